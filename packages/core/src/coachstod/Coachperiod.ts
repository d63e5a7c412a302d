/**
 * Tiden då en individ har en coach. Flera coacher samtidigt är flera perioder; ett byte är en som slutar och en som börjar.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, PostId } from "../kernel/index.ts";

/** `till` är sista dagen. `tjanstgoringsgrad`: coachens del av heltid som coach. */
export const Coachperiod = Schema.Struct({
  arende: ArendeId,
  coach: PostId,
  fran: Dag,
  till: Schema.Union([Dag, Schema.Literal("pagar")]),
  tjanstgoringsgrad: Schema.Union([Schema.Finite, Schema.Literal("okand")]),
}).annotate({ identifier: "Coachperiod", title: "Period med coach" });
export type Coachperiod = typeof Coachperiod.Type;

/** Sant om individen har coachen den dagen; första och sista dagen ingår. */
export const harCoachDag = ({ fran, till }: Coachperiod, dag: Dag): boolean =>
  fran <= dag && (till === "pagar" || dag <= till);
