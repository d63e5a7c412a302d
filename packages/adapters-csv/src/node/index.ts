/** Det som kräver Node: pseudonymer med `node:crypto`, och en fil delad på flera trådar. */
export { delaFil, type Filbit, lasBit, provaBit } from "./delaFil.ts";
export { type Krock, krockar } from "./krockar.ts";
export { MINSTA_NYCKEL, type NyckelForKort, skapaPseudonym } from "./pseudonym.ts";
