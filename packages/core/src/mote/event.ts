/**
 * Teamets möte: kallelsen, mötet, ett inställt möte. Individen deltar inte. Källa: bilaga 1, Möte med samverkansteam.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, faktumhuvud, PostId, text, type UtanHuvud } from "../kernel/index.ts";
import { Aktor, Platser } from "../part/index.ts";

const minstNoll = Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") });

/** Kallelsen har gått ut; `galler` är dagen den skickades. `arenden`: de som är aktualiserade till mötet. */
export const TeammoteKallat = Schema.TaggedStruct("TeammoteKallat", {
  ...faktumhuvud,
  motesdag: Dag,
  arenden: Schema.Array(ArendeId),
}).annotate({ identifier: "TeammoteKallat", title: "Teammöte kallat" });
export type TeammoteKallat = typeof TeammoteKallat.Type;

/**
 * Ett teammöte har hållits; `galler` är mötesdagen. `timmar` i hela eller delar av timmar. `ersattare`: de närvarande
 * verksamheter som företräddes av en ersättare. `platser`: de som satt på mötet, efter kön.
 */
export const TeammoteHallet = Schema.TaggedStruct("TeammoteHallet", {
  ...faktumhuvud,
  kallelseSkickad: Schema.optionalKey(Dag),
  timmar: Schema.optionalKey(Schema.Finite.check(minstNoll)),
  narvarande: Schema.Array(Aktor),
  franvarande: Schema.Array(Aktor),
  ersattare: Schema.optionalKey(Schema.Array(Aktor)),
  digitaltMojligt: Schema.optionalKey(Schema.Boolean),
  individenDeltog: Schema.optionalKey(Schema.Boolean),
  behandladeArenden: Schema.optionalKey(Schema.Int.check(minstNoll)),
  platser: Schema.optionalKey(Platser),
}).annotate({ identifier: "TeammoteHallet", title: "Teammöte hållet" });
export type TeammoteHallet = typeof TeammoteHallet.Type;

/** Mötet blev inte av; `galler` är dagen det ställdes in. */
export const TeammoteInstallt = Schema.TaggedStruct("TeammoteInstallt", {
  ...faktumhuvud,
  motesdag: Dag,
}).annotate({ identifier: "TeammoteInstallt", title: "Teammöte inställt" });
export type TeammoteInstallt = typeof TeammoteInstallt.Type;

/**
 * En fråga till teamet om någon som inte går att peka ut; bär därför ingen pseudonym. Räknas som konsultation. I en liten
 * kommun räcker det inte att utelämna namnet. `profession`: den som frågar, till exempel `rehabkoordinator`.
 */
export const AvidentifieradKonsultation = Schema.TaggedStruct("AvidentifieradKonsultation", {
  ...faktumhuvud,
  fran: Aktor,
  profession: Schema.optionalKey(PostId),
}).annotate({ identifier: "AvidentifieradKonsultation", title: "Avidentifierad konsultation" });
export type AvidentifieradKonsultation = typeof AvidentifieradKonsultation.Type;

/** Mötets händelser. */
export const Motesfaktum = Schema.Union([
  TeammoteKallat,
  TeammoteHallet,
  TeammoteInstallt,
  AvidentifieradKonsultation,
]);
export type Motesfaktum = typeof Motesfaktum.Type;

/** En möteshändelse innan värden gett den id och källa. */
export type Moteshandelse = UtanHuvud<Motesfaktum>;
