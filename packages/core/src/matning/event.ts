/**
 * Enkätsvar. En enkät är anonym: svaret bär ingen pseudonym och inget ärende.
 */
import * as Schema from "effect/Schema";
import { Kon } from "../individ/index.ts";
import { faktumhuvud, PostId } from "../kernel/index.ts";

/** Den som svarat. Källa: NNS Indikatorer för finansiell samordning. */
export const Respondentgrupp = Schema.Literals([
  "deltagare_pagaende",
  "deltagare_avslut",
  "personal",
  "remittent",
  "chefsgrupp",
  "styrelse",
]).annotate({ identifier: "Respondentgrupp", title: "Respondentgrupp" });
export type Respondentgrupp = typeof Respondentgrupp.Type;

/**
 * Ett ifyllt formulär; `galler` är svarsdagen. `svar`: frågans id till svarets kod; en obesvarad fråga saknas.
 * `stallda`: frågorna som formuläret hade, också de obesvarade. `konOsakert`: källan bokför par på en av dem.
 */
export const EnkatsvarLamnat = Schema.TaggedStruct("EnkatsvarLamnat", {
  ...faktumhuvud,
  enkat: PostId,
  respondentgrupp: Respondentgrupp,
  kon: Kon,
  konOsakert: Schema.Boolean,
  stallda: Schema.Array(PostId),
  svar: Schema.Record(PostId, PostId),
}).annotate({ identifier: "EnkatsvarLamnat", title: "Enkätsvar lämnat" });
export type EnkatsvarLamnat = typeof EnkatsvarLamnat.Type;

/** Mätningarnas händelser. */
export const Matningsfaktum = Schema.Union([EnkatsvarLamnat]);
export type Matningsfaktum = typeof Matningsfaktum.Type;
