import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Importdel } from "@star-finsam/core/adapter";
import { dagnummer, sakerDag, tolkaDag } from "@star-finsam/core/kernel";
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { avkoda } from "../bytes/avkoda.ts";
import { lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import type { Profil } from "../profil/index.ts";
import { starArendelista, starEkonomi, starInsatser, starMoten } from "../profiler/index.ts";
import { type XlsxVal, xlsxAdapter } from "./las.ts";
import { tabellAdapter } from "./tabellAdapter.ts";
import { bladMed, bokstaver, stilarMed, talcell, textcell } from "./testbok.ts";

const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));
const val = (profil: Profil, mer: Partial<XlsxVal> = {}): XlsxVal => ({
  kalla: "k",
  fil: "f.xlsx",
  profil,
  registrerad: sakerDag("2025-01-09"),
  pseudonym,
  ...mer,
});

async function* bitar(bytes: Uint8Array, langd = 1000) {
  for (let i = 0; i < bytes.length; i += langd) yield bytes.subarray(i, i + langd);
}

const samla = (delar: ReadonlyArray<Importdel>) => ({
  fakta: delar.flatMap(({ fakta }) => fakta),
  brister: delar.flatMap(({ brister }) => brister),
  rader: delar.flatMap(({ rader }) => rader),
  noteringar: delar.flatMap(({ noteringar }) => noteringar ?? []),
  lamnar: delar.flatMap(({ lamnar }) => lamnar ?? []),
});
const alla = async (delar: AsyncIterable<Importdel>): Promise<ReadonlyArray<Importdel>> => {
  const ut: Array<Importdel> = [];
  for await (const del of delar) ut.push(del);
  return ut;
};
const las = async (bytes: Uint8Array, v: XlsxVal) =>
  samla(await alla(xlsxAdapter.las(bitar(bytes), v)));

/** Exempelfilen och dess poster. */
const exempel = (fil: string): { bytes: Uint8Array; poster: ReadonlyArray<Post> } => {
  const bytes = readFileSync(
    fileURLToPath(new URL(`../../../../examples/${fil}`, import.meta.url)),
  );
  const { text } = Result.getOrThrow(avkoda(bytes));
  const lasning = delaPoster(text, ";");
  if (lasning._tag !== "Poster") throw new Error("exemplet går inte att dela");
  return { bytes, poster: lasning.poster };
};

type Cellskrivare = (adress: string, text: string) => string;
const blad = (poster: ReadonlyArray<Post>, cell: Cellskrivare) =>
  poster
    .map(({ rad, celler }) => {
      const xml = celler.map((text, i) => (text === "" ? "" : cell(`${bokstaver(i)}${rad}`, text)));
      return `<row r="${rad}">${xml.join("")}</row>`;
    })
    .join("");

const NOLL = dagnummer(sakerDag("1899-12-30"));

/** Så som Excel lagrar det som människan skrev: dagar och tal som tal. */
const somExcel: Cellskrivare = (adress, text) => {
  const dag = Option.getOrUndefined(tolkaDag(text));
  if (dag !== undefined) return talcell(adress, dagnummer(dag) - NOLL, 1);
  if (/^\d{6,8}-\d{4}$/u.test(text)) {
    return talcell(adress, text.replace("-", ""), text.length === 13 ? 2 : 3);
  }
  return /^(?:0|[1-9]\d*)(?:,\d*[1-9])?$/u.test(text)
    ? talcell(adress, text.replace(",", "."))
    : textcell(adress, text);
};
const stilar = stilarMed("yyyy\\-mm\\-dd", "00000000\\-0000", "000000\\-0000");

describe("samma blad som .csv och .xlsx", () => {
  it.each([
    ["berg/arendelista.csv", starArendelista],
    ["berg/insatser.csv", starInsatser],
    ["berg/moten.csv", starMoten],
    ["berg/ekonomi.csv", starEkonomi],
  ])("%s ger samma fakta, brister och lämningar", async (fil, profil) => {
    const { bytes, poster } = exempel(fil);
    const csv = samla([...lasBytes(bytes, val(profil))]);
    expect(csv.fakta.length).toBeGreaterThan(9);
    for (const cell of [textcell, somExcel]) {
      const xlsx = await las(bladMed(blad(poster, cell), { stilar }), val(profil));
      expect(xlsx.fakta).toEqual(
        csv.fakta.map((faktum) => ({ ...faktum, kalla: { ...faktum.kalla, blad: "Lista" } })),
      );
      expect(xlsx.brister).toEqual(csv.brister);
      expect(xlsx.lamnar).toEqual(csv.lamnar);
      expect(xlsx.rader).toEqual(csv.rader);
    }
  });
});

