/**
 * Lagen: bryt en cell i ett blad, ta karantänfilen, rätta cellen, för in samma fil: samma fakta som ur det hela bladet.
 */
import { Buffer } from "node:buffer";
import type { Brist, Importdel } from "@star-finsam/core/adapter";
import { dagnummer, sakerDag, tolkaDag } from "@star-finsam/core/kernel";
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import { starArendelista } from "../profiler/index.ts";
import type { XlsxVal } from "./las.ts";
import { tabellAdapter } from "./tabellAdapter.ts";
import { forInTabellrattade, skrivTabellkarantan, type Tabellinforing } from "./tabellkarantan.ts";
import { bladMed, bokstaver, stilarMed, talcell, textcell } from "./testbok.ts";

const val: XlsxVal = {
  ...{ kalla: "k", fil: "f.xlsx", profil: starArendelista },
  registrerad: sakerDag("2025-01-09"),
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7))),
};
const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak;Anteckning".split(
    ";",
  );
const PNR = ["19830310-9980", "19630911-9946", "19830115-9920"];
const NOLL = dagnummer(sakerDag("1899-12-30"));

/** Dagar som tal, så som Excel lagrar dem; en rad i taget, med tomma rader emellan. */
const bok = (rader: ReadonlyArray<readonly [number, ReadonlyArray<string>]>) =>
  bladMed(
    rader
      .map(([rad, celler]) => {
        const xml = celler.map((text, i) => {
          const adress = `${bokstaver(i)}${rad}`;
          const dag = Option.getOrUndefined(tolkaDag(text));
          if (text === "") return "";
          return dag === undefined
            ? textcell(adress, text)
            : talcell(adress, dagnummer(dag) - NOLL, 1);
        });
        return `<row r="${rad}">${xml.join("")}</row>`;
      })
      .join(""),
    { stilar: stilarMed("yyyy\\-mm\\-dd") },
  );

async function* strom(bytes: Uint8Array) {
  yield bytes;
}
const las = async (bytes: Uint8Array, mer: Partial<XlsxVal> = {}) => {
  const delar: Array<Importdel> = [];
  for await (const del of tabellAdapter.las(strom(bytes), { ...val, ...mer })) delar.push(del);
  const rader = delar.flatMap((del) => del.rader);
  return {
    fakta: delar.flatMap((del) => del.fakta),
    brister: delar.flatMap((del): ReadonlyArray<Brist> => del.brister),
    karantan: new Set(rader.filter(({ atgard }) => atgard === "karantan").map(({ rad }) => rad)),
  };
};
const infort = (svar: Tabellinforing) => {
  if (svar._tag !== "Infort") throw new Error(svar._tag);
  return svar;
};
const skriv = async (bytes: Uint8Array) => {
  const { karantan, brister } = await las(bytes, { fil: "f" });
  const ut = await skrivTabellkarantan(strom(bytes), { ...val, fil: "f" }, karantan, brister);
  if (ut === undefined) throw new Error("ingen karantänfil");
  return Buffer.from(ut);
};

const radarb = fc.record({
  pnr: fc.constantFrom(...PNR),
  kon: fc.constantFrom("K", "M", ""),
  dag: fc.constantFrom("2024-01-10", "2024-01-20"),
  not: fc.constantFrom("", "=1+1", "-5", "a;b", 'säg "hej"', "två\nrader", "utanför"),
  tomma: fc.nat(2),
});
const BROTT: ReadonlyArray<readonly [number, string]> = [
  [1, "19830310-9981"],
  [2, "Q"],
  [4, "samplan"],
  [5, "2024-02-31"],
  [5, ""],
  [8, "2023-01-01"],
];

