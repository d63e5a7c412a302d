/**
 * Nycklarna som redan setts i filen, så att en rad som står två gånger märks. En rad kostar fjorton bytes och lite luft,
 * under sexton i snitt, och inte en text: 57 bitar av nyckelns blandning (nio säger facket), radens blandning (32 bitar)
 * och radnumret.
 *
 * Sannolikheten att två skilda nycklar bland tio miljoner får samma bitar är omkring 3 · 10⁻⁴, bland en miljon 3 · 10⁻⁶. Då
 * sägs den senare raden vara en konflikt och går till karantän; den försvinner inte. Att den tyst blir en dubblett kräver
 * dessutom att radernas 32 bitar är lika: 10⁻¹³.
 */

import {
  type Fack,
  HALVORD,
  ordVid,
  platsFor,
  skriv,
  skrivOrd,
  tomtFack,
  vaxa,
} from "./nyckelfack.ts";

/** Vad en nyckel visade sig vara. */
export type Nyckelsvar =
  | { readonly _tag: "Ny" }
  | { readonly _tag: "Dubblett" }
  | { readonly _tag: "Upptagen"; readonly rad: number };

const NY: Nyckelsvar = { _tag: "Ny" };
const DUBBLETT: Nyckelsvar = { _tag: "Dubblett" };

const FACKBITAR = 9;
const FACK = 1 << FACKBITAR;

/** Register över en fils nycklar. */
export type Nyckelregister = {
  /** Nyckelns första rad, eller att den är ny. `a`, `b`: nyckelns blandning; `avtryck`: radens. */
  readonly prova: (a: number, b: number, avtryck: number, rad: number) => Nyckelsvar;
  /** Alla nycklar, fyra ord var: blandningen, radens blandning och radnumret. */
  readonly nycklar: () => Int32Array;
  /** Hur många gånger nyckeln har kommit, den här medräknad. */
  readonly rakna: (a: number, b: number) => number;
  /** Minnet som nycklarna tar. Unit: bytes. */
  readonly minne: () => number;
};

/**
 * Ett tomt register. Facken är olika stora från början, så att de växer ett i taget: minnet fördubblas aldrig på en gång,
 * och luften är snittet och inte det värsta.
 */
export const nyttNyckelregister = (): Nyckelregister => {
  const fack: Array<Fack | undefined> = new Array(FACK).fill(undefined);
  const hitta = (a: number): Fack => {
    const nummer = a & (FACK - 1);
    const har = fack[nummer];
    if (har === undefined) {
      const nytt = tomtFack(nummer / FACK);
      fack[nummer] = nytt;
      return nytt;
    }
    if (har.antal >= har.tak) vaxa(har);
    return har;
  };
  return {
    nycklar: () => samlade(fack),
    minne: () => fack.reduce((summa, i) => summa + (i?.halvord.byteLength ?? 0), 0),
    prova: (a, b, avtryck, rad) => {
      const i = hitta(a);
      const plats = platsFor(i, a >>> 16, b);
      const tidigare = ordVid(i, plats + 5);
      if (tidigare === 0) {
        skriv(i, plats, a >>> 16, b, avtryck, rad);
        return NY;
      }
      return ordVid(i, plats + 3) === (avtryck | 0)
        ? DUBBLETT
        : { _tag: "Upptagen", rad: tidigare >>> 0 };
    },
    rakna: (a, b) => {
      const i = hitta(a);
      const plats = platsFor(i, a >>> 16, b);
      const antal = ordVid(i, plats + 5) + 1;
      if (antal === 1) skriv(i, plats, a >>> 16, b, 0, antal);
      else skrivOrd(i, plats + 5, antal);
      return antal;
    },
  };
};

/** Ord per nyckel i `nycklar`: nyckelns två (det som registret minns av dem), radens blandning och radnumret. */
export const NYCKELORD = 4;

function samlade(fack: ReadonlyArray<Fack | undefined>): Int32Array {
  const ut = new Int32Array(fack.reduce((summa, i) => summa + (i?.antal ?? 0), 0) * NYCKELORD);
  let plats = 0;
  for (const [nummer, i] of fack.entries()) {
    if (i === undefined) continue;
    for (let p = 0; p < i.halvord.length; p += HALVORD) {
      const rad = ordVid(i, p + 5);
      if (rad === 0) continue;
      ut[plats++] = ((i.halvord[p + 2] ?? 0) << 16) | nummer;
      ut[plats++] = ordVid(i, p);
      ut[plats++] = ordVid(i, p + 3);
      ut[plats++] = rad;
    }
  }
  return ut;
}
