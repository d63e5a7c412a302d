/** Individens coach. */
export { Coachperiod, harCoachDag } from "./Coachperiod.ts";
export { CoachAvslutad, Coachfaktum, type Coachhandelse, CoachUtsedd } from "./event.ts";
export { evolveCoachperioder } from "./evolve.ts";
