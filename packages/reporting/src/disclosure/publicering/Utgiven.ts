/**
 * En publicering så som allmänheten ser den: dolda celler har inget tal. Liggaren består av sådana.
 */
import * as Schema from "effect/Schema";
import { Antalstabell, Cellgrupp, Dimension, Kohort, Likhet } from "./Publicering.ts";

/** En cell som trycktes: talet, eller ingenting när det är dolt. */
export const Utgivencell = Schema.Struct({
  grupp: Cellgrupp,
  antal: Schema.optionalKey(Schema.Int),
});
export type Utgivencell = typeof Utgivencell.Type;

const { id, matt, dimensioner, nivaer, perioder, regel } = Antalstabell.fields;

/** En tabell som trycktes. Celler på nivåerna som inte räknas upp är noll. */
export const Utgiventabell = Schema.Struct({
  id,
  matt,
  dimensioner,
  nivaer,
  perioder,
  regel,
  celler: Schema.Array(Utgivencell),
}).annotate({ identifier: "Utgiventabell", title: "Utgiven tabell" });
export type Utgiventabell = typeof Utgiventabell.Type;

/** En publicering som gjordes. */
export const Utgiven = Schema.Struct({
  id,
  dimensioner: Schema.Array(Dimension),
  tabeller: Schema.Array(Utgiventabell),
  kohorter: Schema.Array(Kohort),
  likheter: Schema.optionalKey(Schema.Array(Likhet)),
}).annotate({ identifier: "Utgiven", title: "Utgiven publicering" });
export type Utgiven = typeof Utgiven.Type;