describe("ett blad har ingen bredd", () => {
  const RUBRIK = ["Utfall", "Budget", "Post", "Period"];
  const bok = (...rader: ReadonlyArray<ReadonlyArray<string>>) =>
    bladMed(
      blad(
        rader.map((celler, i) => ({ rad: i + 1, celler })),
        textcell,
      ),
    );

  it("korta rader fylls ut, och det till höger om rubriken sägs men läses inte", async () => {
    const { poster } = exempel("berg/ekonomi.csv");
    const [rubrik, forsta] = poster;
    if (rubrik === undefined || forsta === undefined) throw new Error("exemplet är tomt");
    const rak = await las(bok(rubrik.celler, forsta.celler), val(starEkonomi));
    const bred = [...forsta.celler, "", "anteckning"];
    const svar = await las(bok(rubrik.celler, bred), val(starEkonomi));
    expect(svar.fakta).toEqual(rak.fakta);
    const plats = bokstaver(bred.length - 1);
    expect(svar.brister.map(({ kod, text }) => [kod, text.sv.includes(`(${plats}2)`)])).toEqual([
      ["CELLER_UTANFOR_RUBRIK", true],
    ]);
  });

  it("tomma rader redovisas till den sista ifyllda, också före rubriken", async () => {
    const [rubrik, forsta] = exempel("berg/ekonomi.csv").poster;
    if (rubrik === undefined || forsta === undefined) throw new Error("exemplet är tomt");
    const data = blad(
      [
        { ...rubrik, rad: 40 },
        { ...forsta, rad: 43 },
      ],
      textcell,
    );
    const svar = await las(bladMed(`${data}<row r="50"/>`), val(starEkonomi));
    expect(svar.rader.map(({ rad }) => rad)).toEqual(Array.from({ length: 43 }, (_, i) => i + 1));
    expect(svar.rader.filter(({ atgard }) => atgard !== "tom")).toEqual([
      { rad: 40, atgard: "rubrik" },
      { rad: 43, atgard: "importerad" },
    ]);
    expect(svar.fakta[0]?.kalla).toMatchObject({ rad: 43, post: 1, blad: "Lista" });
  });

  it("utan rubrik avvisas filen", async () => {
    const svar = await las(bok(RUBRIK, ["1", "2", "3", "4"]), val(starArendelista));
    expect([svar.fakta, svar.brister.map(({ kod }) => kod)]).toEqual([[], ["FIL_INGEN_RUBRIK"]]);
  });

  it("en ny rubrik längre ned avvisar filen innan något lämnas", async () => {
    const { poster } = exempel("berg/ekonomi.csv");
    const rader = poster.map(({ celler }) => celler);
    const ny = [...(rader[0] ?? [])].reverse();
    const delar = await alla(xlsxAdapter.las(bitar(bok(...rader, ny)), val(starEkonomi)));
    expect(delar.map(({ fakta, klart }) => [fakta.length, klart])).toEqual([[0, 1]]);
    expect(delar[0]?.brister.map(({ kod, rad }) => [kod, rad])).toEqual([
      ["FIL_NY_RUBRIK", rader.length + 1],
    ]);
  });
});

describe("text eller arbetsbok", () => {
  const { bytes, poster } = exempel("berg/ekonomi.csv");

  it.each([
    ["CSV", bytes, "f.csv", []],
    ["arbetsbok, vad den än heter", bladMed(blad(poster, textcell)), "f.csv", []],
    [
      "gammal .xls som heter .csv",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "f.csv",
      ["FIL_GAMMAL_XLS"],
    ],
    ["CSV som heter .xlsx", bytes, "f.XLSX", ["FIL_INTE_XLSX"]],
    ["tom", new Uint8Array(), "f.csv", ["FIL_TOM"]],
    ["PDF", Buffer.from("%PDF-1.7"), "f.csv", ["FIL_PDF"]],
  ])("%s", async (_, innehall, fil, koder) => {
    for (const langd of [1, 3, 100_000]) {
      const v = val(starEkonomi, { fil });
      const svar = samla(await alla(tabellAdapter.las(bitar(innehall, langd), v)));
      expect(svar.brister.map(({ kod }) => kod)).toEqual(koder);
      expect(svar.fakta.length > 0).toBe(koder.length === 0);
    }
  });

  it("en för stor fil läses inte färdigt", async () => {
    let lasta = 0;
    async function* stor() {
      for (; lasta < 1000; lasta++) yield Buffer.from("PK\u0003\u0004");
    }
    const v = val(starEkonomi, { maxByte: 40 });
    const svar = samla(await alla(tabellAdapter.las(stor(), v)));
    expect([svar.brister.map(({ kod }) => kod), lasta < 20]).toEqual([["FIL_FOR_STOR"], true]);
  });
});
