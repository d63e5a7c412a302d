/**
 * FHIR:s koder och våra, åt båda håll, och namnrymderna som skrivs. Källa: interop 3.2–3.3, HL7 Sverige, Inera.
 */
import type { Kon } from "@star-finsam/core/individ";
import type { Linkanteckning, Linkinsats, Linkplan, Plantyp } from "../samordningsarende/index.ts";

/** Våra egna namnrymder: id i källan, och det som håller ihop ett samordningsärende. */
export const EGET = {
  id: "urn:star-finsam:id",
  arende: "urn:star-finsam:samordningsarende",
  lokaltReservnummer: "urn:star-finsam:lokalt-reservnummer",
  roll: "urn:star-finsam:roll",
  meddelandetyp: "urn:star-finsam:meddelandetyp",
  /** Framför namnet på en utökning: det som FHIR saknar plats för. */
  utokning: "urn:star-finsam:fhir:",
} as const;

export const TYPE_OF_CARE_PLAN = "https://fhir.inera.se/CodeSystem/typeofcareplan-cs";
export const SECURITY_LABEL = "http://electronichealth.se/CodeSystem/SecurityLabel";

/** Profilerna vi känner igen, utan version. */
export const PROFILER: ReadonlySet<string> = new Set([
  "https://fhir.cambio.se/StructureDefinition/CareplanCordinatedCareSe",
  "https://fhir.openservices.cambio.se/StructureDefinition/CareplanCordinatedCareSe",
  "https://fhir.openservices.cambio.se/site/StructureDefinition/CareplanCordinatedCareSe",
]);

/** Slagen av plan och deras namn i Ineras kodverk. */
export const PLANTYPER = {
  SIP: "Samordnad individuell plan",
  SPLPTLRV: "Samordnad plan enligt LPT och LRV",
  SPU: "Samordnad plan vid utskrivning",
  VP: "Vårdplan",
  HP: "Habiliteringsplan",
  RP: "Rehabiliteringsplan",
  GP: "Genomförandeplan",
  SVP: "Standardiserad vårdplan",
} as const satisfies Record<Exclude<Plantyp, "okand">, string>;

export const PLANSTATUS = {
  utkast: "draft",
  aktiv: "active",
  vilande: "on-hold",
  aterkallad: "revoked",
  avslutad: "completed",
  felregistrerad: "entered-in-error",
  okand: "unknown",
} as const satisfies Record<Linkplan["status"], string>;

export const INSATSSTATUS = {
  planerad: "not-started",
  bokad: "scheduled",
  pagaende: "in-progress",
  pausad: "on-hold",
  avslutad: "completed",
  installd: "cancelled",
  avbruten: "stopped",
  okand: "unknown",
  felregistrerad: "entered-in-error",
} as const satisfies Record<Linkinsats["status"], string>;

/** `okand` finns inte i FHIR; den skrivs som påbörjad, och läget i en utökning. */
export const SVARSSTATUS = {
  pagaende: "in-progress",
  klar: "completed",
  andrad: "amended",
  avbruten: "stopped",
  felregistrerad: "entered-in-error",
} as const satisfies Record<Exclude<Linkanteckning["status"], "okand">, string>;

export const KON = {
  kvinna: "female",
  man: "male",
  okant: "unknown",
} as const satisfies Record<Kon, string>;

/** Tabellen baklänges: FHIR:s kod till vår. */
export const baklanges = <Var extends string>(
  tabell: Readonly<Record<Var, string>>,
): ReadonlyMap<string, Var> => {
  const ut = new Map<string, Var>();
  let namn: Var;
  for (namn in tabell) ut.set(tabell[namn], namn);
  return ut;
};
