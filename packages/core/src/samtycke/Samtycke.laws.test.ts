import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  decideSamtycke,
  evolveSamtycken,
  ingaSamtycken,
  type Samtyckeshandelse,
  type Samtyckeskommando,
  Samtyckesslag,
  samtyckeGaller,
  tillatandeSamtycke,
} from "./index.ts";

const vem = { individ: individ(1), arende: arende(1) };
const nagonAktor = fc.constantFrom("ifo", "ame", "psykiatri", "forsakringskassan");
const nagraUppgifter = fc.subarray(["process", "halsa", "planering"] as const);
const nagotSlag = fc.constantFrom(...Samtyckesslag.literals);

/** Vilket kommando som helst; händelsen är detsamma utan dag. */
const nagotKommando: fc.Arbitrary<Samtyckeskommando> = fc
  .record({
    _tag: fc.constantFrom(
      "InhamtaSamtycke",
      "AterkallaSamtycke",
      "LamnaUppgift",
      "StallFragaTillFk",
    ),
    dag: nagonDag,
    till: fc.option(nagonDag, { nil: undefined }),
    slag: nagotSlag,
    alla: fc.boolean(),
    fran: nagonAktor,
    mottagare: nagonAktor,
    uppgiftsslag: nagraUppgifter,
    okant: fc.boolean(),
    tillKontaktperson: fc.boolean(),
  })
  .map(({ _tag, dag, till, slag, alla, fran, mottagare, uppgiftsslag, ...v }) => {
    switch (_tag) {
      case "InhamtaSamtycke":
        return {
          _tag,
          dag,
          ...vem,
          samtyckesslag: slag,
          omfattar: [fran, mottagare],
          uppgiftsslag: v.okant ? "okant" : uppgiftsslag,
          andamal: "samplanering",
          satt: "skriftligt",
          egnaOrd: "finns",
          ...(till === undefined ? {} : { gallerTill: till }),
        };
      case "AterkallaSamtycke":
        return { _tag, dag, ...vem, ...(alla ? {} : { samtyckesslag: slag }) };
      case "LamnaUppgift":
        return {
          _tag,
          dag,
          ...vem,
          fran,
          till: mottagare,
          tillKontaktperson: v.tillKontaktperson,
          uppgiftsslag,
          grund: { _tag: "Samtycke" },
        };
      default:
        return { _tag, dag, fran, avser: alla ? "sjukforsakringen" : "enskilt_arende" };
    }
  });

/** Händelsen som kommandot skulle leda till om ingen vägrade. */
const hande = ({ dag: galler, ...kommando }: Samtyckeskommando): Samtyckeshandelse => {
  switch (kommando._tag) {
    case "InhamtaSamtycke":
      return { ...kommando, _tag: "SamtyckeInhamtat", galler };
    case "AterkallaSamtycke":
      return { ...kommando, _tag: "SamtyckeAterkallat", galler };
    case "LamnaUppgift":
      return { ...kommando, _tag: "UppgiftLamnad", galler };
    case "StallFragaTillFk":
      return { ...kommando, _tag: "FragaTillFkStalld", galler };
  }
};
const nagonHistoria = fc.array(nagotKommando.map(hande), { maxLength: 12 });
const efter = (historia: ReadonlyArray<Samtyckeshandelse>) =>
  fryst(historia).reduce((lage, h) => fryst(evolveSamtycken(lage, h)), ingaSamtycken);

function fryst<A>(varde: A): A {
  if (typeof varde === "object" && varde !== null) Object.values(varde).forEach(fryst);
  return Object.freeze(varde);
}

describe("samtycke, lagar", () => {
  it("evolve är total: varje inhämtat finns kvar, högst ett av varje slag är givet", () => {
    fc.assert(
      fc.property(nagonHistoria, (historia) => {
        const samtycken = efter(historia);
        const inhamtade = historia.filter(({ _tag }) => _tag === "SamtyckeInhamtat");
        expect(samtycken.map(({ fran }) => fran)).toEqual(inhamtade.map(({ galler }) => galler));
        for (const slag of Samtyckesslag.literals) {
          const givna = samtycken.filter(
            (s) => s._tag === "GivetSamtycke" && s.samtyckesslag === slag,
          );
          expect(givna.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("det som lämnas eller frågas ändrar inte samtyckena", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando.map(hande), (historia, handelse) => {
        fc.pre(handelse._tag === "UppgiftLamnad" || handelse._tag === "FragaTillFkStalld");
        const samtycken = efter(historia);
        expect(evolveSamtycken(samtycken, handelse)).toBe(samtycken);
      }),
    );
  });

  it("efter ett återkallande av alla gäller inget, den dagen eller senare", () => {
    fc.assert(
      fc.property(nagonHistoria, nagonDag, nagonDag, (historia, galler, dag) => {
        fc.pre(dag >= galler && historia.every((h) => h.galler <= galler));
        const samtycken = efter([...historia, { _tag: "SamtyckeAterkallat", galler, ...vem }]);
        expect(samtycken.some((s) => samtyckeGaller(s, dag))).toBe(false);
      }),
    );
  });

  it("ett vägrat kommando ändrar inget, och det som händer är kommandot självt", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, nagonDag, (historia, kommando, idag) => {
        const fore = fryst({ samtycken: efter(historia), overenskommelse: jamtland2025, idag });
        const svar = decideSamtycke(fore, fryst(kommando));
        if (Result.isSuccess(svar)) expect(svar.success.handelse).toEqual(hande(kommando));
        else expect(svar.failure.text.sv).not.toBe("");
      }),
    );
  });

  it("inget lämnas utan ett samtycke som tillåter det", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, (historia, kommando) => {
        fc.pre(kommando._tag === "LamnaUppgift" && kommando.fran !== kommando.till);
        const samtycken = efter(historia);
        const fore = { samtycken, overenskommelse: jamtland2025, idag: kommando.dag };
        const { individ: vems, dag, fran, till } = kommando;
        const tillatet = kommando.uppgiftsslag.every((uppgiftsslag) =>
          tillatandeSamtycke(samtycken, { individ: vems, dag, fran, till, uppgiftsslag }),
        );
        if (Result.isSuccess(decideSamtycke(fore, kommando))) expect(tillatet).toBe(true);
      }),
    );
  });
});
