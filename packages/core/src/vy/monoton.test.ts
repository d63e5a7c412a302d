/**
 * Mindre samtycke öppnar aldrig mer. Ett samtycke som tas bort ur historien öppnar inget, utom när det självt ersatt ett
 * vidare: då är det det vidare som gäller igen, så som om ersättaren aldrig getts.
 */
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";
import { Samtyckesslag, Uppgiftsslag } from "../samtycke/index.ts";
import { arende, huvud, individ, olagligHistoria } from "../testing/index.ts";
import { type Mottagare, vyFor } from "./index.ts";

const FORSTA = sakerDag("2025-03-01");
const vem = { arende: arende(0), individ: individ(0) };
const kommun = Schema.decodeUnknownSync(Kommunkod)("2326");
const historier = [1, 2, 3, 4, 5, 6].map((fro) =>
  olagligHistoria({ fro, nummer: 0, overenskommelse: jamtland2025, kommun, steg: 25 }).filter(
    ({ _tag }) => _tag !== "SamtyckeInhamtat" && _tag !== "SamtyckeAterkallat",
  ),
);
const nagonDag = fc.integer({ min: 0, max: 300 }).map((n) => laggTillDagar(FORSTA, n));
// Samtycket till STAR oftare än de andra: det är det som öppnar.
const slaget = fc.constantFrom("star", "star", ...Samtyckesslag.literals);
const samtycken = fc.array(
  fc.record({
    dag: nagonDag,
    samtyckesslag: slaget,
    omfattar: fc.subarray([...Aktor.literals], { minLength: 4 }),
    uppgiftsslag: fc.subarray([...Uppgiftsslag.literals], { minLength: 3 }),
    gallerTill: fc.option(nagonDag, { freq: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const mottagare: fc.Arbitrary<Mottagare> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ _tag: "Samordnare" as const }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...Aktor.literals)
      .map((aktor) => ({ _tag: "Verksamhet" as const, aktor, kontaktperson: false })),
  },
);
const fallet = fc.record({
  historia: fc.constantFrom(...historier),
  samtycken,
  mottagare,
  dag: fc.integer({ min: 150, max: 330 }).map((n) => laggTillDagar(FORSTA, n)),
  aterkallas: nagonDag,
  aterkallat: fc.option(slaget, { freq: 2 }),
});
type Fall = typeof fallet extends fc.Arbitrary<infer F> ? F : never;

const medSamtycken = (fall: Fall): ReadonlyArray<Faktum> => [
  ...fall.historia,
  ...fall.samtycken.map(
    ({ dag, gallerTill, ...innehall }, n): Faktum => ({
      ...{ ...huvud(dag, `s${n}`), ...vem, _tag: "SamtyckeInhamtat", andamal: "samplanering" },
      ...{ ...innehall, satt: "skriftligt", egnaOrd: "finns" },
      ...(gallerTill === null ? {} : { gallerTill }),
    }),
  ),
];
const sedda = (
  { mottagare: m, dag }: Fall,
  fakta: ReadonlyArray<Faktum>,
): ReadonlyArray<string> => {
  const vy = vyFor(m, { arende: vem.arende, fakta }, dag);
  return vy._tag === "StangdVy"
    ? []
    : vy.uppgifter
        .map(({ handelse }) => handelse)
        .filter(({ _tag }) => !_tag.startsWith("Samtycke"))
        // Avslutet utan orsak är mindre än avslutet med.
        .flatMap((f) =>
          f._tag === "ArendeAvslutat" && f.orsak !== "okand"
            ? [JSON.stringify(f), JSON.stringify({ ...f, orsak: "okand" })]
            : [JSON.stringify(f)],
        );
};

const raknare = () => ({ oppna: 0, mindre: 0 });
const mindreAn = (fore: ReadonlyArray<string>, efter: ReadonlyArray<string>, r: Raknare) => {
  const alla = new Set(fore);
  for (const en of efter) expect(alla).toContain(en);
  r.oppna += fore.length > 0 ? 1 : 0;
  r.mindre += efter.length < fore.length ? 1 : 0;
};
type Raknare = ReturnType<typeof raknare>;

const pastar = (provas: (fall: Fall, r: Raknare) => void) => {
  const r = raknare();
  fc.assert(
    fc.property(fallet, (fall) => provas(fall, r)),
    { numRuns: 400, seed: 3 },
  );
  expect(r.oppna).toBeGreaterThan(100);
  expect(r.mindre).toBeGreaterThan(5);
};

describe("mindre samtycke öppnar aldrig mer", () => {
  it("lag: att ta bort ett samtycke som inte ersatt ett annat öppnar inget", () => {
    pastar((fall, r) => {
      const fakta = medSamtycken(fall);
      const givna = fakta
        .filter((f) => f._tag === "SamtyckeInhamtat")
        .sort((a, b) => (`${a.galler}${a.id}` < `${b.galler}${b.id}` ? -1 : 1));
      const forsta = givna.filter(
        (s, plats) => givna.findIndex((t) => t.samtyckesslag === s.samtyckesslag) === plats,
      );
      for (const bort of forsta)
        mindreAn(
          sedda(fall, fakta),
          sedda(
            fall,
            fakta.filter((f) => f !== bort),
          ),
          r,
        );
    });
  });

  it("lag: att ta bort alla samtycken av ett slag, eller alla, öppnar inget", () => {
    pastar((fall, r) => {
      const fakta = medSamtycken(fall);
      const utan = (slag: ReadonlyArray<string>) =>
        fakta.filter((f) => f._tag !== "SamtyckeInhamtat" || !slag.includes(f.samtyckesslag));
      for (const slag of [...Samtyckesslag.literals.map((ett) => [ett]), Samtyckesslag.literals])
        mindreAn(sedda(fall, fakta), sedda(fall, utan(slag)), r);
    });
  });

  it("lag: ett återkallande, vilken dag och av vilket slag som helst, öppnar inget", () => {
    pastar((fall, r) => {
      const fakta = medSamtycken(fall);
      const aterkallande: Faktum = {
        ...{ ...huvud(fall.aterkallas, "aterkallat"), ...vem, _tag: "SamtyckeAterkallat" },
        ...(fall.aterkallat === null ? {} : { samtyckesslag: fall.aterkallat }),
      };
      mindreAn(sedda(fall, fakta), sedda(fall, [...fakta, aterkallande]), r);
    });
  });

  it("ett snävare samtycke som tas bort ger tillbaka det vidare som det ersatte", () => {
    const fall = {
      ...{ historia: historier[0] ?? [], dag: sakerDag("2025-12-01"), aterkallas: FORSTA },
      mottagare: { _tag: "Verksamhet" as const, aktor: "ame" as const, kontaktperson: false },
      aterkallat: null,
    };
    const alla = { dag: FORSTA, samtyckesslag: "star" as const, gallerTill: null };
    const vidare = {
      ...alla,
      omfattar: [...Aktor.literals],
      uppgiftsslag: [...Uppgiftsslag.literals],
    };
    const snavare = { ...vidare, dag: sakerDag("2025-11-01"), uppgiftsslag: [] };
    const med = (...givna: Fall["samtycken"]) => ({ ...fall, samtycken: givna });
    const antal = (f: Fall) => sedda(f, medSamtycken(f)).length;
    expect(antal(med(vidare))).toBeGreaterThan(antal(med(vidare, snavare)));
    expect(antal(med(snavare))).toBe(antal(med(vidare, snavare)));
  });
});
