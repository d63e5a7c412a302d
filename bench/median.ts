/**
 * Medianen av fem körningar efter en uppvärmning, i millisekunder. Bänkarna skriver bara kvoter mellan sådana.
 */
export const median = (kor: () => unknown): number => {
  kor();
  const tider = Array.from({ length: 5 }, () => {
    const start = performance.now();
    kor();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return tider[2] ?? 0;
};
