/**
 * Läser individen. Könet är det som källan säger, aldrig det som numret säger.
 */
import {
  type Linkidentitet,
  lasIdentitet,
  type Skydd,
  systemslag,
} from "../../samordningsarende/index.ts";
import { baklanges, EGET, KON } from "../koder.ts";
import {
  forstaI,
  noderI,
  nodI,
  omResursen,
  provaAndrare,
  restTillOtolkat,
  textI,
} from "./element.ts";
import type { Lastidentitet, Patientpost, Postbas } from "./Fhirpost.ts";
import { markningen } from "./markning.ts";
import { type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { type Identifierare, identifierareI } from "./pekare.ts";
import { egenText, utokningarI } from "./utokningar.ts";

const TILL_KON = baklanges(KON);

const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "name", "gender"],
]);

/** Läser en Patient. */
export const patientpost = (prov: Postprov, nod: Nod, bas: Postbas): Patientpost => {
  provaAndrare(prov, nod, "Patient");
  restTillOtolkat(prov, nod, KANDA, "Patient");
  omResursen(prov, nod, "Patient");
  for (const en of noderI(prov, nod, "name", "Patient").slice(1))
    tillOtolkat(prov, "Patient.name", en);
  const markt = skyddI(prov, nod, "Patient");
  const egna = utokningarI(prov, nod, "Patient");
  const lista = identifierareI(prov, nod, "Patient");
  const identitet = identiteten(prov, lista);
  ovrigaNummer(prov, lista, identitet);
  const kon = textI(prov, nod, "gender", "Patient") ?? "unknown";
  if (!TILL_KON.has(kon)) tillOtolkat(prov, "Patient.gender", kon);
  return {
    ...bas,
    slag: "Patient",
    identitet,
    skydd: markt === "okant" && egenText(prov, egna, "skydd") !== "okant" ? "ingen" : markt,
    kon: TILL_KON.get(kon) ?? "okant",
    namn: personnamnI(prov, nod, "Patient"),
    otolkat: prov.otolkat,
  };
};

/** Numren som individen inte känns på. */
function ovrigaNummer(
  prov: Postprov,
  lista: ReadonlyArray<Identifierare>,
  identitet: Lastidentitet,
): void {
  const nummer = typeof identitet === "string" ? "" : identitet.nummer;
  for (const { system, varde } of lista) {
    const samma =
      varde.trim() === nummer || lasIdentitet(varde, prov.referensdag)?.nummer === nummer;
    if (!samma || personslag(system) === "annat")
      tillOtolkat(prov, "Patient.identifier", `${system}|${varde}`);
  }
}

/** Skyddet som posten själv är märkt med; `okant` om den inget säger. Det starkaste gäller. */
export const skyddI = (prov: Postprov, nod: Nod, vag: string): Skydd => {
  const meta = nodI(prov, nod, "meta", vag);
  if (meta?.["security"] !== undefined)
    for (const marke of noderI(prov, meta, "security", `${vag}.meta`))
      textI(prov, marke, "code", `${vag}.meta.security`);
  return markningen(nod);
};

const NAMNTEXT: ReadonlySet<string> = new Set(["id", "text"]);
const NAMNDELAR: ReadonlySet<string> = new Set(["id", "text", "given", "family"]);

/** Personens namn: den skrivna texten, eller förnamn och efternamn. */
export const personnamnI = (prov: Postprov, nod: Nod, vag: string): string | undefined => {
  const namn = forstaI(prov, nod, "name", vag);
  if (namn === undefined) return undefined;
  const text = textI(prov, namn, "text", `${vag}.name`);
  const anvanda = text === undefined ? NAMNDELAR : NAMNTEXT;
  for (const del in namn) if (!anvanda.has(del)) tillOtolkat(prov, `${vag}.name.${del}`, namn[del]);
  if (text !== undefined) return text;
  const given = Array.isArray(namn["given"]) ? namn["given"] : [];
  const led = [...given, textI(prov, namn, "family", `${vag}.name`)];
  return led.filter((ett) => typeof ett === "string" && ett !== "").join(" ") || undefined;
};

const RANG: ReadonlyArray<Linkidentitet["slag"]> = [
  "personnummer",
  "samordningsnummer",
  "nationellt_reservnummer",
];

/** Numret som individen är känd med. Två olika av samma bästa slag går inte att välja mellan. */
export const identiteten = (prov: Postprov, lista: ReadonlyArray<Identifierare>): Lastidentitet => {
  let bast: Linkidentitet | undefined;
  let bastRang = RANG.length + 1;
  let tvetydig = false;
  let skriven = false;
  for (const { system, varde } of lista) {
    const slag = personslag(system);
    if (slag === "annat") continue;
    skriven = true;
    const last =
      slag === "lma"
        ? { slag: "lma_nummer" as const, nummer: varde.trim() }
        : lasIdentitet(varde, prov.referensdag);
    if (last === undefined || last.nummer === "") continue;
    const plats = RANG.indexOf(last.slag);
    const rang = plats === -1 ? RANG.length : plats;
    if (rang === bastRang && bast !== undefined && bast.nummer !== last.nummer) tvetydig = true;
    if (rang >= bastRang) continue;
    bast = last;
    bastRang = rang;
    tvetydig = false;
  }
  if (tvetydig) return "ogiltig";
  return bast ?? (skriven ? "ogiltig" : "saknas");
};

const personslag = (system: string): "person" | "lma" | "annat" => {
  if (system === EGET.lokaltReservnummer) return "person";
  const slag = systemslag(system);
  return slag === "person" || slag === "lma" ? slag : "annat";
};
