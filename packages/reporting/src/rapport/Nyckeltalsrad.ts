/**
 * En rad i `star nyckeltal --json`: formatet som skript och andra språk läser.
 */

import { Fonster, Period } from "@star-finsam/core/kernel";
import { Enhet, Grupp } from "@star-finsam/core/nyckeltal";
import * as Schema from "effect/Schema";

const antal = Schema.optionalKey(Schema.Int);

/**
 * Ett nyckeltal för helheten (tom `grupp`) eller en grupp. `varde` är en andel 0–1 eller en kvot, oavrundad, eller
 * statistiken som gruppens `statistik` säger (`antal`: räknad på så många). `intervall`: andelens 95-procentiga intervall.
 * Pengar är hela öre.
 */
export const Nyckeltalsrad = Schema.Struct({
  nyckeltal: Schema.NonEmptyString,
  enhet: Enhet,
  period: Period,
  fonster: Fonster,
  grupp: Grupp,
  status: Schema.Literals(["visad", "dold", "saknas", "uppskattad", "ej_tillampligt"]),
  antal,
  taljare: antal,
  namnare: antal,
  varde: Schema.optionalKey(Schema.Finite),
  intervall: Schema.optionalKey(Schema.Tuple([Schema.Finite, Schema.Finite])),
  /** Finns när små tal visas: får ej spridas. */
  spridning: Schema.optionalKey(Schema.Literal("intern")),
}).annotate({ identifier: "Nyckeltalsrad", title: "Rad i star nyckeltal --json, version 1" });
export type Nyckeltalsrad = typeof Nyckeltalsrad.Type;
