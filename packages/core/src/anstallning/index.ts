/** Individens anställningar. */
export { Anstallning, anstalldDag } from "./Anstallning.ts";
export { Anstallningsstod, anstallningsstodstitlar, Sektor, sektorstitlar } from "./begrepp.ts";
export {
  AnstallningAvslutad,
  AnstallningForlangd,
  AnstallningPaborjad,
  Anstallningsfaktum,
  type Anstallningshandelse,
} from "./event.ts";
export { evolveAnstallningar } from "./evolve.ts";
