/**
 * Vad en granskning fann: en rad per brott, och en rad per regel för det som källan inte kan visa.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, Kalla, Text } from "../kernel/index.ts";

/**
 * Ett fynd. `brott`: ett ärende, en dag, en rad i en fil. `kan_ej_bedomas`: samlat per regel; `antal` händelser, `dag` och
 * `kalla` är den första av dem. `provadMot`: överenskommelsen; `senare` när den inte gällde än, och då är nivån upplysning.
 */
export const Granskningsrad = Schema.Struct({
  regel: Schema.NonEmptyString,
  niva: Schema.Literals(["krav", "bor", "upplysning"]),
  slag: Schema.Literals(["grind", "plikt", "anmarkning"]),
  utfall: Schema.Literals(["brott", "kan_ej_bedomas"]),
  arende: Schema.optionalKey(ArendeId),
  antal: Schema.Int,
  dag: Dag,
  kalla: Kalla,
  ansvarig: Schema.Literals(["aktualiserande", "samordnare", "arendebarare", "teamet"]),
  atgard: Text,
  provadMot: Schema.Struct({
    overenskommelse: Schema.NonEmptyString,
    hur: Schema.Literals(["gallande", "senare"]),
  }),
}).annotate({ identifier: "Granskningsrad", title: "Rad i star granska --json" });
export type Granskningsrad = typeof Granskningsrad.Type;
