/**
 * Andelen kvar ur en livslängdstabell: bara antalen vid några gränser, inga enskilda tider. De som inte följts genom hela spannet
 * räknas som under risk halva (Berkson & Gage 1950, Cutler & Ederer 1958); utan sådana är det Kaplan–Meiers andel, och annars ligger
 * det mellan den minsta och den största som Kaplan–Meier kunde ge. Intervallet är 95 procent: Greenwoods varians (1926) på
 * log(−log)-skalan (Kalbfleisch & Prentice 1980), så att det stannar mellan 0 och 1.
 */
import type { Intervall } from "../kernel/index.ts";

/** Hur många som före dagen avslutats, och hur många som pågår men följts kortare. */
export type Matpunkt = {
  readonly dag: number;
  readonly avslutade: number;
  readonly pagaende: number;
};

/** Andelen kvar den dagen, 0–1. `intervall` saknas tills någon avslutats. */
export type Kurvpunkt = Matpunkt & {
  readonly underRisk: number;
  readonly andel: number;
  readonly intervall?: Intervall;
};

/** Kurvan från dag noll, genom punkterna i dagordning. Den slutar före den första med färre än `minst` under risk. */
export const overlevnadskurva = (
  alla: number,
  punkter: ReadonlyArray<Matpunkt>,
  minst: number,
): ReadonlyArray<Kurvpunkt> => {
  const kurva: Array<Kurvpunkt> = [];
  let fore = { dag: 0, avslutade: 0, pagaende: 0, underRisk: alla, andel: 1, varians: 0 };
  for (const punkt of [{ dag: 0, avslutade: 0, pagaende: 0 }, ...punkter]) {
    const underRisk = alla - punkt.avslutade - punkt.pagaende;
    if (underRisk < minst) return kurva;
    const slutade = punkt.avslutade - fore.avslutade;
    const risk = fore.underRisk - (punkt.pagaende - fore.pagaende) / 2;
    const andel = fore.andel * (1 - slutade / risk);
    const varians = fore.varians + slutade / (risk * (risk - slutade));
    kurva.push({ ...punkt, underRisk, andel, ...intervallet(andel, varians) });
    fore = { ...punkt, underRisk, andel, varians };
  }
  return kurva;
};

/** Normalfördelningens kvantil, 95 procent tvåsidigt. */
const Z = 1.959963984540054;

function intervallet(andel: number, varians: number): { readonly intervall?: Intervall } {
  if (varians === 0) return {};
  const faktor = Math.exp((Z * Math.sqrt(varians)) / Math.abs(Math.log(andel)));
  return { intervall: [andel ** faktor, andel ** (1 / faktor)] };
}
