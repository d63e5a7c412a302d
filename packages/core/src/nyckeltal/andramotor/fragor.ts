/**
 * Alla frågor, en per nyckeltal i katalogen.
 */
import type { Fragor } from "./Fraga.ts";
import { forsorjning } from "./forsorjning.ts";
import { insatser } from "./insatser.ts";
import { matningar } from "./matningar.ts";
import { samverkan } from "./samverkan.ts";
import { tider } from "./tider.ts";
import { volymer } from "./volymer.ts";

/** Frågorna efter nyckeltalets id. */
export const fragor: Fragor = {
  ...volymer,
  ...tider,
  ...forsorjning,
  ...insatser,
  ...matningar,
  ...samverkan,
};
