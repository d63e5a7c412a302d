/**
 * Vad en granskning fann: en rad per brott, och en rad per regel för det som källan inte kan visa.
 */
import * as Schema from "effect/Schema";
import {
  ArendeId,
  Dag,
  Kalla,
  regelansvar,
  regelnivaer,
  regelslag,
  Text,
} from "../kernel/index.ts";

/**
 * Ett fynd. `brott`: en händelse eller en plikt, en dag, en rad i en fil. För en plikt är `dag` den sista dagen i tid och
 * `kalla` det som gav upphov till den. `kan_ej_bedomas`: samlat per regel; `antal` händelser, `dag` och `kalla` är den
 * första av dem. `provadMot`: överenskommelsen; `senare` när den inte gällde än, och då är nivån upplysning. Saknas för
 * bibliotekets egna regler om orimliga uppgifter.
 */
export const Granskningsrad = Schema.Struct({
  regel: Schema.NonEmptyString,
  niva: Schema.Literals(regelnivaer),
  slag: Schema.Literals(regelslag),
  utfall: Schema.Literals(["brott", "kan_ej_bedomas"]),
  arende: Schema.optionalKey(ArendeId),
  avser: Schema.optionalKey(Schema.NonEmptyString),
  antal: Schema.Int,
  dag: Dag,
  kalla: Kalla,
  ansvarig: Schema.Literals(regelansvar),
  atgard: Text,
  provadMot: Schema.optionalKey(
    Schema.Struct({
      overenskommelse: Schema.NonEmptyString,
      hur: Schema.Literals(["gallande", "senare"]),
    }),
  ),
}).annotate({ identifier: "Granskningsrad", title: "Rad i star granska --json" });
export type Granskningsrad = typeof Granskningsrad.Type;
