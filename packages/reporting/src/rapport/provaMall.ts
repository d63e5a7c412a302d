/**
 * Prövar en mall mot nyckeltalen innan den fylls: ett felstavat nyckeltal får aldrig bli "uppgift saknas".
 */
import type { Schemafel } from "@star-finsam/core/kernel";
import { gruppnamnFor, kolumnerFor, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { mallfel } from "../texter.ts";
import type { Mall } from "./Mall.ts";
import type { Mallblock } from "./Mallblock.ts";
import { nnstexter } from "./rapportord.ts";

type Fel = ReadonlyArray<Schemafel>;
type Alla = ReadonlyArray<Nyckeltal>;

/** Alla fel i mallen; en tom lista betyder att den kan fyllas. */
export const provaMall = (mall: Mall, nyckeltal: Alla): Fel => {
  const sedda = new Set<string>();
  const dubbelt = (block: Mallblock, plats: string): Fel => {
    if (block._tag !== "Textlucka" && block._tag !== "Underskrifter") return [];
    if (sedda.has(block.id)) return [{ plats: `${plats}.id`, text: mallfel.dubbelt }];
    sedda.add(block.id);
    return [];
  };
  return mall.avsnitt.flatMap(({ block }, a) =>
    block.flatMap((b, i) => {
      const plats = `avsnitt.${a}.block.${i}`;
      return [...dubbelt(b, plats), ...blockfel(b, plats, nyckeltal)];
    }),
  );
};

const RAKNADE: ReadonlyArray<Nyckeltal["_tag"]> = ["Antal", "Summa", "Kvot"];
const STATISTIK: ReadonlyArray<Nyckeltal["_tag"]> = ["Tid", "Tal", "Overlevnad", "Samtidiga"];

function blockfel(block: Mallblock, plats: string, alla: Alla): Fel {
  switch (block._tag) {
    case "Siffror":
      return block.nyckeltal.flatMap((id) => finns(alla, RAKNADE, id, plats));
    case "Periodtabell":
      return block.nyckeltal.flatMap((id) => finns(alla, ["Antal"], id, plats));
    case "Grupptabell":
    case "Histogram":
      return grupperat(alla, block.nyckeltal, block.dimension, plats);
    case "Pyramid":
      return grupperat(alla, block.nyckeltal, "aldersgrupp+kon", plats);
    case "Jamforelse":
      return block.serier.flatMap((serie) =>
        grupperat(alla, serie.nyckeltal, block.dimension, plats),
      );
    case "Linjer":
      return linjefel(block, plats, alla);
    case "Flode":
      return flodesfel(block.nyckeltal, plats, alla);
    case "Definitionstabell":
      return finns(alla, ["Andel", "Dagandel"], block.nyckeltal, plats);
    case "Statistiktabell":
      return finns(alla, STATISTIK, block.nyckeltal, plats);
    case "Lada":
      return finns(alla, ["Tid", "Tal"], block.nyckeltal, plats);
    case "Overlevnad":
      return finns(alla, ["Livstabell"], block.nyckeltal, plats);
    case "Ekonomitabell":
      return finns(beloppen(alla), ["Summa"], block.nyckeltal, plats);
    case "Kostnadstabell":
      return [block.budget, block.utfall].flatMap((id) =>
        finns(beloppen(alla), ["Summa"], id, plats),
      );
    case "Indikatortabell":
    case "Likert":
      return nnstexter.grupper.has(block.respondentgrupp)
        ? []
        : [{ plats, text: mallfel.okandGrupp([...nnstexter.grupper.keys()]) }];
    default:
      return [];
  }
}

/** Linjer är antal, eller statistik: inte båda i samma bild. */
function linjefel(
  { serier }: Extract<Mallblock, { readonly _tag: "Linjer" }>,
  plats: string,
  alla: Alla,
): Fel {
  const medStatistik = serier.filter(({ statistik }) => statistik !== undefined);
  return [
    ...serier.flatMap(({ nyckeltal, statistik }) =>
      finns(alla, statistik === undefined ? ["Antal"] : STATISTIK, nyckeltal, plats),
    ),
    ...(medStatistik.length > 0 && medStatistik.length < serier.length
      ? [{ plats, text: mallfel.olikaTal }]
      : []),
  ];
}

function flodesfel(id: string, plats: string, alla: Alla): Fel {
  const fel = finns(alla, ["Antal"], id, plats);
  const ett = alla.find((n) => n.id === id);
  const harTva =
    ett !== undefined && gruppnamnFor(ett).some((namn) => namn.split("+").length === 2);
  return fel.length > 0 || harTva ? fel : [{ plats, text: mallfel.ingetFlode }];
}

const beloppen = (alla: Alla): Alla => alla.filter(({ enhet }) => enhet === "ore");

const finns = (
  alla: Alla,
  slag: ReadonlyArray<Nyckeltal["_tag"]>,
  id: string,
  plats: string,
): Fel => {
  const mojliga = alla.filter(({ _tag }) => slag.includes(_tag)).map((n) => n.id);
  return mojliga.includes(id) ? [] : [{ plats, text: mallfel.okantNyckeltal(mojliga) }];
};

/** Nyckeltalet ska gå att dela efter dimensionerna, som egen gruppering eller en som läggs till. */
const grupperat = (alla: Alla, id: string, dimension: string, plats: string): Fel => {
  const nyckeltal = alla.find((n) => n.id === id);
  const raknas = nyckeltal?._tag === "Antal" || nyckeltal?._tag === "Summa";
  if (raknas && kolumnerFor(nyckeltal, dimension.split("+")) !== undefined) return [];
  const dimensioner = raknas
    ? [...new Set([...gruppnamnFor(nyckeltal), ...nyckeltal.dimensioner])]
    : [];
  return dimensioner.length === 0
    ? finns(
        alla.filter(({ grupperingar }) => grupperingar.length > 0),
        ["Antal", "Summa"],
        id,
        plats,
      )
    : [{ plats, text: mallfel.okandDimension(dimensioner) }];
};
