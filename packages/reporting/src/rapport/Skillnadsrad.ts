/**
 * En rad i `star nyckeltal --jamfor --json`: två andelar och skillnaden mellan dem.
 */
import { Period, Skillnadsdom } from "@star-finsam/core/kernel";
import { Enhet, Grupp } from "@star-finsam/core/nyckeltal";
import * as Schema from "effect/Schema";

const intervall = Schema.optionalKey(Schema.Tuple([Schema.Finite, Schema.Finite]));
const status = Schema.Literals(["visad", "dold"]);

/** En av de två. `varde`: 0–1, oavrundat. Utan tal när den är dold. */
const led = Schema.Struct({
  period: Period,
  grupp: Grupp,
  status,
  taljare: Schema.optionalKey(Schema.Int),
  namnare: Schema.optionalKey(Schema.Int),
  varde: Schema.optionalKey(Schema.Finite),
  intervall,
}).annotate({ identifier: "Skillnadsled", title: "En av de två andelarna" });

/**
 * `a` minus `b`. `grupp`: det som båda har gemensamt. `skillnad` och `intervall` (95 procent) är andelar, −1 till 1; 0,1 är
 * tio procentenheter. Är någon av dem dold är skillnaden det också.
 */
export const Skillnadsrad = Schema.Struct({
  nyckeltal: Schema.NonEmptyString,
  enhet: Enhet,
  grupp: Grupp,
  a: led,
  b: led,
  status,
  skillnad: Schema.optionalKey(Schema.Finite),
  intervall,
  dom: Schema.optionalKey(Skillnadsdom),
  /** Finns när små tal visas: får ej spridas. */
  spridning: Schema.optionalKey(Schema.Literal("intern")),
}).annotate({
  identifier: "Skillnadsrad",
  title: "Rad i star nyckeltal --jamfor --json, version 1",
});
export type Skillnadsrad = typeof Skillnadsrad.Type;
