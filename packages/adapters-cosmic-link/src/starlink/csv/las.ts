/**
 * Läser star-link-v1 som CSV. Varje fysisk rad får en åtgärd.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import { avvisad, type Fynd, somBrister } from "../../kontroller/svar.ts";
import type { Lasdel, Lasram, LastArende, Skyddad } from "../../Lasdel.ts";
import { lasArende } from "../arende.ts";
import { lasJson } from "../json.ts";
import { skyddadAv, skyddadI } from "../skyddad.ts";
import { type Byggt, bygg } from "./bygg.ts";
import { aterstall } from "./formel.ts";
import { type Kolumn, rubriken } from "./kolumner.ts";
import { type Lastrad, lasRad } from "./lasRad.ts";
import { avgransaren, type Cellpost, delaPoster } from "./poster.ts";

/** Läser filen. */
export const lasCsv = (text: string, ram: Lasram): Lasdel => {
  const delning = delaPoster(text, avgransaren(text));
  if ("trasigRad" in delning) return avvisad("FIL_LINK_CSV", ram, delning.trasigRad);
  const forsta = delning.poster.findIndex((post) => !arTom(post));
  const rubrik = rubriken(delning.poster[forsta]?.celler ?? []);
  return rubrik === undefined
    ? avvisad("FIL_LINK_RUBRIK", ram)
    : lasRader(delning.poster, forsta, rubrik, ram);
};

const arTom = ({ celler }: Cellpost): boolean => celler.every((cell) => cell.trim() === "");

function lasRader(
  poster: ReadonlyArray<Cellpost>,
  rubrikplats: number,
  rubrik: ReadonlyArray<string>,
  ram: Lasram,
): Lasdel {
  const arenden: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const skyddade: Array<Skyddad> = [];
  const sag = (fynd: ReadonlyArray<Fynd>, rad: number) => {
    for (const en of somBrister(fynd, { fil: ram.fil, rad })) brister.push(en);
  };
  const grupper = new Map<string, Array<Lastrad>>();
  for (const [plats, post] of poster.entries()) {
    const { rad } = post;
    if (plats !== rubrikplats) for (const en of skyddadIRaden(post, rubrik, ram)) skyddade.push(en);
    const last = plats === rubrikplats || arTom(post) ? undefined : lasRad(post, rubrik, ram);
    if (last === undefined) {
      rader.push({ rad, atgard: plats === rubrikplats ? "rubrik" : "tom" });
    } else if ("slag" in last) laggTill(grupper, last);
    else {
      sag(last, rad);
      rader.push({ rad, atgard: "karantan" });
    }
  }
  for (const grupp of grupper.values()) {
    const { arende, med, fynd, utan } = ur(grupp, ram);
    for (const { rad, atgard, fynd: varfor } of utan) {
      sag(varfor, rad.rad);
      rader.push({ rad: rad.rad, atgard });
    }
    for (const rad of med) sag(rad.fynd, rad.rad);
    const [forsta, ...fler] = med.map(({ rad }) => rad).toSorted((a, b) => a - b);
    if (arende === undefined || forsta === undefined) continue;
    sag(fynd, med.find(({ slag }) => slag === "arende")?.rad ?? forsta);
    arenden.push({ arende, rader: [forsta, ...fler] });
  }
  return { arenden, brister, rader: rader.toSorted((a, b) => a.rad - b.rad), skyddade, klart: 1 };
}

/** Den som raden märker, i sina kolumner eller som JSON, också om raden inte går att läsa. */
function skyddadIRaden(
  { celler }: Cellpost,
  rubrik: ReadonlyArray<string>,
  { referensdag }: Lasram,
): ReadonlyArray<Skyddad> {
  const cell = (namn: Kolumn) => aterstall(celler[rubrik.indexOf(namn)] ?? "");
  if (cell("slag").trim().toLowerCase() === "json") {
    const svar = lasJson(cell("text"));
    return typeof svar === "string" ? [] : skyddadI(svar.varde, referensdag);
  }
  const [nummer, skydd, namn] = [cell("personidentitet"), cell("skydd"), cell("namn")];
  return skyddadAv({ nummer, skydd, namn }, referensdag);
}

/** En rad av slaget `json` är ett helt ärende för sig. */
function laggTill(grupper: Map<string, Array<Lastrad>>, rad: Lastrad): void {
  const nyckel = rad.slag === "json" ? `json ${rad.rad}` : `id ${rad.arendeId}`;
  const hittills = grupper.get(nyckel);
  if (hittills === undefined) grupper.set(nyckel, [rad]);
  else hittills.push(rad);
}

function ur(grupp: ReadonlyArray<Lastrad>, ram: Lasram): Byggt {
  const [forsta] = grupp;
  if (forsta?.slag !== "json") return bygg(grupp, ram);
  const svar = lasJson(String(forsta.del["json"]));
  const stopp = svar === "djup" ? "POST_FOR_DJUP" : "POST_INTE_JSON";
  const { arende, fynd } =
    typeof svar === "string"
      ? { arende: undefined, fynd: [{ kod: stopp } as const] }
      : lasArende(svar.varde, ram);
  return arende === undefined
    ? { med: [], fynd: [], utan: [{ rad: forsta, atgard: "karantan", fynd }] }
    : { arende, med: grupp, fynd, utan: [] };
}
