/**
 * Planens fem kvaliteter som regler. De är plikter efter planeringsmötet; när planen lämnas eller bedöms sägs det av dem som
 * dess eget innehåll redan visar att den saknar. Källa: bilaga 1, Planeringsmöten.
 */
import { type Anmarkning, type Regelgrund, type Text, text } from "../kernel/index.ts";
import type { Plankommando } from "./command.ts";
import type { Plankvalitet } from "./event.ts";
import { kvaliteter, type Plan, saknadeKvaliteter } from "./Plan.ts";

const meningar: Readonly<Record<Plankvalitet, Text>> = {
  samverkad: text(
    "Individen känner att hen har en samverkad planering.",
    "The individual feels that there is a joint plan.",
  ),
  lasbar_och_tillganglig: text(
    "Individen har en plan som hen kan läsa, förstå och ha tillgång till.",
    "The individual has a plan that can be read, understood and got at.",
  ),
  aktorernas_steg: text(
    "I planen syns varje aktörs nuvarande och nästa steg.",
    "The plan shows each actor's current and next step.",
  ),
  egen_uppgift: text(
    "Planen innehåller individens egen uppgift eller nästa steg.",
    "The plan includes the individual's own task or next step.",
  ),
  kontaktuppgifter: text(
    "I planen finns kontaktuppgifter till aktörerna.",
    "The plan holds contact details of the actors.",
  ),
};

/** Regeln om varje kvalitet: PLAN-1 till PLAN-5. */
export const kvalitetsregler: ReadonlyArray<Regelgrund & { readonly kvalitet: Plankvalitet }> =
  kvaliteter.map((kvalitet, nummer) => ({
    id: `PLAN-${nummer + 1}`,
    niva: "krav",
    slag: "plikt",
    kalla: "bilaga 1, Planeringsmöten",
    ansvarig: "arendebarare",
    behover: ["PlaneringsmoteHallet", "PlankvalitetBedomd"],
    text: meningar[kvalitet],
    atgard: text(
      "Gå igenom planen med individen, laga det som fattas, och anteckna bådas svar.",
      "Go through the plan with the individual, mend what is missing, and record both answers.",
    ),
    kvalitet,
  }));

/** Anmärkningarna när planen lämnas, eller när någon säger ja till en kvalitet som innehållet inte har. */
export const plananmarkningar = (plan: Plan, kommando: Plankommando): ReadonlyArray<Anmarkning> => {
  if (plan._tag === "IngenPlan") return [];
  const saknade = saknadeKvaliteter(plan).filter((kvalitet) =>
    kommando._tag === "LamnaPlan"
      ? kvalitet !== "lasbar_och_tillganglig"
      : kommando._tag === "BedomPlankvalitet" &&
        kommando.svar === "ja" &&
        kommando.kvalitet === kvalitet,
  );
  return kvalitetsregler
    .filter(({ kvalitet }) => saknade.includes(kvalitet))
    .map((regel) => ({ regel, utslag: "brott" }));
};
