/**
 * Utdrag och gallring av det känsligaste: mätningar, screening, anställningar, coach och aktiviteter.
 */
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { Faktum, fold } from "../faktum/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { gallra, registerutdrag } from "./index.ts";

const historia = (nummer: number): ReadonlyArray<Faktum> => {
  const h = (id: string) => ({
    ...{ ...huvud("2025-03-01", `${nummer}-${id}`), arende: arende(nummer) },
    individ: individ(nummer),
  });
  const jobb = (id: string) => ({ ...h(id), anstallning: `t${nummer}-${id}` });
  return [
    { ...h("k"), _tag: "KartlaggningGjord" },
    { ...h("s"), _tag: "ScreeningGjord", instrument: "freda", status: "positiv" },
    {
      ...{ ...h("i"), _tag: "InstrumentBesvarat", instrument: "audit", version: 1 },
      ...{ av: "deltagare", svar: { "1": 4 } },
    },
    { ...h("st"), _tag: "StegBedomt", stege: "s", dimension: "d", steg: 2 },
    { ...h("a"), _tag: "ArbetsformagaBedomd", timmarPerVecka: 10, varaktig: true },
    { ...h("c"), _tag: "CoachUtsedd", coach: "coach-1" },
    { ...jobb("ett"), _tag: "AnstallningPaborjad", sektor: "privat", stod: "samhall" },
    { ...jobb("tva"), _tag: "AnstallningPaborjad", sektor: "ideell", stod: "inget" },
    { ...jobb("ett"), ...huvud("2025-04-01", `${nummer}-slut`), _tag: "AnstallningAvslutad" },
    { ...h("d"), _tag: "AktivitetsdeltagandePaborjat", aktivitet: "kurs-1" },
    { ...h("e"), _tag: "LageEfterAvslut", manader: 6, forsorjning: [{ kod: "lon" }] },
  ];
};
const anonymt: ReadonlyArray<Faktum> = [
  {
    ...{ ...huvud("2025-03-01", "skattning"), _tag: "SkattningLamnad", enkat: "e" },
    ...{ stallda: ["1"], svar: { "1": 3 } },
  },
  { ...huvud("2025-03-01", "t"), _tag: "AktivitetstillfalleHallet", aktivitet: "kurs-1" },
];
const fakta = [...historia(1), ...historia(2), ...anonymt];
const ersattare = individ(999);

describe("mätningarna i utdrag och gallring", () => {
  it("utdraget har varje mätning av individen, inget om andra och inget anonymt", () => {
    expect(registerutdrag(fakta, individ(1))).toEqual(historia(1));
  });
  it("gallringen lämnar inget som leder tillbaka, inte heller i anställningens id", () => {
    const gallrade = gallra(fakta, individ(1), ersattare);
    const text = JSON.stringify(gallrade);
    for (const spar of [individ(1), '"T1"', "t1-ett", "t1-tva"]) expect(text).not.toContain(spar);
    expect(gallrade.every(Schema.is(Faktum))).toBe(true);
    expect(registerutdrag(gallrade, individ(2))).toEqual(historia(2));
  });
  it("inget i läget pekar på individen, och anställningarna hålls fortfarande isär", () => {
    const lage = fold(gallra(fakta, individ(1), ersattare));
    const allt = JSON.stringify(
      Object.values(lage).map((del) => (del instanceof Map ? [...del] : del)),
    );
    for (const spar of [individ(1), '"T1"', "t1-ett"]) expect(allt).not.toContain(spar);
    const bara = ([...lage.anstallningar.values()][0] ?? []).map(({ stod, till }) => [stod, till]);
    expect(bara).toEqual([
      ["samhall", "2025-04-01"],
      ["inget", "pagar"],
    ]);
  });
});
