/**
 * star-link-v1 som NDJSON: ett ärende per rad, och varje rad står för sig. En dålig rad hindrar ingen annan;
 * en rad av en annan version avvisar filen.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import { utf8 } from "../kalla/samla.ts";
import { type Arendesvar, avvisad, type Fynd, somBrister } from "../kontroller/svar.ts";
import type { Lasdel, Lasram, LastArende, Skyddad } from "../Lasdel.ts";
import { lasArende } from "./arende.ts";
import { formatfel } from "./dokument.ts";
import { arObjekt, lasJson } from "./json.ts";
import { type Byterad, radsamlare } from "./radsamlare.ts";
import { skyddadI } from "./skyddad.ts";

/** Längsta raden. Unit: bytes. */
const LANGST = 16 * 1024 * 1024;

/** Läser raderna allteftersom de kommer. */
export async function* lasNdjson(
  indata: AsyncIterable<Uint8Array>,
  ram: Lasram,
): AsyncGenerator<Lasdel> {
  const samlare = radsamlare(LANGST);
  let antal = 0;
  for await (const bit of indata) {
    antal += bit.length;
    if (antal > ram.max) return yield avvisad("FIL_FOR_STOR", ram);
    const nya = samlare.ge(bit);
    if (nya.length > 0) yield lasRader(nya, ram, 0);
  }
  yield lasRader(samlare.slut(), ram, 1);
}

function lasRader(nya: ReadonlyArray<Byterad>, ram: Lasram, klart: number): Lasdel {
  const arenden: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const skyddade: Array<Skyddad> = [];
  for (const { rad, bytes } of nya) {
    const svar = lasRad(bytes, ram);
    if (svar === "tom") {
      rader.push({ rad, atgard: "tom" });
      continue;
    }
    for (const en of svar.skyddade ?? []) skyddade.push(en);
    for (const en of somBrister(svar.fynd, { fil: ram.fil, rad })) brister.push(en);
    if (svar.arende === undefined) rader.push({ rad, atgard: "karantan" });
    else arenden.push({ arende: svar.arende, rader: [rad] });
  }
  return { arenden, brister, rader, skyddade, klart };
}

function lasRad(bytes: Uint8Array | undefined, ram: Lasram): Arendesvar | "tom" {
  if (bytes === undefined) return stopp({ kod: "POST_FOR_STOR" });
  const text = utf8(bytes);
  if (text === undefined) return stopp({ kod: "POST_INTE_UTF8" });
  if (text.trim() === "") return "tom";
  const last = lasJson(text);
  if (last === "djup") return stopp({ kod: "POST_FOR_DJUP" });
  if (last === "inte_json") return stopp({ kod: "POST_INTE_JSON" });
  const { varde } = last;
  const harFormat = arObjekt(varde) && Object.hasOwn(varde, "format");
  const fel = harFormat ? formatfel(varde["format"]) : undefined;
  const skyddade = skyddadI(varde, ram.referensdag);
  if (fel === undefined) return { ...lasArende(varde, ram), skyddade };
  return stopp(
    fel === "FIL_FEL_LINKVERSION" ? { kod: fel } : { kod: "POST_FEL_FORM", element: "format" },
    skyddade,
  );
}

const stopp = (fynd: Fynd, skyddade: ReadonlyArray<Skyddad> = []): Arendesvar => ({
  arende: undefined,
  fynd: [fynd],
  skyddade,
});
