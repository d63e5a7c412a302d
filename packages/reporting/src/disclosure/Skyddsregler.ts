/**
 * Gränserna i skyddet. Överenskommelsen bestämmer dem; `beslut` säger vem som gjorde det och när.
 */
import { Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

const Minst = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1));

/**
 * Gränserna.
 *
 * - `minstaCell`: antal 1 till minsta cellen − 1 visas aldrig. Unit: individer.
 * - `bredd`: ett dolt tals minsta och största möjliga värde skiljer minst så mycket, för den som har allt som är utgivet.
 * - `nnsMinst`: svarande av vart kön för att något kön ska visas i tabeller med regeln `nns`.
 * - `medelMinst`: individer bakom ett medelvärde eller en median.
 * - `noll`: `visas` utom där nollan röjer något; `doljs` döljer varje nolla som inte är en hel tabell.
 * - `dominans`: ett belopp döljs när de `antal` största bidragen är mer än `andel` av det.
 */
export const Skyddsregler = Schema.Struct({
  minstaCell: Minst,
  bredd: Minst,
  nnsMinst: Minst,
  medelMinst: Minst,
  noll: Schema.Literals(["visas", "doljs"]),
  dominans: Schema.Struct({
    antal: Minst,
    andel: Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 })),
  }),
  beslut: Schema.optionalKey(Schema.Struct({ av: Schema.NonEmptyString, dag: Dag })),
}).annotate({ identifier: "Skyddsregler", title: "Skyddsregler" });
export type Skyddsregler = typeof Skyddsregler.Type;

/** Förvalen när överenskommelsen inte säger något. */
export const forvaldaSkyddsregler: Skyddsregler = {
  minstaCell: 5,
  bredd: 4,
  nnsMinst: 10,
  medelMinst: 10,
  noll: "visas",
  dominans: { antal: 1, andel: 0.8 },
};
