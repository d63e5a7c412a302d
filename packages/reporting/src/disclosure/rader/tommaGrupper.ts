/**
 * Grupper som är noll har ingen rad. Är nollan dold ska den ändå synas som dold: annars säger tomrummet att den är noll.
 */
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import { type Cellgrupp, PERIOD } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import type { Radceller } from "./cellerI.ts";
import { SARSKILDA } from "./matt.ts";
import { periodFor } from "./perioder.ts";

/** En rad utan tal. */
export type Tomrad = Omit<Resultatrad, "utfall">;

/** De dolda grupper som ingen rad visar, en gång för varje nyckeltal som har grupperingen. */
export function tommaGrupper(
  celler: ReadonlyMap<Resultatrad, Radceller>,
  { tabeller }: Utgiven,
): ReadonlyArray<Tomrad> {
  const monster = new Map<string, Map<string, Monster>>();
  const visade = new Set<string>();
  for (const [rad, egna] of celler) {
    visade.add(radnamn(rad));
    for (const { grupp } of egna.celler) {
      const form = formen(egna.matt, grupp);
      const kanda = monster.get(form) ?? new Map<string, Monster>();
      monster.set(form, kanda);
      kanda.set(radform(rad), { rad, kolumner: kolumnerna(rad, grupp) });
    }
  }
  const tomma = new Map<string, Tomrad>();
  for (const { matt, celler: utgivna } of tabeller) {
    for (const { grupp, antal } of utgivna) {
      if (antal !== undefined) continue;
      for (const ett of monster.get(formen(matt, grupp))?.values() ?? []) {
        const rad = medGruppen(ett, grupp);
        if (!visade.has(radnamn(rad))) tomma.set(radnamn(rad), rad);
      }
    }
  }
  return [...tomma.values()];
}

type Monster = {
  readonly rad: Resultatrad;
  readonly kolumner: ReadonlyArray<readonly [string, string]>;
};

/** Radens nycklar och dimensionerna som de är: i samma ordning, för cellen är gjord av raden. */
const kolumnerna = (rad: Resultatrad, grupp: Cellgrupp): Monster["kolumner"] => {
  const dimensioner = Object.keys(grupp).filter((id) => id !== PERIOD);
  return Object.keys(rad.grupp)
    .filter((namn) => !SARSKILDA.has(namn))
    .map((namn, nr) => [namn, dimensioner[nr] ?? ""] as const);
};

const medGruppen = ({ rad, kolumner }: Monster, cellgrupp: Cellgrupp): Tomrad => {
  const { utfall: _, ...huvud } = rad;
  return {
    ...huvud,
    period: periodFor(cellgrupp[PERIOD] ?? ""),
    grupp: {
      ...rad.grupp,
      ...Object.fromEntries(kolumner.map(([namn, id]) => [namn, cellgrupp[id] ?? ""])),
    },
  };
};

const formen = (matt: string, grupp: Cellgrupp): string =>
  [matt, ...Object.keys(grupp).sort()].join("|");

const radform = ({ nyckeltal, fonster, grupp }: Resultatrad): string =>
  [nyckeltal, fonster, grupp["definition"], ...Object.keys(grupp)].join("|");

/** Radens namn: vad den räknar, när, för vem. Statistiken över en grupp hör till gruppens rad. */
const radnamn = ({ nyckeltal, period, fonster, grupp }: Tomrad): string => {
  const { statistik: _, ...utan } = grupp;
  return gruppnamn([nyckeltal, fonster, period.fran, period.till].join("|"), utan);
};
