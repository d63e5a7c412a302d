/** Granskning av en historia mot överenskommelsens regler. */

export { Granskningsrad } from "./Granskningsrad.ts";
export { type Granskningsval, granska } from "./granska.ts";
