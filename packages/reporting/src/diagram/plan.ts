/**
 * Ytan för en kurva: lodrät axel till vänster med stödlinjer, och texter under den vågräta.
 */
import { type Axel, lage, stegbredd } from "./axel.ts";
import { stodlinje } from "./liggande.ts";
import type { Ritval } from "./Ritning.ts";
import { LITEN, RAD, r, skriv, skrivRader, streck } from "./svg.ts";
import { bredast, ordI, radbryt } from "./textbredd.ts";

export type Plan = {
  readonly vanster: number;
  readonly hoger: number;
  readonly topp: number;
  readonly botten: number;
  readonly axel: Axel;
};

/** Talet som y. */
export const yFor = ({ axel, topp, botten }: Plan, tal: number): number =>
  botten - lage(axel, tal) * (botten - topp);

/** Utrymmet till vänster som axelns texter behöver. */
export const axelbredd = (axel: Axel): number => stegbredd(axel) + 10;

/** Stödlinjer och axelns texter. */
export const planDelar = (plan: Plan, { tema }: Ritval): ReadonlyArray<string> =>
  plan.axel.steg.flatMap(({ tal, text }) => [
    streck(`M${r(plan.vanster)},${r(yFor(plan, tal))}H${r(plan.hoger)}`, stodlinje(tal, tema)),
    skriv(plan.vanster - 6, yFor(plan, tal) + 4, text, {
      farg: tema.farger.dampad,
      ankare: "end",
      storlek: LITEN,
    }),
  ]);

/** Etiketter under axeln, så många som ryms utan att gå in i varandra: var första, var andra … */
export const etiketterUnder = (
  namn: ReadonlyArray<string>,
  x: (i: number) => number,
  { vanster, hoger }: Pick<Plan, "vanster" | "hoger">,
  { tema }: Ritval,
  topp: number,
): { readonly hojd: number; readonly delar: ReadonlyArray<string> } => {
  const steg = (hoger - vanster) / Math.max(1, namn.length);
  let glest =
    Math.min(namn.length, Math.ceil((bredast(namn.flatMap(ordI), LITEN) + 6) / steg)) || 1;
  let rader = brutna(namn, glest, steg);
  while (glest < namn.length && Math.max(...rader.map((rad) => rad.length)) > 3) {
    glest += 1;
    rader = brutna(namn, glest, steg);
  }
  let fritt = vanster - 12;
  const delar: Array<string> = [];
  for (const [nr, rad] of rader.entries()) {
    const halv = bredast(rad, LITEN) / 2;
    const mitt = Math.min(Math.max(x(nr * glest), vanster - 12 + halv), hoger - halv);
    if (mitt - halv < fritt) continue;
    fritt = mitt + halv + 6;
    delar.push(
      ...skrivRader(mitt, topp + LITEN, rad, {
        farg: tema.farger.dampad,
        ankare: "middle",
        storlek: LITEN,
      }),
    );
  }
  return { hojd: Math.max(0, ...rader.map((rad) => rad.length)) * RAD, delar };
};

const brutna = (
  namn: ReadonlyArray<string>,
  glest: number,
  steg: number,
): ReadonlyArray<ReadonlyArray<string>> =>
  namn.filter((_, i) => i % glest === 0).map((text) => radbryt(text, glest * steg - 6, LITEN));
