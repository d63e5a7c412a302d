/** Grundorden: dag, period, belopp, andel, källa, villkor. */
export { Andel, procent, varde } from "./Andel.ts";
export { arBelopp, Belopp, belopp, laggIhop } from "./Belopp.ts";
export {
  arDag,
  arFor,
  Dag,
  dagAv,
  dagarMellan,
  dagnummer,
  forstaDagen,
  manadFor,
  sakerDag,
  sistaDagen,
  tolkaDag,
} from "./Dag.ts";
export { type Faktumhuvud, faktumhuvud, type UtanHuvud } from "./Faktumhuvud.ts";
export { ArendeId, arArendeId, FaktumId, faktumId } from "./Id.ts";
export { Kalla } from "./Kalla.ts";
export {
  ackumulera,
  Fonster,
  iPeriod,
  Period,
  type PeriodOgiltig,
  Tertial,
  tertialFor,
  tertialPeriod,
  tolkaPeriod,
} from "./Period.ts";
export type { Regel, Regelansvar, Regelniva, Regelslag, Utslag } from "./Regel.ts";
export { type Schemafel, schemalasare } from "./Schemafel.ts";
export { type Sprak, Text, text } from "./Text.ts";
export {
  kompilera,
  type Lasare,
  type Periodkant,
  type Villkor,
  villkorSchema,
} from "./Villkor.ts";
