/**
 * Läser listan och skriver hur det gick.
 */
import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { ingaRader, raknaRader } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { norrvik } from "./adapter.ts";

const bytes = createReadStream(fileURLToPath(new URL("akter.txt", import.meta.url)));
// En öppen nyckel, för påhittade personer. En riktig är hemlig och minst 32 bytes.
const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, "norrvik")));
const registrerad = sakerDag("2025-01-09");
const slag = new Map<string, number>();
let rader = ingaRader;

for await (const del of norrvik.las(bytes, {
  kalla: "akter",
  fil: "akter.txt",
  registrerad,
  pseudonym,
})) {
  rader = raknaRader(rader, del.rader);
  for (const { _tag } of del.fakta) slag.set(_tag, (slag.get(_tag) ?? 0) + 1);
  for (const { rad, text } of del.brister) console.log(`rad ${rad ?? "-"}: ${text.sv}`);
}

console.log(`${rader.last} rader: ${rader.importerad} importerade, ${rader.karantan} i karantän`);
for (const [namn, antal] of slag) console.log(`${antal} ${namn}`);
