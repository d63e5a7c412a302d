/**
 * En avvikelse från överenskommelsen, och dess väg. En avvikelse från en förbundsinsats plan är något annat. Källa:
 * Avvikelsehantering (AVV-1).
 */
import * as Schema from "effect/Schema";
import { faktumhuvud, PostId, type UtanHuvud } from "../kernel/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";

/** Nivån som en avvikelse lyfts till. */
export const Avvikelseniva = Schema.Literals(["lokal_styrgrupp", "lansam"]).annotate({
  identifier: "Avvikelseniva",
  title: "Nivå",
});
export type Avvikelseniva = typeof Avvikelseniva.Type;

const huvud = { ...faktumhuvud, avvikelse: PostId };

/** Någon har rapporterat en avvikelse. `slag`: överenskommelsens `avvikelseslag`. `kommuner`: de som berörs. */
export const AvvikelseRapporterad = Schema.TaggedStruct("AvvikelseRapporterad", {
  ...huvud,
  slag: PostId,
  strukturell: Schema.Boolean,
  kommuner: Schema.Array(Kommunkod),
  av: Aktor,
}).annotate({ identifier: "AvvikelseRapporterad", title: "Avvikelse rapporterad" });
export type AvvikelseRapporterad = typeof AvvikelseRapporterad.Type;

/** Avvikelsen har lyfts till en nivå. */
export const AvvikelseLyft = Schema.TaggedStruct("AvvikelseLyft", {
  ...huvud,
  till: Avvikelseniva,
}).annotate({ identifier: "AvvikelseLyft", title: "Avvikelse lyft" });
export type AvvikelseLyft = typeof AvvikelseLyft.Type;

/** Avvikelsen är hanterad. */
export const AvvikelseAvslutad = Schema.TaggedStruct("AvvikelseAvslutad", huvud).annotate({
  identifier: "AvvikelseAvslutad",
  title: "Avvikelse avslutad",
});
export type AvvikelseAvslutad = typeof AvvikelseAvslutad.Type;

/** Avvikelsens händelser. */
export const Avvikelsefaktum = Schema.Union([
  AvvikelseRapporterad,
  AvvikelseLyft,
  AvvikelseAvslutad,
]);
export type Avvikelsefaktum = typeof Avvikelsefaktum.Type;

/** En avvikelsehändelse innan värden gett den id och källa. */
export type Avvikelsehandelse = UtanHuvud<Avvikelsefaktum>;
