/**
 * Pseudonymen: HMAC-SHA-256 av identitetens tolv tecken med värdens nyckel. Samma person får samma pseudonym i
 * alla källor; utan nyckeln går den inte att räkna fram.
 */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { arPseudonym, type Pseudonym } from "@star-finsam/core/individ";
import { type Text, text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";

/** Minsta nyckellängd. Unit: bytes. */
export const MINSTA_NYCKEL = 32;

/** Nyckeln är för kort. */
export type NyckelForKort = { readonly _tag: "NyckelForKort"; readonly text: Text };

const BLOCK = 64;

/**
 * Funktionen som gör en identitet till `p1_` + base64url(HMAC-SHA-256). Två hashanrop i stället för
 * `createHmac`: 2 µs mot 13 µs per anrop.
 */
export const skapaPseudonym = (
  nyckel: Uint8Array,
): Result.Result<(identitet: string) => Pseudonym, NyckelForKort> => {
  if (nyckel.length < MINSTA_NYCKEL) return Result.fail(nyckelForKort);
  const block = Buffer.alloc(BLOCK);
  block.set(nyckel.length > BLOCK ? hash("sha256", nyckel, "buffer") : nyckel);
  const inre = block.map((byte) => byte ^ 0x36);
  const yttre = block.map((byte) => byte ^ 0x5c);
  return Result.succeed((identitet) => {
    const inreSumma = hash("sha256", Buffer.concat([inre, Buffer.from(identitet)]), "buffer");
    const pseudonym = `p1_${hash("sha256", Buffer.concat([yttre, inreSumma]), "base64url")}`;
    if (arPseudonym(pseudonym)) return pseudonym;
    throw new Error("Pseudonymen fick fel form.");
  });
};

const nyckelForKort: NyckelForKort = {
  _tag: "NyckelForKort",
  text: text(
    `Nyckeln är för kort: den måste vara minst ${MINSTA_NYCKEL} bytes. Skapa en med: openssl rand -base64 48`,
    `The key is too short: it must be at least ${MINSTA_NYCKEL} bytes. Make one with: openssl rand -base64 48`,
  ),
};
