/**
 * Rättelser som data: den som inte kan ändra i källan skriver vad som är fel, varför, vem som säger det och hur länge det
 * gäller. Rättelsen läggs ovanpå fakta varje gång de läses och skrivs aldrig in i dem, så att den kan upphöra.
 */
import * as Schema from "effect/Schema";
import { Dag, FaktumId, PostId, schemalasare } from "../kernel/index.ts";

/**
 * En rättelse. `av` är den som svarar för den (en funktion, aldrig ett namn). `till`: sista dagen. `blir`: fälten som får
 * nya värden, eller att faktumet inte ska gälla.
 */
export const Rattelse = Schema.Struct({
  faktum: FaktumId,
  av: PostId,
  skal: Schema.NonEmptyString,
  till: Dag,
  blir: Schema.Union([Schema.Literal("borttaget"), Schema.Record(Schema.String, Schema.Json)]),
}).annotate({ identifier: "Rattelse", title: "Rättelse" });
export type Rattelse = typeof Rattelse.Type;

/** Filen som `rattelser` i star.json pekar på. */
export const Rattelser = Schema.Struct({
  version: Schema.Literal(1),
  rattelser: Schema.Array(Rattelse),
}).annotate({ identifier: "Rattelser", title: "Rättelser, version 1" });
export type Rattelser = typeof Rattelser.Type;

/** Läser en rättelsefil ur data. */
export const tolkaRattelser = schemalasare(Rattelser);
