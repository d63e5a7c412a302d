/**
 * Alla regler, i överenskommelsens ordning: de som vaktar, de som är plikter och bibliotekets egna om rimlighet.
 */
import { arenderegler } from "../arende/index.ts";
import { avvikelseregler } from "../avvikelse/index.ts";
import { insatsregler } from "../insats/index.ts";
import type { Regelgrund } from "../kernel/index.ts";
import { motesregler } from "../mote/index.ts";
import { samtyckesregler } from "../samtycke/index.ts";
import { arendepliktregler } from "./arendeplikter/index.ts";
import { dataregler } from "./dataregler.ts";
import { teampliktregler } from "./teamplikter/index.ts";

/** Överenskommelsens regler. */
export const overenskommelseregler: ReadonlyArray<Regelgrund> = [
  ...samtyckesregler,
  ...arenderegler,
  ...motesregler,
  ...insatsregler,
  ...avvikelseregler,
  ...arendepliktregler,
  ...teampliktregler,
];

/** Alla regler, också de om orimliga uppgifter. */
export const regelregister: ReadonlyArray<Regelgrund> = [...overenskommelseregler, ...dataregler];
