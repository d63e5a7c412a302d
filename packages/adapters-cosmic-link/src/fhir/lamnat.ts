/**
 * Det i en post som inte fick plats i ärendet: det står kvar i otolkat.
 */
import type { Otolkat } from "../samordningsarende/index.ts";
import type { Fhirpost } from "./post/Fhirpost.ts";
import type { Anmalan } from "./register.ts";

/** Det otolkade i en post som ärendet använder, under postens id. */
export const laggOtolkat = (
  post: Fhirpost & { readonly otolkat: ReadonlyArray<Otolkat> },
  otolkat: Array<Otolkat>,
): void => {
  for (const { plats, varde } of post.otolkat)
    otolkat.push({ plats: `${post.slag}/${post.id ?? ""}${plats.slice(post.slag.length)}`, varde });
};

/** Inneslutna resurser som inget i sin ägare hänvisar till. De sägs, och står kvar hela. */
export const outnyttjade = (agare: Fhirpost, otolkat: Array<Otolkat>, anmal: Anmalan): void => {
  if (agare.inneslutna === undefined) return;
  for (const { lage, ra } of agare.inneslutna.values()) {
    if (lage !== "oanvand" || ra === undefined) continue;
    const plats = `${agare.slag}.contained`;
    anmal("OANVAND_RESURS", agare.rad, plats);
    otolkat.push({ plats, varde: JSON.stringify(ra) });
  }
};
