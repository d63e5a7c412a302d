/**
 * Nyckeltal över rapportens perioder: linjer, och tabellen med varje period för sig och det ackumulerade.
 */
import type { Period } from "@star-finsam/core/kernel";
import type { Cell } from "../../disclosure/Cell.ts";
import { saknas } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import type { Blockav } from "../Mallblock.ts";
import { periodrubrik } from "../perioder.ts";
import type { Block, Tabell, Talslag } from "../Rapport.ts";
import { rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOmFlera, talslag, titel } from "./ord.ts";
import { hitta } from "./radval.ts";

type Linjer = Blockav<"Linjer">;

/** Linjerna, en punkt per delperiod, och samma tal som tabell. Med bara en period blir det ingen linje. */
export function linjer(block: Linjer, underlag: Blockunderlag): ReadonlyArray<Block> {
  const { id, rubrik, underrubrik, serier } = block;
  const delar = delarna(underlag);
  const slag = linjeslag(block, underlag);
  const kategorier = delar.map((period) => ({
    id: periodnamn(period),
    rubrik: periodrubrik(period),
    celler: serier.map((serie) => cellen(underlag, period, serie)),
  }));
  const namnen = serier.map((serie) => ({
    id: [serie.nyckeltal, ...(serie.statistik === undefined ? [] : [serie.statistik])].join("-"),
    rubrik: serie.rubrik,
  }));
  const tabell: Tabell = {
    _tag: "Tabell",
    id: `${id}-tabell`,
    rubrik,
    radrubrik: texter.period,
    kolumner: namnen.map((serie) => ({ ...serie, slag })),
    rader: kategorier,
    noter: noterOmFlera(
      underlag,
      serier.map(({ nyckeltal }) => nyckeltal),
    ),
  };
  return kategorier.length < 2
    ? [tabell]
    : [
        {
          _tag: "Diagram",
          id,
          rubrik,
          underrubrik,
          slag: "linjer",
          talslag: slag,
          serier: namnen,
          kategorier,
        },
        tabell,
      ];
}

/** Nyckeltalen mot perioderna. */
export function periodtabell(block: Blockav<"Periodtabell">, underlag: Blockunderlag): Tabell {
  const { ackumulerad } = underlag.perioder;
  const delar = delarna(underlag);
  const kolumn = (id: string, rubrik: ReturnType<typeof periodrubrik>) => ({
    id,
    rubrik,
    slag: "antal" as const,
  });
  return {
    _tag: "Tabell",
    id: block.id,
    rubrik: block.rubrik,
    radrubrik: rapportord.nyckeltal,
    kolumner: [
      ...delar.map((period) => kolumn(periodnamn(period), periodrubrik(period))),
      kolumn("ackumulerad", rapportord.ackumulerat(ackumulerad)),
    ],
    rader: block.nyckeltal.map((nyckeltal) => ({
      id: nyckeltal,
      rubrik: titel(underlag, nyckeltal),
      celler: [...delar, ackumulerad].map((period) => cellen(underlag, period, { nyckeltal })),
    })),
    noter: noterOmFlera(underlag, block.nyckeltal),
  };
}

/** Delarna; en rapport som inte delas har sin egen period. */
const delarna = ({ perioder, period }: Blockunderlag): ReadonlyArray<Period> =>
  perioder.delar.length > 0 ? perioder.delar : [period];

type Serie = { readonly nyckeltal: string; readonly statistik?: string };

const cellen = (underlag: Blockunderlag, period: Period, { nyckeltal, statistik }: Serie): Cell =>
  hitta(underlag.radernaFor(period), nyckeltal, statistik === undefined ? {} : { statistik })
    ?.cell ?? saknas;

const linjeslag = ({ serier }: Linjer, underlag: Blockunderlag): Talslag =>
  serier.some(({ statistik }) => statistik !== undefined)
    ? "tal"
    : talslag(underlag, serier[0]?.nyckeltal ?? "");

const periodnamn = ({ fran, till }: Period): string => `${fran}..${till}`;
