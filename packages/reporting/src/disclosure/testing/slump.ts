/** Slump med frö: samma frö ger samma publicering på varje maskin. */
export type Slump = {
  /** Ett heltal från 0 till under `n`. */
  readonly under: (n: number) => number;
  readonly sant: (sannolikhet: number) => boolean;
  readonly en: <T>(bland: readonly [T, ...ReadonlyArray<T>]) => T;
};

export function slump(fro: number): Slump {
  let lage = fro | 0;
  const tal = (): number => {
    lage = (lage + 0x6d2b79f5) | 0;
    let t = Math.imul(lage ^ (lage >>> 15), 1 | lage);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (n: number): number => Math.floor(tal() * n);
  return {
    under,
    sant: (sannolikhet) => tal() < sannolikhet,
    en: (bland) => bland[under(bland.length)] ?? bland[0],
  };
}
