/**
 * Hur säkra små tal är. 14 av 34 är 41 procent, men slumpen räcker till allt mellan 26 och 58; den som läser en rapport
 * behöver se det. Källor: Wilson 1927, Newcombe 1998 (metod 10), Welch 1947. Alla intervall är 95 procent.
 */
import type { Andel } from "./Andel.ts";
import { FOR_FA, type Intervall, medDom, type Skillnad } from "./Skillnad.ts";
import { tkvantil } from "./tkvantil.ts";

/** Normalfördelningens kvantil, 95 procent tvåsidigt. */
const Z = 1.959963984540054;

/** Wilsons intervall för en andel, 0–1; `undefined` när nämnaren är 0. Ingen av n ger exakt 0 nedåt, alla exakt 1 uppåt. */
export const wilson = ({ taljare, namnare }: Andel): Intervall | undefined => {
  if (namnare === 0) return undefined;
  const p = taljare / namnare;
  const delare = 1 + Z ** 2 / namnare;
  const mitt = (p + Z ** 2 / (2 * namnare)) / delare;
  const halv = (Z / delare) * Math.sqrt((p * (1 - p)) / namnare + Z ** 2 / (4 * namnare ** 2));
  return [taljare === 0 ? 0 : mitt - halv, taljare === namnare ? 1 : mitt + halv];
};

/** Andelen `a` minus andelen `b`, med Newcombes intervall; `undefined` när någon nämnare är 0. */
export const skillnadAndelar = (a: Andel, b: Andel, forFa = FOR_FA): Skillnad | undefined => {
  const [ena, andra] = [wilson(a), wilson(b)];
  if (ena === undefined || andra === undefined) return undefined;
  const [p, q] = [a.taljare / a.namnare, b.taljare / b.namnare];
  const ner = Math.hypot(p - ena[0], andra[1] - q);
  const upp = Math.hypot(ena[1] - p, q - andra[0]);
  return medDom(p - q, [p - q - ner, p - q + upp], Math.min(a.namnare, b.namnare), forFa);
};

/** Värden och hur många gånger vart och ett förekommit: en `Map`, eller par av värde och antal. */
export type Varden = Iterable<readonly [varde: number, antal: number]>;

/**
 * Medelvärdet i `a` minus medelvärdet i `b`, med Welchs intervall. `undefined` när en grupp har färre än två värden, eller
 * när ingen av dem har någon spridning: då finns inget att räkna slumpen ur.
 */
export const skillnadMedel = (a: Varden, b: Varden, forFa = FOR_FA): Skillnad | undefined => {
  const [ena, andra] = [lagesmatt(a), lagesmatt(b)];
  const varians = ena.felvarians + andra.felvarians;
  if (ena.antal < 2 || andra.antal < 2 || varians === 0) return undefined;
  const frihetsgrader =
    varians ** 2 /
    (ena.felvarians ** 2 / (ena.antal - 1) + andra.felvarians ** 2 / (andra.antal - 1));
  const skillnad = ena.medel - andra.medel;
  const halv = tkvantil(frihetsgrader) * Math.sqrt(varians);
  const minsta = Math.min(ena.antal, andra.antal);
  return medDom(skillnad, [skillnad - halv, skillnad + halv], minsta, forFa);
};

/** Medelvärdet och dess varians. Räknat från ett av värdena, så att lika värden ger exakt noll i spridning. */
function lagesmatt(varden: Varden) {
  const par = [...varden].filter(([, antal]) => antal > 0);
  const antal = summera(par.map(([, n]) => n));
  const bas = par[0]?.[0] ?? 0;
  const forskjutning = summera(par.map(([varde, n]) => n * (varde - bas))) / antal;
  const kvadrater = summera(par.map(([varde, n]) => n * (varde - bas - forskjutning) ** 2));
  return { antal, medel: bas + forskjutning, felvarians: kvadrater / (antal - 1) / antal };
}

const summera = (talen: ReadonlyArray<number>): number =>
  talen.reduce((summa, tal) => summa + tal, 0);
