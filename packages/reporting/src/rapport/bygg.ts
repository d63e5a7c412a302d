/**
 * Fyller en mall med skyddade rader. Byggaren ser bara utgivna celler och räknar aldrig fram ett tal ur ett
 * dolt.
 */
import type { Fonster, Period, Text } from "@star-finsam/core/kernel";
import type { Nyckeltal } from "@star-finsam/core/nyckeltal";
import { forena, oppnaOm } from "../disclosure/forena.ts";
import type { Skyddadtabell } from "../disclosure/skydda.ts";
import { oppna, type Renderbar, type Spridning } from "../disclosure/Utgava.ts";
import { texter } from "../texter.ts";
import type { Blockunderlag, Delar } from "./block/Blockunderlag.ts";
import { fyll } from "./block/fyll.ts";
import type { Mall } from "./Mall.ts";
import { rapportperioder } from "./perioder.ts";
import type { Block, Rapport } from "./Rapport.ts";
import type { Rapporttexter } from "./Rapporttexter.ts";

/** Det som en rapport behöver utöver mall och rader. */
export type Rapportuppgifter = {
  readonly forbund: { readonly id: string; readonly namn: string };
  readonly period: Period;
  readonly fonster: Fonster;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  /** Det som läsaren måste veta om underlaget, till exempel rader i karantän. */
  readonly noter?: ReadonlyArray<Text>;
  /** Det som människor skrivit. */
  readonly texter?: Rapporttexter;
};

/**
 * Underlaget. `rader`: för rapportens period, och för delperioderna som mallen visar; de skyddas i ett enda anrop, annars går
 * skillnaden mellan två perioder att räkna ut. Är någon del intern är hela rapporten det.
 */
export type Rapportunderlag = {
  readonly rader: Renderbar<Skyddadtabell>;
} & { readonly [D in keyof Delar]?: Renderbar<NonNullable<Delar[D]>> };

/** Rapporten, med samma spridning som underlaget. */
export const byggRapport = (
  mall: Mall,
  underlag: Renderbar<Skyddadtabell> | Rapportunderlag,
  uppgifter: Rapportuppgifter,
): Renderbar<Rapport> => {
  const delar: Rapportunderlag = "rader" in underlag ? underlag : { rader: underlag };
  return forena([delar.rader, delar.delmal, delar.nns, delar.fyrar], (spridning) =>
    rapport(mall, blockunderlag(mall, delar, uppgifter), uppgifter, spridning),
  );
};

const blockunderlag = (
  mall: Mall,
  underlag: Rapportunderlag,
  uppgifter: Rapportuppgifter,
): Blockunderlag => {
  const [delmal, nns, fyrar] = [
    oppnaOm(underlag.delmal),
    oppnaOm(underlag.nns),
    oppnaOm(underlag.fyrar),
  ];
  const perPeriod = Map.groupBy(oppna(underlag.rader), ({ period }) => periodnamn(period));
  const radernaFor = (period: Period): Skyddadtabell => perPeriod.get(periodnamn(period)) ?? [];
  return {
    rader: radernaFor(uppgifter.period),
    radernaFor,
    nyckeltal: uppgifter.nyckeltal,
    period: uppgifter.period,
    perioder: rapportperioder(mall, uppgifter.period),
    texter: uppgifter.texter ?? {},
    ...(delmal === undefined ? {} : { delmal }),
    ...(nns === undefined ? {} : { nns }),
    ...(fyrar === undefined ? {} : { fyrar }),
  };
};

const periodnamn = ({ fran, till }: Period): string => `${fran}..${till}`;

function rapport(
  mall: Mall,
  underlag: Blockunderlag,
  uppgifter: Rapportuppgifter,
  spridning: Spridning,
): Rapport {
  const intern = spridning === "intern";
  return {
    format: "star-rapport",
    version: 1,
    mall: { id: mall.id, version: mall.version },
    titel: mall.titel,
    forbund: uppgifter.forbund,
    period: uppgifter.period,
    fonster: uppgifter.fonster,
    spridning,
    ...(intern ? { vattenmarke: texter.farEjSpridas } : {}),
    noter: [intern ? texter.internt : texter.skyddat, ...(uppgifter.noter ?? [])],
    avsnitt: mall.avsnitt.map(({ id, rubrik, block }) => ({
      id,
      rubrik,
      innehall: block.flatMap((b) => fyll(b, underlag)).filter(gorAttVisa),
    })),
  };
}

/** Ett diagram utan ett enda tal att rita utelämnas; tabellen bredvid säger varför. */
const gorAttVisa = (block: Block): boolean =>
  block._tag !== "Diagram" ||
  block.kategorier.some(({ celler }) =>
    celler.some(({ _tag }) => _tag === "Visad" || _tag === "Uppskattad"),
  );
