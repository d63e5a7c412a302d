/**
 * Vad en kolumns celler ser ut att vara, avgjort av deras form. Svaret är ett namn ur en sluten lista och bär inget av det
 * som stod i cellerna.
 */
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import { lasBelopp } from "../celler/belopp.ts";
import { lasDag } from "../celler/dag.ts";
import { lasManadsspann } from "../celler/manadsspann.ts";
import { Dagformat, JA, jamforelseform, NEJ } from "../profil/index.ts";

/** Formerna, den snävaste först. `tom`: inga ifyllda celler. `kod`: få olika texter. `blandad`: ingen form dominerar. */
export const FORMER = [
  "tom",
  "personidentitet",
  "dag",
  "manadsspann",
  "ar",
  "markering",
  "heltal",
  "tal",
  "belopp",
  "kod",
  "text",
  "blandad",
] as const;
export type Form = (typeof FORMER)[number];

/** Så stor del av de ifyllda cellerna ska ha formen. */
const ANDEL = 0.9;
const FLEST_KODER = 20;
const RUNT_PERSONNUMMER = /^[\d\s+\u2010-\u2015\u2212-]{10,15}$/u;
/** Den minsta och största dagen, som äldre system skriver för ingen dag. */
const INGEN_DAG = /^(?:0{8}|9{8}|0000-00-00|9999-12-31.*)$/u;
const JA_NEJ = new Set([...JA, ...NEJ].filter((ord) => !/^\d$/u.test(ord)));

/** Format som går att se på en cell. Excels serietal är tal tills profilen säger annat. */
const GISSADE = Dagformat.literals.filter((format) => !format.startsWith("excel_"));

const prov: ReadonlyArray<readonly [Form, (cell: string) => boolean]> = [
  ["personidentitet", (cell) => RUNT_PERSONNUMMER.test(cell) && innehallerPersonnummer(cell)],
  ["dag", (cell) => INGEN_DAG.test(cell) || lasDag(cell, GISSADE) !== undefined],
  ["manadsspann", (cell) => lasManadsspann(cell) !== undefined],
  ["ar", (cell) => /^(?:19|20)\d{2}$/u.test(cell)],
  ["markering", (cell) => JA_NEJ.has(jamforelseform(cell))],
  ["heltal", (cell) => /^\d{1,9}$/u.test(cell)],
  ["tal", (cell) => /^\d{1,9}(?:,\d{1,6})?$/u.test(cell)],
  ["belopp", (cell) => lasBelopp(cell) !== "ogiltigt"],
];

/** Formen på de ifyllda cellerna. */
export const gissaForm = (celler: ReadonlyArray<string>): Form => {
  const ifyllda = celler.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (ifyllda.length === 0) return "tom";
  const nog = ifyllda.length * ANDEL;
  const funnen = prov.find(([, test]) => ifyllda.filter(test).length >= nog);
  if (funnen !== undefined) return funnen[0];
  const texter = ifyllda.filter((cell) => !prov.some(([, test]) => test(cell)));
  if (texter.length * 2 < ifyllda.length) return "blandad";
  const olika = new Set(ifyllda.map(jamforelseform)).size;
  return olika <= FLEST_KODER && olika * 2 <= ifyllda.length ? "kod" : "text";
};

/** Dagformaten som förekommer i cellerna, i fast ordning. */
export const dagformat = (celler: ReadonlyArray<string>): ReadonlyArray<Dagformat> =>
  GISSADE.filter((format) => celler.some((cell) => lasDag(cell.trim(), [format]) !== undefined));
