/**
 * Ett samordningsärende som resurser. Ett CareTeam bär ärendet: typ, status, aktörer och det otolkade.
 */
import type { Linkmeddelande, Samordningsarende } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { aktorn, patient } from "./aktorsresurser.ts";
import { type Adresser, adresser, egna, falt, otolkade, tiden, utokning } from "./element.ts";
import { planresurser } from "./planresurser.ts";

/** Resurserna, var och en en gång. */
export const resurserna = (arende: Samordningsarende) => {
  const { slag, nummer } = arende.individ.identitet;
  const egnaAdresser = adresser(slag, nummer, arende.id);
  return [
    patient(arende.individ, egnaAdresser),
    ...arende.aktorer.flatMap((en) => aktorn(en, egnaAdresser)),
    laget(arende, egnaAdresser),
    ...arende.meddelanden.map((ett) => meddelandet(arende, ett, egnaAdresser)),
    ...arende.planer.flatMap((plan) => planresurser(arende, plan, egnaAdresser)),
  ];
};

const LAGSTATUS = { pagaende: "active", avslutat: "inactive", okand: undefined } as const;

const laget = (arende: Samordningsarende, { id, till }: Adresser) => ({
  resourceType: "CareTeam" as const,
  id: id("CareTeam", ""),
  extension: [utokning("samordningstyp", { valueCode: arende.typ }), ...otolkade(arende.otolkat)],
  identifier: [{ system: EGET.arende, value: arende.id }],
  ...falt("status", LAGSTATUS[arende.status]),
  subject: till("Patient", ""),
  ...falt(
    "participant",
    arende.aktorer.map((en) => ({
      extension: [utokning("deltagande", { valueCode: en.deltagande })],
      role: [{ coding: [{ system: EGET.roll, code: en.roll }] }],
      member: till("PractitionerRole", en.id),
    })),
  ),
});

const meddelandet = (arende: Samordningsarende, ett: Linkmeddelande, adresserna: Adresser) => {
  const { id, till } = adresserna;
  const sant = ett.tid === undefined ? undefined : tiden(ett.tid);
  const aktor = (ref: string) => till("PractitionerRole", ref);
  return {
    resourceType: "Communication" as const,
    id: id("Communication", ett.id),
    ...falt("extension", [
      ...(ett.motesdag === undefined ? [] : [utokning("motesdag", { valueDate: ett.motesdag })]),
      ...(ett.kvitterad === undefined ? [] : [kvittot(ett.kvitterad, adresserna)]),
    ]),
    identifier: egna(ett.id, arende.id),
    ...falt(
      "inResponseTo",
      ett.svarPa === undefined
        ? undefined
        : [{ identifier: { system: EGET.id, value: ett.svarPa } }],
    ),
    status: "completed" as const,
    category: [{ coding: [{ system: EGET.meddelandetyp, code: ett.typ }] }],
    subject: till("Patient", ""),
    ...falt("sent", sant?.varde),
    ...falt("_sent", sant?.bredvid),
    ...falt("recipient", ett.mottagare.map(aktor)),
    ...falt("sender", ett.avsandare === undefined ? undefined : aktor(ett.avsandare)),
    ...falt("payload", ett.text === undefined ? undefined : [{ contentString: ett.text }]),
  };
};

/** Kvittot; att det finns säger något även när ingen vet av vem eller när. */
const kvittot = ({ av, tid }: NonNullable<Linkmeddelande["kvitterad"]>, { till }: Adresser) =>
  utokning("kvitterad", {
    extension: [
      { url: "kvitterad", valueBoolean: true },
      ...(av === undefined ? [] : [{ url: "av", valueReference: till("PractitionerRole", av) }]),
      ...(tid === undefined ? [] : [{ url: "tid", valueString: tid }]),
    ],
  });
