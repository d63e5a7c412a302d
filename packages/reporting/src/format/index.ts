/** Tal och perioder i text. */
export { celltext, celluttal, type Talslag } from "./celltext.ts";
export { antal, dagtext, kronor, periodtext, procenttext } from "./format.ts";
