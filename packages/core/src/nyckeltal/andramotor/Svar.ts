/**
 * Ett nyckeltals rader, som båda motorerna lämnar dem, så att de kan jämföras rad för rad.
 */
import type { Rakneutfall } from "../Nyckeltal.ts";

/** Utfall efter rad: underlagets omgång, och gruppens koder i bokstavsordning. */
export type Svar = ReadonlyMap<string, Rakneutfall>;

/** Radens nyckel. */
export const radnyckel = (omgang: string, grupp: Readonly<Record<string, string>>): string =>
  [
    omgang,
    ...Object.entries(grupp)
      .map(([dimension, kod]) => `${dimension}=${kod}`)
      .sort(),
  ].join("|");

/** De första raderna som skiljer sig. Antal jämförs exakt, värden och summor på en miljarddel när. */
export const skillnader = (motorn: Svar, sql: Svar): ReadonlyArray<string> =>
  [...new Set([...motorn.keys(), ...sql.keys()])]
    .filter((rad) => !lika(motorn.get(rad), sql.get(rad)))
    .slice(0, 5)
    .map((rad) => `${rad}: ${JSON.stringify([motorn.get(rad), sql.get(rad)])}`);

const FLYTTAL = ["varde", "taljare"];

function lika(a: Rakneutfall | undefined, b: Rakneutfall | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [ena, andra] = [falt(a), falt(b)];
  return [...new Set([...ena.keys(), ...andra.keys()])].every((namn) => {
    const [x, y] = [ena.get(namn), andra.get(namn)];
    return x === y || (FLYTTAL.includes(namn) && nara(Number(x), Number(y)));
  });
}

const falt = (utfall: Rakneutfall): ReadonlyMap<string, unknown> => new Map(Object.entries(utfall));

const nara = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
