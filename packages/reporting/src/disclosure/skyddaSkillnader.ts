/**
 * Skyddet för skillnader: samma som för raderna de är räknade på. En skillnad visas bara när båda andelarna gör det,
 * för ur den ena och skillnaden går den andra att räkna ut.
 */
import type { Skillnad } from "@star-finsam/core/kernel";
import type { Nyckeltalsskillnad, Resultatrad, Skillnadsled } from "@star-finsam/core/nyckeltal";
import { type Cell, dold } from "./Cell.ts";
import { cellAv } from "./rader/cellAv.ts";
import { forLiten } from "./rader/forLiten.ts";
import { type Radskyddsval, skyddadeRader } from "./rader/skyddadeRader.ts";
import { forvaldaSkyddsregler } from "./Skyddsregler.ts";
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

/**
 * Döljer andelarna som är gjorda av dolda rader, och skillnaderna som de ingår i. `rader` är allt som skillnaderna är räknade på:
 * de skyddas tillsammans.
 */
export async function skyddaSkillnader(
  skillnader: ReadonlyArray<Nyckeltalsskillnad>,
  rader: ReadonlyArray<Resultatrad>,
  val: Radskyddsval = {},
): Promise<Disclosed<Skyddadeskillnader>> {
  const { dold: doldRad, tomma } = await skyddadeRader(rader, val);
  const dolda = [...rader.filter(doldRad), ...tomma];
  const regler = val.regler ?? forvaldaSkyddsregler;
  const arDold = (nyckeltal: string, led: Skillnadsled): boolean =>
    forLiten(led, regler) ||
    dolda.some(
      (rad) =>
        rad.nyckeltal === nyckeltal &&
        rad.period.fran === led.period.fran &&
        rad.period.till === led.period.till &&
        Object.entries(rad.grupp).every(([namn, kod]) => led.grupp[namn] === kod),
    );
  return skyddad(
    skillnader.map((rad) =>
      medCeller(rad, (led) => (arDold(rad.nyckeltal, led) ? dold : cellAv(led))),
    ),
  );
}

/** Alla tal, för internt bruk. */
export const internaSkillnader = (
  rader: ReadonlyArray<Nyckeltalsskillnad>,
): Intern<Skyddadeskillnader> => internt(rader.map((rad) => medCeller(rad, (led) => cellAv(led))));

function medCeller(
  { skillnad, ...rad }: Nyckeltalsskillnad,
  cellFor: (led: Skillnadsled) => Cell,
): Skyddadskillnad {
  const [a, b] = [medCell(rad.a, cellFor(rad.a)), medCell(rad.b, cellFor(rad.b))];
  const bada = a.cell._tag === "Visad" && b.cell._tag === "Visad";
  return { ...rad, a, b, ...(bada ? { skillnad } : {}) };
}

const medCell = ({ utfall: _, ...led }: Skillnadsled, cell: Cell): Skyddatled => ({ ...led, cell });
