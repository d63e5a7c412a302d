/**
 * Slumpade rader i alla tabeller, rakt i kolumnerna: dagar som saknas eller kommer i fel ordning, okända och flera koder,
 * skyddade personer, individer med flera ärenden, rader utan person, tomma tabeller.
 */
import type { Pseudonym } from "../../individ/index.ts";
import { perRadslag, type Radslag, tabeller } from "../tabeller/index.ts";

/** En rad. `dagar`: dagnummer. */
export type Slumprad = {
  readonly individ: Pseudonym | undefined;
  readonly skyddad: boolean;
  readonly dagar: Readonly<Record<string, number | undefined>>;
  readonly koder: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly tal: Readonly<Record<string, number | undefined>>;
};

/** Ett underlag i radform, och perioden det räknas för, som dagnummer. */
export type Slumpunderlag = {
  readonly forsta: number;
  readonly sista: number;
  readonly rader: Readonly<Record<Radslag, ReadonlyArray<Slumprad>>>;
};

/** En slumpföljd, och individen med ett nummer. */
export type Slumpkalla = {
  readonly nasta: (under: number) => number;
  readonly individ: (nummer: number) => Pseudonym;
};

type Slump = Slumpkalla["nasta"];

const DAG_NOLL = 19_000;
const STORLEKAR = [0, 0, 1, 3, 9, 25, 70];
const PERIODLANGDER = [1, 2, 31, 120, 366, 900];

/** Koderna där definitionerna skiljer på dem; annars är vilka tre som helst lika bra. */
const KODER: Readonly<Record<string, ReadonlyArray<string>>> = {
  arendetyp: ["samplanering", "samplanering", "samplanering", "konsultation"],
  beslut: ["mottaget", "ej_mottaget", "konsultation"],
  forsorjning_slut: ["lon", "sjukersattning", "forsorjningsstod"],
  scb_slut: ["egen_forsorjning", "egen_forsorjning", "ohalsa"],
  sysselsattning_slut: ["arbete", "studier", "arbetstraning", "daglig_verksamhet", "ingen"],
  avslutsslag: ["langsiktig_planering", "annat"],
  samtidiga: ["ingen", "en", "flera"],
  form: ["sip", "flerpartsmote"],
  handelse: ["ny", "forlangd"],
  narvaro: ["narvarande", "franvarande"],
};
const JA_NEJ = [
  "arbetsfokus",
  "kartlaggning",
  "handlingsplan",
  "varaktig_narvaro",
  "krav",
  "hallet",
  "kallelse",
  "alla_behandlade",
];
const TAL = [0, 1, 1, 2, 5, 9.5, 10, 10.25, 40, -1];
const DELAR = [0, 0.25, 0.33, 0.5, 0.75, 0.8, 1];

/** Ett underlag till. Var fjärde dag ligger vid en av periodens kanter. */
export const slumpunderlag = (kalla: Slumpkalla): Slumpunderlag => {
  const { nasta } = kalla;
  const forsta = DAG_NOLL + nasta(700);
  const sista = forsta + en(nasta, PERIODLANGDER) - 1;
  const individer = 1 + nasta(nasta(2) === 0 ? 8 : 70);
  const nagonDag = () =>
    nasta(4) === 0 ? en(nasta, [forsta, sista]) + nasta(3) - 1 : DAG_NOLL + nasta(900);
  return {
    forsta,
    sista,
    rader: perRadslag((slag) =>
      Array.from({ length: en(nasta, STORLEKAR) }, () =>
        slumprad(kalla, slag, individer, nagonDag),
      ),
    ),
  };
};

function slumprad(
  { nasta, individ }: Slumpkalla,
  slag: Radslag,
  individer: number,
  nagonDag: () => number,
): Slumprad {
  const { dagar, koder, tal } = tabeller[slag];
  const vem = nasta(12) === 0 ? undefined : individ(nasta(individer));
  return {
    individ: vem,
    skyddad: vem !== undefined && nasta(12) === 0,
    dagar: varje(dagar, () => (nasta(6) === 0 ? undefined : nagonDag())),
    koder: varje(koder, (namn) => nagraKoder(nasta, namn)),
    tal: varje(tal, (namn) =>
      nasta(6) === 0 ? undefined : en(nasta, namn.startsWith("omfattning") ? DELAR : TAL),
    ),
  };
}

/** Oftast en kod, ibland ingen, flera, samma två gånger eller en som ingen känner. */
function nagraKoder(nasta: Slump, namn: string): ReadonlyArray<string> {
  const mojliga = KODER[namn] ?? (JA_NEJ.includes(namn) ? ["ja", "nej"] : ["a", "b", "c"]);
  const antal = en(nasta, [0, 1, 1, 1, 1, 1, 2, 3]);
  return Array.from({ length: antal }, () =>
    nasta(20) === 0 ? en(nasta, ["okand", "okant", "flera", "ny_kod"]) : en(nasta, mojliga),
  );
}

const varje = <V>(namnen: object, vardeFor: (namn: string) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.keys(namnen).map((namn) => [namn, vardeFor(namn)]));

const en = <V>(nasta: Slump, av: ReadonlyArray<V>): V => {
  const vald = av[nasta(av.length)];
  if (vald === undefined) throw new RangeError("Det finns inget att välja bland.");
  return vald;
};
