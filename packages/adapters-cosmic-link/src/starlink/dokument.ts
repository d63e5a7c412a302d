/**
 * star-link-v1 som ett JSON-dokument. Posterna är ärendena, från 1.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import { brist, type Linkkod } from "../kontroller/index.ts";
import { avvisad, somBrister } from "../kontroller/svar.ts";
import type { Lasdel, Lasram, LastArende, Skyddad } from "../Lasdel.ts";
import { lasArende } from "./arende.ts";
import { arObjekt, lasJson, type Objekt } from "./json.ts";
import { FORMAT } from "./Starlinkdokument.ts";
import { skyddadI } from "./skyddad.ts";

/** Läser dokumentet. */
export const lasDokumentet = (text: string, ram: Lasram): Lasdel => {
  const svar = lasJson(text);
  if (svar === "djup") return avvisad("FIL_FOR_DJUP", ram);
  if (svar === "inte_json") return avvisad("FIL_INTE_JSON", ram);
  const { varde } = svar;
  if (!arObjekt(varde)) return avvisad("FIL_OKANT_LINKFORMAT", ram);
  const fel = formatfel(varde["format"]);
  const { arenden } = varde;
  if (fel !== undefined) return avvisad(fel, ram);
  return Array.isArray(arenden)
    ? lasAlla(arenden, varde, ram)
    : avvisad("FIL_OKANT_LINKFORMAT", ram);
};

/** Varför `format` inte är det som läses här. */
export const formatfel = (format: unknown): Linkkod | undefined => {
  if (format === FORMAT) return undefined;
  return typeof format === "string" && /^star-link-v\d+$/u.test(format)
    ? "FIL_FEL_LINKVERSION"
    : "FIL_OKANT_LINKFORMAT";
};

function lasAlla(lista: ReadonlyArray<unknown>, dokument: Objekt, ram: Lasram): Lasdel {
  const { fil } = ram;
  const arenden: Array<LastArende> = [];
  const rader: Array<Radutfall> = [];
  const brister: Array<Brist> = [];
  const skyddade: Array<Skyddad> = [];
  if (Object.keys(dokument).some((nyckel) => nyckel !== "format" && nyckel !== "arenden")) {
    brister.push(brist("OTOLKAT_ELEMENT", { fil }));
  }
  lista.forEach((okant, plats) => {
    const rad = plats + 1;
    const { arende, fynd } = lasArende(okant, ram);
    for (const en of skyddadI(okant, ram.referensdag)) skyddade.push(en);
    for (const en of somBrister(fynd, { fil, rad })) brister.push(en);
    if (arende === undefined) rader.push({ rad, atgard: "karantan" });
    else arenden.push({ arende, rader: [rad] });
  });
  return { arenden, brister, rader, skyddade, klart: 1 };
}
