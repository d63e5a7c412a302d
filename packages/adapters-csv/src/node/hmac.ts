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
  const block = nyttBlock();
  const summa = new Int32Array(8);
  const ut = Buffer.from(forled + "=".repeat(TECKEN), "latin1");
  return (text) => {
    if (!skrivIdentitet(block, text)) return undefined;
    fyllUt(block, 3, BLOCK + IDENTITETSLANGD);
    summa.set(inre);
    komprimera(summa, block);
    block.set(summa);
    fyllUt(block, 8, BLOCK + 32);
    summa.set(yttre);
    komprimera(summa, block);
    skrivBase64url(summa, ut, forled.length);
    return ut.toString("latin1");
  };
};

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

/** En etta, nollor och längden i bitar, så som SHA-256 avslutar. */
function fyllUt(block: Int32Array, ord: number, langd: number): void {
  block[ord] = 0x80000000;
  block.fill(0, ord + 1, 15);
  block[15] = langd * 8;
}

/** 256 bitar i 43 tecken, sex bitar i taget. */
function skrivBase64url(summa: Summa, ut: Uint8Array, fran: number): void {
  let kvar = 0;
  let bitar = 0;
  let plats = fran;
  for (let i = 0; i < 8; i++) {
    const ord = summa[i] ?? 0;
    for (let skift = 16; skift >= 0; skift -= 16) {
      kvar = (kvar << 16) | ((ord >>> skift) & 0xffff);
      bitar += 16;
      while (bitar >= 6) {
        bitar -= 6;
        ut[plats++] = ALFABET[(kvar >>> bitar) & 63] ?? 0;
      }
      kvar &= 63;
    }
  }
  ut[plats] = ALFABET[(kvar << (6 - bitar)) & 63] ?? 0;
}
