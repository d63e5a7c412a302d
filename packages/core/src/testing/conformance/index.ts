/** Provet som varje adapter ska klara. */
export { conformance } from "./conformance.ts";
export type {
  Exempel,
  Kallformat,
  Konformitet,
  Prov,
  Provkodning,
  Provsvar,
  Tabell,
} from "./Konformitet.ts";
export { type Provkorare, registrera } from "./registrera.ts";
