/**
 * Kolumnerna bakom dimensioner: en rads grupp nämner dimensioner, och en plan grupperar efter kolumner.
 */
import { gruppnamn } from "./gruppverk.ts";
import type { Nyckeltal } from "./Nyckeltal.ts";
import { tabeller } from "./tabeller/index.ts";

/**
 * Kolumnerna att gruppera efter för rader med just de dimensionerna; `undefined` om nyckeltalet inte delas så. Nyckeltalets
 * egna grupperingar går före.
 */
export const kolumnerFor = (
  nyckeltal: Nyckeltal,
  dimensioner: ReadonlyArray<string>,
): ReadonlyArray<string> | undefined => {
  const { koder } = tabeller[nyckeltal.rader];
  const ger = (kolumner: ReadonlyArray<string>): boolean =>
    samma(
      kolumner.map((en) => gruppnamn(en, kolumner, koder)),
      dimensioner,
    );
  const egen = nyckeltal.grupperingar.find(ger);
  if (egen !== undefined) return egen;
  const tillatna = [...new Set([...nyckeltal.grupperingar.flat(), ...nyckeltal.dimensioner])];
  const valda = dimensioner.flatMap(
    (namn) => tillatna.find((en) => en === namn || gruppnamn(en, [en], koder) === namn) ?? [],
  );
  return ger(valda) ? valda : undefined;
};

const samma = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  [...a].sort().join("|") === [...b].sort().join("|");
