/**
 * Skyddet följer individen, inte posten: är någon märkt som skyddad på ett ställe i källan är hen det i hela källan.
 */
import type { LastArende } from "./Lasdel.ts";
import type { Skydd } from "./samordningsarende/index.ts";

/** Ärendena, med det starkaste skydd som källan anger för var och en. */
export const medSkydd = (lasta: ReadonlyArray<LastArende>): ReadonlyArray<LastArende> => {
  const skyddade = new Map<string, Skydd>();
  for (const { arende } of lasta) {
    const { identitet, skydd } = arende.individ;
    if (skydd !== "ingen" && skydd !== "okant") skyddade.set(identitet.nummer, skydd);
  }
  if (skyddade.size === 0) return lasta;
  return lasta.map((last) => {
    const { individ } = last.arende;
    const skydd = skyddade.get(individ.identitet.nummer);
    const oskyddad = individ.skydd === "ingen" || individ.skydd === "okant";
    return skydd === undefined || !oskyddad
      ? last
      : { ...last, arende: { ...last.arende, individ: { ...individ, skydd } } };
  });
};
