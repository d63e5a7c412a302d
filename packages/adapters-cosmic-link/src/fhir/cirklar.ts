/**
 * Planer vars `partOf` går i cirkel.
 */
import type { Fhirpost } from "./post/Fhirpost.ts";
import type { Register } from "./register.ts";

/** Planerna i en cirkel, eller mellan två. Den som ingen kvarvarande pekar på, eller inte pekar på någon kvarvarande, faller bort. */
export const planerICirkel = (register: Register): ReadonlySet<Fhirpost> => {
  const ut = new Map<Fhirpost, ReadonlyArray<Fhirpost>>();
  const till = new Map<Fhirpost, Array<Fhirpost>>();
  for (const post of register.poster) {
    if (post.slag !== "CarePlan" || post.delAv.length === 0) continue;
    const over = post.delAv.flatMap((pekare) => register.folj(pekare, post) ?? []);
    ut.set(post, over);
    for (const en of over) {
      const fore = till.get(en);
      if (fore === undefined) till.set(en, [post]);
      else fore.push(post);
    }
  }
  const kvar = new Set([...ut.keys(), ...till.keys()]);
  rensa(kvar, ut, till);
  rensa(kvar, till, ut);
  return kvar;
};

type Bagar = ReadonlyMap<Fhirpost, ReadonlyArray<Fhirpost>>;

/** Tar bort de poster som saknar bågar framåt, och sedan de som därmed gör det. */
function rensa(kvar: Set<Fhirpost>, fram: Bagar, bak: Bagar): void {
  const antal = new Map<Fhirpost, number>();
  for (const post of kvar)
    antal.set(post, (fram.get(post) ?? []).filter((en) => kvar.has(en)).length);
  const lediga = [...kvar].filter((post) => antal.get(post) === 0);
  for (let post = lediga.pop(); post !== undefined; post = lediga.pop()) {
    kvar.delete(post);
    for (const fore of bak.get(post) ?? []) {
      const rest = (antal.get(fore) ?? 0) - 1;
      antal.set(fore, rest);
      if (rest === 0 && kvar.has(fore)) lediga.push(fore);
    }
  }
}
