/**
 * Den individuella planen (samplaneringen). Varje steg och kontakt är ett eget faktum med en enda avsändare: därför kan en
 * vy visa just de steg som samtycket omfattar. Källa: bilaga 1, Planeringsmöten.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, faktumhuvud, type UtanHuvud } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym };

/** De fem kvaliteterna, i överenskommelsens ordning. */
export const Plankvalitet = Schema.Literals([
  "samverkad",
  "lasbar_och_tillganglig",
  "aktorernas_steg",
  "egen_uppgift",
  "kontaktuppgifter",
]).annotate({ identifier: "Plankvalitet", title: "Planens kvalitet" });
export type Plankvalitet = typeof Plankvalitet.Type;

/** Individens situation, resurser och hinder har kartlagts. Vad som kom fram stannar hos den som kartlade. */
export const KartlaggningGjord = Schema.TaggedStruct("KartlaggningGjord", huvud).annotate({
  identifier: "KartlaggningGjord",
  title: "Kartläggning gjord",
});
export type KartlaggningGjord = typeof KartlaggningGjord.Type;

/** Planen är gjord. `mal`: individens mål, i planens ord. */
export const PlanUpprattad = Schema.TaggedStruct("PlanUpprattad", {
  ...huvud,
  mal: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "PlanUpprattad", title: "Plan upprättad" });
export type PlanUpprattad = typeof PlanUpprattad.Type;

/** Planen har gjorts om. */
export const PlanReviderad = Schema.TaggedStruct("PlanReviderad", {
  ...huvud,
  mal: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "PlanReviderad", title: "Plan reviderad" });
export type PlanReviderad = typeof PlanReviderad.Type;

/** Aktörens nuvarande och nästa steg; `egen` är individens egen uppgift. Ersätter aktörens förra. */
export const PlanstegAngivet = Schema.TaggedStruct("PlanstegAngivet", {
  ...huvud,
  aktor: Aktor,
  nuvarande: Schema.NonEmptyString,
  nasta: Schema.NonEmptyString,
}).annotate({ identifier: "PlanstegAngivet", title: "Planens steg" });
export type PlanstegAngivet = typeof PlanstegAngivet.Type;

/** Vem individen når hos aktören. */
export const PlankontaktAngiven = Schema.TaggedStruct("PlankontaktAngiven", {
  ...huvud,
  aktor: Aktor,
  kontakt: Schema.NonEmptyString,
}).annotate({ identifier: "PlankontaktAngiven", title: "Planens kontakt" });
export type PlankontaktAngiven = typeof PlankontaktAngiven.Type;

/** Individen har fått planen i en form hen kan läsa. */
export const PlanLamnad = Schema.TaggedStruct("PlanLamnad", {
  ...huvud,
  satt: Schema.Literals(["papper", "digitalt", "upplast", "annat"]),
}).annotate({ identifier: "PlanLamnad", title: "Plan lämnad till individen" });
export type PlanLamnad = typeof PlanLamnad.Type;

/** Svaret på om planen har kvaliteten: en anmärkning av ärendebäraren eller individens svar. Båda antecknas. */
export const PlankvalitetBedomd = Schema.TaggedStruct("PlankvalitetBedomd", {
  ...huvud,
  kvalitet: Plankvalitet,
  av: Schema.Literals(["arendebarare", "individ"]),
  svar: Schema.Literals(["ja", "nej", "vet_inte"]),
}).annotate({ identifier: "PlankvalitetBedomd", title: "Planens kvalitet bedömd" });
export type PlankvalitetBedomd = typeof PlankvalitetBedomd.Type;

/** Planens händelser. */
export const Planfaktum = Schema.Union([
  KartlaggningGjord,
  PlanUpprattad,
  PlanReviderad,
  PlanstegAngivet,
  PlankontaktAngiven,
  PlanLamnad,
  PlankvalitetBedomd,
]);
export type Planfaktum = typeof Planfaktum.Type;

/** En planhändelse innan värden gett den id och källa. */
export type Planhandelse = UtanHuvud<Planfaktum>;
