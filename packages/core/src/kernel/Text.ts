/**
 * En mening på två språk. Svenskan är källan; engelskan står bredvid och får aldrig ensam bära innebörd.
 */
import * as Schema from "effect/Schema";

/** Svensk text med engelsk översättning. Neither may be empty. */
export const Text = Schema.Struct({
  sv: Schema.NonEmptyString,
  en: Schema.NonEmptyString,
}).annotate({ identifier: "Text", title: "Text på svenska och engelska" });
export type Text = typeof Text.Type;

/** Språk som biblioteket talar. */
export type Sprak = "sv" | "en";

/** En text i båda språken. */
export const text = (sv: string, en: string): Text => ({ sv, en });
