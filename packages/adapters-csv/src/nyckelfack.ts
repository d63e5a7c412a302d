/**
 * Ett fack i nyckelregistret: nycklar med öppen adressering i ett enda fält av halvord, så att en plats är fjorton bytes och
 * facket får stå nästan fullt.
 */

const FORSTA = 8;
const FYLLNAD = 0.95;
const TILLVAXT = 1.15;
/** Ett litet fack fördubblas: trettiotusen rader tar ändå ingen plats. */
const LITET = 64;
/** Halvord per plats: nyckeln (tre), radens blandning (två), radnumret (två). */
export const HALVORD = 7;

/** Ett fack: öppen adressering; radnummer 0 är en tom plats. Fylls till `tak`; `mal` är platserna före avrundning. */
export type Fack = {
  halvord: Uint16Array;
  mal: number;
  platser: number;
  tak: number;
  antal: number;
};

/** Ett tomt fack. `del`: 0–1, var mellan den minsta storleken och nästa det börjar. */
export const tomtFack = (del: number): Fack => fackMed(FORSTA * TILLVAXT ** del);

const fackMed = (mal: number): Fack => {
  const platser = Math.round(mal);
  const tak = Math.min(platser - 1, Math.floor(platser * FYLLNAD));
  return { halvord: new Uint16Array(platser * HALVORD), mal, platser, tak, antal: 0 };
};

/** De 32 bitarna från halvordet. */
export const ordVid = ({ halvord }: Fack, p: number): number =>
  (halvord[p] ?? 0) | ((halvord[p + 1] ?? 0) << 16);

/** Skriver 32 bitar från halvordet. */
export function skrivOrd({ halvord }: Fack, p: number, ord: number): void {
  halvord[p] = ord;
  halvord[p + 1] = ord >>> 16;
}

/** Platsen där nyckeln står, eller den tomma där den ska stå. `a`: de övre sexton bitarna. */
export function platsFor({ halvord, platser }: Fack, a: number, b: number): number {
  const slut = platser * HALVORD;
  const lag = b & 0xffff;
  const hog = b >>> 16;
  let p = Math.floor(((b >>> 0) / 0x100000000) * platser) * HALVORD;
  for (;;) {
    const rad = (halvord[p + 5] ?? 0) | (halvord[p + 6] ?? 0);
    if (rad === 0) return p;
    if (halvord[p] === lag && halvord[p + 1] === hog && halvord[p + 2] === a) return p;
    p += HALVORD;
    if (p === slut) p = 0;
  }
}

/** Skriver nyckeln på en tom plats. */
export function skriv(
  i: Fack,
  p: number,
  a: number,
  b: number,
  avtryck: number,
  rad: number,
): void {
  skrivOrd(i, p, b);
  i.halvord[p + 2] = a;
  skrivOrd(i, p + 3, avtryck);
  skrivOrd(i, p + 5, rad);
  i.antal += 1;
}

/** Gör facket större. Det gamlas ordning är nästan den nya, så att flytten går framåt i minnet. */
export function vaxa(i: Fack): void {
  const gammalt = { ...i };
  Object.assign(i, fackMed(i.mal * (i.mal < LITET ? 2 : TILLVAXT)));
  for (let p = 0; p < gammalt.halvord.length; p += HALVORD) {
    const rad = ordVid(gammalt, p + 5);
    if (rad === 0) continue;
    const a = gammalt.halvord[p + 2] ?? 0;
    const b = ordVid(gammalt, p);
    skriv(i, platsFor(i, a, b), a, b, ordVid(gammalt, p + 3), rad);
  }
}
