/**
 * Könet ur en källa som bokför hela hushållet på registerledaren är kanske inte individens. Det behålls, men märkt, och går
 * aldrig före ett kön som en annan källa har.
 */
import type { Importdel } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Profil } from "./Profil.ts";

/** Delen med könet märkt, om profilen säger att det är osäkert. */
export const medMarktKon = (del: Importdel, { konOsakert }: Profil): Importdel =>
  konOsakert === true ? { ...del, fakta: del.fakta.map(markt) } : del;

const markt = (faktum: Faktum): Faktum => {
  if (!("kon" in faktum) || faktum.kon === "okant") return faktum;
  switch (faktum._tag) {
    case "IndividRegistrerad":
    case "EnkatsvarLamnat":
      return { ...faktum, konOsakert: true };
    default:
      return faktum;
  }
};
