/**
 * En påhittad ärendelista på disk: femton kolumner, var tionde cell citerad, löpnummer 980–999.
 */
import { Buffer } from "node:buffer";
import { closeSync, openSync, writeSync } from "node:fs";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Samtycke;Beslut;Beslutsdatum;Ärendebärare;Försörjning vid start;Avslutad;Avslutsorsak;Anteckning";
const KOMMUNER = ["Berg", "Krokom", "Åre", "Härjedalen", "Östersund", "Bräcke", "Ragunda"];
const PARTER = ["AF/IFO", "IFO", "FK", "HC", "Psykiatrin", "AME"];
const FORSORJNING = [
  "försörjningsstöd",
  "sjukpenning",
  "aktivitetsstöd",
  "lön + sjukersättning 50%",
];
const ORSAKER = ["Anställning", "Studier", "Flytt", "Egen begäran"];
const RADER_PER_SKRIVNING = 5000;

const dag = (nummer: number): string =>
  new Date(Date.UTC(2019, 0, 1 + nummer)).toISOString().slice(0, 10);
const DAGAR = Array.from({ length: 2400 }, (_, n) => dag(n));

/** Ett av 730 000 påhittade personnummer: hundra års födelsedagar och tjugo löpnummer. */
export const pahittatNummer = (n: number): string => {
  const fodd = new Date(Date.UTC(1920, 0, 1 + (n % 36_000))).toISOString().slice(0, 10);
  const datum = fodd.replaceAll("-", "");
  const nio = datum.slice(2) + String(980 + (Math.floor(n / 36_000) % 20));
  let summa = 0;
  for (let i = 0; i < 9; i++) {
    const v = Number(nio[i]) * (i % 2 === 0 ? 2 : 1);
    summa += v > 9 ? v - 9 : v;
  }
  return `${datum}-${nio.slice(6)}${(10 - (summa % 10)) % 10}`;
};

const ur = (lista: ReadonlyArray<string>, n: number): string => lista[n % lista.length] ?? "";

/** En rad. Fyra av tio ärenden är öppna. */
const rad = (n: number): string => {
  const start = (n * 7) % 2000;
  const oppen = n % 10 < 4;
  const celler = [
    `A${n}`,
    pahittatNummer(n),
    n % 2 === 0 ? "K" : "M",
    ur(KOMMUNER, n >> 1),
    "samplanering",
    ur(DAGAR, start),
    ur(PARTER, n >> 2),
    ur(DAGAR, start),
    "antagen",
    ur(DAGAR, start + 14),
    "IFO",
    ur(FORSORJNING, n >> 3),
    oppen ? "" : ur(DAGAR, start + 14 + (n % 300)),
    oppen ? "" : ur(ORSAKER, n >> 1),
    n % 3 === 0 ? "ringde; återkommer" : "",
  ];
  return celler
    .map((cell, i) => (cell.includes(";") || (i * 7 + n) % 11 === 0 ? `"${cell}"` : cell))
    .join(";");
};

/** Skriver filen. Antalet bytes. */
export function skrivFil(sokvag: string, rader: number): number {
  const fil = openSync(sokvag, "w");
  let antal = writeSync(fil, `${RUBRIK}\r\n`);
  for (let fran = 0; fran < rader; fran += RADER_PER_SKRIVNING) {
    const till = Math.min(rader, fran + RADER_PER_SKRIVNING);
    const text = Array.from({ length: till - fran }, (_, i) => `${rad(fran + i)}\r\n`).join("");
    antal += writeSync(fil, Buffer.from(text));
  }
  closeSync(fil);
  return antal;
}