describe("lag: karantän ur en arbetsbok", () => {
  it("bryt, karantän, rätta, för in: samma fakta som ur det hela bladet", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(radarb, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom(...BROTT),
        async (slumpade, vilken, [kolumn, trasig]) => {
          let fysisk = 3;
          const rader = slumpade.map(({ pnr, kon, dag, not, tomma }, n) => {
            fysisk += 1 + tomma;
            const celler = [`A${n}`, pnr, kon, "Berg", "samplanering", dag, "IFO", "antagen"];
            const utanfor = not === "utanför" ? ["", "x"] : [];
            return [fysisk, [...celler, "2024-02-01", "", "", not, ...utanfor]] as const;
          });
          const radnr = vilken % rader.length;
          const inledning = [[1, ["Titel"]] as const, [3, RUBRIK] as const];
          const hel = bok([...inledning, ...rader]);
          const brutna = rader.map(
            ([rad, celler], n) =>
              [rad, n === radnr ? celler.with(kolumn, trasig) : celler] as const,
          );
          const bruten = bok([...inledning, ...brutna]);
          const [brutnaRaden, ratta] = [rader[radnr]?.[0] ?? 0, rader[radnr]?.[1] ?? []];
          if (!(await las(bruten)).karantan.has(brutnaRaden)) return;
          const text = (await skriv(bruten)).toString();
          expect(text.startsWith("\uFEFFÄrendenr;")).toBe(true);
          expect(text.replaceAll("-", "")).not.toMatch(/\d{8}99\d\d/u);
          const svar = infort(
            await forInTabellrattade(bruten, val, rattad(text, kolumn, ratta[kolumn] ?? "")),
          );
          expect(svar.antal).toBe(1);
          expect((await las(svar.bytes, svar.val)).fakta).toEqual((await las(hel)).fakta);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("en andra rättad fil läggs till den första, och en orättad rad ligger kvar", async () => {
    const rad = (n: number, kon: string) =>
      [n, [`A${n}`, PNR[n % 3] ?? "", kon, "Berg", "samplanering", "2024-01-10", "IFO"]] as const;
    const bytes = bok([[1, RUBRIK], rad(2, "Q"), rad(3, "Q"), rad(4, "Q")]);
    const [rubrik = "", ...rader] = (await skriv(bytes)).toString().trim().split("\r\n");
    const en = (i: number) =>
      Buffer.from(`${rubrik}\r\n${(rader[i] ?? "").replace(";Q;", ";K;")}\n`);
    const forsta = infort(await forInTabellrattade(bytes, val, en(0)));
    const andra = infort(await forInTabellrattade(bytes, { ...val, ...forsta.val }, en(2)));
    const { fakta, karantan } = await las(andra.bytes, andra.val);
    expect([...karantan]).toEqual([3]);
    expect(new Set(fakta.map(({ kalla }) => `${kalla.blad} ${kalla.rad}`))).toEqual(
      new Set(["Lista 2", "Lista 4"]),
    );
  });

  it("en karantänfil som sparats som arbetsbok förs in, ur CSV och ur arbetsbok", async () => {
    const rader = [RUBRIK, ["A1", PNR[0] ?? "", "Q", "Berg", "samplanering", "2024-01-10", "IFO"]];
    const fyllda = rader.map((celler) => RUBRIK.map((_, i) => celler[i] ?? ""));
    const csv = Buffer.from(fyllda.map((celler) => celler.join(";")).join("\n"));
    for (const kalla of [csv, bok(fyllda.map((celler, i) => [i + 1, celler] as const))]) {
      const ut = (await skriv(kalla)).toString().replace("\uFEFF", "").replace(";Q;", ";K;");
      const sparad = bok(
        ut
          .trim()
          .split(/\r?\n/u)
          .map((rad, i) => [i + 1, rad.split(";")] as const),
      );
      const svar = infort(await forInTabellrattade(kalla, { ...val, fil: "f" }, sparad));
      expect((await las(svar.bytes, { ...svar.val, fil: "f" })).fakta).toHaveLength(2);
    }
    const trasig = Buffer.from("PK\u0003\u0004");
    expect((await forInTabellrattade(csv, { ...val, fil: "f" }, trasig))._tag).toBe("AnnanKalla");
  });

  it("fel fil och ändrat blad är hinder", async () => {
    const rad = (kon: string, pnr = PNR[0] ?? "") =>
      bok([
        [1, RUBRIK],
        [2, ["A1", pnr, kon, "Berg", "samplanering", "2024-01-10", "IFO"]],
      ]);
    const ut = await skriv(rad("Q"));
    expect(await forInTabellrattade(rad("Q", PNR[1]), val, ut)).toEqual({
      _tag: "KallanAndrad",
      rader: [2],
    });
    const annat = bok([[1, [...RUBRIK, "Till"]]]);
    expect((await forInTabellrattade(annat, val, ut))._tag).toBe("AnnanKalla");
  });
});

/** Den enda raden med en cell utbytt, så som ett kalkylprogram sparar den. */
function rattad(text: string, kolumn: number, cell: string): Uint8Array {
  const slut = text.indexOf("\r\n");
  const celler = text.slice(slut + 2).split(";");
  return Buffer.from(text.slice(0, slut + 2) + celler.with(kolumn, cell).join(";"));
}

describe("osäkert kön märks av adaptern", () => {
  const profil = { ...starArendelista, konOsakert: true as const };
  const rader = [RUBRIK, ["A1", PNR[0] ?? "", "K", "Berg", "samplanering", "2024-01-10", "IFO"]];
  const utfyllda = rader.map((celler) => RUBRIK.map((_, i) => celler[i] ?? ""));
  const csv = Buffer.from(utfyllda.map((celler) => celler.join(";")).join("\n"));
  const blad = bok(rader.map((celler, i) => [i + 1, celler] as const));

  it.each([
    ["CSV", csv, {}],
    ["en ström som läses en gång", csv, { buffert: 1 }],
    ["en ström som öppnas igen", csv, { buffert: 1, igen: () => strom(csv) }],
    ["en arbetsbok", blad, {}],
  ])("%s", async (_, bytes, mer) => {
    const fil = bytes === blad ? "f.xlsx" : "f.csv";
    const { fakta } = await las(bytes, { ...mer, fil, profil });
    const markta = fakta.filter((faktum) => "konOsakert" in faktum);
    expect(markta.map(({ _tag }) => _tag)).toEqual(["IndividRegistrerad"]);
  });

  it("bytes i minnet", () => {
    const fakta = [...lasBytes(csv, { ...val, profil })].flatMap((del) => del.fakta);
    expect(fakta.filter((faktum) => "konOsakert" in faktum)).toHaveLength(1);
    const utan = [...lasBytes(csv, val)].flatMap((del) => del.fakta);
    expect(utan.filter((faktum) => "konOsakert" in faktum)).toHaveLength(0);
  });
});
