/**
 * Koderna som ärendets händelser använder, och huvudet som alla har.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../../individ/index.ts";
import { ArendeId, faktumhuvud, PostId } from "../../kernel/index.ts";
import { Aktor } from "../../part/index.ts";

/** `samplanering`: ett STAR-ärende. `konsultation`: en fråga till teamet. */
export const Arendetyp = Schema.Literals(["samplanering", "konsultation"]).annotate({
  identifier: "Arendetyp",
  title: "Ärendetyp",
});
export type Arendetyp = typeof Arendetyp.Type;

/** Processnivån, där ett förbund använder den: 1 utreda och samordna, 2 rehabilitera, 3 nära arbetsmarknaden. */
export const Processniva = Schema.Literals([1, 2, 3]).annotate({
  identifier: "Processniva",
  title: "Processnivå",
});
export type Processniva = typeof Processniva.Type;

/** Formen för mötet där planen görs. Källa: bilaga 1, Planeringsmöten. */
export const Planeringsform = Schema.Literals(["sip", "avstamningsmote", "flerpartsmote"]).annotate(
  { identifier: "Planeringsform", title: "Planeringsform" },
);
export type Planeringsform = typeof Planeringsform.Type;

/** Möten med individen vid sidan av planeringsmötet. Källa: slutrapport Berg. */
export const Individmotesslag = Schema.Literals([
  "uppstartsmote",
  "formote",
  "uppfoljningsmote",
  "avslutningsmote",
]).annotate({ identifier: "Individmotesslag", title: "Slag av möte med individen" });
export type Individmotesslag = typeof Individmotesslag.Type;

/** Vem som kallar, leder och dokumenterar ett möte med individen. */
export const Motesroller = Schema.Struct({
  kallar: Aktor,
  leder: Aktor,
  dokumenterar: Schema.Union([Aktor, Schema.Literal("ingen")]),
}).annotate({ identifier: "Motesroller", title: "Roller på mötet" });
export type Motesroller = typeof Motesroller.Type;

/**
 * Varför ärendet avslutades: en kod som överenskommelsen känner (`avslut`), eller `okand`. Vilka som finns är
 * överenskommelsens sak.
 */
export const Avslutsorsak = PostId.annotate({
  identifier: "Avslutsorsak",
  title: "Avslutsorsak",
});
export type Avslutsorsak = typeof Avslutsorsak.Type;

/** Sant om texten har en orsakskods form. */
export const arAvslutsorsak: (kandidat: string) => kandidat is Avslutsorsak =
  Schema.is(Avslutsorsak);

/** Huvudet på varje ärendehändelse. */
export const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym };
