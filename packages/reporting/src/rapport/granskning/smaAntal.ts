/**
 * Antal i text som är så små att tabellerna hade dolt dem.
 */
import type { Text } from "@star-finsam/core/kernel";
import type { Skyddsregler } from "../../disclosure/Skyddsregler.ts";
import { litet } from "../../disclosure/skydd/primar.ts";
import { granskningsord as ord } from "./granskningsord.ts";
import { HELTAL, somTal } from "./tal.ts";

/**
 * Ett fynd när texten har något sådant antal. Siffror räknas alltid: vad som är dolt går inte att se i en skyddad rapport. Ord räknas
 * bara framför människor och ärenden, för "två gånger" är vanlig svenska.
 */
export const smaAntal = (text: string, regler: Skyddsregler): ReadonlyArray<Text> => {
  const siffror = [...text.matchAll(HELTAL)].map(([, tal = ""]) => somTal(tal));
  const raknord = [...text.matchAll(ORD)].map(([, skrivet = ""]) =>
    RAKNEORD.get(skrivet.toLowerCase()),
  );
  const sma = [...siffror, ...raknord].filter((n) => n !== undefined && litet(n, regler));
  return sma.length === 0 ? [] : [ord.kanRoja(sma.length, regler.minstaCell)];
};

const RAKNEORD: ReadonlyMap<string, number> = new Map([
  ["en", 1],
  ["ett", 1],
  ["två", 2],
  ["tre", 3],
  ["fyra", 4],
  ["fem", 5],
  ["sex", 6],
  ["sju", 7],
  ["åtta", 8],
  ["nio", 9],
]);

const ORD = new RegExp(
  `(?<!\\p{L})(${[...RAKNEORD.keys()].join("|")})\\s+(?:\\p{L}+\\s+)?(?:person|deltagar|individ|kvinn|m[aä]n(?!\\p{L}*ad)|ärende|ungdom)`,
  "giu",
);
