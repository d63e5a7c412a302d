/**
 * Hela importen (avkoda, dela, läsa celler, pseudonymer, fakta) mot två jämförelser i samma körning: att bara dela
 * filen i strängar, och csv-parse som bara delar. Skriver kvoter, inga tider.
 *
 *     pnpm run bench:import [antal rader]
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { lasBytes, profiler } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { sakerDag } from "@star-finsam/core/kernel";
import { parse } from "csv-parse/sync";
import * as Result from "effect/Result";
import { median } from "./median.ts";

const ANTAL = Number(process.argv[2] ?? 50_000);

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Samtycke;Samtycke omfattar;Beslut;Beslutsdatum;Ärendebärare;Planeringsform;Planeringsmöte;Försörjning vid start;Försörjning vid avslut;Sysselsättning vid avslut;Avslutad;Avslutsorsak";

/** Påhittat personnummer med löpnummer 980–999. */
const pnr = (n: number): string => {
  const datum = new Date(Date.UTC(1960, 0, 1 + (n % 15_000)))
    .toISOString()
    .slice(0, 10)
    .replaceAll("-", "");
  const nio = datum.slice(2) + String(980 + (n % 20));
  const summa = [...nio].reduce((s, siffra, i) => {
    const v = Number(siffra) * (i % 2 === 0 ? 2 : 1);
    return s + (v > 9 ? v - 9 : v);
  }, 0);
  return `${datum}-${nio.slice(6)}${(10 - (summa % 10)) % 10}`;
};

const rader = Array.from(
  { length: ANTAL },
  (_, n) =>
    `A${n};${pnr(n)};${n % 2 === 0 ? "K" : "M"};Berg;samplanering;2024-01-10;AF/IFO;2024-01-09;AF, FK, IFO;antagen;2024-02-01;IFO;SIP;2024-03-01;försörjningsstöd;lön + sjukersättning 50%;arbete 50%;2024-06-01;Anställning`,
);
const bytes = Buffer.from(`${RUBRIK}\n${rader.join("\n")}\n`);
const profil = profiler.get("star-arendelista");
if (profil === undefined) throw new Error("profilen finns inte");
const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 1)));

const dela = (): number =>
  new TextDecoder()
    .decode(bytes)
    .split("\n")
    .reduce((antal, rad) => antal + rad.split(";").length, 0);

const csvParse = (): number => parse(bytes, { delimiter: ";" }).length;

const importera = (): number => {
  let fakta = 0;
  const val = { kalla: "k", fil: "f.csv", registrerad: sakerDag("2025-01-01"), profil, pseudonym };
  for (const del of lasBytes(bytes, val)) fakta += del.fakta.length;
  return fakta;
};

const [bara, parsat, hela] = [median(dela), median(csvParse), median(importera)];
console.log(`${ANTAL} rader, ${(bytes.length / 1e6).toFixed(1)} MB, ${importera()} fakta`);
console.log(`hela importen når ${(bara / hela).toFixed(3)} av att bara dela i strängar`);
console.log(`hela importen når ${(parsat / hela).toFixed(3)} av csv-parse som bara delar`);
