/**
 * Det som förbundet betalar för: en insats i budgeten, till exempel "STA". Aldrig samma sak som en individs insats.
 */
import * as Schema from "effect/Schema";
import { Antal, Belopp, Dag, Period, PostId, text } from "../kernel/index.ts";

/** En insats som förbundet finansierar. Belopp i öre. `medfinansiering` är parternas egen del. */
export const Forbundsinsats = Schema.Struct({
  id: PostId,
  namn: Schema.NonEmptyString,
  slag: Schema.Literals(["individinriktad", "strukturell"]),
  period: Period,
  sokande: Schema.Array(PostId),
  agare: PostId,
  malgrupp: Schema.NonEmptyString,
  beviljat: Belopp,
  tillskott: Belopp,
  medfinansiering: Belopp,
}).annotate({ identifier: "Forbundsinsats", title: "Insats som förbundet finansierar" });
export type Forbundsinsats = typeof Forbundsinsats.Type;

/** Det som insatsen har att röra sig med, i öre. */
export const medel = ({ beviljat, tillskott, medfinansiering }: Forbundsinsats): number =>
  beviljat + tillskott + medfinansiering;

const antalEllerInga = Schema.Int.check(
  Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") }),
);

/** En kurs, utbildning eller informationsträff. `fullfoljde` och `avbrot` är delar av `deltagare`. */
export const Aktivitet = Schema.Struct({
  id: PostId,
  namn: Schema.NonEmptyString,
  slag: Schema.Literals(["kurs", "utbildning", "information", "planeringsdag", "natverkstraff"]),
  tillfallen: Schema.Array(Dag),
  deltagare: Schema.Union([Antal, Schema.Literal("okand")]),
  fullfoljde: Schema.Union([antalEllerInga, Schema.Literal("okand")]),
  avbrot: Schema.Union([antalEllerInga, Schema.Literal("okand")]),
}).annotate({ identifier: "Aktivitet", title: "Aktivitet" });
export type Aktivitet = typeof Aktivitet.Type;

/** Sant om de kända som fullföljde och avbröt inte är fler än deltagarna; okända tal säger inget. */
export const aktivitetGarIhop = ({ deltagare, fullfoljde, avbrot }: Aktivitet): boolean =>
  deltagare === "okand" ||
  (fullfoljde === "okand" ? 0 : fullfoljde) + (avbrot === "okand" ? 0 : avbrot) <= deltagare;
