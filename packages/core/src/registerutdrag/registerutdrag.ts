/**
 * Allt som finns om en individ, på begäran (GDPR artikel 15). Också det som bara hänger ihop genom ärendet: insatser, som
 * inte bär pseudonymen själva, och kallelser, som räknar upp ärenden. Bär två individer samma ärendenummer
 * (`arendekonflikter`) går insatserna inte att skilja åt; den som läser in ska stanna där.
 */
import type { Faktum } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId } from "../kernel/index.ts";

/** Individens fakta, i den ordning de kom. Tom om ingen källa känner individen. En kallelse bär bara hens ärenden. */
export const registerutdrag = (
  fakta: ReadonlyArray<Faktum>,
  individ: Pseudonym,
): ReadonlyArray<Faktum> => {
  const arenden = arendenFor(fakta, individ);
  return fakta
    .filter((faktum) => ror(faktum, individ, arenden))
    .map((faktum) =>
      faktum._tag === "TeammoteKallat"
        ? { ...faktum, arenden: faktum.arenden.filter((id) => arenden.has(id)) }
        : faktum,
    );
};

/**
 * Ärendena som individen har: alla som något faktum om hen nämner, också de som bara har ett samtycke, en plan eller en
 * avstämning, och det tidigare ärende som ett återaktualiserat pekar på, om ingen annan bär det.
 */
export const arendenFor = (
  fakta: ReadonlyArray<Faktum>,
  individ: Pseudonym,
): ReadonlySet<ArendeId> => {
  const egna = new Set<ArendeId>();
  const andras = new Set<ArendeId>();
  const tidigare = new Set<ArendeId>();
  for (const faktum of fakta) {
    if (!("individ" in faktum && "arende" in faktum)) continue;
    (faktum.individ === individ ? egna : andras).add(faktum.arende);
    if (faktum._tag !== "ArendeAktualiserat" || faktum.individ !== individ) continue;
    if (faktum.tidigare !== undefined) tidigare.add(faktum.tidigare);
  }
  for (const id of tidigare) if (!andras.has(id)) egna.add(id);
  return egna;
};

/** Sant om faktumet rör individen, direkt eller genom ett av hens ärenden. */
export const ror = (
  faktum: Faktum,
  individ: Pseudonym,
  arenden: ReadonlySet<ArendeId>,
): boolean => {
  if ("individ" in faktum) return faktum.individ === individ;
  if ("arende" in faktum) return arenden.has(faktum.arende);
  return faktum._tag === "TeammoteKallat" && faktum.arenden.some((id) => arenden.has(id));
};
