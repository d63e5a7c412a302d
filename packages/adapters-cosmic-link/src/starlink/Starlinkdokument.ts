/**
 * Utväxlingsformatet `star-link-v1` i JSON: det som en region, ett skript eller en människa kan skriva när inget annat finns.
 */
import * as Schema from "effect/Schema";
import { Linkidentitet, Linkindivid, Samordningsarende } from "../samordningsarende/index.ts";

/** Formatets namn, i varje dokument. */
export const FORMAT = "star-link-v1";

/** Numret får skrivas som människor skriver det: `19830310-9980`. */
const Skrivenindivid = Schema.Struct({
  ...Linkindivid.fields,
  identitet: Schema.Union([Linkidentitet, Schema.NonEmptyString]),
});

/** Ett dokument. I NDJSON är varje rad ett ärende med `format` i sig. */
export const Starlinkdokument = Schema.Struct({
  format: Schema.Literal(FORMAT),
  arenden: Schema.Array(
    Schema.Struct({ ...Samordningsarende.fields, individ: Skrivenindivid }).annotate({
      identifier: "Starlinkarende",
      title: "Samordningsärende i star-link-v1",
    }),
  ),
}).annotate({ identifier: "Starlinkdokument", title: "star-link-v1" });
export type Starlinkdokument = typeof Starlinkdokument.Type;
