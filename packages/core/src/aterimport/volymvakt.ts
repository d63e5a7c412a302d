/**
 * Volymvakten: en fil som plötsligt är hälften så stor är oftare en halv export än en halverad verksamhet.
 */
import type { Faktum } from "../faktum/index.ts";

/** Hur mycket en källa säger. */
export type Volym = { readonly poster: number; readonly arenden: number };

/** Larmar när skillnaden är större än båda. `andel` av det som fanns (0,5 är hälften); `minst` är antal. */
export type Volymgrans = { readonly andel: number; readonly minst: number };

/** Förvalet: mer än hälften och minst tio. */
export const VOLYMGRANS: Volymgrans = { andel: 0.5, minst: 10 };

/** Det som ändrats för mycket. */
export type Volymlarm = {
  readonly slag: keyof Volym;
  readonly fore: number;
  readonly efter: number;
};

/** Larmen för en källa. En källa som inte lästs in förut larmar aldrig. */
export const volymlarm = (
  fore: Volym,
  efter: Volym,
  { andel, minst }: Volymgrans = VOLYMGRANS,
): ReadonlyArray<Volymlarm> =>
  (["poster", "arenden"] as const)
    .map((slag) => ({ slag, fore: fore[slag], efter: efter[slag] }))
    .filter((larm) => {
      const skillnad = Math.abs(larm.efter - larm.fore);
      return larm.fore > 0 && skillnad >= minst && skillnad > andel * larm.fore;
    });

/** Volymen av fakta, samlade per post. */
export const volymAv = (poster: ReadonlyArray<ReadonlyArray<Faktum>>): Volym => {
  const arenden = new Set<string>();
  for (const fakta of poster) {
    for (const faktum of fakta) if ("arende" in faktum) arenden.add(faktum.arende);
  }
  return { poster: poster.length, arenden: arenden.size };
};
