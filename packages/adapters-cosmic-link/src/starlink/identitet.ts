/**
 * Individens nummer i star-link: `{slag, nummer}`, eller så som människor skriver det.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Linkkod } from "../kontroller/index.ts";
import { type Linkidentitet, lasIdentitet } from "../samordningsarende/index.ts";
import { arObjekt } from "./json.ts";

/** Identiteten i sin form, eller varför den inte gäller. Slag och nummer måste stämma med varandra, också kontrollsiffran. */
export const identiteten = (skriven: unknown, referensdag: Dag): Linkidentitet | Linkkod => {
  if (skriven === undefined || skriven === null || skriven === "") return "LINK_IDENTITET_SAKNAS";
  if (typeof skriven === "string") {
    return lasIdentitet(skriven, referensdag) ?? "LINK_IDENTITET_OGILTIG";
  }
  if (!arObjekt(skriven)) return "LINK_IDENTITET_OGILTIG";
  const { slag, nummer } = skriven;
  if (typeof nummer !== "string") return "LINK_IDENTITET_OGILTIG";
  if (slag === "lma_nummer") {
    return LMA.test(nummer) ? { slag, nummer } : "LINK_IDENTITET_OGILTIG";
  }
  if (slag === "lokalt_reservnummer") {
    return LOKALT.test(nummer) ? { slag, nummer } : "LINK_IDENTITET_OGILTIG";
  }
  const last = lasIdentitet(nummer, referensdag);
  return last !== undefined && last.slag === slag ? last : "LINK_IDENTITET_OGILTIG";
};

/** Varken LMA-nummer eller lokala reservnummer har en form som gäller överallt; STAR kan ändå inte följa dem. */
const LMA = /^\d[\d/ -]{1,20}$/u;
const LOKALT = /^[\w+-]{4,20}$/u;
