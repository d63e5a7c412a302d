/** Vem som svarar för en insats, av aktören som källan anger. */
import { type Aktor, partslagFor } from "@star-finsam/core/part";
import type { Aktorsuppslag } from "../kartor/index.ts";
import type { Sipansvar } from "./SipInnehall.ts";

/** Ansvaret; `okant` när ingen karta känner aktören. */
export const ansvarFor = (svar: Aktorsuppslag | undefined): Sipansvar => {
  if (svar?.aktor !== undefined) return ansvarAv(svar.aktor);
  if (svar?.omrade === "halso_och_sjukvard") return "kommun_eller_region";
  return svar?.omrade === "socialtjanst" ? "kommun" : "okant";
};

const ansvarAv = (aktor: Aktor): Sipansvar => {
  if (aktor === "egen") return "den_enskilde";
  const slag = partslagFor(aktor);
  return slag === "kommun" || slag === "region" ? slag : "annan";
};
