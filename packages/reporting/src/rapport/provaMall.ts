/**
 * Prövar en mall mot nyckeltalen innan den fylls: ett felstavat nyckeltal får aldrig bli "uppgift saknas".
 */
import type { Schemafel } from "@star-finsam/core/kernel";
import { gruppnamnFor, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { mallfel } from "../texter.ts";
import type { Mall, Mallblock } from "./Mall.ts";

/** Alla fel i mallen; en tom lista betyder att den kan fyllas. */
export const provaMall = (
  mall: Mall,
  nyckeltal: ReadonlyArray<Nyckeltal>,
): ReadonlyArray<Schemafel> =>
  mall.avsnitt.flatMap(({ block }, a) =>
    block.flatMap((b, i) => blockfel(b, `avsnitt.${a}.block.${i}`, nyckeltal)),
  );

function blockfel(
  block: Mallblock,
  plats: string,
  alla: ReadonlyArray<Nyckeltal>,
): ReadonlyArray<Schemafel> {
  switch (block._tag) {
    case "Textlucka":
      return [];
    case "Siffror":
      return block.nyckeltal.flatMap((id) => finns(alla, ["Antal", "Summa", "Kvot"], id, plats));
    case "Grupptabell":
      return grupperat(alla, block.nyckeltal, block.dimension, plats);
    case "Jamforelse":
      return block.serier.flatMap((serie) =>
        grupperat(alla, serie.nyckeltal, block.dimension, plats),
      );
    case "Definitionstabell":
      return finns(alla, ["Andel", "Dagandel"], block.nyckeltal, plats);
    case "Statistiktabell":
      return finns(alla, ["Tid", "Tal", "Overlevnad", "Samtidiga"], block.nyckeltal, plats);
    case "Ekonomitabell":
      return finns(
        alla.filter(({ enhet }) => enhet === "ore"),
        ["Summa"],
        block.nyckeltal,
        plats,
      );
  }
}

const finns = (
  alla: ReadonlyArray<Nyckeltal>,
  slag: ReadonlyArray<Nyckeltal["_tag"]>,
  id: string,
  plats: string,
): ReadonlyArray<Schemafel> => {
  const mojliga = alla.filter(({ _tag }) => slag.includes(_tag)).map((n) => n.id);
  return mojliga.includes(id) ? [] : [{ plats, text: mallfel.okantNyckeltal(mojliga) }];
};

const grupperat = (
  alla: ReadonlyArray<Nyckeltal>,
  id: string,
  dimension: string,
  plats: string,
): ReadonlyArray<Schemafel> => {
  const nyckeltal = alla.find((n) => n.id === id);
  const dimensioner =
    nyckeltal?._tag === "Antal" || nyckeltal?._tag === "Summa" ? gruppnamnFor(nyckeltal) : [];
  if (dimensioner.includes(dimension)) return [];
  return dimensioner.length === 0
    ? finns(
        alla.filter(({ grupperingar }) => grupperingar.length > 0),
        ["Antal", "Summa"],
        id,
        plats,
      )
    : [{ plats, text: mallfel.okandDimension(dimensioner) }];
};
