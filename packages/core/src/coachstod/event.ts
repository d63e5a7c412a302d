/**
 * Individens coach: en samcoach, operativ coach eller IPS-coach som följer hen genom ärendet. Coachen är känd bara genom
 * en kod (`coach-1`), aldrig ett namn.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, faktumhuvud, PostId, type UtanHuvud } from "../kernel/index.ts";

const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym, coach: PostId };

/** Coachen har utsetts; `galler` är första dagen. `tjanstgoringsgrad`: coachens del av heltid som coach, över 0 till 1. */
export const CoachUtsedd = Schema.TaggedStruct("CoachUtsedd", {
  ...huvud,
  tjanstgoringsgrad: Schema.optionalKey(
    Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(1)),
  ),
}).annotate({ identifier: "CoachUtsedd", title: "Coach utsedd" });
export type CoachUtsedd = typeof CoachUtsedd.Type;

/** Coachen har slutat vara individens; `galler` är sista dagen. */
export const CoachAvslutad = Schema.TaggedStruct("CoachAvslutad", huvud).annotate({
  identifier: "CoachAvslutad",
  title: "Coach avslutad",
});
export type CoachAvslutad = typeof CoachAvslutad.Type;

/** Coachstödets händelser. */
export const Coachfaktum = Schema.Union([CoachUtsedd, CoachAvslutad]);
export type Coachfaktum = typeof Coachfaktum.Type;

/** En händelse i coachstödet innan värden gett den id och källa. */
export type Coachhandelse = UtanHuvud<Coachfaktum>;
