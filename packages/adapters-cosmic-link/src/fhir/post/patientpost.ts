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
import { forstaI, noderI, nodI, textI } from "./element.ts";
import type { Lastidentitet, Patientpost, Postbas } from "./Fhirpost.ts";
import { markningen } from "./markning.ts";
import type { Nod, Postprov } from "./Postprov.ts";
import { type Identifierare, identifierareI } from "./pekare.ts";
import { egenText, utokningarI } from "./utokningar.ts";

const TILL_KON = baklanges(KON);

/** Läser en Patient. */
export const patientpost = (prov: Postprov, nod: Nod, bas: Postbas): Patientpost => {
  const markt = skyddI(prov, nod, "Patient");
  const egna = utokningarI(prov, nod, "Patient");
  return {
    ...bas,
    slag: "Patient",
    identitet: identiteten(prov, identifierareI(prov, nod, "Patient")),
    skydd: markt === "okant" && egenText(prov, egna, "skydd") !== "okant" ? "ingen" : markt,
    kon: TILL_KON.get(textI(prov, nod, "gender", "Patient") ?? "") ?? "okant",
    namn: personnamnI(prov, nod, "Patient"),
  };
};

/** Skyddet som posten själv är märkt med; `okant` om den inget säger. Det starkaste gäller. */
export const skyddI = (prov: Postprov, nod: Nod, vag: string): Skydd => {
  const meta = nodI(prov, nod, "meta", vag);
  if (meta?.["security"] !== undefined)
    for (const marke of noderI(prov, meta, "security", `${vag}.meta`))
      textI(prov, marke, "code", `${vag}.meta.security`);
  return markningen(nod);
};

/** Personens namn: den skrivna texten, eller förnamn och efternamn. */
export const personnamnI = (prov: Postprov, nod: Nod, vag: string): string | undefined => {
  const namn = forstaI(prov, nod, "name", vag);
  if (namn === undefined) return undefined;
  const text = textI(prov, namn, "text", `${vag}.name`);
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
