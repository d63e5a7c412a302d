/**
 * Svar som ingen kan spåra till en individ. En enkät är anonym: svaret bär ingen pseudonym och inget ärende.
 */
import * as Schema from "effect/Schema";
import { Kon } from "../../individ/index.ts";
import { faktumhuvud, PostId, text } from "../../kernel/index.ts";

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

/** Ett kryss på en skala från 0 till 10. */
const nollTillTio = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 10 }, { vantat: text("0 till 10", "0 to 10") }),
);

/** Ett svar i en egen enkät med frågor 0–10; `galler` är svarsdagen. `stallda` och `svar` som i `EnkatsvarLamnat`. */
export const SkattningLamnad = Schema.TaggedStruct("SkattningLamnad", {
  ...faktumhuvud,
  enkat: PostId,
  stallda: Schema.Array(PostId),
  svar: Schema.Record(PostId, nollTillTio),
}).annotate({ identifier: "SkattningLamnad", title: "Skattning lämnad" });
export type SkattningLamnad = typeof SkattningLamnad.Type;
