/**
 * De som ansvarar för planen och de enheter som deltar i den. Att en enhet deltar i planen säger inte om den kallades.
 */
import type { Linkaktor } from "../samordningsarende/index.ts";
import { barnet, type Nod } from "./Nod.ts";
import { hsaId, type Post } from "./Post.ts";

/** Id på den ansvariga i ärendet. */
export const ANSVARIG = "ansvarig";

/** Den ansvariga, om svaret säger vilken enhet det är. */
export const ansvarig = (post: Post, huvud: Nod | undefined): Linkaktor | undefined => {
  const { text, behall, egenText } = post.plocka;
  const nod = barnet(huvud, "accountableHealthcareProfessional");
  const enheten = barnet(nod, "healthcareProfessionalOrgUnit");
  behall(nod, "healthcareProfessionalHSAId", "healthcareProfessionalRoleCode");
  behall(enheten, "orgUnitEmail", "orgUnitAddress", "orgUnitLocation");
  const skrivetEnhetsId = text(enheten, "orgUnitHSAId");
  const skrivenVardenhet = text(nod, "healthcareProfessionalCareUnitHSAId");
  const enhetsId = hsaId(post, skrivetEnhetsId, "orgUnitHSAId");
  const vardenhet = hsaId(post, skrivenVardenhet, "healthcareProfessionalCareUnitHSAId");
  const vardgivare = hsaId(
    post,
    text(nod, "healthcareProfessionalCareGiverHSAId"),
    "healthcareProfessionalCareGiverHSAId",
  );
  if (enhetsId !== undefined && vardenhet !== undefined && enhetsId !== vardenhet) {
    post.otolkat.push({ plats: "healthcareProfessionalCareUnitHSAId", varde: vardenhet });
  }
  const enhet = text(enheten, "orgUnitName") ?? skrivetEnhetsId ?? skrivenVardenhet ?? vardgivare;
  if (enhet === undefined) {
    behall(nod, "healthcareProfessionalName");
    behall(enheten, "orgUnitTelecom");
    return undefined;
  }
  const hsa = enhetsId ?? vardenhet;
  const namn = text(nod, "healthcareProfessionalName");
  const titel = egenText(barnet(barnet(nod, "healthcareProfessionalRoleCode"), "displayName"));
  const telefon = text(enheten, "orgUnitTelecom");
  return {
    id: ANSVARIG,
    enhet,
    roll: "annan",
    deltagande: "okant",
    ...(hsa === undefined ? {} : { hsaId: hsa }),
    ...(vardgivare === undefined ? {} : { hsaIdVardgivare: vardgivare }),
    ...(namn === undefined ? {} : { namn }),
    ...(titel === undefined ? {} : { titel }),
    ...(telefon === undefined ? {} : { telefon }),
  };
};

/** Enheterna som deltar. De har bara ett HSA-id; enheten heter då som det. */
export const deltagande = (post: Post, kropp: Nod | undefined): ReadonlyArray<Linkaktor> =>
  (kropp?.barn ?? [])
    .filter(({ namn }) => namn === "participatingCareUnitHSAId")
    .flatMap((nod, i): ReadonlyArray<Linkaktor> => {
      const skriven = skrivetId(post, nod);
      skrivenRymd(post, nod);
      if (skriven === undefined) return [];
      const hsa = hsaId(post, skriven, "participatingCareUnitHSAId");
      return [
        {
          id: `enhet-${i + 1}`,
          enhet: hsa ?? skriven,
          roll: "annan",
          deltagande: "okant",
          ...(hsa === undefined ? {} : { hsaId: hsa }),
        },
      ];
    });

/** Id i ett element: `root` och `extension` (som element eller attribut), `type` och `id`, eller bara text. */
export const skrivetId = (post: Post, nod: Nod | undefined): string | undefined => {
  const { text, attribut, egenText } = post.plocka;
  return text(nod, "extension") ?? attribut(nod, "extension") ?? text(nod, "id") ?? egenText(nod);
};

/** Namnrymden som `skrivetId` står i. */
export const skrivenRymd = (post: Post, nod: Nod | undefined): string | undefined => {
  const { text, attribut } = post.plocka;
  return text(nod, "root") ?? attribut(nod, "root") ?? text(nod, "type");
};
