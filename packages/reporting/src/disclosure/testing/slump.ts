/** Slump med frö: samma frö ger samma publicering på varje maskin. */
import { slump as foljd } from "@star-finsam/core/testing";

/** Dragningarna. */
export type Slump = {
  /** Ett heltal från 0 till under `n`. */
  readonly under: (n: number) => number;
  readonly sant: (sannolikhet: number) => boolean;
  readonly en: <T>(bland: readonly [T, ...ReadonlyArray<T>]) => T;
};

export function slump(fro: number): Slump {
  const under = foljd(fro);
  return {
    under,
    sant: (sannolikhet) => under(ALLA) < sannolikhet * ALLA,
    en: (bland) => bland[under(bland.length)] ?? bland[0],
  };
}

/** Så många olika tal har följden. */
const ALLA = 2 ** 32;
