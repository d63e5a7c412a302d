import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import {
  bladMed,
  bladxml,
  bokdelar,
  bokMed,
  deflateBomb,
  type Testdel,
  talcell,
  textcell,
  zipMed,
} from "./testbok.ts";
import { type Xlsxlasning, xlsxPoster } from "./xlsxPoster.ts";
import { zipkatalog } from "./zip/katalog.ts";
import { packaUpp } from "./zip/packaUpp.ts";

const MB = 1024 ** 2;
const koder = ({ brister }: Xlsxlasning) => brister.map(({ kod }) => kod);
const las = (bytes: Uint8Array, budget = {}) => xlsxPoster(bytes, { fil: "f.xlsx", budget });

const bok = bokdelar({ blad: [{ data: `<row r="1">${textcell("A1", "x")}</row>` }] });
const medBlad = (del: Partial<Testdel>) =>
  zipMed(bok.map((ett) => (ett.namn === "xl/worksheets/sheet1.xml" ? { ...ett, ...del } : ett)));

/** Ett blad på drygt `ganger` MB tomma rader, packat till en kilobyte per MB. */
const bomb = (ganger: number) => {
  const rader = `${"<row/>".repeat(1000)}${" ".repeat(MB - 6000)}`;
  const [fore = "", efter = ""] = bladxml({ data: "|" }).split("|");
  const stycken = [
    deflateBomb(fore, 1, false),
    deflateBomb(rader, ganger, false),
    deflateBomb(efter),
  ];
  const uppackad = fore.length + rader.length * ganger + efter.length;
  return { bytes: Buffer.concat(stycken), uppackad };
};

describe("zipbomber", () => {
  it("en ärlig bomb på 400 MB avvisas innan något packas upp", async () => {
    const fil = medBlad(bomb(400));
    expect(fil.length).toBeLessThan(1.5 * MB);
    const svar = await las(fil);
    expect(koder(svar)).toEqual(["FIL_XLSX_FOR_STOR"]);
    expect(svar.poster).toEqual([]);
  });

  it.each([1000, 100 * MB])(
    "en bomb som säger sig vara %d bytes klipps där den sa att den slutar",
    async (uppackad) => {
      const fil = medBlad({ ...bomb(400), uppackad });
      expect(koder(await las(fil))).toEqual(["FIL_XLSX_TRASIG"]);
    },
  );

  it("uppackningen lämnar inget efter det som katalogen angav", async () => {
    const fil = medBlad({ ...bomb(50), uppackad: 100_000 });
    const del = zipkatalog(fil)?.get("xl/worksheets/sheet1.xml");
    if (del === undefined) throw new Error("delen finns inte");
    let sett = 0;
    const hel = await packaUpp(del, (bit) => {
      sett += bit.length;
      return true;
    });
    expect([hel, sett > 50_000, sett <= 100_000]).toEqual([false, true, true]);
  });

  it("en del som inte läses får vara hur stor som helst", async () => {
    const bilaga = { namn: "xl/media/film.mp4", innehall: "", ...bomb(400) };
    const svar = await las(zipMed([...bok, bilaga]));
    expect(svar.poster).toEqual([{ rad: 1, celler: ["x"] }]);
  });

  it("alla delar delar på samma förråd", async () => {
    const strangar = `<si><t>${"x".repeat(600_000)}</t></si>`;
    const data = `<row r="1">${textcell("A1", "y".repeat(600_000))}</row>`;
    const fil = bokMed({ blad: [{ data }], strangar });
    expect(koder(await las(fil, { uppackat: MB }))).toEqual(["FIL_XLSX_FOR_STOR"]);
    expect(koder(await las(fil, { uppackat: 2 * MB }))).toEqual([]);
  });
});

describe("blad som blir för stora", () => {
  const delad = '<row><c t="s"><v>0</v></c></row>';

  it("tomma element", async () => {
    const fil = bladMed(`<row r="1">${"<x/>".repeat(1000)}</row>`);
    expect(koder(await las(fil, { element: 1000 }))).toEqual(["FIL_XLSX_FOR_STOR"]);
    expect(koder(await las(fil, { element: 1100 }))).toEqual(["FIL_TOM"]);
  });

  it("en lång text som delas av många celler", async () => {
    const fil = bladMed(delad.repeat(1000), { strangar: `<si><t>${"x".repeat(30_000)}</t></si>` });
    expect(koder(await las(fil, { tecken: 29_999_999 }))).toEqual(["FIL_XLSX_MANGA_CELLER"]);
    expect(koder(await las(fil, { tecken: 30_000_000 }))).toEqual([]);
  });

  it("en cell i den sista kolumnen kostar hela sin rad", async () => {
    const rader = (antal: number) =>
      Array.from(
        { length: antal },
        (_, i) => `<row r="${i + 1}">${talcell(`XFD${i + 1}`, 1)}</row>`,
      );
    expect(koder(await las(bladMed(rader(123).join(""))))).toEqual(["FIL_XLSX_MANGA_CELLER"]);
    const svar = await las(bladMed(rader(122).join("")));
    expect([svar.poster.length, svar.poster[121]?.celler.length]).toEqual([122, 16_384]);
  });

  it("fler delade texter än celler", async () => {
    const fil = bladMed(delad, { strangar: "<si/>".repeat(101) });
    expect(koder(await las(fil, { celler: 100 }))).toEqual(["FIL_XLSX_MANGA_CELLER"]);
  });
});
