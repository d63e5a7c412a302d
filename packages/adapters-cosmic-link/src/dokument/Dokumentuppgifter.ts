/**
 * Det som den som läser in ett utskrivet dokument skriver själv: inget i dokumentet läses.
 */
import { Kon } from "@star-finsam/core/individ";
import { Dag, type Schemafel, schemalasare } from "@star-finsam/core/kernel";
import type * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { Linkaktor, Planstatus, Plantyp, Skydd, Tidpunkt } from "../samordningsarende/index.ts";

/** Uppgifterna. `id`: dokumentets id hos den som läser in det. `identitet`: numret så som människor skriver det. */
export const Dokumentuppgifter = Schema.Struct({
  id: Schema.NonEmptyString,
  individ: Schema.Struct({
    identitet: Schema.NonEmptyString,
    kon: Schema.optionalKey(Kon),
    skydd: Schema.optionalKey(Skydd),
  }),
  plantyp: Plantyp,
  status: Schema.optionalKey(Planstatus),
  upprattad: Schema.optionalKey(Tidpunkt),
  motesdag: Schema.optionalKey(Dag),
  uppfoljningsdag: Schema.optionalKey(Dag),
  aktorer: Schema.optionalKey(Schema.Array(Linkaktor)),
  titel: Schema.optionalKey(Schema.NonEmptyString),
  medietyp: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Dokumentuppgifter", title: "Uppgifter om ett utskrivet dokument" });
export type Dokumentuppgifter = typeof Dokumentuppgifter.Type;

/** Läser uppgifterna ur JSON. Felen bär inga värden. */
export const tolkaDokumentuppgifter: (
  okant: unknown,
) => Result.Result<Dokumentuppgifter, ReadonlyArray<Schemafel>> = schemalasare(Dokumentuppgifter);
