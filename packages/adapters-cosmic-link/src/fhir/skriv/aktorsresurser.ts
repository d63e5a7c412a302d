/**
 * Skriver individen och aktörerna.
 */
import { type Linkaktor, type Linkindivid, SYSTEM } from "../../samordningsarende/index.ts";
import { KON, SECURITY_LABEL } from "../koder.ts";
import { type Adresser, egna, falt, identifierare, utokning } from "./element.ts";

const MARKE = {
  sekretessmarkering: "sekretessmarkering",
  skyddad_folkbokforing: "skyddadFolkbokforing",
} as const;

/** Individen. Okänt skydd är inte inget, och skrivs som en utökning. */
export const patient = ({ identitet, skydd, kon, namn }: Linkindivid, { id }: Adresser) => ({
  resourceType: "Patient" as const,
  id: id("Patient", ""),
  ...(skydd === "ingen" || skydd === "okant"
    ? {}
    : { meta: { security: [{ system: SECURITY_LABEL, code: MARKE[skydd] }] } }),
  ...(skydd === "okant" ? { extension: [utokning("skydd", { valueCode: "okant" })] } : {}),
  identifier: [identifierare(identitet)],
  ...(namn === undefined ? {} : { name: [{ text: namn }] }),
  gender: KON[kon],
});

/** Aktören: en roll vid en enhet, och personen om hen har ett namn. */
export const aktorn = (aktor: Linkaktor, adresser: Adresser) => {
  const { namn, titel, telefon, hsaIdVardgivare } = aktor;
  return [
    {
      resourceType: "PractitionerRole" as const,
      id: adresser.id("PractitionerRole", aktor.id),
      identifier: egna(aktor.id),
      ...falt(
        "practitioner",
        namn === undefined ? undefined : adresser.till("Practitioner", aktor.id),
      ),
      organization: adresser.till("Organization", aktor.id),
      ...falt("code", titel === undefined ? undefined : [{ text: titel }]),
      ...falt(
        "telecom",
        telefon === undefined ? undefined : [{ system: "phone" as const, value: telefon }],
      ),
    },
    enheten(aktor, adresser),
    ...(namn === undefined ? [] : [personen(namn, aktor.id, adresser)]),
    ...(hsaIdVardgivare === undefined ? [] : [vardgivaren(hsaIdVardgivare, adresser)]),
  ];
};

const enheten = (aktor: Linkaktor, { id, till }: Adresser) => {
  const { hsaId, organisationsnummer, hsaIdVardgivare } = aktor;
  return {
    resourceType: "Organization" as const,
    id: id("Organization", aktor.id),
    ...falt("identifier", [
      ...(hsaId === undefined ? [] : [{ system: SYSTEM.hsaId, value: hsaId }]),
      ...(organisationsnummer === undefined
        ? []
        : [{ system: SYSTEM.organisationsnummer, value: organisationsnummer }]),
    ]),
    name: aktor.enhet,
    ...falt(
      "partOf",
      hsaIdVardgivare === undefined ? undefined : till("Vardgivare", hsaIdVardgivare),
    ),
  };
};

const personen = (namn: string, aktor: string, { id }: Adresser) => ({
  resourceType: "Practitioner" as const,
  id: id("Practitioner", aktor),
  name: [{ text: namn }],
});

const vardgivaren = (hsaId: string, { id }: Adresser) => ({
  resourceType: "Organization" as const,
  id: id("Vardgivare", hsaId),
  identifier: [{ system: SYSTEM.hsaId, value: hsaId }],
});
