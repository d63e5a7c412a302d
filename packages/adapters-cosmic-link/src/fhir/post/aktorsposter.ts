/**
 * Läser enheter, personer och roller.
 */
import { forstaI, noderI, omResursen, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Organisationspost, Personpost, Postbas, Rollpost } from "./Fhirpost.ts";
import { type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { personnamnI } from "./patientpost.ts";
import { identifierareI, kannemarken, pekareI } from "./pekare.ts";

const GEMENSAMT = [
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained"],
  ...["modifierExtension", "identifier"],
];
const KANDA: Readonly<Record<"Organization" | "Practitioner" | "PractitionerRole", Kanda>> = {
  Organization: new Set([...GEMENSAMT, "name", "partOf"]),
  Practitioner: new Set([...GEMENSAMT, "name", "telecom", "qualification"]),
  PractitionerRole: new Set([...GEMENSAMT, "practitioner", "organization", "code", "telecom"]),
};
type Kanda = ReadonlySet<string>;

/** Läser det som alla har, och lägger undan det som ingen läser. Det första i en lista är det som används. */
function gemensamt(prov: Postprov, nod: Nod, vag: keyof typeof KANDA) {
  provaAndrare(prov, nod, vag);
  restTillOtolkat(prov, nod, KANDA[vag], vag);
  omResursen(prov, nod, vag);
  for (const namn of vag === "Organization" ? [] : ["name", "qualification", "code"])
    for (const en of noderI(prov, nod, namn, vag).slice(1)) tillOtolkat(prov, `${vag}.${namn}`, en);
  return { marken: kannemarken(prov, identifierareI(prov, nod, vag), vag), otolkat: prov.otolkat };
}

/** Läser en Organization. */
export const organisationspost = (prov: Postprov, nod: Nod, bas: Postbas): Organisationspost => ({
  ...bas,
  slag: "Organization",
  ...gemensamt(prov, nod, "Organization"),
  namn: textI(prov, nod, "name", "Organization"),
  delAv: pekareI(prov, nod, "partOf", "Organization"),
});

/** Läser en Practitioner. */
export const personpost = (prov: Postprov, nod: Nod, bas: Postbas): Personpost => {
  const examen = forstaI(prov, nod, "qualification", "Practitioner");
  if (examen !== undefined)
    restTillOtolkat(prov, examen, KANDA_EXAMEN, "Practitioner.qualification");
  return {
    ...bas,
    slag: "Practitioner",
    ...gemensamt(prov, nod, "Practitioner"),
    namn: personnamnI(prov, nod, "Practitioner"),
    titel:
      examen === undefined
        ? undefined
        : begreppstextI(prov, examen["code"], "Practitioner.qualification.code"),
    telefon: telefonI(prov, nod, "Practitioner"),
  };
};

const KANDA_EXAMEN: Kanda = new Set(["id", "code"]);

/** Läser en PractitionerRole. */
export const rollpost = (prov: Postprov, nod: Nod, bas: Postbas): Rollpost => ({
  ...bas,
  slag: "PractitionerRole",
  ...gemensamt(prov, nod, "PractitionerRole"),
  person: pekareI(prov, nod, "practitioner", "PractitionerRole"),
  organisation: pekareI(prov, nod, "organization", "PractitionerRole"),
  titel: begreppstextI(
    prov,
    forstaI(prov, nod, "code", "PractitionerRole"),
    "PractitionerRole.code",
  ),
  telefon: telefonI(prov, nod, "PractitionerRole"),
});

/** Det första telefonnumret. Andra nummer och adresser står kvar. */
function telefonI(prov: Postprov, nod: Nod, vag: string): string | undefined {
  let telefon: string | undefined;
  for (const en of noderI(prov, nod, "telecom", vag)) {
    const arTelefon = textI(prov, en, "system", `${vag}.telecom`) === "phone";
    const nummer = arTelefon ? textI(prov, en, "value", `${vag}.telecom`) : undefined;
    const mer = Object.keys(en).some((namn) => !KANDA_TELEFON.has(namn));
    if (nummer === undefined || telefon !== undefined || mer)
      tillOtolkat(prov, `${vag}.telecom`, en);
    telefon ??= nummer;
  }
  return telefon;
}

const KANDA_TELEFON: Kanda = new Set(["id", "system", "value"]);

/** Begreppets text, eller den första kodens namn. Koderna bakom texten står kvar. */
function begreppstextI(prov: Postprov, begrepp: unknown, vag: string): string | undefined {
  const [nod] = noderI(prov, { begrepp: begrepp === undefined ? [] : [begrepp] }, "begrepp", vag);
  if (nod === undefined) return undefined;
  if (Object.keys(nod).some((namn) => namn !== "text")) tillOtolkat(prov, vag, nod);
  const text = textI(prov, nod, "text", vag);
  if (text !== undefined) return text;
  const kod = forstaI(prov, nod, "coding", vag);
  return kod === undefined ? undefined : textI(prov, kod, "display", `${vag}.coding`);
}
