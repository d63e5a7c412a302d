/**
 * Tal, kronor, procent och perioder i text. En modul för allt, så att samma siffra aldrig skrivs på två sätt.
 * Svenskan skriver U+00A0 mellan tusental, U+2212 som minus och U+2013 i spann; spann skrivs här, eftersom
 * `Intl.formatRange` skiljer mellan Node och Deno.
 */
import {
  arFor,
  type Dag,
  manadFor,
  type Period,
  type Sprak,
  sistaDagen,
} from "@star-finsam/core/kernel";

const HART_MELLANSLAG = "\u00A0";
const MINUS = "\u2212";
const TANKSTRECK = "\u2013";

/** Heltal med tusental: `1 234 567`, `−12`. */
export const antal = (n: number, sprak: Sprak): string => {
  const grupper = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/gu, tusental(sprak));
  return n < 0 ? MINUS + grupper : grupper;
};

/** Tal med högst två decimaler, avrundat halvt uppåt: `1 234,5`. */
export const decimaltal = (n: number, sprak: Sprak): string => {
  const hundradelar = Math.floor(Math.abs(n) * 100 + 0.5 + 1e-9);
  const decimaler = String(hundradelar % 100)
    .padStart(2, "0")
    .replace(/0+$/u, "");
  const hela = antal(Math.floor(hundradelar / 100), sprak);
  const tecken = n < 0 && hundradelar > 0 ? MINUS : "";
  return `${tecken}${hela}${decimaler === "" ? "" : `${sprak === "sv" ? "," : "."}${decimaler}`}`;
};

/** Öre som kronor med två decimaler: `198 402,99 kr`. Unit in: öre. */
export const kronor = (ore: number, sprak: Sprak): string => {
  const hela = Math.floor(Math.abs(ore) / 100);
  const rest = String(Math.abs(ore) % 100).padStart(2, "0");
  const tecken = ore < 0 ? MINUS : "";
  return sprak === "sv"
    ? `${tecken}${antal(hela, sprak)},${rest}${HART_MELLANSLAG}kr`
    : `${tecken}SEK${HART_MELLANSLAG}${antal(hela, sprak)}.${rest}`;
};

/** Procent med högst två decimaler: `41 %`. */
export const procenttext = (procent: number, sprak: Sprak): string =>
  `${decimaltal(procent, sprak)}${sprak === "sv" ? HART_MELLANSLAG : ""}%`;

/** Ett intervall av andelar i hela procent: `26–58 %`. */
export const intervalltext = ([lo, hi]: readonly [number, number], sprak: Sprak): string =>
  `${helProcent(lo)}${TANKSTRECK}${procenttext(helProcent(hi), sprak)}`;

const helProcent = (andel: number): number => Math.floor(100 * andel + 0.5);

/** En skillnad mellan andelar i procentenheter med en decimal och alltid tecken: `+2,7`, `−12`, `0`. */
export const procentenheter = (skillnad: number, sprak: Sprak): string => {
  const tiondelar = Math.floor(Math.abs(skillnad) * 1000 + 0.5 + 1e-9);
  const tal = decimaltal(tiondelar / 10, sprak);
  return tiondelar === 0 ? tal : `${skillnad < 0 ? MINUS : "+"}${tal}`;
};

/** Dagen: `9 januari 2025`. */
export const dagtext = (dag: Dag, sprak: Sprak): string =>
  `${Number(dag.slice(8, 10))} ${manadsnamn(dag, sprak)} ${arFor(dag)}`;

/** Perioden: `september 2020–oktober 2024` för hela månader, annars med dagar. */
export const periodtext = ({ fran, till }: Period, sprak: Sprak): string => {
  const helaManader = fran.endsWith("-01") && till === sistaDagen(arFor(till), manadFor(till));
  if (!helaManader) return spann(dagtext(fran, sprak), dagtext(till, sprak));
  const helaAr = manadFor(fran) === 1 && manadFor(till) === 12;
  if (helaAr) return spann(fran.slice(0, 4), till.slice(0, 4));
  const sammaAr = arFor(fran) === arFor(till) && manadFor(fran) !== manadFor(till);
  return spann(
    sammaAr ? manadsnamn(fran, sprak) : `${manadsnamn(fran, sprak)} ${arFor(fran)}`,
    `${manadsnamn(till, sprak)} ${arFor(till)}`,
  );
};

const spann = (a: string, b: string): string => (a === b ? a : `${a}${TANKSTRECK}${b}`);

const tusental = (sprak: Sprak): string => (sprak === "sv" ? HART_MELLANSLAG : ",");

const MANADER: Readonly<Record<Sprak, ReadonlyArray<string>>> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

const manadsnamn = (dag: Dag, sprak: Sprak): string => MANADER[sprak][manadFor(dag) - 1] ?? "";
