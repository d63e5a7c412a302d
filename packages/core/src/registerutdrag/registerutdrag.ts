/**
 * Allt som finns om en individ, på begäran (GDPR artikel 15). Också det som bara hänger ihop genom ärendet, till exempel
 * insatser, som inte bär pseudonymen själva.
 */
import type { Faktum } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId } from "../kernel/index.ts";

/** Individens fakta, i den ordning de kom. Tom om ingen källa känner individen. */
export const registerutdrag = (
  fakta: ReadonlyArray<Faktum>,
  individ: Pseudonym,
): ReadonlyArray<Faktum> => {
  const arenden = arendenFor(fakta, individ);
  return fakta.filter((faktum) => ror(faktum, individ, arenden));
};

/** Ärendena som individen har. */
export const arendenFor = (
  fakta: ReadonlyArray<Faktum>,
  individ: Pseudonym,
): ReadonlySet<ArendeId> =>
  new Set(
    fakta.flatMap((faktum) =>
      faktum._tag === "ArendeAktualiserat" && faktum.individ === individ ? [faktum.arende] : [],
    ),
  );

/** Sant om faktumet rör individen, direkt eller genom ett av hens ärenden. */
export const ror = (faktum: Faktum, individ: Pseudonym, arenden: ReadonlySet<ArendeId>): boolean =>
  "individ" in faktum
    ? faktum.individ === individ
    : "arende" in faktum && arenden.has(faktum.arende);
