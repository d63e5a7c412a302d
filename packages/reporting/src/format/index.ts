/** Tal och perioder i text. */
export { celltext, celluttal } from "./celltext.ts";
export {
  antal,
  dagtext,
  decimaltal,
  intervalltext,
  kronor,
  periodtext,
  procentenheter,
  procenttext,
} from "./format.ts";
