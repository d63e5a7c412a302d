/**
 * Meddelanden mellan aktörerna. Namnen är lagens (2017:612) och gäller i varje system; STAR behöver bara kallelsen.
 */
import { Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Aktorsref } from "./Aktor.ts";
import { Tidpunkt } from "./Tidpunkt.ts";

/** Slaget av meddelande. */
export const Meddelandetyp = Schema.Literals([
  "inskrivningsmeddelande",
  "fast_vardkontakt_utsedd",
  "planeringsmeddelande",
  "utskrivningsklar",
  "ej_langre_utskrivningsklar",
  "kallelse_sip",
  "utskrivningsinformation",
  "fraga",
  "svar",
  "information",
  "okand",
]).annotate({ identifier: "Meddelandetyp", title: "Slag av meddelande" });
export type Meddelandetyp = typeof Meddelandetyp.Type;

/** Ett meddelande. `motesdag`: dagen som en kallelse kallar till. `text`: fri text. */
export const Linkmeddelande = Schema.Struct({
  id: Schema.NonEmptyString,
  typ: Meddelandetyp,
  tid: Schema.optionalKey(Tidpunkt),
  avsandare: Schema.optionalKey(Aktorsref),
  mottagare: Schema.Array(Aktorsref),
  kvitterad: Schema.optionalKey(
    Schema.Struct({ av: Schema.optionalKey(Aktorsref), tid: Schema.optionalKey(Tidpunkt) }),
  ),
  svarPa: Schema.optionalKey(Schema.NonEmptyString),
  motesdag: Schema.optionalKey(Dag),
  text: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Linkmeddelande", title: "Meddelande i samordningsärendet" });
export type Linkmeddelande = typeof Linkmeddelande.Type;
