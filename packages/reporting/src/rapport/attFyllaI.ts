/**
 * Luckorna som ingen fyllt i.
 */
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import type { Rapport } from "./Rapport.ts";

/** Var en lucka står. */
export type Luckplats = { readonly avsnitt: string; readonly lucka: string };

/** De tomma luckorna, i rapportens ordning. */
export const attFyllaI = (rapport: Renderbar<Rapport>): ReadonlyArray<Luckplats> =>
  oppna(rapport).avsnitt.flatMap(({ id: avsnitt, innehall }) =>
    innehall.flatMap((block) =>
      block._tag === "Textlucka" && block.text === undefined ? [{ avsnitt, lucka: block.id }] : [],
    ),
  );
