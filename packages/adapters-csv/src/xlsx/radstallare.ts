/**
 * Bladets rader i den form som radmottagaren läser. Ett blad har ingen bredd: en rad slutar vid sin sista ifyllda cell.
 * Rader efter rubriken fylls ut till dess bredd, och det som står till höger om den räknas men läses inte.
 */
import type { Post } from "../poster/Post.ts";
import { nyttRadlage, type Radlage, vidga } from "../poster/Radlage.ts";
import type { Rubrik } from "../rubrik/Rubrik.ts";
import { adressFor } from "./blad/adress.ts";
import { type Fynd, fyndraknare } from "./blad/Fynd.ts";

/** `stall` ger samma läge för varje rad, omfyllt. */
export type Radstallare = {
  readonly stall: (post: Post) => Radlage;
  readonly utanfor: () => Fynd;
};

/** Ställaren för ett blad vars rubrik står på raden `index` + 1. */
export const radstallare = ({ index, bredd }: Rubrik): Radstallare => {
  const lage = nyttRadlage(1);
  const raknare = fyndraknare();
  return {
    stall: ({ rad, celler }) => {
      const antal = rad > index + 1 ? bredd : celler.length;
      while (lage.fran.length < antal) vidga(lage);
      lage.rad = rad;
      lage.antal = antal;
      lage.text = celler.length > antal ? celler.slice(0, antal).join("") : celler.join("");
      fyll(lage, celler);
      for (let plats = antal; plats < celler.length; plats++)
        if (celler[plats] !== "") raknare.hittat(() => adressFor(rad, plats + 1));
      return lage;
    },
    utanfor: raknare.fynd,
  };
};

/** Cellernas gränser i texten, och samma blandning av deras tecken som när en textfil delas. */
function fyll(
  { antal, fran, till, summa, dubblade }: Radlage,
  celler: ReadonlyArray<string>,
): void {
  let slut = 0;
  for (let plats = 0; plats < antal; plats++) {
    const cell = celler[plats] ?? "";
    let blandning = 0;
    for (let i = 0; i < cell.length; i++) {
      blandning = (Math.imul(blandning, 31) + cell.charCodeAt(i)) | 0;
    }
    fran[plats] = slut;
    slut += cell.length;
    till[plats] = slut;
    summa[plats] = blandning;
    dubblade[plats] = 0;
  }
}
