import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Regel, type Regelniva, type Regelslag, regelnivaer, regelslag } from "./Regel.ts";
import { text } from "./Text.ts";
import { vakta } from "./vakta.ts";

type Provregel = Regel<"före", "händelse">;
const regel = (
  id: string,
  utslag: ReturnType<Provregel["prova"]>,
  niva: Regelniva = "krav",
  slag: Regelslag = "grind",
): Provregel => ({
  id,
  niva,
  slag,
  kalla: "prov",
  ansvarig: "teamet",
  behover: ["nagot_som_ingen_har"],
  text: text(`Regel ${id}.`, `Rule ${id}.`),
  atgard: text("Laga.", "Mend."),
  prova: () => utslag,
});
const svar = (...regler: ReadonlyArray<Provregel>) => vakta(regler, "före", "händelse");
const sagt = (...regler: ReadonlyArray<Provregel>) =>
  Result.match(svar(...regler), {
    onFailure: (avslag) => `stopp ${avslag.regel}`,
    onSuccess: ({ anmarkningar }) =>
      anmarkningar.map(({ regel: { id }, utslag }) => `${id}:${utslag}`).join(" "),
  });

describe("vakta", () => {
  it("utan regler händer händelsen, utan anmärkning", () => {
    expect(svar()).toEqual(Result.succeed({ handelse: "händelse", anmarkningar: [] }));
  });

  it("ett brutet krav som är grind stoppar, med regelns id och mening", () => {
    expect(svar(regel("A", "brott"))).toEqual(
      Result.fail({
        _tag: "RegelBruten",
        regel: "A",
        text: text("Regel A.", "Rule A."),
      }),
    );
  });

  it("den första som stoppar är svaret, också efter anmärkningar", () => {
    expect(
      sagt(
        regel("A", "brott", "bor"),
        regel("B", "haller"),
        regel("C", "brott"),
        regel("D", "brott"),
      ),
    ).toBe("stopp C");
  });

  it("det som håller och det som inte rörs sägs inte", () => {
    expect(sagt(regel("A", "haller"), regel("B", "ror_inte"))).toBe("");
  });

  it("en grind som inte går att bedöma stoppar inte, men sägs", () => {
    expect(sagt(regel("A", "kan_ej_bedomas"))).toBe("A:kan_ej_bedomas");
  });

  it("anmärkningarna bär regeln själv och står i reglernas ordning", () => {
    const [b, a] = [regel("B", "brott", "upplysning"), regel("A", "kan_ej_bedomas", "bor")];
    expect(svar(b, a)).toEqual(
      Result.succeed({
        handelse: "händelse",
        anmarkningar: [
          { regel: b, utslag: "brott" },
          { regel: a, utslag: "kan_ej_bedomas" },
        ],
      }),
    );
  });

  it("ett levande system har alla fakta: brottet blir inte obedömbart av vad regeln behöver", () => {
    expect(sagt(regel("A", "brott", "bor", "plikt"))).toBe("A:brott");
  });
});

describe("vakta, lag", () => {
  it("stoppar just när någon grind på nivån krav är bruten; annars sägs allt som inte höll", () => {
    const nagonRegel = fc
      .record({
        niva: fc.constantFrom(...regelnivaer),
        slag: fc.constantFrom(...regelslag),
        utslag: fc.constantFrom("ror_inte", "haller", "brott", "kan_ej_bedomas"),
        id: fc.string({ minLength: 1, maxLength: 3 }),
      })
      .map(({ niva, slag, utslag, id }) => ({
        regel: regel(id, utslag, niva, slag),
        utslag,
      }));
    fc.assert(
      fc.property(fc.array(nagonRegel, { maxLength: 6 }), (prov) => {
        const utfall = svar(...prov.map((p) => p.regel));
        const stopp = prov.find(
          (p) => p.utslag === "brott" && p.regel.niva === "krav" && p.regel.slag === "grind",
        );
        if (stopp !== undefined) {
          expect(Result.isFailure(utfall) && utfall.failure.regel).toBe(stopp.regel.id);
          return;
        }
        const vantade = prov.filter((p) => p.utslag === "brott" || p.utslag === "kan_ej_bedomas");
        expect(Result.isSuccess(utfall) && utfall.success.anmarkningar).toEqual(vantade);
      }),
    );
  });
});
