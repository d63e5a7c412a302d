/**
 * Överenskommelsen som data. Det som skiljer förbund och år åt står här; ett förbund forkar genom att skriva
 * en egen JSON. Ett fält som ingen vet är `okand`, och det som behöver fältet säger det.
 */
import * as Schema from "effect/Schema";
import { Dag, schemalasare, Text } from "../kernel/index.ts";

const okand = Schema.Literal("okand");

/** En daterad version av reglerna. `till` saknas så länge den gäller. */
export const Overenskommelse = Schema.Struct({
  id: Schema.NonEmptyString,
  version: Schema.Int,
  namn: Text,
  kalla: Schema.NonEmptyString,
  fran: Schema.Union([Dag, okand]),
  till: Schema.optionalKey(Dag),
  /** Minsta antal i en publicerad cell; `okand` ger bibliotekets förval 5. */
  minstaCell: Schema.Union([Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), okand]),
}).annotate({ identifier: "Overenskommelse", title: "Överenskommelse" });
export type Overenskommelse = typeof Overenskommelse.Type;

/** Läser en överenskommelse; okända nycklar är fel. Alla fel på en gång, med plats. */
export const tolkaOverenskommelse = schemalasare(Overenskommelse);
