/**
 * Plikterna i ett ärende: vad någon ska ha gjort, senast när. Där överenskommelsen inte anger någon dag gäller teamets
 * nästa mötesmånad: det är den takt den själv sätter (möte varje månad), och då kan teamet se om det är gjort.
 */
import type { Arendepliktregel } from "./Arendepliktregel.ts";
import { arbetsfokusplikter } from "./arbetsfokus.ts";
import { avslutsplikter } from "./avslut.ts";
import { planeringsplikter } from "./planering.ts";
import { uppfoljningsplikter } from "./uppfoljning.ts";
import { vantansplikter } from "./vantan.ts";

export type { Aktsammanhang, Arendepliktregel } from "./Arendepliktregel.ts";

/** Plikterna i ett ärende, i processens ordning. */
export const arendepliktregler: ReadonlyArray<Arendepliktregel> = [
  ...vantansplikter,
  ...planeringsplikter,
  ...uppfoljningsplikter,
  ...avslutsplikter,
  ...arbetsfokusplikter,
];
