import { describe, expect, it } from "vitest";
import { profiler } from "../profiler/index.ts";
import { somTableSchema } from "./tableSchema.ts";

/** Namnen som Table Schema 2.0 känner. Källa: datapackage.org/standard/table-schema. */
const SCHEMA = [
  "$schema",
  "fields",
  "fieldsMatch",
  "missingValues",
  "primaryKey",
  "uniqueKeys",
  "foreignKeys",
];
const FALT = [
  "name",
  "title",
  "description",
  "example",
  "type",
  "format",
  "constraints",
  "missingValues",
  "categories",
  "decimalChar",
  "groupChar",
  "bareNumber",
  "trueValues",
  "falseValues",
];
const TYPER = ["string", "number", "integer", "boolean", "date", "year"];
const GRANSER = [
  "required",
  "unique",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "enum",
];

const schema = (id: string) => {
  const profil = profiler.get(id);
  if (profil === undefined) throw new Error(`profilen ${id} saknas`);
  return somTableSchema(profil);
};
const falt = (id: string, namn: string) => schema(id).fields.find(({ name }) => name === namn);

describe("somTableSchema", () => {
  it.each([...profiler.keys()])(
    "%s: bara namn som formatet känner, och fält med egna namn",
    (id) => {
      const { fields, "star:dialect": _, ...resten } = schema(id);
      expect(Object.keys(resten).filter((namn) => !SCHEMA.includes(namn))).toEqual([]);
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      for (const { constraints = {}, ...ett } of fields) {
        const egna = Object.keys(ett).filter((namn) => !namn.startsWith("star:"));
        expect(egna.filter((namn) => !FALT.includes(namn))).toEqual([]);
        expect(TYPER).toContain(ett.type);
        expect(Object.keys(constraints).filter((namn) => !GRANSER.includes(namn))).toEqual([]);
      }
      const namnen = fields.map(({ name }) => name);
      expect((resten.primaryKey ?? []).filter((namn) => !namnen.includes(namn))).toEqual([]);
    },
  );

  it("typ, format, begränsningar och det som betyder tomt", () => {
    expect(falt("star-arendelista", "Ärendenr")).toMatchObject({
      type: "string",
      constraints: { required: true, unique: true },
    });
    expect(falt("star-arendelista", "Aktualiserad")).toMatchObject({ type: "date", format: "any" });
    expect(falt("star-ips", "Poäng")).toMatchObject({
      type: "integer",
      constraints: { required: true, minimum: 1, maximum: 5 },
    });
    expect(falt("star-ekonomi", "Utfall")).toMatchObject({
      type: "number",
      decimalChar: ",",
      groupChar: " ",
      bareNumber: false,
    });
    expect(falt("star-ekonomi", "År")?.type).toBe("year");
    expect(falt("lifecare-ifo-insats", "EndDate")?.missingValues).toContain("99999999");
    expect(falt("star-planeringsmoten", "Mötesform")?.constraints?.enum).toContain("SIP-möte");
    expect(falt("star-arbetsformaga", "Stadigvarande")).toMatchObject({
      type: "boolean",
      trueValues: ["x", "ja", "j", "1", "sant", "true"],
      falseValues: ["nej", "n", "0", "falskt", "false"],
    });
  });

  it("kolumnens plats och en rubrik på två rader följer med", () => {
    const profil = profiler.get("star-ekonomi");
    const [ar, ...andra] = profil?.kolumner ?? [];
    if (profil === undefined || ar === undefined) throw new Error("profilen saknas");
    const egen = somTableSchema({
      ...profil,
      tvaradigRubrik: { mellan: " / ", fyllAtHoger: true },
      kolumner: [{ ...ar, alias: [], plats: 7 }, ...andra],
    });
    expect(egen.fields[0]).toMatchObject({ name: "ar", "star:plats": 7 });
    expect(egen.fields[1]).not.toHaveProperty("star:plats");
    expect(egen["star:dialect"]).toEqual({
      headerRows: [1, 2],
      headerJoin: " / ",
      "star:fyllAtHoger": true,
    });
    expect(schema("star-ekonomi")).not.toHaveProperty("star:dialect");
  });

  it("nyckeln är primärnyckel, utom när lika rader är egna eller nyckeln kan vara tom", () => {
    expect(schema("star-insatser").primaryKey).toEqual(["Ärendenr", "Insats", "Start"]);
    expect(schema("nns-enkat-bred").primaryKey).toBeUndefined();
    expect(schema("star-rekvisitioner").primaryKey).toBeUndefined();
  });
});
