/**
 * De som medverkar i ett samordningsärende: enheter, fasta vårdkontakter, företrädare, närstående.
 */
import * as Schema from "effect/Schema";
import { HsaId, Organisationsnummer } from "./Identitet.ts";

/** Aktörens roll i ärendet. Försäkringskassan och Arbetsförmedlingen är oftast inbjudna utanför systemet. */
export const Linkroll = Schema.Literals([
  "slutenvard",
  "oppenvard_primarvard",
  "oppenvard_psykiatri",
  "kommun_hsl",
  "kommun_ifo",
  "kommun_ame",
  "fast_vardkontakt",
  "arbetsformedlingen",
  "forsakringskassan",
  "narstaende",
  "foretradare",
  "annan",
]).annotate({ identifier: "Linkroll", title: "Roll i samordningsärendet" });
export type Linkroll = typeof Linkroll.Type;

/** Hur aktören medverkar. Kommun och vård kallas; andra bjuds in. */
export const Deltagande = Schema.Literals([
  "kallad",
  "inbjuden",
  "deltog",
  "deltog_ej",
  "okant",
]).annotate({ identifier: "Deltagande", title: "Deltagande" });
export type Deltagande = typeof Deltagande.Type;

/** En aktör. `id` är eget inom samordningsärendet; allt annat pekar på aktören med det. */
export const Linkaktor = Schema.Struct({
  id: Schema.NonEmptyString,
  enhet: Schema.NonEmptyString,
  roll: Linkroll,
  deltagande: Deltagande,
  hsaId: Schema.optionalKey(HsaId),
  hsaIdVardgivare: Schema.optionalKey(HsaId),
  organisationsnummer: Schema.optionalKey(Organisationsnummer),
  namn: Schema.optionalKey(Schema.NonEmptyString),
  titel: Schema.optionalKey(Schema.NonEmptyString),
  telefon: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Linkaktor", title: "Aktör i samordningsärendet" });
export type Linkaktor = typeof Linkaktor.Type;

/** En pekare på en aktörs `id` i samma samordningsärende. */
export const Aktorsref = Schema.NonEmptyString.annotate({ title: "Aktörens id" });
