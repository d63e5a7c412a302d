/** Det som kräver Node: pseudonymer med `node:crypto`. */
export { MINSTA_NYCKEL, type NyckelForKort, skapaPseudonym } from "./pseudonym.ts";
