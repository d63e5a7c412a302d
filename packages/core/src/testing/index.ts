/** För den som prövar sin egen kod mot kärnan: given/när/då, fakta att bygga med, slumpade historier. */
export {
  conformance,
  type Exempel,
  type Kallformat,
  type Konformitet,
  type Prov,
  type Provkodning,
  type Provkorare,
  type Provsvar,
  registrera,
  type Tabell,
} from "./conformance/index.ts";
export { type Arendeliv, arende, huvud, individ, liv } from "./fakta.ts";
export { forlopp, type Livscykel, lika, type Utfall } from "./forlopp.ts";
export {
  type Historieval,
  lagenligHistoria,
  olagligHistoria,
  somFaktum,
} from "./historia.ts";
export { nagraFakta, type Slumpval, slump, ur } from "./slump.ts";
