/**
 * Genvägarna i den heta slingan ger samma svar som den långa vägen.
 */
import { sakerDag } from "@star-finsam/core/kernel";
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utanGranser } from "../poster/Radgranser.ts";
import { nyRaddelare } from "../poster/raddelare.ts";
import { jamforelseform, type Kolumn } from "../profil/index.ts";
import { type Cellsammanhang, cellasare } from "./cellasare.ts";
import type { Dagminne } from "./dagminne.ts";
import { uppslagAv } from "./koder.ts";
import { kolumnlasare } from "./kolumnlasare.ts";
import { harPersonnummer } from "./nummervakt.ts";
import { ordvakt } from "./ordvakt.ts";

const brokig = fc.string({
  unit: fc.constantFrom(
    ..."aAåÅöß0189 -+.:\u00A0\u00AD\u202F\u00BD\u00B2\u0130\u030A\u200B\uFF11\u2473\u0661",
  ),
  maxLength: 24,
});
const siffrig = fc.string({ unit: fc.constantFrom(..."0123456789-+ å\u00A0"), maxLength: 16 });

describe("genvägarna", () => {
  it("nummervakten missar inget som kärnans prov ser", () => {
    fc.assert(
      fc.property(fc.oneof(brokig, siffrig), (text) => {
        expect(harPersonnummer(text)).toBe(innehallerPersonnummer(text));
      }),
      { numRuns: 2000 },
    );
    for (const text of [
      "19830310-9980",
      "98240301AA06",
      "１９８３０３１０９９８０",
      "x 830310 9980",
    ])
      expect(harPersonnummer(text)).toBe(innehallerPersonnummer(text));
  });

  it("ordvakten säger aldrig nej om ett av orden", () => {
    fc.assert(
      fc.property(brokig, fc.array(brokig), (text, andra) => {
        const form = jamforelseform(text);
        fc.pre(form !== "");
        const vakt = ordvakt([...andra.map(jamforelseform).filter((ord) => ord !== ""), form]);
        expect(vakt(`;${text};`, 1, 1 + text.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("jämförelseformen är densamma med och utan sin genväg", () => {
    const lang = (text: string) =>
      text
        .normalize("NFC")
        .replace(/[\u00AD\u200B\uFEFF]/gu, "")
        .replace(/[\s\u00A0\u202F]+/gu, " ")
        .trim()
        .toLowerCase();
    fc.assert(
      fc.property(fc.oneof(brokig, fc.string({ unit: "binary" })), (text) => {
        expect(jamforelseform(text)).toBe(lang(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("en cell ur minnet är den som läses på nytt, citerad eller inte", () => {
    const sammanhang: Cellsammanhang = {
      referensdag: sakerDag("2025-01-01"),
      uppslag: () => uppslagAv([{ a: ["Ett", 'två"'], b: ["x y"] }]),
    };
    const gemensamt = { falt: "f", alias: ["F"], obligatorisk: "nej" } as const;
    const kolumner: ReadonlyArray<Kolumn> = [
      { ...gemensamt, typ: "dag", format: ["iso", "kompakt"] },
      { ...gemensamt, typ: "dag", format: ["iso"], saknas: ["2025-02-28"] },
      { ...gemensamt, typ: "dag", format: ["iso_tid", "iso"] },
      { ...gemensamt, typ: "kod", kodlista: "l" },
      { ...gemensamt, typ: "text" },
    ];
    const cell = fc.constantFrom(
      ...["", "2025-02-28", "2025-02-31", "9999-12-31", "1899-01-01", "20250314", "Ett", "x  y"],
      ...['två"', "  Ett ", "hemligt och ganska långt, längre än tretton", "25-02-2025", "a\nb"],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1 }), (celler) => {
        const dagar: Dagminne = [];
        for (const kolumn of kolumner) {
          const las = cellasare(kolumn, sammanhang);
          const lasare = kolumnlasare(kolumn, las, dagar);
          const delare = nyRaddelare(";", utanGranser);
          const text = celler.map(([c, q]) =>
            q || /["\n]/u.test(c) ? `"${c.replaceAll('"', '""')}"` : c,
          );
          delare.ge(`${text.join(";")};\n`, true);
          delare.nasta();
          for (const [plats, [c]] of celler.entries()) {
            const last = c === "" ? lasare.tom : lasare.las(delare.lage, plats);
            expect(last.varde).toEqual(las(c));
          }
        }
      }),
    );
  });
});
