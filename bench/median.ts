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

/** Som `median`, för det som inte svarar med en gång. */
export const medianVantad = async (kor: () => Promise<unknown>): Promise<number> => {
  await kor();
  const tider: Array<number> = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    await kor();
    tider.push(performance.now() - start);
  }
  return tider.sort((a, b) => a - b)[2] ?? 0;
};
