/** Sekretesskydd: vad som får lämna huset. */
export { Cell, Dold, EjTillampligt, Saknas, Uppskattad, Visad } from "./Cell.ts";
export {
  forvaldPolicy,
  internBruk,
  type Skyddadrad,
  type Skyddadtabell,
  type Skyddspolicy,
  skydda,
} from "./skydda.ts";
export type { Disclosed, Intern, Renderbar, Spridning } from "./Utgava.ts";
