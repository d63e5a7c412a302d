import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import type { Kolumn } from "../profil/index.ts";
import { kodlistor } from "../profil/kodlistor.ts";
import { lasAndel, lasProcent } from "./andel.ts";
import { lasBelopp } from "./belopp.ts";
import { cellasare } from "./cellasare.ts";
import { lasDag } from "./dag.ts";
import { lasKoder, lasKoderMedOmfattning, uppslagAv } from "./koder.ts";
import { lasManad, lasManadsspann } from "./manadsspann.ts";

describe("lasBelopp", () => {
  it.each([
    ["198 402,99", 19840299],
    ["539\u00A0276,36", 53927636],
    ["1\u202F234,5", 123450],
    ["567441,87", 56744187],
    ["0,00", 0],
    ["-0,00", 0],
    ["724", 72400],
    ["\u221251 550 kr", -5155000],
    ["1.234.567,50", 123456750],
    ["140 760 SEK", 14076000],
  ])("%j är %i öre", (text, ore) => expect(lasBelopp(text)).toBe(ore));

  it.each(["1.234", "1.234.567"])("%j är tvetydigt", (text) =>
    expect(lasBelopp(text)).toBe("tvetydigt"),
  );
  it.each([
    "1 2 3",
    "12 34",
    "1 2345",
    "",
    "abc",
    "1,234",
    "12.5",
    "1,2,3",
    "1e5",
    "--1",
    "99999999999999999",
  ])("%j är inget belopp", (text) => expect(lasBelopp(text)).toBe("ogiltigt"));
});

describe("lasDag", () => {
  it("läser bara formaten som räknas upp", () => {
    expect(lasDag("2025-03-14", ["iso"])).toBe("2025-03-14");
    expect(lasDag("2025-03-14 00:00:00", ["iso"])).toBeUndefined();
    expect(lasDag("2025-03-14 00:00:00", ["iso", "iso_tid"])).toBe("2025-03-14");
    expect(lasDag("20250314", ["kompakt"])).toBe("2025-03-14");
  });
  it.each(["2025-02-31", "14/3 2025", "2025-3-14", "45000", "9999-99-99"])(
    "%j är ingen dag",
    (text) => expect(lasDag(text, ["iso", "iso_tid", "kompakt"])).toBeUndefined(),
  );
});

describe("lasDag, mindre vanliga format", () => {
  it.each([
    ["2016-11-18+01:00", "iso_zon", "2016-11-18"],
    ["2016-11-18T23:59:59Z", "iso_zon", "2016-11-18"],
    ["45730", "excel_1900", "2025-03-14"],
    ["45730,5", "excel_1900", "2025-03-14"],
    ["61", "excel_1900", "1900-03-01"],
    ["44268", "excel_1904", "2025-03-14"],
  ] as const)("%s i %s är %s", (text, format, dag) => expect(lasDag(text, [format])).toBe(dag));

  it.each([
    ["45730", "iso"],
    ["60", "excel_1900"],
    ["2958466", "excel_1900"],
    ["20250314", "excel_1900"],
    ["2025-03-14", "iso_zon"],
    ["9999-12-31", "iso"],
    ["99999999", "kompakt"],
    ["00000000", "kompakt"],
  ] as const)("%s i %s är ingen dag", (text, format) =>
    expect(lasDag(text, [format])).toBeUndefined(),
  );
});

