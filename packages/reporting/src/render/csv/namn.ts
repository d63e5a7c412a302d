/**
 * Namn som duger som filnamn och kolumnnamn överallt, och som inte krockar.
 */

/** Små bokstäver a–z, siffror och bindestreck; högst 60 tecken. */
export const filord = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);

/** Namnen i tur och ordning, där den som krockar (oavsett gemener) får nummer och ryms inom `max` tecken. */
export const unikaNamn = (
  namn: ReadonlyArray<string>,
  { max = 255, fore = " ", efter = "" } = {},
): ReadonlyArray<string> => {
  const tagna = new Set<string>();
  return namn.map((onskat) => {
    let ledigt = kapat(onskat, max);
    for (let n = 2; tagna.has(ledigt.toLowerCase()); n++) {
      const slut = `${fore}${n}${efter}`;
      ledigt = kapat(onskat, max - slut.length) + slut;
    }
    tagna.add(ledigt.toLowerCase());
    return ledigt;
  });
};

const kapat = (text: string, max: number): string =>
  text
    .slice(0, max)
    .toWellFormed()
    .replace(/\uFFFD$/u, "")
    .trimEnd();
