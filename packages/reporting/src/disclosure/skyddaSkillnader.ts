/**
 * Skyddet för skillnader: samma primärregel som för nyckeltalen, på båda andelarna. En skillnad visas bara när båda gör det,
 * för ur den ena och skillnaden går den andra att räkna ut.
 */
import type { Skillnad } from "@star-finsam/core/kernel";
import type { Nyckeltalsskillnad, Skillnadsled } from "@star-finsam/core/nyckeltal";
import { type Cell, dold } from "./Cell.ts";
import { cellAv, forLiten, forvaldPolicy, type Skyddspolicy } from "./skydda.ts";
import { type Disclosed, type Intern, internt, skyddad } from "./Utgava.ts";

/** En av de två som jämförs, med talet som en cell. */
export type Skyddatled = Omit<Skillnadsled, "utfall"> & { readonly cell: Cell };

/** En skillnad vars tal är celler. Utan `skillnad` är något av dem dolt. */
export type Skyddadskillnad = Omit<Nyckeltalsskillnad, "a" | "b" | "skillnad"> & {
  readonly a: Skyddatled;
  readonly b: Skyddatled;
  readonly skillnad?: Skillnad;
};

/** Skillnader som får renderas. */
export type Skyddadeskillnader = ReadonlyArray<Skyddadskillnad>;

/** Döljer de andelar som bärs av för få, och skillnaderna som de ingår i. */
export const skyddaSkillnader = (
  rader: ReadonlyArray<Nyckeltalsskillnad>,
  policy: Skyddspolicy = forvaldPolicy,
): Disclosed<Skyddadeskillnader> =>
  skyddad(
    rader.map((rad) => medCeller(rad, (led) => (forLiten(led, policy) ? dold : cellAv(led)))),
  );

/** Alla tal, för internt bruk. */
export const internaSkillnader = (
  rader: ReadonlyArray<Nyckeltalsskillnad>,
): Intern<Skyddadeskillnader> => internt(rader.map((rad) => medCeller(rad, cellAv)));

function medCeller(
  { skillnad, ...rad }: Nyckeltalsskillnad,
  cellFor: (led: Skillnadsled) => Cell,
): Skyddadskillnad {
  const [a, b] = [medCell(rad.a, cellFor(rad.a)), medCell(rad.b, cellFor(rad.b))];
  const bada = a.cell._tag === "Visad" && b.cell._tag === "Visad";
  return { ...rad, a, b, ...(bada ? { skillnad } : {}) };
}

const medCell = ({ utfall: _, ...led }: Skillnadsled, cell: Cell): Skyddatled => ({ ...led, cell });
