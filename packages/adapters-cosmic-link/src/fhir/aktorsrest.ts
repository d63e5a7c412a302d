/**
 * Det i posterna om en aktör som inte fick plats i den: namnen på organisationerna över enheten, personens eget nummer, och allt
 * som ingen läste.
 */
import type { Linkaktor, Otolkat } from "../samordningsarende/index.ts";
import { laggOtolkat } from "./lamnat.ts";
import type { Fhirpost, Organisationspost, Personpost, Rollpost } from "./post/Fhirpost.ts";
import type { Pekare } from "./post/pekare.ts";
import type { Register } from "./register.ts";

type Aktorspost = Organisationspost | Personpost | Rollpost;

const arAktorspost = (post: Fhirpost): post is Aktorspost =>
  post.slag === "Organization" || post.slag === "Practitioner" || post.slag === "PractitionerRole";

/** Resten. Det som redan står i aktören upprepas inte. */
export const aktorsrest = (
  aktor: Linkaktor,
  forst: Fhirpost,
  register: Register,
): ReadonlyArray<Otolkat> => {
  const ut: Array<Otolkat> = [];
  const star = new Set<unknown>(Object.values(aktor));
  const sedda = new Set<Fhirpost>();
  const kvar: Array<Fhirpost | undefined> = [forst];
  while (kvar.length > 0) {
    const post = kvar.pop();
    if (post === undefined || sedda.has(post) || !arAktorspost(post)) continue;
    sedda.add(post);
    laggOtolkat(post, ut);
    for (const [namn, varde] of uppgifterna(post))
      if (varde !== undefined && !star.has(varde))
        ut.push({ plats: `${post.slag}/${post.id ?? ""}.${namn}`, varde });
    for (const [namn, pekare] of pekarna(post)) {
      if (pekare === undefined) continue;
      const mal = register.folj(pekare, post);
      kvar.push(mal);
      const { till, namn: visas, identifierare } = pekare;
      for (const ett of [mal === undefined ? till : undefined, visas, identifierare?.varde])
        if (ett !== undefined && !star.has(ett))
          ut.push({ plats: `${post.slag}/${post.id ?? ""}.${namn}`, varde: ett });
    }
  }
  return ut;
};

type Par<Varde> = readonly [string, Varde | undefined];

function uppgifterna(post: Aktorspost): ReadonlyArray<Par<string>> {
  const { egetId, hsaId, organisationsnummer } = post.marken;
  const nummer: ReadonlyArray<Par<string>> = [
    ...[egetId, hsaId, organisationsnummer].map((ett) => ["identifier", ett] as const),
  ];
  if (post.slag === "Organization") return [["name", post.namn], ...nummer];
  const kontakt: ReadonlyArray<Par<string>> = [
    ["code", post.titel],
    ["telecom", post.telefon],
  ];
  return post.slag === "Practitioner"
    ? [["name", post.namn], ...kontakt, ...nummer]
    : [...kontakt, ...nummer];
}

function pekarna(post: Aktorspost): ReadonlyArray<Par<Pekare>> {
  if (post.slag === "Organization") return [["partOf", post.delAv]];
  if (post.slag === "Practitioner") return [];
  return [
    ["practitioner", post.person],
    ["organization", post.organisation],
  ];
}
