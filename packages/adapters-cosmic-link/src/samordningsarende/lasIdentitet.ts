/**
 * Läser identifierare ur källans många skrivsätt till en form.
 */
import type { Dag } from "@star-finsam/core/kernel";
import { tolkaPersonidentitet } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { HsaId, type Linkidentitet, Organisationsnummer } from "./Identitet.ts";

/** Namnrymderna som identifierare står i. Källa: interop 3.1 (HL7 Sverige, Inera, Cambio). */
export const SYSTEM = {
  personnummer: "http://electronichealth.se/identifier/personnummer",
  samordningsnummer: "http://electronichealth.se/identifier/samordningsnummer",
  nationellt_reservnummer: "http://electronichealth.se/identifier/nationelltReservnummer",
  lma_nummer: "http://electronichealth.se/identifier/LMA-nummer",
  hsaId: "urn:oid:1.2.752.29.4.19",
  organisationsnummer: "urn:oid:2.5.4.97",
} as const;

const PERSONSYSTEM: ReadonlySet<string> = new Set([
  SYSTEM.personnummer,
  SYSTEM.samordningsnummer,
  SYSTEM.nationellt_reservnummer,
  "urn:oid:1.2.752.129.2.1.3.1",
  "urn:oid:1.2.752.129.2.1.3.3",
]);
const HSASYSTEM: ReadonlySet<string> = new Set([SYSTEM.hsaId, "urn:oid:1.2.752.129.2.1.4.1"]);

/** Vad en namnrymd (`system` eller OID, med eller utan `urn:oid:`) identifierar. */
export const systemslag = (
  system: string,
): "person" | "lma" | "hsaId" | "organisationsnummer" | "annat" => {
  const namn = /^[\d.]+$/u.test(system) ? `urn:oid:${system}` : system;
  if (PERSONSYSTEM.has(namn)) return "person";
  if (HSASYSTEM.has(namn)) return "hsaId";
  if (namn === SYSTEM.organisationsnummer) return "organisationsnummer";
  return namn === SYSTEM.lma_nummer ? "lma" : "annat";
};

/**
 * Individens identitet. Tolv tecken som liknar ett nationellt reservnummer utan att vara det (`20210325K069`) är ett lokalt
 * reservnummer.
 */
export const lasIdentitet = (skriven: string, referensdag: Dag): Linkidentitet | undefined => {
  const svar = tolkaPersonidentitet(skriven, { referensdag, gissaSekel: false });
  if (Result.isSuccess(svar)) return { slag: svar.success.slag, nummer: svar.success.nummer };
  const rensad = skriven.replace(/[\s-]/gu, "").toUpperCase();
  return /^\d{8}[0-9A-Z]{4}$/u.test(rensad) && /[A-Z]/u.test(rensad)
    ? { slag: "lokalt_reservnummer", nummer: rensad }
    : undefined;
};

const arHsaId = Schema.is(HsaId);
const arOrganisationsnummer = Schema.is(Organisationsnummer);

/** HSA-id, om texten är ett. */
export const lasHsaId = (skriven: string): HsaId | undefined => {
  const rensad = skriven.trim().toUpperCase();
  return arHsaId(rensad) ? rensad : undefined;
};

/** Organisationsnummer, tio siffror; också med bindestreck, och med `16` framför. */
export const lasOrganisationsnummer = (skriven: string): Organisationsnummer | undefined => {
  const siffror = skriven.replace(/[\s-]/gu, "").replace(/^16(?=\d{10}$)/u, "");
  return arOrganisationsnummer(siffror) && kontrollsiffranStammer(siffror) ? siffror : undefined;
};

function kontrollsiffranStammer(tio: string): boolean {
  const summa = [...tio].reduce((hittills, tecken, plats) => {
    const vagd = Number(tecken) * (plats % 2 === 0 ? 2 : 1);
    return hittills + (vagd > 9 ? vagd - 9 : vagd);
  }, 0);
  return summa % 10 === 0;
}
