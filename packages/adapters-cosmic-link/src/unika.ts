/**
 * Ärenden som står flera gånger. Samma id och samma innehåll räknas en gång; samma id och olika innehåll läses inte alls, för
 * ingen kan veta vilket som gäller. Svaret beror inte på ordningen.
 */
import type { Brist, Radatgard, Radutfall } from "@star-finsam/core/adapter";
import { brist } from "./kontroller/index.ts";
import type { LastArende } from "./Lasdel.ts";

/** Ärendena som står kvar, och vad som hände med de andra. */
export type Unika = {
  readonly arenden: ReadonlyArray<LastArende>;
  readonly brister: ReadonlyArray<Brist>;
  readonly rader: ReadonlyArray<Radutfall>;
};

/** Skiljer upprepningar och krockar från resten. */
export const unika = (lasta: ReadonlyArray<LastArende>, fil: string): Unika => {
  const perId = new Map<string, Array<LastArende>>();
  for (const last of lasta) {
    const hittills = perId.get(last.arende.id);
    if (hittills === undefined) perId.set(last.arende.id, [last]);
    else hittills.push(last);
  }
  const arenden: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const utan = (last: LastArende, kod: "POST_DUBBLETT" | "ID_KROCK", atgard: Radatgard) => {
    for (const rad of last.rader) {
      brister.push(brist(kod, { fil, rad }));
      rader.push({ rad, atgard });
    }
  };
  for (const grupp of perId.values()) {
    const [forsta, ...fler] = grupp;
    if (forsta === undefined) continue;
    const innehall = fler.length === 0 ? "" : JSON.stringify(forsta.arende);
    if (fler.every(({ arende }) => JSON.stringify(arende) === innehall)) {
      arenden.push(forsta);
      for (const last of fler) utan(last, "POST_DUBBLETT", "dubblett");
    } else for (const last of grupp) utan(last, "ID_KROCK", "karantan");
  }
  return { arenden, brister, rader };
};
