import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { Matningsfaktum, Screeningstatus } from "./index.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/faktum-1.json", import.meta.url), "utf8"),
);
const enligtAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const strikt = Schema.decodeUnknownResult(Matningsfaktum, { onExcessProperty: "error" });
const godtar = (faktum: object): boolean => strikt(faktum)._tag === "Success";

const h = { ...huvud("2025-03-01", "m"), ...vem };
const besvarat = {
  ...{ ...h, _tag: "InstrumentBesvarat", instrument: "audit", version: 1 },
  ...{ av: "deltagare", svar: { "1": 2, "2": 0 } },
};
const screening = {
  ...{ ...h, _tag: "ScreeningGjord", instrument: "freda-kortfragor", status: "avbojde" },
};

describe("svar på instrument", () => {
  it("antecknas för instrument med poäng, av deltagaren eller handläggaren", () => {
    for (const instrument of ["audit", "audit-c", "dudit", "skapa-deltagare"])
      expect(godtar({ ...besvarat, instrument })).toBe(true);
    expect(godtar({ ...besvarat, av: "handlaggare" })).toBe(true);
    expect(godtar({ ...besvarat, av: "anhorig" })).toBe(false);
    expect(godtar({ ...besvarat, version: 0 })).toBe(false);
  });
  it("antecknas aldrig för FREDA, varken enligt kärnan eller enligt schemat som andra språk läser", () => {
    expect(enligtAjv(besvarat)).toBe(true);
    for (const instrument of ["freda", "freda-kortfragor", "freda_3", "freda2", "egen-freda"]) {
      expect(godtar({ ...besvarat, instrument }), instrument).toBe(false);
      expect(enligtAjv({ ...besvarat, instrument }), instrument).toBe(false);
    }
  });
  it("vägran säger vad som väntas, och aldrig svaren", () => {
    const fel = Schema.decodeUnknownResult(Matningsfaktum)({
      ...{ ...besvarat, instrument: "freda", svar: { "1": 98_765 } },
    });
    expect(fel._tag).toBe("Failure");
    expect(JSON.stringify(fel)).not.toContain("98765");
  });
});

describe("screening", () => {
  it("bär hur det gick, aldrig svaren; också FREDA", () => {
    for (const status of Screeningstatus.literals)
      expect(godtar({ ...screening, status })).toBe(true);
    expect(godtar({ ...screening, svar: { "1": 1 } })).toBe(false);
    expect(enligtAjv(screening)).toBe(true);
    expect(enligtAjv({ ...screening, svar: { "1": 1 } })).toBe(false);
  });
});

describe("bedömningar av individen", () => {
  it("ett steg är noll eller mer", () => {
    const steg = { ...h, _tag: "StegBedomt", stege: "s", dimension: "d" };
    expect([-1, 0, 5, 1.5].map((n) => godtar({ ...steg, steg: n }))).toEqual([
      ...[false, true, true, false],
    ]);
  });
  it("en vecka har högst 168 timmar", () => {
    const arbete = { ...h, _tag: "ArbetsformagaBedomd", varaktig: true };
    expect([-1, 0, 10, 168, 169].map((t) => godtar({ ...arbete, timmarPerVecka: t }))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });
});

describe("det som inte rör någon individ", () => {
  const utan = huvud("2025-03-01", "u");
  const skattning = {
    ...{ ...utan, _tag: "SkattningLamnad", enkat: "e", stallda: ["1"], svar: { "1": 10 } },
  };
  const tillfort = {
    ...{ ...utan, _tag: "MattTillfort", matt: "utbetalt-forsorjningsstod", varde: 1_250_000 },
    period: { fran: "2025-01-01", till: "2025-12-31" },
  };
  it("en skattning går från 0 till 10, och bär ingen pseudonym och inget ärende", () => {
    expect([-1, 0, 10, 11].map((n) => godtar({ ...skattning, svar: { "1": n } }))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(godtar({ ...skattning, ...vem })).toBe(false);
  });
  it("ett tillfört mått säger var det kommer från", () => {
    expect(godtar(tillfort)).toBe(false);
    expect(godtar({ ...tillfort, hanvisning: "" })).toBe(false);
    expect(godtar({ ...tillfort, hanvisning: "Kommunens bokslut 2025" })).toBe(true);
  });
});
