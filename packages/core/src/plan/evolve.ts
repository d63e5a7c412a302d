/**
 * Planen efter ett faktum. Total: ett steg i en plan som ingen upprättat sparas, men gör ingen plan; en kartläggning föregår
 * planen och ändrar den inte.
 */
import type { Planhandelse } from "./event.ts";
import type { Plan, Planinnehall } from "./Plan.ts";

/** Planen efter faktumet. En plan till är en revidering av den som finns. */
export const evolvePlan = (plan: Plan, faktum: Planhandelse): Plan => {
  switch (faktum._tag) {
    case "PlanUpprattad":
      if (plan._tag === "IngenPlan") {
        return {
          _tag: "UpprattadPlan",
          upprattad: faktum.galler,
          reviderad: [],
          mal: faktum.mal ?? "okant",
          innehall: plan.innehall,
        };
      }
      return reviderad(plan, faktum);
    case "PlanReviderad":
      return reviderad(plan, faktum);
    case "KartlaggningGjord":
      return plan;
    default:
      return { ...plan, innehall: medInnehall(plan.innehall, faktum) };
  }
};

const reviderad = (
  plan: Plan,
  { galler, mal }: Extract<Planhandelse, { _tag: "PlanUpprattad" | "PlanReviderad" }>,
): Plan =>
  plan._tag === "IngenPlan"
    ? plan
    : { ...plan, reviderad: [...plan.reviderad, galler], mal: mal ?? plan.mal };

/** Händelserna som gäller hela planen, inte en del av dess innehåll. */
type Helhet = "PlanUpprattad" | "PlanReviderad" | "KartlaggningGjord";

function medInnehall(
  innehall: Planinnehall,
  faktum: Exclude<Planhandelse, { _tag: Helhet }>,
): Planinnehall {
  const { galler: dag } = faktum;
  switch (faktum._tag) {
    case "PlanstegAngivet": {
      const { aktor, nuvarande, nasta } = faktum;
      const andras = innehall.steg.filter((steg) => steg.aktor !== aktor);
      return { ...innehall, steg: [...andras, { aktor, dag, nuvarande, nasta }] };
    }
    case "PlankontaktAngiven": {
      const { aktor, kontakt } = faktum;
      const andras = innehall.kontakter.filter((k) => k.aktor !== aktor);
      return { ...innehall, kontakter: [...andras, { aktor, kontakt }] };
    }
    case "PlanLamnad":
      return { ...innehall, lamnad: [...innehall.lamnad, dag] };
    case "PlankvalitetBedomd": {
      const { kvalitet, av, svar } = faktum;
      return { ...innehall, svar: [...innehall.svar, { kvalitet, dag, av, svar }] };
    }
  }
}
