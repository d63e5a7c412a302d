/**
 * Tabellen så som en människa kan känna igen den: kodning, avgränsare, rubrikens rad, och varje kolumn för sig.
 */
import type { Text } from "@star-finsam/core/kernel";
import { avgransarnamn } from "../poster/avgransare.ts";
import { kolumnplats } from "../rubrik/kolumnplats.ts";
import { type Form, gissaForm } from "./form.ts";
import type { Passning } from "./passning.ts";
import { datarader, type Tabell } from "./Tabell.ts";

/** En kolumn. `igen`: profilen och fältet som rubriken hör till, och profilens namn på den. `tomma`: andel 0–1. */
export type Kolumnprov = {
  readonly plats: string;
  readonly igen:
    | { readonly profil: string; readonly falt: string; readonly rubrik: string }
    | undefined;
  readonly form: Form;
  readonly tomma: number;
};

/** Tabellen. Utan `rubrikrad` ser ingen rad ut som en rubrik. */
export type Tabellprov = {
  readonly kodning: string;
  readonly grund: Text;
  readonly avgransare: string;
  readonly rubrikrad: number | undefined;
  readonly datarader: number;
  readonly kolumner: ReadonlyArray<Kolumnprov>;
};

/** Så många rader avgör formen och andelen tomma. */
const PROVADE_RADER = 2000;

/** Provet på tabellen. `passningar`: den som filen läses med först. */
export const tabellprov = (
  tabell: Tabell,
  rubrik: ReadonlyArray<string>,
  passningar: ReadonlyArray<Passning>,
): Tabellprov => {
  const rader = datarader(tabell);
  const provade = (tabell.rubrik === undefined ? tabell.poster : rader).slice(0, PROVADE_RADER);
  const bredd = rubrik.length > 0 ? rubrik.length : (tabell.poster[0]?.celler.length ?? 0);
  return {
    kodning: tabell.kodning,
    grund: tabell.grund,
    avgransare: avgransarnamn(tabell.avgransare),
    rubrikrad: tabell.rubrik === undefined ? undefined : tabell.poster[tabell.rubrik]?.rad,
    datarader: rader.length,
    kolumner: Array.from({ length: bredd }, (_, plats) => {
      const celler = provade.map((post) => post.celler[plats] ?? "");
      return {
        plats: kolumnplats(plats),
        igen: igenkand(passningar, plats),
        form: gissaForm(celler),
        tomma: celler.filter((cell) => cell.trim() === "").length / Math.max(1, celler.length),
      };
    }),
  };
};

function igenkand(passningar: ReadonlyArray<Passning>, plats: number): Kolumnprov["igen"] {
  for (const { profil, traffar } of passningar) {
    const traff = traffar[plats];
    if (traff !== undefined) return { profil: profil.id, ...traff };
  }
  return undefined;
}
