/**
 * Delar en ström av bytes i rader, utan att hålla mer än en rad.
 */

/** Ger raderna i nästa bit; `slut` ger den sista raden om den saknar radslut. */
export type Raddelare = {
  readonly ta: (bit: Uint8Array, rad: (bytes: Uint8Array) => void) => void;
  readonly slut: (rad: (bytes: Uint8Array) => void) => void;
};

const LF = 10;

/** En raddelare. Raderna delas vid LF; ett CR före hör till radslutet. */
export const nyRaddelare = (): Raddelare => {
  let kvar: Array<Uint8Array> = [];
  return {
    ta: (bit, rad) => {
      let fran = 0;
      for (let slut = bit.indexOf(LF); slut !== -1; slut = bit.indexOf(LF, fran)) {
        rad(fogade([...kvar, bit.subarray(fran, slut)]));
        kvar = [];
        fran = slut + 1;
      }
      if (fran < bit.length) kvar.push(bit.subarray(fran));
    },
    slut: (rad) => {
      if (kvar.length > 0) rad(fogade(kvar));
      kvar = [];
    },
  };
};

/** Bitarna som en. */
export const fogade = (bitar: ReadonlyArray<Uint8Array>): Uint8Array => {
  const [forsta, ...fler] = bitar;
  if (forsta !== undefined && fler.length === 0) return forsta;
  const hel = new Uint8Array(bitar.reduce((summa, bit) => summa + bit.length, 0));
  let plats = 0;
  for (const bit of bitar) {
    hel.set(bit, plats);
    plats += bit.length;
  }
  return hel;
};

const BLANKA: ReadonlySet<number> = new Set([9, 10, 13, 32]);
const BOM = [0xef, 0xbb, 0xbf];

/** Platsen för den första byten som inte är blank, från `fran`; en inledande BOM räknas som blank. */
export const forstaTecken = (bytes: Uint8Array, fran = 0): number => {
  let plats = fran === 0 && BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : fran;
  while (plats < bytes.length && BLANKA.has(bytes[plats] ?? 0)) plats += 1;
  return plats;
};
