/** Granskning av en historia mot reglerna, och plikterna som de ger. */
export {
  type Aktsammanhang,
  type Arendepliktregel,
  arendepliktregler,
} from "./arendeplikter/index.ts";
export { type Dataregel, type Datasammanhang, dataregler } from "./dataregler.ts";
export { Granskningsrad } from "./Granskningsrad.ts";
export { type Granskningsval, granska } from "./granska.ts";
export { type Provad, type Provningsval, provaFaktum, provaRimlighet } from "./handelseregler.ts";
export { forsummade, type Plikt, type Pliktval, plikter, teamplikter } from "./plikter.ts";
export { overenskommelseregler, regelregister } from "./regelregister.ts";
export {
  type Organisation,
  okandOrganisation,
  type Teampliktregel,
  type Teamsammanhang,
  teampliktregler,
} from "./teamplikter/index.ts";
