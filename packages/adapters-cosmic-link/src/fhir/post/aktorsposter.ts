/**
 * Läser enheter, personer och roller.
 */
import { forstaI, noderI, textI } from "./element.ts";
import type { Organisationspost, Personpost, Postbas, Rollpost } from "./Fhirpost.ts";
import type { Nod, Postprov } from "./Postprov.ts";
import { personnamnI } from "./patientpost.ts";
import { identifierareI, kannemarken, pekareI } from "./pekare.ts";

/** Läser en Organization. */
export const organisationspost = (prov: Postprov, nod: Nod, bas: Postbas): Organisationspost => ({
  ...bas,
  slag: "Organization",
  marken: kannemarken(prov, identifierareI(prov, nod, "Organization"), "Organization"),
  namn: textI(prov, nod, "name", "Organization"),
  delAv: pekareI(prov, nod, "partOf", "Organization"),
});

/** Läser en Practitioner. */
export const personpost = (prov: Postprov, nod: Nod, bas: Postbas): Personpost => {
  const examen = forstaI(prov, nod, "qualification", "Practitioner");
  return {
    ...bas,
    slag: "Practitioner",
    marken: kannemarken(prov, identifierareI(prov, nod, "Practitioner"), "Practitioner"),
    namn: personnamnI(prov, nod, "Practitioner"),
    titel:
      examen === undefined
        ? undefined
        : begreppstextI(prov, examen["code"], "Practitioner.qualification.code"),
    telefon: telefonI(prov, nod, "Practitioner"),
  };
};

/** Läser en PractitionerRole. */
export const rollpost = (prov: Postprov, nod: Nod, bas: Postbas): Rollpost => ({
  ...bas,
  slag: "PractitionerRole",
  marken: kannemarken(prov, identifierareI(prov, nod, "PractitionerRole"), "PractitionerRole"),
  person: pekareI(prov, nod, "practitioner", "PractitionerRole"),
  organisation: pekareI(prov, nod, "organization", "PractitionerRole"),
  titel: begreppstextI(
    prov,
    forstaI(prov, nod, "code", "PractitionerRole"),
    "PractitionerRole.code",
  ),
  telefon: telefonI(prov, nod, "PractitionerRole"),
});

function telefonI(prov: Postprov, nod: Nod, vag: string): string | undefined {
  for (const en of noderI(prov, nod, "telecom", vag)) {
    if (textI(prov, en, "system", `${vag}.telecom`) !== "phone") continue;
    const nummer = textI(prov, en, "value", `${vag}.telecom`);
    if (nummer !== undefined) return nummer;
  }
  return undefined;
}

/** Begreppets text, eller den första kodens namn. */
function begreppstextI(prov: Postprov, begrepp: unknown, vag: string): string | undefined {
  const [nod] = noderI(prov, { begrepp: begrepp === undefined ? [] : [begrepp] }, "begrepp", vag);
  if (nod === undefined) return undefined;
  const text = textI(prov, nod, "text", vag);
  if (text !== undefined) return text;
  const kod = forstaI(prov, nod, "coding", vag);
  return kod === undefined ? undefined : textI(prov, kod, "display", `${vag}.coding`);
}
