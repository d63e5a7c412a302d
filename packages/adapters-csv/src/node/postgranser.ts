/**
 * Var en fil kan delas: platsen efter en radbrytning som inte står i en citerad cell. Bytes räcker, eftersom citattecken,
 * avgränsare och radbrytning är ASCII i de kodningar som delas.
 */

/** En post börjar på `fran`; `rad` är dess fysiska rad från 1 och `post` dess index från 0 i filen. */
export type Postgrans = { readonly fran: number; readonly rad: number; readonly post: number };

const CITAT = 34;
const LF = 10;
const CR = 13;

/** Letar efter den första postgränsen vid eller efter varje önskad plats. */
export type Granssokare = {
  readonly mata: (bytes: Uint8Array) => void;
  readonly funna: () => ReadonlyArray<Postgrans>;
};

const UTANFOR = 0;
const I_CITAT = 1;
/** Ett citattecken i en citerad cell: slut, eller hälften av ett dubblerat. */
const KANSKE_SLUT = 2;

/** En sökare; `onskade` ska vara växande. Bara LF delar: en fil med ensamma CR har inga gränser. */
export const granssokare = (avgransare: string, onskade: ReadonlyArray<number>): Granssokare => {
  const skilje = avgransare.charCodeAt(0);
  const funna: Array<Postgrans> = [];
  let lage = UTANFOR;
  let cellborjan = true;
  let efterCr = false;
  let plats = 0;
  let rad = 1;
  let post = 0;
  // En byte i taget: det som ändras hålls i lokala namn tills biten är läst.
  const mata = (bytes: Uint8Array): void => {
    const antal = bytes.length;
    let onskad = (onskade[funna.length] ?? Number.POSITIVE_INFINITY) - plats;
    let [l, borjan, cr, r, p] = [lage, cellborjan, efterCr, rad, post];
    for (let i = 0; i < antal; i++) {
      const byte = bytes[i] ?? 0;
      if (byte > CITAT && byte !== skilje && l !== KANSKE_SLUT) {
        cr = false;
        borjan = false;
        if (plats + i < BOM.length) borjan = arBom(plats + i, byte);
        continue;
      }
      const radslut = byte === CR || (byte === LF && !cr);
      cr = byte === CR;
      if (radslut) r += 1;
      if (l === I_CITAT) {
        if (byte === CITAT) l = KANSKE_SLUT;
        continue;
      }
      if (l === KANSKE_SLUT) {
        l = byte === CITAT ? I_CITAT : UTANFOR;
        if (byte === CITAT) continue;
      }
      if (byte === CITAT && borjan) l = I_CITAT;
      if (radslut) p += 1;
      borjan = byte === skilje || byte === LF || byte === CR;
      if (byte !== LF || i + 1 < onskad) continue;
      funna.push({ fran: plats + i + 1, rad: r, post: p });
      onskad = (onskade[funna.length] ?? Number.POSITIVE_INFINITY) - plats;
    }
    [lage, cellborjan, efterCr, rad, post] = [l, borjan, cr, r, p];
    plats += antal;
  };
  return { mata, funna: () => funna };
};

const BOM = [0xef, 0xbb, 0xbf];
const arBom = (plats: number, byte: number): boolean => BOM[plats] === byte;
