/**
 * Teamets möte: när det hölls, när kallelsen gick, vilka som var där och hur många ärenden som togs upp.
 */
import * as Schema from "effect/Schema";
import { Dag, faktumhuvud } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

/** Ett teammöte har hållits; `galler` är mötesdagen. `timmar` i hela eller delar av timmar. */
export const TeammoteHallet = Schema.TaggedStruct("TeammoteHallet", {
  ...faktumhuvud,
  kallelseSkickad: Schema.optionalKey(Dag),
  timmar: Schema.optionalKey(Schema.Finite),
  narvarande: Schema.Array(Aktor),
  franvarande: Schema.Array(Aktor),
  behandladeArenden: Schema.optionalKey(Schema.Int),
}).annotate({ identifier: "TeammoteHallet", title: "Teammöte hållet" });
export type TeammoteHallet = typeof TeammoteHallet.Type;
