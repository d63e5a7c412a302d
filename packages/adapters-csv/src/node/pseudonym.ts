/**
 * Pseudonymen: HMAC-SHA-256 av identitetens tolv tecken med värdens nyckel. Samma person får samma pseudonym i
 * alla källor; utan nyckeln går den inte att räkna fram.
 */
import { Buffer } from "node:buffer";
import { createHmac, hash } from "node:crypto";
import type { Pseudonym } from "@star-finsam/core/individ";
import { type Text, text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { identitetshmac } from "./hmac.ts";

/** Minsta nyckellängd. Unit: bytes. */
export const MINSTA_NYCKEL = 32;

/** Nyckeln är för kort. */
export type NyckelForKort = { readonly _tag: "NyckelForKort"; readonly text: Text };

const BLOCK = 64;

/**
 * Funktionen som gör en identitet till `p1_` + base64url(HMAC-SHA-256). Minns några få: samma person står ofta på
 * rader nära varandra, och ett större minne kostar mer än det sparar.
 */
export const skapaPseudonym = (
  nyckel: Uint8Array,
): Result.Result<(identitet: string) => Pseudonym, NyckelForKort> => {
  if (nyckel.length < MINSTA_NYCKEL) return Result.fail(nyckelForKort);
  const block = Buffer.alloc(BLOCK);
  block.set(nyckel.length > BLOCK ? hash("sha256", nyckel, "buffer") : nyckel);
  const snabb = identitetshmac(block, FORLED);
  const lang = (identitet: string): string =>
    FORLED + createHmac("sha256", block).update(identitet).digest("base64url");
  return Result.succeed(
    medMinne((identitet) => {
      const pseudonym = snabb(identitet) ?? lang(identitet);
      if (harForm(pseudonym)) return pseudonym;
      throw new Error("Pseudonymen fick fel form.");
    }),
  );
};

const FORLED = "p1_";

/** Tecknen är base64url av egen hand; längden är det som kan vara fel. */
const harForm = (text: string): text is Pseudonym => text.length === FORLED.length + 43;

const PLATSER = 1 << 8;

function medMinne(rakna: (identitet: string) => Pseudonym): (identitet: string) => Pseudonym {
  const identiteter: Array<string> = new Array(PLATSER).fill("");
  const pseudonymer: Array<Pseudonym | undefined> = new Array(PLATSER).fill(undefined);
  return (identitet) => {
    let fack = 0;
    for (let i = 0; i < identitet.length; i++)
      fack = (Math.imul(fack, 31) + identitet.charCodeAt(i)) | 0;
    fack = (fack ^ (fack >>> 15)) & (PLATSER - 1);
    const minns = pseudonymer[fack];
    if (minns !== undefined && identiteter[fack] === identitet) return minns;
    const pseudonym = rakna(identitet);
    identiteter[fack] = identitet;
    pseudonymer[fack] = pseudonym;
    return pseudonym;
  };
}

const nyckelForKort: NyckelForKort = {
  _tag: "NyckelForKort",
  text: text(
    `Nyckeln är för kort: den måste vara minst ${MINSTA_NYCKEL} bytes. Skapa en med: openssl rand -base64 48`,
    `The key is too short: it must be at least ${MINSTA_NYCKEL} bytes. Make one with: openssl rand -base64 48`,
  ),
};
