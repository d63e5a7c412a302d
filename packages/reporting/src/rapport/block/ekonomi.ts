/**
 * Pengarna: utfall per år och kostnadsslag, och budget mot utfall per kostnadsslag.
 */
import { text } from "@star-finsam/core/kernel";
import { type Cell, saknas, visad } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import { dimensionstitel, iRapportordning, kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Tabell } from "../Rapport.ts";
import { rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOm, noterOmFlera, titel } from "./ord.ts";
import { helhet, hitta, koderI, summeraCeller } from "./radval.ts";

/** År × kostnadsslag. En cell som ingen källa har är `Saknas`, inte noll; då saknas också årets summa. */
export function ekonomitabell(nyckeltal: string, underlag: Blockunderlag): Tabell {
  const slag = kostnadsslagen(underlag, nyckeltal);
  const ar = aren(underlag, nyckeltal);
  const hela = helhet(underlag.rader, nyckeltal);
  return {
    _tag: "Tabell",
    id: nyckeltal,
    rubrik: titel(underlag, nyckeltal),
    radrubrik: texter.ar,
    kolumner: [
      ...slag.map((kod) => ({
        id: kod,
        rubrik: kodtitel("kostnadsslag", kod),
        slag: "belopp" as const,
      })),
      { id: "summa", rubrik: texter.summa, slag: "belopp" as const },
    ],
    rader:
      ar.length === 0
        ? [{ id: "alla", rubrik: texter.alla, celler: [hela] }]
        : ar.map((a) => {
            const celler = slag.map((kod) => beloppscell(underlag, nyckeltal, a, kod));
            return { id: a, rubrik: text(a, a), celler: [...celler, summeraCeller(celler)] };
          }),
    ...(ar.length === 0
      ? {}
      : { summa: [...slag.map((kod) => overAren(underlag, nyckeltal, kod)), hela] }),
    noter: noterOm(underlag, nyckeltal),
  };
}

/** Kostnadsslag × budget, utfall och skillnad. */
export function kostnadstabell(block: Blockav<"Kostnadstabell">, underlag: Blockunderlag): Tabell {
  const bada = [block.budget, block.utfall];
  const slag = iRapportordning(
    "kostnadsslag",
    bada.flatMap((id) => koderI(underlag.rader, id, "kostnadsslag")),
  );
  const raden = (kod: string) =>
    medSkillnad(overAren(underlag, block.budget, kod), overAren(underlag, block.utfall, kod));
  const alla = bada.map((id) => helhet(underlag.rader, id));
  const summa = medSkillnad(alla[0] ?? saknas, alla[1] ?? saknas);
  return {
    _tag: "Tabell",
    id: `${block.budget}-${block.utfall}`,
    rubrik: rapportord.budgetOchUtfall,
    radrubrik: dimensionstitel("kostnadsslag"),
    kolumner: [
      { id: "budget", rubrik: titel(underlag, block.budget), slag: "belopp" },
      { id: "utfall", rubrik: titel(underlag, block.utfall), slag: "belopp" },
      { id: "skillnad", rubrik: rapportord.kvar, slag: "belopp" },
    ],
    rader:
      slag.length === 0
        ? [{ id: "alla", rubrik: texter.alla, celler: summa }]
        : slag.map((kod) => ({
            id: kod,
            rubrik: kodtitel("kostnadsslag", kod),
            celler: raden(kod),
          })),
    ...(slag.length === 0 ? {} : { summa }),
    noter: noterOmFlera(underlag, bada),
  };
}

/** Budget, utfall och det som är kvar, som bara räknas ur två tal som visas. */
const medSkillnad = (budget: Cell, utfall: Cell): ReadonlyArray<Cell> => [
  budget,
  utfall,
  budget._tag === "Visad" && utfall._tag === "Visad"
    ? visad(budget.n - utfall.n)
    : budget._tag === "Visad"
      ? utfall
      : budget,
];

const kostnadsslagen = ({ rader }: Blockunderlag, nyckeltal: string): ReadonlyArray<string> =>
  iRapportordning("kostnadsslag", koderI(rader, nyckeltal, "kostnadsslag"));

const aren = ({ rader }: Blockunderlag, nyckeltal: string): ReadonlyArray<string> =>
  [...new Set(koderI(rader, nyckeltal, "ar"))].sort();

/** Kostnadsslaget över alla åren; utan år finns ingen uppgift. */
const overAren = (underlag: Blockunderlag, nyckeltal: string, kod: string): Cell => {
  const ar = aren(underlag, nyckeltal);
  return ar.length === 0
    ? saknas
    : summeraCeller(ar.map((a) => beloppscell(underlag, nyckeltal, a, kod)));
};

const beloppscell = (
  { rader }: Blockunderlag,
  nyckeltal: string,
  ar: string,
  kostnadsslag: string,
): Cell => hitta(rader, nyckeltal, { ar, kostnadsslag })?.cell ?? saknas;
