/**
 * HMAC-SHA-256 av en identitets tolv tecken, för en nyckel i taget. Nyckelns båda block komprimeras en gång; därefter
 * är varje identitet två kompressioner.
 */
import { Buffer } from "node:buffer";
import { komprimera, nyttBlock, START, type Summa } from "./sha256.ts";

/** Identitetens längd. Unit: tecken i ASCII. */
export const IDENTITETSLANGD = 12;

const BLOCK = 64;
const ALFABET = Uint8Array.from(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  (tecken) => tecken.charCodeAt(0),
);
const TECKEN = 43;

/**
 * Funktionen från identitet till `forled` + base64url; `undefined` om texten inte är tolv tecken ASCII. `nyckel`: 64
 * bytes.
 */
export const identitetshmac = (
  nyckel: Uint8Array,
  forled: string,
): ((text: string) => string | undefined) => {
  const inre = forberedd(nyckel, 0x36);
  const yttre = forberedd(nyckel, 0x5c);
  const forsta = utfyllt(3, BLOCK + IDENTITETSLANGD);
  const andra = utfyllt(8, BLOCK + 32);
  const summa = new Int32Array(8);
  const ut = Buffer.from(forled + "=".repeat(TECKEN), "latin1");
  return (text) => {
    if (!skrivIdentitet(forsta, text)) return undefined;
    kopiera(inre, summa);
    komprimera(summa, forsta);
    kopiera(summa, andra);
    kopiera(yttre, summa);
    komprimera(summa, andra);
    skrivBase64url(summa, ut, forled.length);
    return ut.toString("latin1");
  };
};

/** Åtta ord. En slinga: `set` kostar mer än så få ord. */
function kopiera(fran: Summa, till: Int32Array): void {
  for (let i = 0; i < 8; i++) till[i] = fran[i] ?? 0;
}

/** Summan efter nyckelns block med mönstret. */
function forberedd(nyckel: Uint8Array, monster: number): Summa {
  const block = nyttBlock();
  for (let i = 0; i < BLOCK; i++) {
    const byte = (nyckel[i] ?? 0) ^ monster;
    block[i >> 2] = (block[i >> 2] ?? 0) | (byte << (24 - 8 * (i & 3)));
  }
  const summa = Int32Array.from(START);
  komprimera(summa, block);
  return summa;
}

function skrivIdentitet(block: Int32Array, text: string): boolean {
  if (text.length !== IDENTITETSLANGD) return false;
  let alla = 0;
  for (let i = 0; i < 3; i++) {
    const a = text.charCodeAt(4 * i);
    const b = text.charCodeAt(4 * i + 1);
    const c = text.charCodeAt(4 * i + 2);
    const d = text.charCodeAt(4 * i + 3);
    alla |= a | b | c | d;
    block[i] = (a << 24) | (b << 16) | (c << 8) | d;
  }
  return alla < 0x80;
}

/** Ett block som slutar så som SHA-256 avslutar: en etta efter `ord` ord, nollor och längden i bitar. */
function utfyllt(ord: number, langd: number): Int32Array {
  const block = nyttBlock();
  block[ord] = 0x80000000;
  block[15] = langd * 8;
  return block;
}

/** 256 bitar i 43 tecken: tolv bitar i taget ur ord och nästa ord, och sist fyra. */
function skrivBase64url(summa: Summa, ut: Uint8Array, fran: number): void {
  let plats = fran;
  for (let bit = 0; bit < 252; bit += 12) {
    const ord = bit >> 5;
    const kvar = 20 - (bit & 31);
    const hel = summa[ord] ?? 0;
    const par = kvar >= 0 ? hel >>> kvar : (hel << -kvar) | ((summa[ord + 1] ?? 0) >>> (32 + kvar));
    ut[plats] = ALFABET[(par >>> 6) & 63] ?? 0;
    ut[plats + 1] = ALFABET[par & 63] ?? 0;
    plats += 2;
  }
  ut[plats] = ALFABET[((summa[7] ?? 0) << 2) & 63] ?? 0;
}
