/**
 * Det som den som läser bladet behöver få veta, med antal och adresser men aldrig vad som står där.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import type { Blad } from "./blad/Blad.ts";
import type { Fynd } from "./blad/Fynd.ts";
import type { Arbetsbok, Flik } from "./bok/Arbetsbok.ts";
import * as texter from "./texter.ts";

/** Varningarna för ett läst blad. */
export const varningarFor = (
  { flikar }: Arbetsbok,
  flik: Flik,
  blad: Blad,
  val: { readonly fil: string; readonly blad?: string },
): ReadonlyArray<Brist> => {
  const dolda = flikar.filter(({ dold }) => dold).map(({ plats }) => plats);
  const andra = flikar.filter((annan) => annan !== flik && !annan.dold && annan.del !== undefined);
  const { doldaRader, doldaKolumner } = blad;
  return [
    ...om(andra.length > 0 && val.blad === undefined, "FLERA_BLAD", () =>
      texter.fleraBlad(flik.plats, andra.length),
    ),
    ...om(dolda.length > 0, "DOLDA_BLAD", () => texter.doldaBlad(dolda, flik.dold)),
    ...om(doldaRader + doldaKolumner > 0, "DOLT_INNEHALL", () =>
      texter.doltInnehall(doldaRader, doldaKolumner),
    ),
    ...funna("FORMLER", blad.formler, texter.formler),
    ...funna("FORMLER_UTAN_VARDE", blad.formlerUtanVarde, texter.formlerUtanVarde),
    ...funna("FELVARDEN", blad.felvarden, texter.felvarden),
    ...funna("SAMMANFOGADE_CELLER", blad.sammanfogade, texter.sammanfogade),
  ].map(({ kod, text }) => ({ kod, allvar: "varning", fil: val.fil, text }));
};

type Varning = { readonly kod: string; readonly text: Text };

const om = (finns: boolean, kod: string, text: () => Text): ReadonlyArray<Varning> =>
  finns ? [{ kod, text: text() }] : [];

const funna = (kod: string, fynd: Fynd, text: (fynd: Fynd) => Text): ReadonlyArray<Varning> =>
  om(fynd.antal > 0, kod, () => text(fynd));
