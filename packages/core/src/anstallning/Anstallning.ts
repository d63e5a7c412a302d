/**
 * En individs anställning.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, PostId } from "../kernel/index.ts";
import { Anstallningsstod, Sektor } from "./begrepp.ts";

/** `till` är sista dagen. `forlangd`: dagarna den förlängts, i ordning. `omfattning`: del av heltid. */
export const Anstallning = Schema.Struct({
  arende: ArendeId,
  anstallning: PostId,
  sektor: Sektor,
  stod: Anstallningsstod,
  omfattning: Schema.Union([Schema.Finite, Schema.Literal("okand")]),
  fran: Dag,
  forlangd: Schema.Array(Dag),
  till: Schema.Union([Dag, Schema.Literal("pagar")]),
}).annotate({ identifier: "Anstallning", title: "Anställning" });
export type Anstallning = typeof Anstallning.Type;

/** Sant om individen har anställningen den dagen; första och sista dagen ingår. */
export const anstalldDag = ({ fran, till }: Anstallning, dag: Dag): boolean =>
  fran <= dag && (till === "pagar" || dag <= till);
