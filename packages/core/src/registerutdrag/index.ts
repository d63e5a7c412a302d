/** Registerutdrag och gallring. */
export { gallra } from "./gallra.ts";
export { gallraLogg } from "./gallraLogg.ts";
export { arendenFor, registerutdrag } from "./registerutdrag.ts";
