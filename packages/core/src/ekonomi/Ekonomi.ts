/**
 * Insatsens pengar per år och kostnadsslag: budget, utfall och prognos. En tom ruta är inte noll kronor.
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

/** Ett årtal som kalendern har. */
const ar = Schema.Int.check(
  Schema.isBetween(
    { minimum: 1, maximum: 9999 },
    { vantat: text("ett årtal, 1 till 9999", "a year, 1 to 9999") },
  ),
);

const post = {
  ...faktumhuvud,
  ar,
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

/** En prognos för årets utfall i ett kostnadsslag; `galler` är dagen den lämnades. Den senast lämnade är den som gäller. */
export const PrognosLamnad = Schema.TaggedStruct("PrognosLamnad", post).annotate({
  identifier: "PrognosLamnad",
  title: "Prognos lämnad",
});
export type PrognosLamnad = typeof PrognosLamnad.Type;
