import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arKommunkod } from "../part/index.ts";
import {
  type Avvikelse,
  type Avvikelsehandelse,
  type Avvikelsekommando,
  decideAvvikelse,
  evolveAvvikelse,
  hanteras,
  okandAvvikelse,
} from "./index.ts";

const kommuner = ["2326", "2309"].filter(arKommunkod);
const nagonDag = fc
  .integer({ min: 0, max: 9 })
  .map((n) => laggTillDagar(sakerDag("2025-04-01"), n));
const nagotKommando: fc.Arbitrary<Avvikelsekommando> = fc
  .record({
    _tag: fc.constantFrom("RapporteraAvvikelse", "LyftAvvikelse", "AvslutaAvvikelse"),
    dag: nagonDag,
    till: fc.constantFrom("lokal_styrgrupp", "lansam"),
    strukturell: fc.boolean(),
    kommuner: fc.subarray(kommuner),
  })
  .map(({ _tag, dag, till, ...resten }) => {
    switch (_tag) {
      case "RapporteraAvvikelse":
        return { _tag, dag, avvikelse: "a-1", slag: "narvaro", av: "ifo", ...resten };
      case "LyftAvvikelse":
        return { _tag, dag, till };
      default:
        return { _tag, dag };
    }
  });
const hande = ({ dag: galler, ...kommando }: Avvikelsekommando): Avvikelsehandelse => {
  switch (kommando._tag) {
    case "RapporteraAvvikelse":
      return { ...kommando, galler, _tag: "AvvikelseRapporterad" };
    case "LyftAvvikelse":
      return { ...kommando, galler, avvikelse: "a-1", _tag: "AvvikelseLyft" };
    case "AvslutaAvvikelse":
      return { ...kommando, galler, avvikelse: "a-1", _tag: "AvvikelseAvslutad" };
  }
};
const nagonHistoria = fc.array(nagotKommando.map(hande), { maxLength: 10 });
const efter = (historia: ReadonlyArray<Avvikelsehandelse>): Avvikelse =>
  fryst(historia).reduce<Avvikelse>(
    (avvikelse, h) => fryst(evolveAvvikelse(avvikelse, h)),
    fryst(okandAvvikelse),
  );

function fryst<A>(varde: A): A {
  if (typeof varde === "object" && varde !== null) Object.values(varde).forEach(fryst);
  return Object.freeze(varde);
}

describe("avvikelser, lagar", () => {
  it("evolve är total: den första rapporten och det första avslutet står, bara lyft däremellan räknas", () => {
    fc.assert(
      fc.property(nagonHistoria, (historia) => {
        const avvikelse = efter(historia);
        const borjan = historia.findIndex(({ _tag }) => _tag === "AvvikelseRapporterad");
        if (avvikelse._tag === "OkandAvvikelse") {
          expect(borjan).toBe(-1);
          return;
        }
        expect(avvikelse.rapporterad).toBe(historia[borjan]?.galler);
        const sedan = historia.slice(borjan);
        const slut = sedan.findIndex(({ _tag }) => _tag === "AvvikelseAvslutad");
        expect(avvikelse._tag).toBe(slut < 0 ? "OppenAvvikelse" : "AvslutadAvvikelse");
        const mellan = slut < 0 ? sedan : sedan.slice(0, slut);
        const lyft = mellan.filter(({ _tag }) => _tag === "AvvikelseLyft");
        expect(avvikelse.lyft.map(({ dag }) => dag)).toEqual(lyft.map(({ galler }) => galler));
      }),
    );
  });
  it("den som alltid lyfts till nivån på tur får aldrig en anmärkning, och kommer till slut hos alla", () => {
    fc.assert(
      fc.property(nagotKommando, (rapport) => {
        fc.pre(rapport._tag === "RapporteraAvvikelse");
        let avvikelse = efter([hande(rapport)]);
        for (let varv = 0; avvikelse._tag === "OppenAvvikelse"; varv++) {
          expect(varv).toBeLessThan(4);
          const till = hanteras(avvikelse, jamtland2025);
          const vad = { dag: rapport.dag, avvikelse: "a-1" };
          const kommando: Avvikelsekommando =
            till === "lokal_styrgrupp" || till === "lansam"
              ? { _tag: "LyftAvvikelse", ...vad, till }
              : { _tag: "AvslutaAvvikelse", ...vad };
          const fore = { avvikelse, overenskommelse: jamtland2025, idag: rapport.dag };
          const { handelse, anmarkningar } = Result.getOrThrow(decideAvvikelse(fore, kommando));
          expect(anmarkningar).toEqual([]);
          avvikelse = evolveAvvikelse(avvikelse, handelse);
        }
      }),
    );
  });
  it("ett vägrat kommando ändrar inget, och det som händer är kommandot självt", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, nagonDag, (historia, kommando, idag) => {
        const fore = fryst({ avvikelse: efter(historia), overenskommelse: jamtland2025, idag });
        const svar = decideAvvikelse(fore, fryst(kommando));
        if (Result.isSuccess(svar)) expect(svar.success.handelse).toEqual(hande(kommando));
        else expect(svar.failure.text.sv).not.toBe("");
      }),
    );
  });
});
