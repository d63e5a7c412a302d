/**
 * Grunden för importen. Att en SIP finns säger inget om samtycke i STAR; den som läser in måste säga med vilken rätt det sker.
 */
import { PostId, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

/** `samtyckeId`: id på det faktum (`SamtyckeInhamtat`) som är samtycket. `lagrum`: till exempel `osl-10-27`. */
export const Grund = Schema.Union([
  Schema.Struct({ grund: Schema.Literal("samtycke"), samtyckeId: Schema.NonEmptyString }),
  Schema.Struct({ grund: Schema.Literal("lagrum"), lagrum: PostId }),
]).annotate({
  identifier: "Grund",
  title: "Grund för importen",
  vantat: text(
    '{"grund": "samtycke", "samtyckeId": …} eller {"grund": "lagrum", "lagrum": …}',
    '{"grund": "samtycke", "samtyckeId": …} or {"grund": "lagrum", "lagrum": …}',
  ),
});
export type Grund = typeof Grund.Type;

/** Sant om värdet är en grund. */
export const arGrund: (kandidat: unknown) => kandidat is Grund = Schema.is(Grund);
