/**
 * Läser en resurs till en post, eller säger varför den inte går att läsa.
 */
import type { Dag } from "@star-finsam/core/kernel";
import { PROFILER } from "../koder.ts";
import { organisationspost, personpost, rollpost } from "./aktorsposter.ts";
import { binarpost, dokumentpost } from "./dokumentpost.ts";
import { arNod, noderI, nodI, texterI, textI } from "./element.ts";
import type { Fhirpost, Postbas } from "./Fhirpost.ts";
import { lagpost } from "./lagpost.ts";
import { meddelandepost } from "./meddelandepost.ts";
import { type Nod, nyttProv, type Postbrist, type Postprov, tillOtolkat } from "./Postprov.ts";
import { patientpost } from "./patientpost.ts";
import { planpost } from "./planpost.ts";
import { svarspost } from "./svarspost.ts";

/** `post` fattas när posten inte går att läsa; bristerna säger varför. `typ`: resursens slag, om det är känt. */
export type Lastpost = {
  readonly typ: string | undefined;
  readonly post: Fhirpost | undefined;
  readonly brister: ReadonlyArray<Postbrist>;
};

type Postlasare = (prov: Postprov, nod: Nod, bas: Postbas) => Fhirpost;

const LASARE: ReadonlyMap<string, Postlasare> = new Map<string, Postlasare>([
  ["CarePlan", planpost],
  ["QuestionnaireResponse", svarspost],
  ["Patient", patientpost],
  ["Practitioner", personpost],
  ["PractitionerRole", rollpost],
  ["Organization", organisationspost],
  ["CareTeam", lagpost],
  ["Communication", meddelandepost],
  ["DocumentReference", dokumentpost],
  ["Binary", binarpost],
]);

/** Var posten står. `adress`: dess `fullUrl`. */
export type Postplats = { readonly rad: number; readonly adress?: string | undefined };

/** Läser resursen. */
export const lasPost = (
  resurs: unknown,
  { rad, adress }: Postplats,
  referensdag: Dag,
): Lastpost => {
  if (!arNod(resurs)) return stoppad(undefined, "POST_FEL_FORM", "Bundle.entry.resource");
  const typ = resurs["resourceType"];
  if (typeof typ !== "string") return stoppad(undefined, "POST_FEL_FORM", "resourceType");
  const las = LASARE.get(typ);
  if (las === undefined) return stoppad(typ, "OKAND_RESURS");
  const prov = nyttProv(referensdag);
  const skrivetId = textI(prov, resurs, "id", typ);
  const nyckel = skrivetId === undefined ? (adress ?? "") : `${typ}/${skrivetId}`;
  const id = skrivetId ?? adress;
  if (arAnnanVersion(prov, resurs, typ)) return stoppad(typ, "POST_FEL_FHIR_VERSION", typ);
  const inneslutna = lasInneslutna(prov, resurs, typ, { nyckel, rad });
  const post = las(prov, resurs, { nyckel, id, rad, inneslutna, lage: "oanvand" });
  if (prov.stopp !== undefined) return { typ, post: undefined, brister: [prov.stopp] };
  if (post.slag === "CarePlan" && post.arendeId === undefined) provaProfil(prov, resurs);
  if (prov.otolkad && SKYLDIGA.has(typ))
    prov.brister.push({ kod: "OTOLKAT_ELEMENT", element: typ });
  return { typ, post, brister: prov.brister };
};

/** Slagen vars otolkade element följer med. */
const SKYLDIGA: ReadonlySet<string> = new Set([
  ...["CarePlan", "QuestionnaireResponse", "DocumentReference", "Communication", "CareTeam"],
]);

const stoppad = (typ: string | undefined, kod: Postbrist["kod"], element?: string): Lastpost => ({
  typ,
  post: undefined,
  brister: [{ kod, element }],
});

/** Inneslutna resurser (`contained`). En av okänt slag står kvar i otolkat. */
function lasInneslutna(
  prov: Postprov,
  nod: Nod,
  typ: string,
  agare: { readonly nyckel: string; readonly rad: number },
): ReadonlyMap<string, Fhirpost> | undefined {
  if (nod["contained"] === undefined) return undefined;
  const ut = new Map<string, Fhirpost>();
  for (const en of noderI(prov, nod, "contained", typ)) {
    const slag = textI(prov, en, "resourceType", `${typ}.contained`);
    const id = textI(prov, en, "id", `${typ}.contained`);
    const las = LASARE.get(slag ?? "");
    if (las === undefined || id === undefined || ut.has(id)) {
      prov.otolkad = true;
      tillOtolkat(prov, `${typ}.contained`, en);
      continue;
    }
    const inre = nyttProv(prov.referensdag);
    const bas = { nyckel: `${agare.nyckel}#${id}`, id, rad: agare.rad, inneslutna: undefined };
    ut.set(id, las(inre, en, { ...bas, lage: "oanvand" }));
    for (const ett of inre.brister) prov.brister.push(ett);
    prov.stopp ??= inre.stopp;
  }
  return ut;
}

/** En profil ur en annan version, eller element som bara fanns i STU3. */
function arAnnanVersion(prov: Postprov, nod: Nod, typ: string): boolean {
  if (profilerna(prov, nod, typ).some(arAnnanVersionsProfil)) return true;
  if (typ === "QuestionnaireResponse") return "context" in nod || "parent" in nod;
  if (typ !== "CarePlan") return false;
  if ("context" in nod || "definition" in nod) return true;
  const insatser = nod["activity"];
  if (!Array.isArray(insatser)) return false;
  return insatser.some((en) => {
    const detalj: unknown = arNod(en) ? en["detail"] : undefined;
    return arNod(detalj) && ("definition" in detalj || "category" in detalj);
  });
}

/** Sant om profilen säger att den hör till en annan version av FHIR än R4. */
export const arAnnanVersionsProfil = (profil: string): boolean =>
  /\/(?:1\.0|3\.0|4\.[13]|5\.0)(?:\.\d+)?\/StructureDefinition\/|\/STU3\//u.test(profil);

const profilerna = (prov: Postprov, nod: Nod, vag: string): ReadonlyArray<string> => {
  const meta = nodI(prov, nod, "meta", vag);
  return meta?.["profile"] === undefined ? [] : texterI(prov, meta, "profile", `${vag}.meta`);
};

function provaProfil(prov: Postprov, nod: Nod): void {
  const kand = profilerna(prov, nod, "CarePlan").some((profil) => {
    const [utanVersion = ""] = profil.split("|", 1);
    return PROFILER.has(utanVersion);
  });
  if (!kand) prov.brister.push({ kod: "OKAND_PROFIL", element: "CarePlan.meta.profile" });
}
