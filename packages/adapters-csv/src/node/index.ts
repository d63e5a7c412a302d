/** Det som kräver Node: pseudonymer med `node:crypto`, och en fil delad på flera trådar. */
export { delaFil } from "./delaFil.ts";
export { type Krock, krockar } from "./krockar.ts";
export { type Filbit, lasBit, provaBit } from "./lasBit.ts";
export { MINSTA_NYCKEL, type NyckelForKort, skapaPseudonym } from "./pseudonym.ts";
