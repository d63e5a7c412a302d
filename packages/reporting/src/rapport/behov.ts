/**
 * Vad en mall behöver: nyckeltalen, grupperingarna utöver nyckeltalens egna, och de andra delarna av underlaget. Bara det som visas
 * räknas, skyddas och ges ut.
 */
import { fyraRNyckeltal } from "@star-finsam/core/fyrar";
import {
  arHelhet,
  gruppnamnFor,
  katalog,
  kolumnerFor,
  type Resultatrad,
} from "@star-finsam/core/nyckeltal";
import { blockI, type Mall } from "./Mall.ts";
import type { Mallblock } from "./Mallblock.ts";

/** Nyckeltalen som mallen visar, en gång var. */
export const nyckeltalI = (mall: Mall): ReadonlySet<string> =>
  new Set([
    ...blockI(mall).flatMap(nyckeltalIBlock),
    ...blockI(mall).flatMap((block) => periodnyckeltal(block)),
  ]);

/** Grupperingar utöver nyckeltalens egna, i kolumner. */
export const grupperingarI = (mall: Mall): ReadonlyArray<ReadonlyArray<string>> => [
  ...new Map(
    blockI(mall)
      .flatMap(grupperingIBlock)
      .flatMap(([id, dimensioner]) => {
        const ett = katalog.find((n) => n.id === id);
        const kolumner = ett === undefined ? undefined : kolumnerFor(ett, dimensioner);
        return kolumner === undefined ? [] : [[kolumner.join("+"), kolumner] as const];
      }),
  ).values(),
];

/** Sant om mallen visar raden: nyckeltalets egna grupperingar, de som något stycke ber om, och `mer` (i kolumner). */
export const visarRaden = (
  mall: Mall,
  mer: ReadonlyArray<ReadonlyArray<string>> = [],
): ((rad: Resultatrad) => boolean) => {
  const idn = new Set(blockI(mall).flatMap(nyckeltalIBlock));
  const extra = new Set(
    blockI(mall).flatMap((block) =>
      grupperingIBlock(block).map(([id, dimensioner]) => `${id}|${dimensioner.join("+")}`),
    ),
  );
  const egna = new Map(
    katalog.map((ett) => {
      const medMer = { ...ett, grupperingar: [...ett.grupperingar, ...mer] };
      return [ett.id, new Set(["", ...gruppnamnFor(medMer)])];
    }),
  );
  return ({ nyckeltal, grupp }) => {
    const namn = Object.keys(grupp)
      .filter((ett) => ett !== "definition" && ett !== "statistik")
      .join("+");
    return (
      idn.has(nyckeltal) &&
      (egna.get(nyckeltal)?.has(namn) !== false || extra.has(`${nyckeltal}|${namn}`))
    );
  };
};

/** Sant om mallen visar raden för en delperiod: bara helheter och deras statistik. */
export const visarDelraden = (mall: Mall): ((rad: Resultatrad) => boolean) => {
  const idn = new Set(blockI(mall).flatMap(periodnyckeltal));
  return (rad) => {
    const { statistik: _, ...grupp } = rad.grupp;
    return idn.has(rad.nyckeltal) && arHelhet({ grupp });
  };
};

/** Sant om något stycke är av slaget. */
export const harBlock = (mall: Mall, ...slag: ReadonlyArray<Mallblock["_tag"]>): boolean =>
  blockI(mall).some(({ _tag }) => slag.includes(_tag));

const periodnyckeltal = (block: Mallblock): ReadonlyArray<string> => {
  switch (block._tag) {
    case "Linjer":
      return block.serier.map(({ nyckeltal }) => nyckeltal);
    case "Periodtabell":
      return block.nyckeltal;
    default:
      return [];
  }
};

function nyckeltalIBlock(block: Mallblock): ReadonlyArray<string> {
  switch (block._tag) {
    case "Siffror":
      return block.nyckeltal;
    case "Jamforelse":
      return block.serier.map(({ nyckeltal }) => nyckeltal);
    case "Kostnadstabell":
      return [block.budget, block.utfall];
    case "FyrR":
      return fyraRNyckeltal;
    case "Finsamtabell":
      return ["deltagare", "budget", "utfall"];
    default:
      return "nyckeltal" in block && typeof block.nyckeltal === "string" ? [block.nyckeltal] : [];
  }
}

type Begard = readonly [nyckeltal: string, dimensioner: ReadonlyArray<string>];

function grupperingIBlock(block: Mallblock): ReadonlyArray<Begard> {
  switch (block._tag) {
    case "Grupptabell":
      return [[block.nyckeltal, block.dimension.split("+")]];
    case "Pyramid":
      return [[block.nyckeltal, ["aldersgrupp", "kon"]]];
    case "Histogram":
      return [[block.nyckeltal, [block.dimension]]];
    case "Lada":
      return block.dimension === undefined ? [] : [[block.nyckeltal, [block.dimension]]];
    case "Overlevnad":
      return [
        [block.nyckeltal, ["utgang"]],
        [block.nyckeltal, ["fore", "utgang"]],
      ];
    case "FyrR":
      return fyraRNyckeltal.map((id) => [id, ["kon"]] as const);
    case "Finsamtabell":
      return [["deltagare", ["forbundsinsats", "kon"]]];
    default:
      return [];
  }
}
