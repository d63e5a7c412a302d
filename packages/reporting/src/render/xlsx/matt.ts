/**
 * Bredder och höjder utan kalkylprogram: så många tecken en kolumn rymmer, och så många rader en text blir.
 */

const RADHOJD = 13.5;

/** Vanlig text är smalare än siffrorna som kolumnens bredd räknas i. */
const TEXT_MOT_SIFFROR = 1.15;

/** Antalet rader som texten blir i en kolumn som rymmer `bredd` siffror. Fet text är lika bred som siffror. */
export const radantal = (text: string, bredd: number, fet = false): number => {
  const plats = Math.max(1, Math.floor(fet ? bredd : bredd * TEXT_MOT_SIFFROR));
  let rader = 1;
  let kvar = plats;
  for (const { length } of text.split(" ")) {
    if (length > kvar && kvar < plats) {
      rader++;
      kvar = plats;
    }
    const extra = Math.max(0, Math.ceil(length / plats) - 1);
    rader += extra;
    kvar -= length - extra * plats + 1;
  }
  return rader;
};

/** Radens höjd när den högsta cellen har så många rader; `undefined` är den vanliga höjden. */
export const hojdFor = (rader: number, radhojd = RADHOJD): number | undefined =>
  rader <= 1 && radhojd === RADHOJD ? undefined : Math.min(400, rader * radhojd + 3);

/** Bredden åt texterna, inom gränser. */
export const breddFor = (texter: ReadonlyArray<string>, minst: number, hogst: number): number =>
  Math.min(hogst, Math.max(minst, ...texter.map(({ length }) => length + 2)));

/** Längsta ordet; rubriker bryts mellan ord. */
export const langstaOrd = (text: string): string =>
  text.split(/[\s/]/u).reduce((langst, ord) => (ord.length > langst.length ? ord : langst), "");