describe("andelar, månader och punkt i belopp", () => {
  it.each([
    ["50 %", 0.5],
    ["12,5", 0.125],
    ["100\u00A0%", 1],
    ["101 %", undefined],
    ["-1 %", undefined],
    ["12.5", undefined],
  ])("procent %j är %j", (text, tal) => expect(lasProcent(text)).toBe(tal));
  it.each([
    ["0,5", 0.5],
    ["3/4", 0.75],
    ["1", 1],
    ["0/0", undefined],
    ["5/4", undefined],
    ["50 %", undefined],
  ])("andel %j är %j", (text, tal) => expect(lasAndel(text)).toBe(tal));
  it("en månad är hela månaden", () => {
    expect(lasManad("2024-02")).toEqual({ fran: "2024-02-01", till: "2024-02-29" });
    expect(lasManad("202402")).toEqual(lasManad("2024-02"));
    expect(["2024-13", "2024-2", "24-02", "2024-02-01"].map(lasManad)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it("profilen avgör vad punkten betyder", () => {
    expect(lasBelopp("1.234")).toBe("tvetydigt");
    expect(lasBelopp("1.234", "tusental")).toBe(123400);
    expect(lasBelopp("1.234", "decimal")).toBe("ogiltigt");
    expect(lasBelopp("1 234.50", "decimal")).toBe(123450);
    expect(lasBelopp("1.234,50", "tusental")).toBe(123450);
  });
});

describe("lasManadsspann", () => {
  it.each([
    ["2019-10--2019-12", "2019-10-01", "2019-12-31"],
    ["2020-01 -- 2020-02", "2020-01-01", "2020-02-29"],
    ["2023-01\u20132023-01", "2023-01-01", "2023-01-31"],
  ])("%j är hela månader", (text, fran, till) =>
    expect(lasManadsspann(text)).toEqual({ fran, till }),
  );
  it.each([
    "2019-10",
    "2019-12--2019-10",
    "2019-13--2019-14",
    "2019-10-2019-12",
    "2019-10-01--2019-12-31",
    "19-10--19-12",
    "2019-10--2019-12--2020-01",
    "0000-01--0000-02",
    "hösten 2019",
  ])("%j är inget månadsspann", (text) => expect(lasManadsspann(text)).toBeUndefined());
});

describe("koder", () => {
  const aktor = uppslagAv([kodlistor["aktor"] ?? {}]);
  const forsorjning = uppslagAv([kodlistor["forsorjning"] ?? {}]);

  it("prövar hela cellen först, sedan delarna", () => {
    expect(lasKoder("försörjningsstöd/IFO", aktor, "/")).toEqual([{ kod: "ifo" }]);
    expect(lasKoder("AF/IFO/HC", aktor, "/")?.map(({ kod }) => kod)).toEqual([
      "arbetsformedlingen",
      "ifo",
      "primarvard",
    ]);
    expect(lasKoder("AF/okänd", aktor, "/")).toBeUndefined();
  });

  it("läser omfattning", () => {
    expect(lasKoderMedOmfattning("Lön + sjukersättning 50%", forsorjning, "+")).toEqual([
      { kod: "lon" },
      { kod: "sjukersattning", omfattning: 0.5 },
    ]);
    const lang = `lön${" ".repeat(300_000)}x`;
    expect(lasKoderMedOmfattning(lang, forsorjning, "+")).toBeUndefined();
    expect(lasKoderMedOmfattning("lön 0%", forsorjning, "+")).toBeUndefined();
    expect(lasKoderMedOmfattning("lön 101 %", forsorjning, "+")).toBeUndefined();
  });

  it("ett skrivsätt leder aldrig till två koder i samma lista", () => {
    for (const [namn, lista] of Object.entries(kodlistor)) {
      const skrivsatt = Object.entries(lista).flatMap(([kod, alias]) =>
        [...new Set([kod, ...alias].map((text) => text.normalize("NFC").toLowerCase()))].map(
          (text) => text,
        ),
      );
      expect([namn, skrivsatt.filter((text, i) => skrivsatt.indexOf(text) !== i)]).toEqual([
        namn,
        [],
      ]);
    }
  });
});

describe("cellasare", () => {
  const kolumn = (resten: Partial<Kolumn>): Kolumn =>
    ({ falt: "f", alias: ["Rubrik"], obligatorisk: "nej", typ: "text", ...resten }) as Kolumn;
  const las = (k: Kolumn, text: string) =>
    cellasare(k, {
      referensdag: sakerDag("2025-01-01"),
      uppslag: () => uppslagAv([{ a: ["Ett"] }]),
    })(text);

  it("tomt och profilens ord saknas; ett krav gör det till ett fel", () => {
    expect(las(kolumn({ saknas: ["-", "NULL"] }), " null ")).toEqual({ _tag: "Saknas" });
    expect(las(kolumn({ obligatorisk: "varde" }), " ")).toMatchObject({
      _tag: "Fel",
      kod: "VARDE_SAKNAS",
    });
  });

  it("ett personnummer i en textkolumn stoppas", () => {
    expect(las(kolumn({}), "Ring 19830310-9980")).toMatchObject({
      _tag: "Fel",
      kod: "PERSONNUMMER_PA_FEL_PLATS",
    });
  });

  it("ett tal utanför skalan är ett fel; kanterna är med", () => {
    const poang = kolumn({ typ: "heltal", spann: { minst: 1, hogst: 5 } });
    expect(["0", "1", "5", "6"].map((text) => las(poang, text))).toMatchObject([
      { _tag: "Fel", kod: "UTANFOR_SPANN" },
      { _tag: "Tal", tal: 1 },
      { _tag: "Tal", tal: 5 },
      { _tag: "Fel", kod: "UTANFOR_SPANN" },
    ]);
    expect(las(poang, "0")).toMatchObject({
      text: {
        sv: "Rubrik ligger utanför skalan, som går från 1 till 5. Rätta cellen mot underlaget.",
      },
    });
  });

  it("annars: tomt är koden, annan text är koden med en varning utan texten, ett personnummer stoppas", () => {
    const strom = kolumn({ typ: "kod", kodlista: "l", annars: "a", obligatorisk: "kolumn" });
    expect(las(strom, "")).toEqual({ _tag: "Koder", koder: [{ kod: "a" }] });
    expect(las(strom, "Ett")).toEqual({ _tag: "Koder", koder: [{ kod: "a" }] });
    const annan = las(strom, "HEMLIGT");
    expect(annan).toMatchObject({ koder: [{ kod: "a" }], varning: { kod: "KOD_ANNARS" } });
    expect(JSON.stringify(annan)).not.toContain("HEMLIGT");
    expect(las(strom, "19830310-9980")).toMatchObject({ kod: "PERSONNUMMER_PA_FEL_PLATS" });
  });

  it.each<[Partial<Kolumn>, string]>([
    [{ typ: "dag", format: ["iso"] }, "HEMLIGT"],
    [{ typ: "belopp" }, "HEMLIGT"],
    [{ typ: "heltal" }, "-1"],
    [{ typ: "heltal", spann: { minst: 1, hogst: 5 } }, "HEMLIGT"],
    [{ typ: "manadsspann" }, "HEMLIGT"],
    [{ typ: "ar" }, "24"],
    [{ typ: "tal" }, "1.5"],
    [{ typ: "markering", ja: ["x"] }, "HEMLIGT"],
    [{ typ: "ja_nej", ja: ["ja"], nej: ["nej"] }, "HEMLIGT"],
    [{ typ: "manad" }, "HEMLIGT"],
    [{ typ: "procent" }, "HEMLIGT"],
    [{ typ: "andel" }, "HEMLIGT"],
    [{ typ: "kod", kodlista: "l" }, "HEMLIGT"],
    [{ typ: "koder", kodlista: "l", avgransare: "/" }, "HEMLIGT/Ett"],
    [{ typ: "koder_med_omfattning", kodlista: "l", avgransare: "+" }, "HEMLIGT"],
    [{ typ: "personidentitet", gissaSekel: false }, "HEMLIGT"],
  ])("felet bär inte värdet: %j", (resten, text) => {
    const varde = las(kolumn(resten), text);
    expect(varde._tag).toBe("Fel");
    expect(JSON.stringify(varde)).not.toContain("HEMLIGT");
  });
});
