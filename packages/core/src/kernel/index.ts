/** Grundorden: dag, period, belopp, andel, källa, villkor. */
export { Andel, procent, varde } from "./Andel.ts";
export { Antal } from "./Antal.ts";
export { type Avslag, avslagAv } from "./avslag.ts";
export { arBelopp, Belopp, belopp, laggIhop } from "./Belopp.ts";
export {
  arDag,
  arFor,
  Dag,
  dagAv,
  dagAvNummer,
  dagarMellan,
  dagnummer,
  forstaDagen,
  laggTillDagar,
  laggTillManader,
  manadFor,
  manadsslut,
  sakerDag,
  senareDag,
  sistaDagen,
  tidigareDag,
  tolkaDag,
} from "./Dag.ts";
export { type Faktumhuvud, faktumhuvud, type UtanHuvud } from "./Faktumhuvud.ts";
export { type Faltnamn, type Forklaring, forklaraVillkor } from "./forklaraVillkor.ts";
export {
  ArendeId,
  arArendeId,
  FaktumId,
  faktumId,
  faktumIdAv,
  faktumIdStam,
  faktumIdSvans,
  PostId,
} from "./Id.ts";
export { skillnadAndelar, skillnadMedel, type Varden, wilson } from "./intervall.ts";
export { Gransjamforelse, granser, Jamforelse, uppfyller } from "./Jamforelse.ts";
export { Kalla } from "./Kalla.ts";
export {
  ackumulera,
  Fonster,
  insatsar,
  iPeriod,
  omfattar,
  overlapp,
  Period,
  type PeriodOgiltig,
  Tertial,
  tertialFor,
  tertialPeriod,
  tolkaPeriod,
} from "./Period.ts";
export {
  dom,
  gallande,
  type Kanda,
  kanPasta,
  type Pliktdag,
  type Pliktlage,
  type Pliktregel,
  pliktlage,
  provaRegel,
  type Regel,
  type Regelansvar,
  type Regelgrund,
  type Regelniva,
  type Regelslag,
  regelansvar,
  regelnivaer,
  regelslag,
  stoppar,
  type Utslag,
} from "./Regel.ts";
export { type Schemafel, schemalasare } from "./Schemafel.ts";
export {
  FOR_FA,
  type Intervall,
  type Skillnad,
  Skillnadsdom,
  skillnadsdomar,
} from "./Skillnad.ts";
export { type Sprak, Text, text } from "./Text.ts";
export {
  kompilera,
  type Lasare,
  type Periodkant,
  type Villkor,
  villkorSchema,
} from "./Villkor.ts";
export { type Anmarkning, type Beslut, type RegelBruten, vakta } from "./vakta.ts";
