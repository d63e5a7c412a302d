/**
 * Numren som källor känner människor, enheter och organisationer med, i en enda form. Källorna skriver dem på flera sätt; allt
 * annat i paketet ser bara de här.
 */
import { Identitetsslag } from "@star-finsam/core/individ";
import { text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

/** Tolv tecken utan skiljetecken, och slaget. Får aldrig lämna adaptern annat än i det som `skriv…` skriver. */
export const Linkidentitet = Schema.Struct({
  slag: Schema.Literals([...Identitetsslag.literals, "lokalt_reservnummer", "lma_nummer"]),
  nummer: Schema.NonEmptyString,
}).annotate({ identifier: "Linkidentitet", title: "Individens identitet" });
export type Linkidentitet = typeof Linkidentitet.Type;

/** HSA-id, med stora bokstäver: `SE2321000131-P000000123457`. */
export const HsaId = Schema.String.check(
  Schema.isPattern(/^SE\d{10}-[0-9A-Z]{1,20}$/u, {
    vantat: text("ett HSA-id SE…-…", "an HSA id SE…-…"),
  }),
)
  .pipe(Schema.brand("HsaId"))
  .annotate({ identifier: "HsaId", title: "HSA-id" });
export type HsaId = typeof HsaId.Type;

/** Organisationsnummer, tio siffror utan bindestreck. */
export const Organisationsnummer = Schema.String.check(
  Schema.isPattern(/^\d{2}[2-9]\d{7}$/u, {
    vantat: text("ett organisationsnummer med tio siffror", "an organisation number of ten digits"),
  }),
)
  .pipe(Schema.brand("Organisationsnummer"))
  .annotate({ identifier: "Organisationsnummer", title: "Organisationsnummer" });
export type Organisationsnummer = typeof Organisationsnummer.Type;
