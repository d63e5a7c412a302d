/** Tal och perioder i text. */
export { celltext, celluttal, type Talslag } from "./celltext.ts";
export { periodtext } from "./format.ts";
