/**
 * Från ärendebärare till planeringsmöte. Källa: bilaga 1, Möte med samverkansteam och Planeringsmöten.
 */
import * as Schema from "effect/Schema";
import { Dag } from "../../kernel/index.ts";
import { Aktor } from "../../part/index.ts";
import { huvud, Individmotesslag, Motesroller, Planeringsform } from "./begrepp.ts";

/**
 * En verksamhet har utsetts att bära individens process. `dagKand` är falskt när källan bara anger vem, inte när: då är
 * `galler` beslutsdagen, och ordningen mot planeringsmötet kan inte bedömas.
 */
export const ArendebarareUtsedd = Schema.TaggedStruct("ArendebarareUtsedd", {
  ...huvud,
  aktor: Aktor,
  dagKand: Schema.Boolean,
}).annotate({ identifier: "ArendebarareUtsedd", title: "Ärendebärare utsedd" });
export type ArendebarareUtsedd = typeof ArendebarareUtsedd.Type;

/** Någon har sett att fler möten eller mer dialog behövs före planeringsmötet (FORMOTE-1). */
export const FormoteBehovs = Schema.TaggedStruct("FormoteBehovs", huvud).annotate({
  identifier: "FormoteBehovs",
  title: "Förmöte behövs",
});
export type FormoteBehovs = typeof FormoteBehovs.Type;

/** Ett möte med individen har hållits. */
export const IndividmoteHallet = Schema.TaggedStruct("IndividmoteHallet", {
  ...huvud,
  slag: Individmotesslag,
  deltog: Schema.Array(Aktor),
  roller: Schema.optionalKey(Motesroller),
}).annotate({ identifier: "IndividmoteHallet", title: "Möte med individen hållet" });
export type IndividmoteHallet = typeof IndividmoteHallet.Type;

/** De som teamet bedömer ska delta i den fortsatta planeringen; avgör mötesformen. */
const skaDelta = Schema.optionalKey(Schema.Array(Aktor));

/** Ett planeringsmöte är bokat till `motesdag`; `galler` är dagen det blev känt. */
export const PlaneringsmoteBokat = Schema.TaggedStruct("PlaneringsmoteBokat", {
  ...huvud,
  form: Planeringsform,
  motesdag: Dag,
  skaDelta,
}).annotate({ identifier: "PlaneringsmoteBokat", title: "Planeringsmöte bokat" });
export type PlaneringsmoteBokat = typeof PlaneringsmoteBokat.Type;

/** Ett planeringsmöte har hållits. */
export const PlaneringsmoteHallet = Schema.TaggedStruct("PlaneringsmoteHallet", {
  ...huvud,
  form: Planeringsform,
  skaDelta,
  roller: Schema.optionalKey(Motesroller),
}).annotate({ identifier: "PlaneringsmoteHallet", title: "Planeringsmöte hållet" });
export type PlaneringsmoteHallet = typeof PlaneringsmoteHallet.Type;
