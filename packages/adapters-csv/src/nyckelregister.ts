/**
 * Nycklarna som redan setts i filen, så att en rad som står två gånger märks. En rad kostar sexton bytes och lite luft,
 * inte en text: nyckelns 64-bitars blandning, radens blandning (32 bitar) och radnumret.
 *
 * Sannolikheten att två skilda nycklar bland tio miljoner får samma blandning är omkring 3 · 10⁻⁶. Då sägs den senare
 * raden vara en konflikt och går till karantän; den försvinner inte. Att den tyst blir en dubblett kräver dessutom att
 * radernas 32 bitar är lika: 10⁻¹⁵.
 */

/** Vad en nyckel visade sig vara. */
export type Nyckelsvar =
  | { readonly _tag: "Ny" }
  | { readonly _tag: "Dubblett" }
  | { readonly _tag: "Upptagen"; readonly rad: number };

const NY: Nyckelsvar = { _tag: "Ny" };
const DUBBLETT: Nyckelsvar = { _tag: "Dubblett" };

const FACK = 64;
const ORD = 4;
const FORSTA = 32;
const FYLLNAD = 0.85;
const TILLVAXT = 1.3;

/** Ett fack: öppen adressering med fyra ord per plats; radnummer 0 är en tom plats. */
type Fack = { ord: Int32Array; platser: number; antal: number };

/** Register över en fils nycklar. */
export type Nyckelregister = {
  /** Nyckelns första rad, eller att den är ny. `a`, `b`: nyckelns blandning; `avtryck`: radens. */
  readonly prova: (a: number, b: number, avtryck: number, rad: number) => Nyckelsvar;
  /** Alla nycklar, fyra ord var: blandningen, radens blandning och radnumret. */
  readonly nycklar: () => Int32Array;
  /** Hur många gånger nyckeln har kommit, den här medräknad. */
  readonly rakna: (a: number, b: number) => number;
};

/** Ett tomt register. Växer ett fack i taget, så att minnet aldrig fördubblas på en gång. */
export const nyttNyckelregister = (): Nyckelregister => {
  const fack = Array.from({ length: FACK }, tomtFack);
  const hitta = (a: number, b: number): { readonly i: Fack; readonly plats: number } => {
    const i = fack[a & (FACK - 1)] ?? tomtFack();
    if (i.antal >= i.platser * FYLLNAD) vaxa(i);
    return { i, plats: platsFor(i, a, b) };
  };
  return {
    nycklar: () => samlade(fack),
    prova: (a, b, avtryck, rad) => {
      const { i, plats } = hitta(a, b);
      const tidigare = i.ord[plats + 3] ?? 0;
      if (tidigare === 0) {
        skriv(i, plats, a, b, avtryck, rad);
        return NY;
      }
      return i.ord[plats + 2] === (avtryck | 0) ? DUBBLETT : { _tag: "Upptagen", rad: tidigare };
    },
    rakna: (a, b) => {
      const { i, plats } = hitta(a, b);
      const antal = (i.ord[plats + 3] ?? 0) + 1;
      if (antal === 1) skriv(i, plats, a, b, 0, antal);
      else i.ord[plats + 3] = antal;
      return antal;
    },
  };
};

/** Ord per nyckel i `nycklar`. */
export const NYCKELORD = ORD;

function samlade(fack: ReadonlyArray<Fack>): Int32Array {
  const ut = new Int32Array(fack.reduce((summa, { antal }) => summa + antal, 0) * ORD);
  let plats = 0;
  for (const { ord } of fack) {
    for (let p = 0; p < ord.length; p += ORD) {
      if (ord[p + 3] === 0) continue;
      ut.set(ord.subarray(p, p + ORD), plats);
      plats += ORD;
    }
  }
  return ut;
}

const tomtFack = (): Fack => ({ ord: new Int32Array(FORSTA * ORD), platser: FORSTA, antal: 0 });

/** Platsen där nyckeln står, eller den tomma där den ska stå. */
function platsFor({ ord, platser }: Fack, a: number, b: number): number {
  let plats = Math.floor(((b >>> 0) / 0x100000000) * platser);
  for (;;) {
    const i = plats * ORD;
    if (ord[i + 3] === 0 || (ord[i] === a && ord[i + 1] === b)) return i;
    plats = plats + 1 === platser ? 0 : plats + 1;
  }
}

function skriv(i: Fack, plats: number, a: number, b: number, avtryck: number, rad: number): void {
  i.ord[plats] = a;
  i.ord[plats + 1] = b;
  i.ord[plats + 2] = avtryck;
  i.ord[plats + 3] = rad;
  i.antal += 1;
}

function vaxa(i: Fack): void {
  const { ord } = i;
  i.platser = Math.ceil(i.platser * TILLVAXT);
  i.ord = new Int32Array(i.platser * ORD);
  i.antal = 0;
  for (let p = 0; p < ord.length; p += ORD) {
    const rad = ord[p + 3] ?? 0;
    if (rad === 0) continue;
    const a = ord[p] ?? 0;
    const b = ord[p + 1] ?? 0;
    skriv(i, platsFor(i, a, b), a, b, ord[p + 2] ?? 0, rad);
  }
}
