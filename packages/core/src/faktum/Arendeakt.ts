/**
 * Allt om ett ärende, samlat: det som plikter, sammanhang och vyer läser.
 */
import { type Arende, okantArende } from "../arende/index.ts";
import type { Individ } from "../individ/index.ts";
import { type Insats, pagarDag } from "../insats/index.ts";
import type { ArendeId, Dag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { ingenPlan, type Plan } from "../plan/index.ts";
import { ingaSamtycken, type Samtycken } from "../samtycke/index.ts";
import { type Lage, namndaRuntom } from "./Lage.ts";

/** Ärendet med samtycken, plan, insatser och individ. */
export type Arendeakt = {
  readonly id: ArendeId;
  readonly arende: Arende;
  readonly samtycken: Samtycken;
  readonly plan: Plan;
  readonly insatser: ReadonlyArray<Insats>;
  readonly individ: Individ | "okand";
};

/** Akten för ett ärende som ingen nämnt. */
export const tomAkt: Omit<Arendeakt, "id"> = {
  arende: okantArende,
  samtycken: ingaSamtycken,
  plan: ingenPlan,
  insatser: [],
  individ: "okand",
};

/** Akten för ärendet. Ett ärende som ingen nämnt ger en tom akt. */
export const aktFor = (lage: Lage, id: ArendeId): Arendeakt => {
  const arende = lage.arenden.get(id) ?? okantArende;
  return {
    id,
    arende,
    samtycken: lage.samtycken.get(id) ?? ingaSamtycken,
    plan: lage.planer.get(id) ?? ingenPlan,
    insatser: lage.insatser.get(id) ?? [],
    individ:
      arende._tag === "OkantArende" ? "okand" : (lage.individer.get(arende.individ) ?? "okand"),
  };
};

/** Alla ärenden som någon nämnt, också de som bara har ett samtycke eller en mätning än. */
export const akter = (lage: Lage): ReadonlyArray<Arendeakt> =>
  [
    ...new Set([
      ...lage.arenden.keys(),
      ...lage.samtycken.keys(),
      ...lage.planer.keys(),
      ...lage.insatser.keys(),
      ...namndaRuntom(lage),
    ]),
  ].map((id) => aktFor(lage, id));

/** Aktörerna med en pågående insats eller ett eget steg i planen. */
export const aktiva = (
  { insatser, plan }: Pick<Arendeakt, "insatser" | "plan">,
  dag: Dag,
): ReadonlyArray<Aktor> => [
  ...new Set([
    ...insatser.filter((insats) => pagarDag(insats, dag)).map(({ aktor }) => aktor),
    ...plan.innehall.steg.map(({ aktor }) => aktor),
  ]),
];
