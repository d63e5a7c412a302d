/**
 * Läser star-link-v1 i dess tre former: JSON, NDJSON och CSV. Innehållet avgör vilken.
 */
import { borjaOm } from "../kalla/borjaOm.ts";
import { IGENKANNING } from "../kalla/kannIgen.ts";
import { samlaText } from "../kalla/samla.ts";
import { avvisad } from "../kontroller/svar.ts";
import type { Formatlasare } from "../Lasdel.ts";
import { lasCsv } from "./csv/las.ts";
import { lasDokumentet } from "./dokument.ts";
import { formen } from "./form.ts";
import { lasNdjson } from "./ndjson.ts";

/** Läser källan. */
export const lasStarlink: Formatlasare = async function* (indata, ram) {
  const kalla = await borjaOm(indata, IGENKANNING);
  try {
    const borjan = new TextDecoder().decode(kalla.borjan.subarray(0, IGENKANNING));
    const form = formen(borjan);
    if (form === "ndjson") return yield* lasNdjson(kalla.allt, ram);
    const svar = await samlaText(kalla.allt, ram.max);
    if (typeof svar === "string") yield avvisad(svar, ram);
    else if (form === "okand") yield avvisad("FIL_OKANT_LINKFORMAT", ram);
    else yield form === "csv" ? lasCsv(svar.text, ram) : lasDokumentet(svar.text, ram);
  } finally {
    await kalla.stang();
  }
};
