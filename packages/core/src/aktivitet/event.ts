/**
 * Det som händer i en aktivitet: tillfällena, och de som deltar. Aktiviteten själv är en post (`Aktivitet`) och pekas ut
 * med sitt id. Ett förbund som bara räknar huvuden har tillfällena; ett som följer sina deltagare har också dem.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, faktumhuvud, PostId, text } from "../kernel/index.ts";

const deltagandet = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym, aktivitet: PostId };

/** Ett tillfälle har hållits. `deltog`: hur många, om någon räknat. */
export const AktivitetstillfalleHallet = Schema.TaggedStruct("AktivitetstillfalleHallet", {
  ...faktumhuvud,
  aktivitet: PostId,
  deltog: Schema.optionalKey(
    Schema.Int.check(Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") })),
  ),
}).annotate({ identifier: "AktivitetstillfalleHallet", title: "Aktivitetstillfälle hållet" });
export type AktivitetstillfalleHallet = typeof AktivitetstillfalleHallet.Type;

/** Individen har börjat i aktiviteten. */
export const AktivitetsdeltagandePaborjat = Schema.TaggedStruct(
  "AktivitetsdeltagandePaborjat",
  deltagandet,
).annotate({
  identifier: "AktivitetsdeltagandePaborjat",
  title: "Deltagande i aktivitet påbörjat",
});
export type AktivitetsdeltagandePaborjat = typeof AktivitetsdeltagandePaborjat.Type;

/** Individen har slutat i aktiviteten; `galler` är sista dagen. */
export const AktivitetsdeltagandeAvslutat = Schema.TaggedStruct("AktivitetsdeltagandeAvslutat", {
  ...deltagandet,
  hur: Schema.Literals(["fullfoljt", "avbrutet"]),
}).annotate({
  identifier: "AktivitetsdeltagandeAvslutat",
  title: "Deltagande i aktivitet avslutat",
});
export type AktivitetsdeltagandeAvslutat = typeof AktivitetsdeltagandeAvslutat.Type;

/** Aktiviteternas händelser. */
export const Aktivitetsfaktum = Schema.Union([
  AktivitetstillfalleHallet,
  AktivitetsdeltagandePaborjat,
  AktivitetsdeltagandeAvslutat,
]);
export type Aktivitetsfaktum = typeof Aktivitetsfaktum.Type;
