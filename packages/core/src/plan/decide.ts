/**
 * Vad ett kommando om planen leder till. Planen kommer ur ett planeringsmöte i ett mottaget ärende. Dess regler är plikter:
 * inget kommando stoppas av dem, men det som planens innehåll visar att den saknar sägs.
 */
import * as Result from "effect/Result";
import type { Arende } from "../arende/index.ts";
import { type Avslag, avslagAv, type Beslut, type Dag, gallande, text } from "../kernel/index.ts";
import { aktorenArPart, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Plankommando } from "./command.ts";
import type { Planhandelse } from "./event.ts";
import type { Plan } from "./Plan.ts";
import { plananmarkningar } from "./regler.ts";

/** Läget just innan. */
export type Plansammanhang = {
  readonly arende: Arende;
  readonly plan: Plan;
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};

const meningar = {
  DagenIFramtiden: text("Dagen har inte kommit än.", "The day has not come yet."),
  InteMottaget: text(
    "Ärendet är inte mottaget av teamet den dagen.",
    "The case has not been received by the team on that day.",
  ),
  IngetPlaneringsmote: text(
    "Inget planeringsmöte har hållits; planen görs där.",
    "No planning meeting has been held; that is where the plan is made.",
  ),
  PlanenFinns: text(
    "Planen är redan upprättad; revidera den.",
    "The plan has already been made; revise it.",
  ),
  PlanenFinnsInte: text("Det finns ingen plan än.", "There is no plan yet."),
  ForePlanen: text("Dagen ligger före planen.", "The day lies before the plan."),
  OkandPart: text(
    "Verksamheten hör inte till överenskommelsens parter.",
    "The organisation does not belong to the parties of the agreement.",
  ),
};

/** Varför ett kommando om planen vägras. */
export type Planavslag = Avslag<keyof typeof meningar>;
const avslag = avslagAv(meningar);

/** Prövar kommandot mot läget. Ändrar inget. */
export const decidePlan = (
  { arende, plan, overenskommelse, idag }: Plansammanhang,
  kommando: Plankommando,
): Result.Result<Beslut<Planhandelse>, Planavslag> => {
  const nej = (slag: keyof typeof meningar) => Result.fail(avslag(slag));
  const { dag } = kommando;
  if (dag > idag) return nej("DagenIFramtiden");
  if (arende._tag !== "MottagetArende" || dag < arende.mottaget) return nej("InteMottaget");
  if ("aktor" in kommando && !aktorenArPart(overenskommelse, kommando.aktor)) {
    return nej("OkandPart");
  }
  if (kommando._tag === "UpprattaPlan") {
    if (plan._tag === "UpprattadPlan") return nej("PlanenFinns");
    if (!arende.uppgifter.planeringsmoten.some((mote) => mote.dag <= dag)) {
      return nej("IngetPlaneringsmote");
    }
  } else {
    if (plan._tag === "IngenPlan") return nej("PlanenFinnsInte");
    if (dag < plan.upprattad) return nej("ForePlanen");
  }
  const vem = { galler: dag, arende: arende.id, individ: arende.individ };
  const anmarkningar = plananmarkningar(plan, kommando).filter(
    ({ regel }) => gallande([regel], overenskommelse.regler).length > 0,
  );
  return Result.succeed({ handelse: handelseAv(kommando, vem), anmarkningar });
};

function handelseAv(
  kommando: Plankommando,
  vem: Pick<Planhandelse, "galler" | "arende" | "individ">,
): Planhandelse {
  switch (kommando._tag) {
    case "UpprattaPlan":
    case "RevideraPlan": {
      const mal = kommando.mal === undefined ? {} : { mal: kommando.mal };
      const _tag = kommando._tag === "UpprattaPlan" ? "PlanUpprattad" : "PlanReviderad";
      return { _tag, ...vem, ...mal };
    }
    case "AngePlansteg": {
      const { _tag: _, dag: __, ...vad } = kommando;
      return { _tag: "PlanstegAngivet", ...vem, ...vad };
    }
    case "AngePlankontakt": {
      const { _tag: _, dag: __, ...vad } = kommando;
      return { _tag: "PlankontaktAngiven", ...vem, ...vad };
    }
    case "LamnaPlan":
      return { _tag: "PlanLamnad", ...vem, satt: kommando.satt };
    case "BedomPlankvalitet": {
      const { _tag: _, dag: __, ...vad } = kommando;
      return { _tag: "PlankvalitetBedomd", ...vem, ...vad };
    }
  }
}
