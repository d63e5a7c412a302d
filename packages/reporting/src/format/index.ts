/** Tal och perioder i text. */
export { celltext, celluttal, type Talslag } from "./celltext.ts";
export {
  antal,
  decimaltal,
  intervalltext,
  kronor,
  periodtext,
  procentenheter,
  procenttext,
} from "./format.ts";
