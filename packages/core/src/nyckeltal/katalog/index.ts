/**
 * Nyckeltalen som följer med. Källa: slutrapporterna från Berg och Krokom, och domänens avsnitt 5.
 */
import type { Nyckeltal } from "../Nyckeltal.ts";
import { forsorjningar } from "./forsorjning.ts";
import { insatsnyckeltal } from "./insatser.ts";
import { matningsnyckeltal } from "./matningar.ts";
import { samverkan } from "./samverkan.ts";
import { tider } from "./tider.ts";
import { volymer } from "./volymer.ts";

/** Alla nyckeltal, i rapportordning. */
export const katalog: ReadonlyArray<Nyckeltal> = [
  ...volymer,
  ...tider,
  ...forsorjningar,
  ...insatsnyckeltal,
  ...matningsnyckeltal,
  ...samverkan,
];
