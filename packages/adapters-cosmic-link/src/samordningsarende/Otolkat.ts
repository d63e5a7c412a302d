/**
 * Det som källan sa och som ingen här förstår. Det kastas aldrig och gissas aldrig; det följer med ut igen.
 */
import * as Schema from "effect/Schema";

/** `plats`: var i källans post det stod. `varde`: texten, eller elementet som JSON. */
export const Otolkat = Schema.Struct({
  plats: Schema.NonEmptyString,
  varde: Schema.String,
}).annotate({ identifier: "Otolkat", title: "Otolkat" });
export type Otolkat = typeof Otolkat.Type;
