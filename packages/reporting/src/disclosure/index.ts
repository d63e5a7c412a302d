/** Sekretesskydd: vad som får lämna huset. */
export { Cell, Dold, EjTillampligt, Saknas, Uppskattad, Visad } from "./Cell.ts";
export { Delmalsdel, type Delmalsdom, Delmalsrad } from "./Delmalsrad.ts";
export {
  forvaldPolicy,
  internBruk,
  type Skyddadrad,
  type Skyddadtabell,
  type Skyddspolicy,
  skydda,
} from "./skydda.ts";
export { internaDelmal, type Skyddademal, skyddaDelmal } from "./skyddaDelmal.ts";
export {
  internaSkillnader,
  type Skyddadeskillnader,
  type Skyddadskillnad,
  type Skyddatled,
  skyddaSkillnader,
} from "./skyddaSkillnader.ts";
export type { Disclosed, Intern, Renderbar, Spridning } from "./Utgava.ts";
