import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  profiler,
  starArendelista,
  starIps,
  starMoten,
  starRekvisitioner,
} from "../profiler/index.ts";
import { type Profil, tolkaProfil } from "./Profil.ts";
import { provaProfil } from "./prova.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/profil-1.json", import.meta.url), "utf8"),
);
const enligtAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe("medföljande profiler", () => {
  it.each([...profiler.values()])(
    "$id är JSON, godtas av schemat och duger för sin radtyp",
    (profil) => {
      const json: unknown = JSON.parse(JSON.stringify(profil));
      expect(Result.getOrThrow(tolkaProfil(json))).toEqual(profil);
      expect(enligtAjv(json)).toBe(true);
      expect(provaProfil(profil)).toEqual([]);
    },
  );
});

describe("skalan och annars", () => {
  const fel = (profil: Profil) =>
    provaProfil(profil).map(({ plats, text }) => `${plats}: ${text.sv}`);
  const poang = (spann: object) => ({
    ...starIps,
    kolumner: starIps.kolumner.map((k) => (k.falt === "poang" ? { ...k, ...spann } : k)),
  });
  it("en profil får göra skalan snävare men aldrig vidare, och aldrig utelämna den", () => {
    expect(fel(poang({ spann: { minst: 2, hogst: 4 } }))).toEqual([]);
    const vantat = ["kolumner.1.spann: fältet poang ska ha ett spann inom 1 till 5"];
    expect(fel(poang({ spann: { minst: 0, hogst: 5 } }))).toEqual(vantat);
    expect(fel(poang({ spann: { minst: 1, hogst: 6 } }))).toEqual(vantat);
    const [kriterium, , datum] = starIps.kolumner;
    if (kriterium === undefined || datum === undefined) throw new Error("star-ips saknar kolumner");
    const utan = { falt: "poang", alias: ["Poäng"], typ: "heltal", obligatorisk: "varde" } as const;
    expect(fel({ ...starIps, kolumner: [kriterium, utan, datum] })).toEqual(vantat);
  });
  it("annars är en kod i listan, och gör kolumnen till en möjlig nyckel", () => {
    const med = (annars: object) => ({
      ...starRekvisitioner,
      kolumner: starRekvisitioner.kolumner.map((k) =>
        k.falt === "strom" ? { ...k, ...annars } : k,
      ),
    });
    expect(fel(med({ annars: "allt" }))).toEqual([
      "kolumner.2.annars: koden allt finns inte för fältet strom; välj bland hela, samordnare, ips-coach, samcoach",
    ]);
    expect(fel(med({ obligatorisk: "nej" }))).toHaveLength(1);
    expect(
      fel({ ...starRekvisitioner, kodlistor: { strom: { hela: [], "Stor Bokstav": [] } } }),
    ).toEqual(["kodlistor.strom: koden Stor Bokstav finns inte för fältet strom"]);
  });
});

describe("en felskriven profil", () => {
  const fel = (andra: Partial<Profil>) =>
    provaProfil({ ...starArendelista, ...andra }).map(({ plats, text }) => `${plats}: ${text.sv}`);
  const utan = (falt: string) => starArendelista.kolumner.filter((k) => k.falt !== falt);
  const bytt = (falt: string, ny: object) =>
    starArendelista.kolumner.map((k) => (k.falt === falt ? { ...k, ...ny } : k));

  it("okänd nyckel och fel typ har plats", () => {
    const svar = tolkaProfil({ ...starArendelista, version: 0, extra: 1 });
    expect(Result.isFailure(svar) && svar.failure.map(({ plats }) => plats)).toEqual([
      "extra",
      "version",
    ]);
  });

  it("fält som saknas, är okända eller dubbla", () => {
    expect(fel({ kolumner: utan("arendetyp") })).toEqual([
      'kolumner: radtypen arende kräver fältet arendetyp med obligatorisk "varde"; har listan ingen sådan kolumn: lägg till den i listan',
    ]);
    expect(fel({ kolumner: bytt("arendetyp", { obligatorisk: "nej" }) })).toEqual([
      'kolumner: fältet arendetyp ska ha obligatorisk "varde"',
    ]);
    const okand = bytt("kon", { falt: "kulör" }).map((k) =>
      k.falt === "kommun" ? { ...k, falt: "ort" } : k,
    );
    expect(fel({ kolumner: okand })).toEqual([
      "kolumner.2.falt: radtypen arende har inget fält kulör; ta bort kolumnen ur profilen, eller välj bland de lediga: kon, kommun",
      "kolumner.3.falt: radtypen arende har inget fält ort",
    ]);
    expect(fel({ kolumner: bytt("kon", { alias: ["Ärendenr"] }) })).toEqual([
      "kolumner: rubriken ärendenr används av flera kolumner; ge dem var sin plats om filen upprepar den",
    ]);
    expect(
      fel({ kolumner: [...starArendelista.kolumner, ...utan("arende").slice(0, 1)] }),
    ).toContain("kolumner: fältet identitet står två gånger");
  });

  it("fel typ, okänd kodlista, okänd kod, dålig nyckel, dålig regel, dåligt mönster", () => {
    expect(fel({ kolumner: bytt("avslutad", { typ: "text" }) })).toContain(
      "kolumner.18.typ: fältet avslutad ska ha typen dag",
    );
    expect(fel({ kolumner: bytt("kon", { kodlista: "färg" }) })).toContainEqual(
      expect.stringMatching(
        /^kolumner\.2\.kodlista: kodlistan färg finns inte; välj bland aktor, kon/u,
      ),
    );
    expect(fel({ kodlistor: { kon: { trean: ["3"] } } })).toContain(
      "kodlistor.kon: koden trean finns inte för fältet kon; välj bland kvinna, man, okant",
    );
    expect(fel({ kodlistor: { kommun: { "0180": ["Stockholm"] } } })).toEqual([]);
    expect(fel({ kodlistor: { kommun: { "180": ["Stockholm"] } } })).toEqual([
      "kodlistor.kommun: koden 180 finns inte för fältet kommun",
    ]);
    expect(fel({ nycklar: ["identitet"] })).toHaveLength(1);
    expect(fel({ nycklar: [] })).toEqual(["nycklar: minst en nyckel krävs"]);
    expect(
      fel({
        radregler: [{ _tag: "InteFore", falt: "kon", tidigare: "avslutad", allvar: "stopp" }],
      }),
    ).toEqual(["radregler.0: kon är ingen kolumn som regeln kan pröva"]);
    const [monster] = starMoten.monsterkolumner ?? [];
    if (monster === undefined) throw new Error("star-moten har inget mönster");
    expect(
      provaProfil({ ...starMoten, monsterkolumner: [{ ...monster, monster: "(" }] }),
    ).toHaveLength(1);
  });
});
