/**
 * Det som läsningen av en fil eller ett ärende svarar med.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Lasdel, Lasram, Skyddad } from "../Lasdel.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { type Bristplats, brist, type Linkkod } from "./index.ts";

/** Ett fynd i ett ärende, innan platsen i filen är känd. `element`: ett namn ur formatet. */
export type Fynd = { readonly kod: Linkkod; readonly element?: string };

/** Ärendet, om det gick att läsa, och fynden. `skyddade`: vem posten märker som skyddad, också om den inte gick att läsa. */
export type Arendesvar = {
  readonly arende: Samordningsarende | undefined;
  readonly fynd: ReadonlyArray<Fynd>;
  readonly skyddade?: ReadonlyArray<Skyddad>;
};

/** Fynden som brister på en rad. */
export const somBrister = (
  fynd: ReadonlyArray<Fynd>,
  plats: Pick<Bristplats, "fil" | "rad">,
): ReadonlyArray<Brist> => fynd.map(({ kod, ...element }) => brist(kod, { ...plats, ...element }));

/** Inget ur filen gäller. */
export const avvisad = (kod: Linkkod, { fil }: Lasram, rad?: number): Lasdel => ({
  arenden: [],
  brister: [brist(kod, { fil, ...(rad === undefined ? {} : { rad }) })],
  rader: [],
  klart: 1,
});
