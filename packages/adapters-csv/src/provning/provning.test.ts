import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Profil, tolkaProfil } from "../profil/index.ts";
import { provaProfil } from "../profil/prova.ts";
import { fixtur } from "../profiler/fixturprov.ts";
import { profiler } from "../profiler/index.ts";
import { gissaForm } from "./form.ts";
import { nyProfil, provaFil } from "./index.ts";

const alla = [...profiler.values()];
const prova = (innehall: string | Uint8Array, vald?: string) => {
  const profil = vald === undefined ? undefined : profiler.get(vald);
  return provaFil(typeof innehall === "string" ? Buffer.from(innehall) : innehall, {
    fil: "filen",
    profiler: alla,
    registrerad: sakerDag("2024-12-31"),
    ...(profil === undefined ? {} : { vald: profil }),
  });
};

describe("provaFil", () => {
  it.each(alla.map(({ id }) => id))("%s känns igen på sin egen fixtur", (id) => {
    const { last, profiler: passande } = prova(fixtur(id));
    expect(last).toMatchObject({ profil: id, avvisad: false });
    expect(passande[0]).toMatchObject({ profil: id, saknade: [] });
  });

  it("säger kodning, avgränsare, rubrikrad, fält, form och andel tomma", () => {
    const { tabell, brister } = prova(fixtur("lifecare-ifo-insats"));
    expect(tabell).toMatchObject({
      kodning: "windows-1252",
      avgransare: '";"',
      rubrikrad: 1,
      datarader: 4,
    });
    expect(
      tabell?.kolumner.map(({ plats, igen, form, tomma }) => [plats, igen?.falt, form, tomma]),
    ).toEqual([
      ["1 (A)", "id", "heltal", 0],
      ["2 (B)", "identitet", "personidentitet", 0],
      ["3 (C)", "insats", "text", 0],
      ["4 (D)", undefined, "kod", 0],
      ["5 (E)", "start", "dag", 0],
      ["6 (F)", "slut", "dag", 0],
      ["7 (G)", "arende", "text", 0.25],
      ["8 (H)", "kategori", "kod", 0],
    ]);
    expect(brister.map(({ rad, kolumn }) => [rad, kolumn])).toEqual([
      [4, "arende"],
      [5, "start"],
      [undefined, undefined],
    ]);
  });

  it("en fil som liknar en lista men saknar kolumner: vilka, och ingen gissning om innehållet", () => {
    const { last, profiler: passande } = prova(
      "Löpnr;Pnr;Kön;Beslut;Avslut\n1;19830310-9980;K;ja;\n2;19630911-9946;K;nej;2024-01-01\n",
    );
    expect(passande[0]).toMatchObject({ profil: "star-arendelista", traffar: 3 });
    expect(passande[0]?.saknade).toContain("Ärendenr");
    expect(last?.avvisad).toBe(true);
  });

  it("en profil som bara känner igen någon enstaka kolumn nämns inte bredvid den som känner alla", () => {
    expect(prova(fixtur("star-arendelista")).profiler.map(({ profil }) => profil)).toEqual([
      "star-arendelista",
    ]);
  });

  it("en fil utan rubrik har ingen, och ingen profil passar", () => {
    const { tabell, last, brister } = prova(
      "1;19830310-9980;2024-01-01\n2;19630911-9946;2024-01-02\n",
    );
    expect(tabell?.rubrikrad).toBeUndefined();
    expect(tabell?.kolumner.map(({ form }) => form)).toEqual(["heltal", "personidentitet", "dag"]);
    expect([last, brister]).toEqual([undefined, []]);
  });

  it("en fil som inte är text säger varför", () => {
    const { tabell, last, brister } = prova(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]));
    expect([tabell, last]).toEqual([undefined, undefined]);
    expect(brister.map(({ kod }) => kod)).toEqual(["FIL_PDF"]);
    expect(prova("").brister.map(({ kod }) => kod)).toEqual(["FIL_TOM"]);
  });

  it("den valda profilen läses också när en annan passar bättre", () => {
    const svar = prova(fixtur("star-coachstod"), "star-insatser");
    expect(svar.last).toMatchObject({ profil: "star-insatser", avvisad: true });
  });

  it("samma brist på många rader är en, med antalet och de första raderna; andra slag trängs inte undan", () => {
    const rader = Array.from(
      { length: 12 },
      (_, n) => `A${n};Stöd;social;Grannen;${n === 11 ? "i fjol" : "2024-01-01"};`,
    );
    const { last, brister } = prova(
      `${["Ärendenr;Insats;Kategori;Part;Start;Slut", ...rader].join("\n")}\n`,
    );
    const [okand, form] = brister;
    expect(okand).toMatchObject({ kod: "OKAND_KOD", kolumn: "aktor", rad: 2, antal: 12 });
    expect(okand?.rader).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(form).toMatchObject({ kod: "FEL_FORM", kolumn: "start", rad: 13 });
    expect(form).not.toHaveProperty("antal");
    expect([brister.length, last?.antalBrister]).toEqual([2, 13]);
  });

  it("klarar vilka bytes som helst, också mitt i en riktig fil", () => {
    const riktig = fixtur("star-samtycken");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(riktig.length), (bytes, plats) => {
        const bruten = Buffer.concat([riktig.subarray(0, plats), bytes, riktig.subarray(plats)]);
        for (const fil of [Buffer.from(bytes), bruten]) {
          const { tabell, last, brister } = prova(fil);
          expect(tabell !== undefined || brister.length > 0).toBe(true);
          expect(last === undefined || last.avvisad || last.rader.last > 0).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("inget av det som står i filen följer med, inte ens en rubrik som ingen känner", () => {
    const hemligt = "Ärendenr;Personnummer;Märkvärd Namnsson\nHEMLIG1;19830310-9980;HEMLIG2\n";
    const svar = JSON.stringify(prova(`${hemligt}${hemligt}`));
    expect(svar).not.toMatch(/hemlig|namnsson|9980/iu);
  });
});

describe("rubriker som inte är en rad", () => {
  const TVA = ";;Försörjning vid start;;Försörjning vid avslut;\nLöpnr;Kön;belopp;typ;belopp;typ\n";

  it("en rubrik på två rader som ingen profil känner: det sägs, med vad man gör", () => {
    const { tabell, last, brister } = prova(`${TVA}1;K;10,00;a;20,00;b\n`);
    expect(tabell).toMatchObject({ rubrikrad: 2, datarader: 1 });
    expect(last?.avvisad ?? true).toBe(true);
    expect(brister.map(({ kod, rad }) => [kod, rad])).toContainEqual(["FIL_TVARADIG_RUBRIK", 1]);
  });

  it("en fil med en annan avgränsare är en enda kolumn: det sägs, med vad man gör", () => {
    const { last, brister } = prova("Ärendenr^Insats^Start\nA1^Stöd^2024-01-12\n");
    expect([last, brister.map(({ kod }) => kod)]).toEqual([undefined, ["FIL_EN_KOLUMN"]]);
    const vald = prova("Ärendenr^Insats^Start\nA1^Stöd^2024-01-12\n", "star-insatser");
    expect(vald.brister.map(({ kod }) => kod)).toEqual(["FIL_EN_KOLUMN"]);
  });

  it("en profil som känner igen enstaka kolumner väljs inte", () => {
    const svar = prova("Nr;Namn;Pnr;Vem;Kom in;Klar\n1;A;19830310-9980;B;2024-01-10;\n");
    expect([svar.last, svar.profiler.length > 0]).toEqual([undefined, true]);
  });

  it("summaraden räknas inte till kolumnernas form", () => {
    const { tabell } = prova(`Ärendenr;Insats;Start\nA1;Stöd;2024-01-12\nSumma;1;\n`);
    expect(tabell?.kolumner.map(({ form, tomma }) => [form, tomma])).toEqual([
      ...[
        ["text", 0],
        ["text", 0],
        ["dag", 0],
      ],
    ]);
    expect(tabell?.datarader).toBe(1);
  });

  it("med en profil som säger det är kolumnerna kända", () => {
    const ekonomi = profiler.get("star-ekonomi");
    if (ekonomi === undefined) throw new Error("profilen saknas");
    const vald: Profil = {
      ...ekonomi,
      id: "min",
      tvaradigRubrik: { mellan: " ", fyllAtHoger: true },
      kolumner: ekonomi.kolumner.map((kolumn) =>
        kolumn.falt === "utfall" ? { ...kolumn, alias: ["Bokfört belopp"] } : kolumn,
      ),
    };
    const svar = provaFil(
      Buffer.from(";;;Bokfört\nÅr;Kostnadsslag;Budget;belopp\n2024;Personal;1;2\n"),
      { fil: "filen", profiler: alla, registrerad: sakerDag("2024-12-31"), vald },
    );
    expect(svar.tabell?.kolumner.map(({ igen }) => igen?.falt)).toEqual([
      ...["ar", "kostnadsslag", "budget", "utfall"],
    ]);
    expect([svar.tabell?.rubrikrad, svar.last?.rader.importerad]).toEqual([2, 1]);
  });
});

describe("gissaForm", () => {
  it.each([
    ["tom", ["", " "]],
    ["personidentitet", ["19830310-9980", "830310-9980", "196309119946"]],
    ["dag", ["2024-01-01", "20240101", "99999999", "2024-01-01T00:00:00"]],
    ["manadsspann", ["2024-01--2024-06", ""]],
    ["ar", ["2023", "2024"]],
    ["markering", ["x", "", "x"]],
    ["heltal", ["1", "0", "15"]],
    ["tal", ["1,5", "2"]],
    ["belopp", ["1 234,50", "-12 kr", "5"]],
    ["kod", ["IFO", "AF", "IFO", "AF", "ifo", "AF"]],
    ["text", ["Skuldrådgivning", "Arbetsträning", "Fysioterapi"]],
    ["blandad", ["1", "2024-01-01", "IFO", "2,5", "x"]],
  ])("%s", (form, celler) => expect(gissaForm(celler)).toBe(form));
});

describe("nyProfil", () => {
  const ny = (text: string) =>
    nyProfil(Buffer.from(text), { id: "min", radtyp: "insats", forlagor: alla });

  it("kända rubriker blir fält, okända får sin form och står i beskrivningen; celler följer aldrig med", () => {
    const svar = ny(
      "Ärende;Insats;Kategori;Utförare;Började\nHEMLIG;HEMLIG2;social;IFO;2024-01-01\n",
    );
    if (svar._tag !== "Profil") throw new Error("ingen profil");
    expect(Result.isSuccess(tolkaProfil(JSON.parse(JSON.stringify(svar.profil))))).toBe(true);
    expect(svar.profil.kolumner.map(({ falt, typ, alias }) => [falt, typ, alias])).toEqual([
      ["arende", "nyckel", ["Ärende"]],
      ["insats", "text", ["Insats"]],
      ["kategori", "kod", ["Kategori"]],
      ["kolumn_4", "text", ["Utförare"]],
      ["kolumn_5", "dag", ["Började"]],
    ]);
    expect(svar.profil.beskrivning).toContain("kolumn_4, kolumn_5");
    expect(svar.profil.beskrivning).toContain("aktor, start");
    expect(svar.profil.beskrivning).toBe(svar.beskrivning.sv);
    expect(svar.beskrivning.en).toContain("Otherwise the list needs such a column.");
    expect(svar.attBestamma).toBe(4);
    expect(JSON.stringify(svar)).not.toContain("HEMLIG");
  });

  it("en rubrik på två rader fogas, och en ifylld kolumn utan rubrik får sin plats", () => {
    const svar = ny(
      ";;Plan;;Utfall;\nÄrende;Insats;början;slut;början;slut\nHEMLIG;HEMLIG2;2024-01-01;2024-02-01;;\n",
    );
    if (svar._tag !== "Profil") throw new Error("ingen profil");
    expect(svar.profil.tvaradigRubrik).toEqual({ mellan: " ", fyllAtHoger: true });
    expect(svar.profil.kolumner.map(({ falt, alias }) => [falt, ...alias])).toEqual([
      ["arende", "Ärende"],
      ["insats", "Insats"],
      ["kolumn_3", "Plan början"],
      ["kolumn_4", "Plan slut"],
      ["kolumn_5", "Utfall början"],
      ["kolumn_6", "Utfall slut"],
    ]);
    expect(JSON.stringify(svar)).not.toContain("HEMLIG");
    const enrad = ny("Ärende;Insats;\nHEMLIG;HEMLIG2;x\n");
    if (enrad._tag !== "Profil") throw new Error("ingen profil");
    expect(enrad.profil.kolumner[2]).toMatchObject({ falt: "kolumn_3", alias: [], plats: 3 });
    expect(ny("Ärende;Insats;\nHEMLIG;HEMLIG2;\n")).toMatchObject({
      profil: { kolumner: [{ falt: "arende" }, { falt: "insats" }] },
    });
  });

  it("en fil med en enda kolumn får veta att det är avgränsaren", () => {
    expect(ny("Ärende^Insats\nA^B\n")).toMatchObject({
      text: { sv: expect.stringContaining("semikolon") },
    });
  });

  it("en fil vars alla kolumner är kända ger en profil som duger", () => {
    const svar = nyProfil(fixtur("star-insatser"), { id: "min", radtyp: "insats", forlagor: alla });
    if (svar._tag !== "Profil") throw new Error("ingen profil");
    expect([svar.attBestamma, provaProfil(svar.profil)]).toEqual([0, []]);
  });

  it.each([
    ["data i stället för rubrik", "1;19830310-9980\n2;19630911-9946\n"],
    ["ett personnummer bland rubrikerna", "Ärende;Insats;19830310-9980\nA;B;C\n"],
    ["samma rubrik två gånger", "Ärende;Insats;Start;start\nA;B;C;D\n"],
    ["ingen tabell", "%PDF-1.7"],
    ["en annan avgränsare", "Ärende^Insats\nA^B\n"],
  ])("%s ger ingen profil", (_, text) => expect(ny(text)._tag).toBe("Ingen"));
});
