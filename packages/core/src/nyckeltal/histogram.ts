/**
 * Hur många gånger varje värde förekommit. Ett histogram går att slå ihop i vilken ordning som helst utan att en decimal
 * ändras, och ur det räknas medel, kvartiler och överlevnad exakt.
 */

/** Små heltal ligger tätt, resten för sig. */
export type Histogram = { tat: Float64Array; readonly gles: Map<number, number> };

/** Ett värde och hur många gånger det förekommit. */
export type Stapel = readonly [varde: number, antal: number];

const TAT = 1 << 14;

/** Ett tomt histogram. */
export const histogram = (): Histogram => ({ tat: new Float64Array(0), gles: new Map() });

/** Lägger till ett värde; `-0` är 0. */
export const laggVarde = (h: Histogram, varde: number, antal = 1): void => {
  if (!(varde >= 0 && varde < TAT && Number.isInteger(varde))) {
    h.gles.set(varde, (h.gles.get(varde) ?? 0) + antal);
    return;
  }
  if (varde >= h.tat.length) {
    const storre = new Float64Array(Math.min(TAT, Math.max(64, varde * 2)));
    storre.set(h.tat);
    h.tat = storre;
  }
  h.tat[varde] = (h.tat[varde] ?? 0) + antal;
};

/** Båda tillsammans, som ett nytt. */
export const slaIhopHistogram = (a: Histogram, b: Histogram): Histogram => {
  const ut = histogram();
  for (const h of [a, b]) for (const [varde, antal] of staplar(h)) laggVarde(ut, varde, antal);
  return ut;
};

/** Staplarna i värdeordning. */
export const staplar = ({ tat, gles }: Histogram): ReadonlyArray<Stapel> => {
  const ut: Array<Stapel> = [...gles];
  tat.forEach((antal, varde) => {
    if (antal > 0) ut.push([varde, antal]);
  });
  return ut.sort(([a], [b]) => a - b);
};

/** Antalet värden. */
export const antalI = (h: Histogram): number =>
  staplar(h).reduce((summa, [, antal]) => summa + antal, 0);

/** Summan, lagd i värdeordning så att den inte beror på hur underlaget delades. */
export const summaI = (h: Histogram): number =>
  staplar(h).reduce((summa, [varde, antal]) => summa + varde * antal, 0);

/**
 * Kvantilen (0–1) med linjär interpolation mellan de två närmaste värdena: R:s typ 7, Excels `KVARTIL.INK`, DuckDB:s
 * `quantile_cont`. `undefined` utan värden.
 */
export const kvantil = (h: Histogram, andel: number): number | undefined => {
  const ordnade = staplar(h);
  const antal = antalI(h);
  if (antal === 0) return undefined;
  const plats = (antal - 1) * andel;
  const under = vardePa(ordnade, Math.floor(plats));
  const over = vardePa(ordnade, Math.ceil(plats));
  return under + (over - under) * (plats - Math.floor(plats));
};

function vardePa(ordnade: ReadonlyArray<Stapel>, plats: number): number {
  let kvar = plats;
  for (const [varde, antal] of ordnade) {
    if (kvar < antal) return varde;
    kvar -= antal;
  }
  throw new RangeError("Platsen ligger utanför histogrammet.");
}

/**
 * Kaplan–Meiers median: den kortaste tid då högst hälften är kvar. `bortfall`: de som fortfarande pågick när
 * observationen slutade. `undefined` när mer än hälften är kvar vid den längsta tiden. Källa: Kaplan & Meier 1958.
 */
export const overlevnadsmedian = (
  handelser: Histogram,
  bortfall: Histogram,
): number | undefined => {
  const slut = new Map(staplar(handelser));
  const forlorade = new Map(staplar(bortfall));
  const tider = [...new Set([...slut.keys(), ...forlorade.keys()])].sort((a, b) => a - b);
  let underRisk = antalI(handelser) + antalI(bortfall);
  let kvar = 1;
  for (const tid of tider) {
    const avslutade = slut.get(tid) ?? 0;
    kvar *= 1 - avslutade / underRisk;
    // Avrundningen i produkten får inte göra en exakt halv till något mer.
    if (avslutade > 0 && kvar <= 0.5 + 1e-12) return tid;
    underRisk -= avslutade + (forlorade.get(tid) ?? 0);
  }
  return undefined;
};
