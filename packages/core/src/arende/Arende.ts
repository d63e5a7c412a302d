/**
 * Ärendets läge: få tillstånd, många uppgifter. Vad ett tillstånd inte har finns inte på det: bara ett
 * avslutat ärende har en avslutsdag.
 */
import type { Forsorjning, Matpunkt, Sysselsattning } from "../forsorjning/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId, Dag } from "../kernel/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import type {
  Arendetyp,
  Avslutsorsak,
  Individmotesslag,
  Planeringsform,
  Processniva,
} from "./event.ts";

/** Ett planeringsmöte som bokats eller hållits. `skaDelta` saknas när källan inte säger vilka. */
export type Planeringsmote = {
  readonly dag: Dag;
  readonly form: Planeringsform;
  readonly skaDelta?: ReadonlyArray<Aktor>;
};

/** Ett steg i processen som läget minns med sin dag. */
export type Processteg = { readonly dag: Dag } & (
  | { readonly _tag: "Avstamt"; readonly aktor: Aktor }
  | { readonly _tag: "Inkommet"; readonly till: string }
  | { readonly _tag: "StodUnderVantan"; readonly aktor: Aktor }
  | { readonly _tag: "FormoteBehovs" }
  | { readonly _tag: "Individmote"; readonly slag: Individmotesslag }
  | { readonly _tag: "UppfoljningBokad"; readonly motesdag: Dag; readonly extra: boolean }
  | { readonly _tag: "UppfoljningHallen"; readonly fortsatter: boolean }
  | { readonly _tag: "Samordning"; readonly aktor: Aktor }
  | { readonly _tag: "Processniva"; readonly processniva: Processniva }
  | { readonly _tag: "FortsattUtanDelning" }
  | { readonly _tag: "Avslutsskal"; readonly orsak: Avslutsorsak }
);

type StegAv<T extends Processteg["_tag"]> = Extract<Processteg, { readonly _tag: T }>;

/** Stegen av ett slag, i den ordning de skedde. */
export const stegAv = <T extends Processteg["_tag"]>(
  { uppgifter }: Arende,
  slag: T,
): ReadonlyArray<StegAv<T>> =>
  uppgifter.steg.filter((steg): steg is StegAv<T> => steg._tag === slag);

/** Efterstödet efter avslut; räknas aldrig som pågående ärende. */
export type Efterstod = { readonly fran: Dag; readonly till: Dag | "okand" };

/** Verksamheten som bär individens process, och sedan när. `dagKand`: se `ArendebarareUtsedd`. */
export type Arendebarare = {
  readonly aktor: Aktor;
  readonly dag: Dag;
  readonly dagKand: boolean;
};

/** Uppgifter som kan komma när som helst i ärendets liv, och även före aktualiseringen. */
export type Arendeuppgifter = {
  readonly barare: Arendebarare | "ej_utsedd";
  readonly bokadeMoten: ReadonlyArray<Planeringsmote>;
  readonly planeringsmoten: ReadonlyArray<Planeringsmote>;
  readonly forsorjning: Readonly<Partial<Record<Matpunkt, ReadonlyArray<Forsorjning>>>>;
  readonly sysselsattning: Readonly<Partial<Record<Matpunkt, ReadonlyArray<Sysselsattning>>>>;
  readonly steg: ReadonlyArray<Processteg>;
};

/** Det som varje aktualiserat ärende har. */
export type Arendegrund = {
  readonly id: ArendeId;
  readonly individ: Pseudonym;
  readonly arendetyp: Arendetyp;
  readonly aktualiserat: Dag;
  readonly aktorer: ReadonlyArray<Aktor>;
  readonly kommun: Kommunkod | "okand";
  /** Det tidigare ärendet, när det här är en återaktualisering. */
  readonly tidigare: ArendeId | "inget";
  readonly uppgifter: Arendeuppgifter;
};

/** Uppgifter har kommit om ett ärende som ingen källa aktualiserat. */
export type OkantArende = { readonly _tag: "OkantArende"; readonly uppgifter: Arendeuppgifter };
/** Väntar på teamets beslut. */
export type AktualiseratArende = Arendegrund & { readonly _tag: "AktualiseratArende" };
/** Väntar på kölistan sedan `kosatt`. */
export type KoandeArende = Arendegrund & {
  readonly _tag: "KoandeArende";
  readonly kosatt: Dag;
  /** 1 tas först. */
  readonly prioritet: number | "okand";
};
/** Pågår sedan `mottaget`. */
export type MottagetArende = Arendegrund & {
  readonly _tag: "MottagetArende";
  readonly mottaget: Dag;
  /** Dagen det sattes på kölistan, om det väntade där. */
  readonly kosatt: Dag | "aldrig";
};
/** Togs inte emot. */
export type EjMottagetArende = Arendegrund & {
  readonly _tag: "EjMottagetArende";
  readonly beslutat: Dag;
};
/** Behandlat som konsultation. */
export type Konsultationsarende = Arendegrund & {
  readonly _tag: "Konsultationsarende";
  readonly beslutat: Dag;
};
/** Mottaget och avslutat. Dagen det avslutas pågår det inte längre. */
export type AvslutatArende = Arendegrund & {
  readonly _tag: "AvslutatArende";
  readonly mottaget: Dag;
  readonly kosatt: Dag | "aldrig";
  readonly avslutat: Dag;
  readonly orsak: Avslutsorsak;
  readonly efterstod: Efterstod | "inget";
};
/** Avslutat utan att ha tagits emot; räknas varken som mottaget eller avslutat ärende. */
export type AvskrivetArende = Arendegrund & {
  readonly _tag: "AvskrivetArende";
  readonly avslutat: Dag;
  readonly orsak: Avslutsorsak;
};

/** Ett ärende som någon aktualiserat. */
export type KantArende =
  | AktualiseratArende
  | KoandeArende
  | MottagetArende
  | EjMottagetArende
  | Konsultationsarende
  | AvslutatArende
  | AvskrivetArende;

/** Ärendets läge. */
export type Arende = OkantArende | KantArende;

/** Läget innan något hänt. */
export const okantArende: OkantArende = {
  _tag: "OkantArende",
  uppgifter: {
    barare: "ej_utsedd",
    bokadeMoten: [],
    planeringsmoten: [],
    forsorjning: {},
    sysselsattning: {},
    steg: [],
  },
};
