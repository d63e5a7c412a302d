/** Registerutdrag och gallring. */
export { gallra } from "./gallra.ts";
export { registerutdrag } from "./registerutdrag.ts";
