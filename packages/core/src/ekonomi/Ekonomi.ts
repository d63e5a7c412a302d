/**
 * Insatsens pengar: budget och utfall per år och kostnadsslag. En tom ruta är inte noll kronor.
 */
import * as Schema from "effect/Schema";
import { Belopp, faktumhuvud, type Text, text } from "../kernel/index.ts";

/** Kostnadsslagen i förbundets mallar. Källa: slutrapporternas ekonomitabeller. */
export const Kostnadsslag = Schema.Literals([
  "personalkostnader",
  "lonekostnader",
  "aktiviteter",
  "externa_tjanster",
  "lokalkostnader",
  "material",
  "resekostnader",
  "ovriga_kostnader",
]).annotate({ identifier: "Kostnadsslag", title: "Kostnadsslag" });
export type Kostnadsslag = typeof Kostnadsslag.Type;

/** Kostnadsslagens namn. */
export const kostnadsslagstitlar: Readonly<Record<Kostnadsslag, Text>> = {
  personalkostnader: text("Personalkostnader", "Staff costs"),
  lonekostnader: text("Lönekostnader", "Wage costs"),
  aktiviteter: text("Aktiviteter", "Activities"),
  externa_tjanster: text("Externa tjänster", "External services"),
  lokalkostnader: text("Lokalkostnader", "Premises"),
  material: text("Material", "Materials"),
  resekostnader: text("Resekostnader", "Travel"),
  ovriga_kostnader: text("Övriga kostnader", "Other costs"),
};

const post = {
  ...faktumhuvud,
  ar: Schema.Int,
  kostnadsslag: Kostnadsslag,
  belopp: Belopp,
};

/** Årets utfall för ett kostnadsslag; `galler` är årets sista dag. */
export const UtfallBokfort = Schema.TaggedStruct("UtfallBokfort", post).annotate({
  identifier: "UtfallBokfort",
  title: "Utfall bokfört",
});
export type UtfallBokfort = typeof UtfallBokfort.Type;

/** Årets budget för ett kostnadsslag; `galler` är årets första dag. */
export const BudgetBeslutad = Schema.TaggedStruct("BudgetBeslutad", post).annotate({
  identifier: "BudgetBeslutad",
  title: "Budget beslutad",
});
export type BudgetBeslutad = typeof BudgetBeslutad.Type;

/** Ekonomins händelser. */
export const Ekonomifaktum = Schema.Union([UtfallBokfort, BudgetBeslutad]);
export type Ekonomifaktum = typeof Ekonomifaktum.Type;
