/**
 * Läser FHIR R4: ett Bundle, en ensam resurs eller NDJSON. Experimentellt tills det körts mot ett svar från Cambio.
 */

import { brist, type Linkkod } from "../kontroller/index.ts";
import type { Formatlasare, Lasdel, Lasram } from "../Lasdel.ts";
import { lasDokument } from "./dokument.ts";
import { type Kallform, kallform } from "./kallform.ts";
import { nyNdjson } from "./ndjson.ts";
import { fogade, forstaTecken, nyRaddelare } from "./rader.ts";
import { delarna } from "./resultat.ts";

/** Läser `cos-fhir`. */
export const lasFhir: Formatlasare = async function* lasFhir(indata, ram) {
  const svar = await samla(indata, ram);
  if (typeof svar === "string") yield avvisad(svar, ram);
  else yield* svar;
};

const avvisad = (kod: Linkkod, { fil }: Lasram): Lasdel => ({
  arenden: [],
  brister: [brist(kod, { fil })],
  rader: [],
  klart: 1,
});

type Svar = Linkkod | Iterable<Lasdel>;

/** NDJSON läses rad för rad medan den kommer; ett dokument måste finnas helt. */
async function samla(indata: AsyncIterable<Uint8Array>, ram: Lasram): Promise<Svar> {
  const ndjson = nyNdjson(ram);
  const delare = nyRaddelare();
  let borjan: Array<Uint8Array> = [];
  let form: Kallform = "okand";
  let antal = 0;
  let sokt = 0;
  for await (const bit of indata) {
    antal += bit.length;
    if (antal > ram.max) return "FIL_FOR_STOR";
    if (form === "ndjson") delare.ta(bit, ndjson.ta);
    else borjan.push(bit);
    if (form !== "okand" || antal < Math.max(SOK, sokt * 2)) continue;
    sokt = antal;
    borjan = [fogade(borjan)];
    form = kallform(fogade(borjan));
    if (form === "ndjson") for (const en of borjan.splice(0)) delare.ta(en, ndjson.ta);
  }
  if (form === "ndjson") return slutfor(delare, ndjson);
  const hel = fogade(borjan);
  if (forstaTecken(hel) === hel.length) return "FIL_TOM";
  if (form === "okand" && sokt < antal && kallform(hel) === "ndjson") {
    delare.ta(hel, ndjson.ta);
    return slutfor(delare, ndjson);
  }
  return lasDokument(hel, ram);
}

/** Så mycket av källan behövs innan formen söks första gången; sedan dubbelt så mycket för varje gång. Unit: bytes. */
const SOK = 64 * 1024;

function slutfor(
  delare: ReturnType<typeof nyRaddelare>,
  ndjson: ReturnType<typeof nyNdjson>,
): Iterable<Lasdel> {
  delare.slut(ndjson.ta);
  return delarna(ndjson.slut());
}
