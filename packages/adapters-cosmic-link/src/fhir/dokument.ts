/**
 * Läser ett helt JSON-dokument: ett Bundle, eller en ensam resurs.
 */
import { brist, type Linkkod } from "../kontroller/index.ts";
import type { Lasdel, Lasram } from "../Lasdel.ts";
import { jsonUr, nyAvkodare } from "./ndjson.ts";
import { arNod } from "./post/element.ts";
import { arAnnanVersionsProfil } from "./post/lasPost.ts";
import type { Nod } from "./post/Postprov.ts";
import { delarna } from "./resultat.ts";
import { nySamling, radUtanPost, type Samling, tillSamling } from "./samling.ts";

/** Läser dokumentet, eller säger varför inget i det går att läsa. */
export const lasDokument = (bytes: Uint8Array, ram: Lasram): Linkkod | Iterable<Lasdel> => {
  const text = nyAvkodare()(bytes);
  if (text === undefined) return "FIL_INTE_UTF8";
  const svar = jsonUr(text);
  if (svar === undefined) return "FIL_INTE_JSON";
  const { varde } = svar;
  if (!arNod(varde) || typeof varde["resourceType"] !== "string") return "FIL_OKANT_LINKFORMAT";
  const samling = nySamling(ram);
  if (varde["resourceType"] !== "Bundle") {
    tillSamling(samling, varde, 1);
    return delarna(samling);
  }
  if (arAnnanVersion(varde)) return "FIL_FEL_FHIR_VERSION";
  const { entry: poster = [] } = varde;
  if (!Array.isArray(poster)) return "FIL_OKANT_LINKFORMAT";
  samling.skydd.markHela(varde);
  for (const [plats, post] of poster.entries()) lasIn(samling, post, plats + 1);
  if (harFlerSidor(varde)) samling.brister.push(brist("FLER_SIDOR", { fil: ram.fil }));
  return delarna(samling);
};

function lasIn(samling: Samling, post: unknown, rad: number): void {
  if (arNod(post)) {
    const adress = post["fullUrl"];
    const skriven = typeof adress === "string" && adress !== "" ? adress : undefined;
    tillSamling(samling, post["resource"], rad, skriven);
  } else radUtanPost(samling, rad, "karantan", "POST_FEL_FORM");
}

/** Bara det som Bundlet själv säger räknas. */
function arAnnanVersion(bundle: Nod): boolean {
  const version = bundle["fhirVersion"];
  if (typeof version === "string" && !/^4\.0(?:\.|$)/u.test(version)) return true;
  const meta = bundle["meta"];
  const profiler = arNod(meta) ? meta["profile"] : undefined;
  return (
    Array.isArray(profiler) &&
    profiler.some((profil) => typeof profil === "string" && arAnnanVersionsProfil(profil))
  );
}

const harFlerSidor = ({ link: lankar }: Nod): boolean =>
  Array.isArray(lankar) && lankar.some((en) => arNod(en) && en["relation"] === "next");
