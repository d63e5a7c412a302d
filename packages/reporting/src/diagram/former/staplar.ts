/**
 * Grupperade liggande staplar: en grupp per kategori, en stapel per serie.
 */
import { fotnoter, teckenforklaring } from "../forklaringar.ts";
import { liggandeAxelDelar, liggandeFor, radMed } from "../liggande.ts";
import { cellyta, stilFor } from "../monster.ts";
import type { Form } from "../Ritning.ts";
import { skriv } from "../svg.ts";

const STAPEL = 14;
const STEG = STAPEL + 2;

export const staplar: Form = (underlag, val, topp) => staplarMed([])(underlag, val, topp);

/** Staplarna, med egna meningar under. */
export const staplarMed =
  (noter: ReadonlyArray<string>): Form =>
  (underlag, val, topp) => {
    const { serier, kategorier } = underlag;
    const alla = kategorier.flatMap(({ punkter }) => punkter);
    const plan = liggandeFor(
      underlag,
      val,
      alla.map(({ text }) => text),
    );
    const huvud = teckenforklaring(
      serier.length > 1 ? serier.map(({ namn }) => namn) : [],
      val,
      topp,
    );
    const start = topp + huvud.hojd;
    const delar: Array<string> = [];
    const fria: Array<readonly [number, number]> = [];
    let y = start + 8;
    for (const { namn, punkter } of kategorier) {
      const rad = radMed(namn, plan, val, y, {
        hojd: punkter.length * STEG,
        rita: (forsta) =>
          punkter.flatMap((punkt, i) => {
            const hojd = forsta + i * STEG;
            const noll = plan.x(0);
            const slut = punkt.tal === undefined ? noll : plan.x(punkt.tal);
            const [fran, till] = [Math.min(noll, slut), Math.max(noll, slut)];
            return [
              ...(till > fran
                ? [cellyta(punkt, fran, hojd, till - fran, STAPEL, stilFor(i, val.tema))]
                : []),
              skriv(till + 5, hojd + STAPEL - 2, punkt.text, { farg: val.tema.farger.ink }),
            ];
          }),
      });
      delar.push(...rad.delar);
      fria.push(rad.fritt);
      y += rad.hojd;
    }
    const axel = liggandeAxelDelar(plan, val, fria, y);
    const fot = fotnoter(underlag, val, y + axel.hojd, noter);
    return {
      hojd: y + axel.hojd + fot.hojd - topp,
      delar: [...axel.under, ...huvud.delar, ...delar, ...axel.over, ...fot.delar],
    };
  };
