/** Parter, verksamheter, team och det som förbundet betalar. */
export {
  Aktor,
  type Aktorsuppgift,
  aktorer,
  arVerksamhet,
  Omrade,
  Partslag,
  partslagFor,
} from "./Aktor.ts";
export { Aktivitet, aktivitetGarIhop, Forbundsinsats, medel } from "./Forbundsinsats.ts";
export { arKommunkod, Kommunkod } from "./Kommun.ts";
export { Platser } from "./Platser.ts";
export {
  gallerDag,
  Medarbetare,
  Medlemskap,
  medlemmarDag,
  platserFor,
  Styrgrupp,
  Team,
  Vakans,
  vakanserDag,
} from "./Team.ts";
export { Verksamhet } from "./Verksamhet.ts";
