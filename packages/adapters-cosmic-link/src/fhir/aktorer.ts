/**
 * Aktörerna i ett samordningsärende, ur roller, enheter och personer. Id:t är det vi själva skrev, annars HSA-id, annars postens
 * adress; det beror aldrig på ordningen i källan.
 */
import {
  type HsaId,
  type Linkaktor,
  lasHsaId,
  lasOrganisationsnummer,
  systemslag,
} from "../samordningsarende/index.ts";
import type { Fhirpost, Organisationspost, Personpost, Rollpost } from "./post/Fhirpost.ts";
import type { Pekare } from "./post/pekare.ts";
import type { Anmalan, Register } from "./register.ts";
import { utanTomma } from "./utanTomma.ts";

/** Vem en hänvisning pekar på. `undefined`: ingen som går att känna igen. */
export type Aktorslasare = (
  pekare: Pekare,
  fran: Fhirpost,
  element: string,
) => Linkaktor | undefined;

const OKANT = { roll: "annan", deltagande: "okant" } as const;

/** Läser aktörer; varje post en gång. */
export const nyAktorslasare = (register: Register, anmal: Anmalan): Aktorslasare => {
  const lasta = new Map<Fhirpost, Linkaktor | undefined>();
  return (pekare, fran, element) => {
    const post = register.folj(pekare, fran);
    if (post === undefined) {
      if (pekare.till !== undefined) anmal("REFERENS_SAKNAS", fran.rad, element);
      return utanPost(pekare);
    }
    if (!lasta.has(post)) lasta.set(post, aktorn(post, register, anmal));
    return lasta.get(post);
  };
};

function aktorn(post: Fhirpost, register: Register, anmal: Anmalan): Linkaktor | undefined {
  if (post.slag === "PractitionerRole") return avRollen(post, register, anmal);
  if (post.slag === "Organization") return avEnheten(post, register, anmal);
  return post.slag === "Practitioner" ? avPersonen(post) : undefined;
}

const idFor = ({ marken, nyckel, id }: Organisationspost | Personpost | Rollpost): string =>
  marken.egetId ?? marken.hsaId ?? (nyckel || (id ?? "aktor"));

function avEnheten(post: Organisationspost, register: Register, anmal: Anmalan): Linkaktor {
  const id = idFor(post);
  return utanTomma({ id, enhet: post.namn ?? id, ...OKANT, ...enhetens(post, register, anmal) });
}

function avPersonen(post: Personpost): Linkaktor {
  const id = idFor(post);
  const { namn, titel, telefon } = post;
  return utanTomma({ id, enhet: namn ?? id, ...OKANT, namn, titel, telefon });
}

function avRollen(post: Rollpost, register: Register, anmal: Anmalan): Linkaktor {
  const id = idFor(post);
  const enhet = foljTill(register, anmal, post, "organisation", "Organization");
  const person = foljTill(register, anmal, post, "person", "Practitioner");
  const mer =
    enhet === undefined ? avIdentifierare(post.organisation) : enhetens(enhet, register, anmal);
  const enhetsnamn = enhet === undefined ? undefined : (enhet.namn ?? idFor(enhet));
  return utanTomma({
    id,
    enhet: enhetsnamn ?? post.organisation?.namn ?? id,
    ...OKANT,
    ...mer,
    namn: person?.namn ?? post.person?.namn,
    titel: post.titel ?? person?.titel,
    telefon: post.telefon ?? person?.telefon,
  });
}

/** Posten som rollen hänvisar till, om den är av rätt slag. */
function foljTill<Slag extends "Organization" | "Practitioner">(
  register: Register,
  anmal: Anmalan,
  post: Rollpost,
  falt: "organisation" | "person",
  slag: Slag,
): Extract<Fhirpost, { readonly slag: Slag }> | undefined {
  const pekare = post[falt];
  if (pekare === undefined) return undefined;
  const funnen = register.folj(pekare, post);
  if (funnen !== undefined && arAv(funnen, slag)) return funnen;
  const element = falt === "person" ? "practitioner" : "organization";
  if (pekare.till !== undefined) anmal("REFERENS_SAKNAS", post.rad, `PractitionerRole.${element}`);
  return undefined;
}

const arAv = <Slag extends Fhirpost["slag"]>(
  post: Fhirpost,
  slag: Slag,
): post is Extract<Fhirpost, { readonly slag: Slag }> => post.slag === slag;

/** Så många led upp går en kedja av organisationer. */
const MAX_LED = 50;

/** Enhetens egna nummer, och vårdgivarens: den översta organisationen med HSA-id. */
function enhetens(enhet: Organisationspost, register: Register, anmal: Anmalan) {
  let { organisationsnummer } = enhet.marken;
  let hsaIdVardgivare: HsaId | undefined;
  const sedda = new Set<Fhirpost>([enhet]);
  let led = enhet;
  while (led.delAv !== undefined) {
    const over = register.folj(led.delAv, led);
    if (over?.slag !== "Organization") {
      if (led.delAv.till !== undefined) anmal("REFERENS_SAKNAS", led.rad, "Organization.partOf");
      const ovan = avIdentifierare(led.delAv);
      organisationsnummer ??= ovan.organisationsnummer;
      hsaIdVardgivare = ovan.hsaId ?? hsaIdVardgivare;
      break;
    }
    if (sedda.has(over) || sedda.size > MAX_LED) {
      anmal("REFERENS_CIRKEL", enhet.rad, "Organization.partOf");
      break;
    }
    sedda.add(over);
    organisationsnummer ??= over.marken.organisationsnummer;
    hsaIdVardgivare = over.marken.hsaId ?? hsaIdVardgivare;
    led = over;
  }
  return { hsaId: enhet.marken.hsaId, hsaIdVardgivare, organisationsnummer };
}

/** Numret i en hänvisning som inte leder till någon post. */
function avIdentifierare(pekare: Pekare | undefined) {
  const { system = "", varde = "" } = pekare?.identifierare ?? {};
  const slag = systemslag(system);
  return {
    hsaId: slag === "hsaId" ? lasHsaId(varde) : undefined,
    organisationsnummer: slag === "organisationsnummer" ? lasOrganisationsnummer(varde) : undefined,
  };
}

/** Aktören när posten inte finns i källan men hänvisningen säger vem det är. */
function utanPost(pekare: Pekare): Linkaktor | undefined {
  const nummer = avIdentifierare(pekare);
  const id = nummer.hsaId ?? nummer.organisationsnummer ?? pekare.till ?? pekare.namn;
  const kand = nummer.hsaId ?? nummer.organisationsnummer ?? pekare.namn;
  if (id === undefined || kand === undefined) return undefined;
  return utanTomma({ id, enhet: pekare.namn ?? id, ...OKANT, ...nummer });
}
