import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { decideMote, evolveMoten, type Moteshandelse, type Moteskommando } from "./index.ts";

/** Så få dagar att mötena träffar varandra. */
const nagonDag = fc
  .integer({ min: 0, max: 12 })
  .map((n) => laggTillDagar(sakerDag("2025-05-01"), n));
const nagraAktorer = fc.subarray(["ifo", "ame", "psykiatri", "egen"] as const);
const nagotKommando: fc.Arbitrary<Moteskommando> = fc
  .record({
    _tag: fc.constantFrom(
      "KallaTeammote",
      "HallTeammote",
      "StallInTeammote",
      "KonsulteraAvidentifierat",
    ),
    dag: nagonDag,
    motesdag: nagonDag,
    narvarande: nagraAktorer,
    franvarande: nagraAktorer,
    individenDeltog: fc.boolean(),
  })
  .map(({ _tag, dag, motesdag, narvarande, franvarande, individenDeltog }) => {
    switch (_tag) {
      case "KallaTeammote":
        return { _tag, dag, motesdag, arenden: [] };
      case "HallTeammote":
        return { _tag, dag, narvarande, franvarande, individenDeltog };
      case "StallInTeammote":
        return { _tag, dag, motesdag };
      default:
        return { _tag, dag, fran: "ifo" };
    }
  });
const hande = ({ dag: galler, ...kommando }: Moteskommando): Moteshandelse => {
  switch (kommando._tag) {
    case "KallaTeammote":
      return { ...kommando, _tag: "TeammoteKallat", galler };
    case "HallTeammote":
      return { ...kommando, _tag: "TeammoteHallet", galler };
    case "StallInTeammote":
      return { ...kommando, _tag: "TeammoteInstallt", galler };
    case "KonsulteraAvidentifierat":
      return { ...kommando, _tag: "AvidentifieradKonsultation", galler };
  }
};
const nagonHistoria = fc.array(nagotKommando.map(hande), { maxLength: 12 });
const ingaMoten: ReturnType<typeof evolveMoten> = [];
const efter = (historia: ReadonlyArray<Moteshandelse>) =>
  fryst(historia).reduce((moten, h) => fryst(evolveMoten(moten, h)), ingaMoten);

function fryst<A>(varde: A): A {
  if (typeof varde === "object" && varde !== null) Object.values(varde).forEach(fryst);
  return Object.freeze(varde);
}

describe("teammöten, lagar", () => {
  it("evolve är total: högst ett möte per dag, och ett hållet förblir hållet", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando.map(hande), (historia, sist) => {
        const fore = efter(historia);
        const moten = evolveMoten(fore, sist);
        const dagar = moten.map(({ motesdag }) => motesdag);
        expect(new Set(dagar).size).toBe(dagar.length);
        const hallna = new Set(
          historia.flatMap((h) => (h._tag === "TeammoteHallet" ? [h.galler] : [])),
        );
        for (const { _tag, motesdag } of fore) {
          expect(_tag === "HalletTeammote").toBe(hallna.has(motesdag));
        }
      }),
    );
  });

  it("ett vägrat kommando ändrar inget, och det som händer är kommandot självt", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, nagonDag, (historia, kommando, idag) => {
        const fore = fryst({ moten: efter(historia), overenskommelse: jamtland2025, idag });
        const svar = decideMote(fore, fryst(kommando));
        if (Result.isSuccess(svar)) expect(svar.success.handelse).toEqual(hande(kommando));
        else expect(svar.failure.text.sv).not.toBe("");
      }),
    );
  });

  it("varje möte som hålls kallades eller inte, men aldrig efter att det ställts in", () => {
    fc.assert(
      fc.property(fc.array(nagotKommando, { maxLength: 15 }), (kommandon) => {
        const installda = new Set<string>();
        kommandon.reduce((moten, kommando) => {
          const fore = { moten, overenskommelse: jamtland2025, idag: sakerDag("2025-12-31") };
          const svar = decideMote(fore, kommando);
          if (Result.isFailure(svar)) return moten;
          const { handelse } = svar.success;
          if (handelse._tag === "TeammoteInstallt") installda.add(handelse.motesdag);
          if (handelse._tag === "TeammoteKallat") installda.delete(handelse.motesdag);
          if (handelse._tag === "TeammoteHallet") expect(installda).not.toContain(handelse.galler);
          return evolveMoten(moten, handelse);
        }, ingaMoten);
      }),
    );
  });
});
