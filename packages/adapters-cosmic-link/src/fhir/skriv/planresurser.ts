/**
 * Skriver en plan med sina anteckningar och bilagor.
 */
import type { Linkinsats, Linkplan, Samordningsarende } from "../../samordningsarende/index.ts";
import { INSATSSTATUS, PLANSTATUS, PLANTYPER, TYPE_OF_CARE_PLAN } from "../koder.ts";
import { anteckningen, bilagan } from "./anteckningsresurser.ts";
import { type Adresser, egna, falt, otolkade, tiden, under, utokning } from "./element.ts";

/** Planen och det den stöder sig på. */
export const planresurser = (arende: Samordningsarende, plan: Linkplan, adresser: Adresser) => [
  planen(arende, plan, adresser),
  ...plan.anteckningar.map((en) => anteckningen(plan, en, adresser)),
  ...plan.bilagor.map((en) => bilagan(plan, en, adresser)),
];

const planen = (arende: Samordningsarende, plan: Linkplan, adresser: Adresser) => {
  const { id, till } = adresser;
  const { plantyp, galler, upprattad } = plan;
  const skapad = upprattad === undefined ? undefined : tiden(upprattad);
  return {
    resourceType: "CarePlan" as const,
    id: id("CarePlan", plan.id),
    ...falt("extension", utokningarna(plan, adresser)),
    identifier: egna(plan.id, arende.id),
    status: PLANSTATUS[plan.status],
    intent: "plan" as const,
    ...(plantyp === "okand"
      ? {}
      : {
          category: [
            {
              coding: [{ system: TYPE_OF_CARE_PLAN, code: plantyp, display: plantyp }],
              text: PLANTYPER[plantyp],
            },
          ],
        }),
    subject: till("Patient", ""),
    ...(galler === undefined || Object.keys(galler).length === 0
      ? {}
      : { period: { ...falt("start", galler.fran), ...falt("end", galler.till) } }),
    ...falt("created", skapad?.varde),
    ...falt("_created", skapad?.bredvid),
    careTeam: [till("CareTeam", "")],
    ...falt("supportingInfo", [
      ...plan.anteckningar.map((en) => till("QuestionnaireResponse", under(plan, en))),
      ...plan.bilagor.map((en) => till("DocumentReference", under(plan, en))),
    ]),
    ...falt(
      "activity",
      plan.insatser.map((en) => insatsen(en, adresser)),
    ),
  };
};

const utokningarna = (plan: Linkplan, { till }: Adresser) => {
  const dagar = { referralDate: plan.remissdag, motesdag: plan.motesdag } as const;
  const aktorer = { requester: plan.bestallare, receiver: plan.mottagare } as const;
  return [
    ...Object.entries({ ...dagar, uppfoljningsdag: plan.uppfoljningsdag }).flatMap(([namn, dag]) =>
      dag === undefined ? [] : [utokning(namn, { valueDate: dag })],
    ),
    ...Object.entries(aktorer).flatMap(([namn, ref]) =>
      ref === undefined ? [] : [utokning(namn, { valueReference: till("PractitionerRole", ref) })],
    ),
    ...otolkade(plan.otolkat),
  ];
};

const insatsen = (
  { id, status, vad, kod, ansvarig, start, slut }: Linkinsats,
  { till }: Adresser,
) => ({
  extension: [utokning("id", { valueString: id })],
  detail: {
    status: INSATSSTATUS[status],
    ...(kod === undefined
      ? {}
      : {
          code: { coding: [{ system: kod.system, code: kod.kod, ...falt("display", kod.namn) }] },
        }),
    ...(start === undefined && slut === undefined
      ? {}
      : { scheduledPeriod: { ...falt("start", start), ...falt("end", slut) } }),
    ...falt("performer", ansvarig === undefined ? undefined : [till("PractitionerRole", ansvarig)]),
    ...falt("description", vad),
  },
});
