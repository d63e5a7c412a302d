import { readFileSync } from "node:fs";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "../kernel/index.ts";
import {
  audit,
  auditC,
  dudit,
  ekonomifragor,
  Instrument,
  instrument,
  ips25,
  klassa,
  nollTillTio,
  poangsatt,
  progression,
  type Svarande,
  skapa,
} from "./index.ts";

const alla = (antal: number, poang: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: antal }, (_, i) => [String(i + 1), poang]));
const klass = (ett: Instrument, tabell: string, summa: number, vem: Svarande) => {
  const svar = klassa(ett, tabell, summa, vem);
  return svar._tag === "Klass" ? svar.grans.klass : svar._tag;
};
const kvinna: Svarande = { kon: "kvinna", alder: 40 };
const man: Svarande = { kon: "man", alder: 40 };

describe("poängsättning", () => {
  it("AUDIT är 0–40, DUDIT 0–44, IPS 25–125; fråga 9 och 10 i AUDIT har inte 1 och 3", () => {
    expect(poangsatt(audit, alla(10, 4))).toEqual({ _tag: "Summa", summa: 40, max: 40 });
    expect(poangsatt(dudit, alla(11, 4))).toEqual({ _tag: "Summa", summa: 44, max: 44 });
    expect(poangsatt(ips25, alla(25, 1))).toEqual({ _tag: "Summa", summa: 25, max: 125 });
    expect(poangsatt(audit, { ...alla(10, 4), "9": 3 })).toEqual({
      _tag: "OgiltigPoang",
      fragor: ["9"],
    });
    expect(poangsatt(dudit, { ...alla(11, 4), "9": 3, "10": 1 })).toMatchObject({ fragor: ["10"] });
  });
  it("ett ofullständigt svar får ingen summa, och en fråga som inte finns är ogiltig", () => {
    const { "4": _, ...utan } = alla(10, 1);
    expect(poangsatt(auditC, { "1": 2, "2": 0 })).toEqual({
      _tag: "Ofullstandigt",
      fragor: ["3"],
    });
    expect(poangsatt(audit, { ...utan, "9": 0, "10": 0 })).toMatchObject({ fragor: ["4"] });
    expect(poangsatt(auditC, { ...alla(3, 1), "4": 1 })).toMatchObject({ fragor: ["4"] });
  });
  it("noll poäng finns inte på IPS: kriteriet är fel ifyllt", () => {
    expect(poangsatt(ips25, { ...alla(25, 5), "7": 0 })).toEqual({
      _tag: "OgiltigPoang",
      fragor: ["7"],
    });
  });
  it("ekonomifrågorna och SKAPA har lägen, inga poäng", () => {
    expect(poangsatt(ekonomifragor, alla(5, 3))).toEqual({ _tag: "IngaPoang" });
    const version = skapa("deltagare", [text("Mål", "Goals"), text("Ork", "Energy")]);
    expect(poangsatt(version, { "1": 5 })).toEqual({ _tag: "IngaPoang" });
    expect(poangsatt(version, { "1": 6 })).toMatchObject({ _tag: "OgiltigPoang" });
    expect(progression({ "1": 2, "2": 3 }, { "1": 4, "3": 1 })).toEqual({ "1": 2 });
  });
});

describe("gränser", () => {
  it("AUDIT, svensk tabell, på båda sidor om varje gräns", () => {
    const rad = (vem: Svarande, ...summor: ReadonlyArray<number>) =>
      summor.map((summa) => klass(audit, "svensk", summa, vem));
    const vantat = [
      "ej_riskbruk",
      "riskbruk",
      "riskbruk",
      "skadligt",
      "skadligt",
      "sannolikt_beroende",
    ];
    expect(rad(kvinna, 5, 6, 13, 14, 17, 18)).toEqual(vantat);
    expect(rad(man, 7, 8, 15, 16, 19, 20)).toEqual(vantat);
    const aldre: Svarande = { kon: "man", alder: 66 };
    expect(rad(aldre, 6, 7, 40)).toEqual(["ej_riskbruk", "riskbruk", "riskbruk"]);
  });
  it("gränser som säger olika väljs, aldrig ett förval: 20 poäng är två olika zoner", () => {
    expect(klass(audit, "who-zoner", 20, man)).toBe("remiss");
    expect(klass(audit, "zoner-medicinbasen", 20, man)).toBe("radgivning");
    expect(klass(auditC, "original-sverige", 4, kvinna)).toBe("over");
    expect(klass(auditC, "folkhalsomyndigheten", 4, kvinna)).toBe("under");
    expect(klass(auditC, "usa", 4, man)).toBe("over");
    expect(klass(audit, "", 20, man)).toBe("IngenSadanTabell");
  });
  it("okänt kön eller okänd ålder avgör bara det som alla tabellens rader är överens om", () => {
    const okant: Svarande = { kon: "okant", alder: "okand" };
    expect(klass(audit, "svensk", 5, okant)).toBe("ej_riskbruk");
    expect(klass(audit, "svensk", 7, okant)).toBe("KanEjBedomas");
    expect(klass(dudit, "metodguiden", 2, { kon: "kvinna", alder: "okand" })).toBe("KanEjBedomas");
    expect(klass(dudit, "metodguiden", 2, { kon: "kvinna", alder: 25 })).toBe("under");
    expect(klass(dudit, "metodguiden", 2, { kon: "kvinna", alder: 26 })).toBe("problem");
    expect(klass(dudit, "metodguiden", 6, { kon: "man", alder: 25 })).toBe("under");
    expect(klass(dudit, "tungt-beroende", 25, okant)).toBe("tungt_beroende");
  });
  it("Krokoms programtrohet 68 av 125 ligger under 74", () => {
    const rader = readFileSync(
      new URL("../../../../examples/krokom/ips-programtrohet.csv", import.meta.url),
      "utf8",
    );
    const svar = Object.fromEntries(
      [...rader.matchAll(/^(\d+);(\d+)/gmu)].map(([, fraga, poang]) => [fraga, Number(poang)]),
    );
    expect(poangsatt(ips25, svar)).toEqual({ _tag: "Summa", summa: 68, max: 125 });
    expect(klass(ips25, "band", 68, man)).toBe("inte_ips");
    expect([73, 74, 99, 100, 114, 115].map((summa) => klass(ips25, "band", summa, man))).toEqual([
      "inte_ips",
      "delvis",
      "delvis",
      "god",
      "god",
      "utmarkt",
    ]);
  });
  it("lag: varje tabell ger varje möjlig summa högst en klass för den vars kön och ålder är kända", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...instrument.values()),
        fc.integer({ min: 0, max: 125 }),
        fc.constantFrom("kvinna", "man"),
        fc.integer({ min: 16, max: 90 }),
        (ett, summa, kon, alder) => {
          for (const { id, granser } of ett.granstabeller) {
            const svar = klassa(ett, id, summa, { kon, alder });
            const spann = granser.flatMap(({ fran, till }) => [fran, till]);
            const inom = summa >= Math.min(...spann) && summa <= Math.max(...spann);
            expect(svar._tag, `${ett.id} ${id} ${summa} ${kon} ${alder}`).toBe(
              inom ? "Klass" : "KanEjBedomas",
            );
          }
        },
      ),
    );
  });
  it("instrumenten godtas av sitt schema", () => {
    const egen = nollTillTio("samverkan", text("Samverkan", "Cooperation"), [text("a", "b")]);
    for (const ett of [...instrument.values(), egen]) {
      expect(Schema.is(Instrument)(ett)).toBe(true);
    }
    expect(poangsatt(egen, { "1": 10 })).toEqual({ _tag: "IngaPoang" });
    expect(poangsatt(egen, { "1": 11 })).toMatchObject({ _tag: "OgiltigPoang" });
  });
});
