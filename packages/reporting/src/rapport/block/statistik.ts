/**
 * Medel, median och kvartiler: tabellen och lådan.
 */
import type { Text } from "@star-finsam/core/kernel";
import { type Cell, saknas, visad } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import { kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block, Tabell } from "../Rapport.ts";
import { rapportnoter } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { antalskolumn, grupptitel, noterOm, titel } from "./ord.ts";
import { type Grupp, hitta, koderI } from "./radval.ts";

/** En rad per grupp, en kolumn per statistik. */
export function statistiktabell(nyckeltal: string, underlag: Blockunderlag): Tabell {
  const { rader } = underlag;
  const statistik = [...new Set(koderI(rader, nyckeltal, "statistik"))];
  return {
    _tag: "Tabell",
    id: nyckeltal,
    rubrik: titel(underlag, nyckeltal),
    radrubrik: texter.grupp,
    kolumner: [
      antalskolumn,
      ...statistik.map((kod) => ({
        id: kod,
        rubrik: kodtitel("statistik", kod),
        slag: "tal" as const,
      })),
    ],
    rader: medAlla(grupperna(nyckeltal, underlag)).map((grupp) => ({
      id: Object.values(grupp).join("+") || "alla",
      rubrik: grupptitel(grupp),
      celler: [
        hitta(rader, nyckeltal, grupp)?.cell ?? saknas,
        ...statistik.map((kod) => cellen(nyckeltal, underlag, grupp, kod)),
      ],
    })),
    noter: noterOm(underlag, nyckeltal),
  };
}

/** Minst helheten: saknas den säger raden det. */
const medAlla = (grupper: ReadonlyArray<Grupp>): ReadonlyArray<Grupp> =>
  grupper.length === 0 ? [{}] : grupper;

const KVARTILER = ["nedre_kvartil", "median", "ovre_kvartil"] as const;

/** Lådan: antal, kvartiler och median per grupp. Den når inte längre ut än kvartilerna: det som ligger ytterst är någons. */
export const lada = (block: Blockav<"Lada">, underlag: Blockunderlag): ReadonlyArray<Block> => {
  const { nyckeltal, dimension } = block;
  const grupper = grupperna(nyckeltal, underlag).filter(
    (grupp) => Object.keys(grupp).length === 0 || Object.keys(grupp).join() === dimension,
  );
  const tabell = statistiktabell(nyckeltal, underlag);
  if (grupper.length === 0) return [tabell];
  const serier: ReadonlyArray<readonly [string, Text]> = [
    ["n", texter.antal],
    ...KVARTILER.map((kod) => [kod, kodtitel("statistik", kod)] as const),
  ];
  return [
    {
      _tag: "Diagram",
      id: `${nyckeltal}-lada`,
      rubrik: titel(underlag, nyckeltal),
      underrubrik: rapportnoter.lada,
      slag: "lada",
      talslag: "tal",
      serier: serier.map(([id, rubrik]) => ({ id, rubrik })),
      kategorier: grupper.map((grupp) => ({
        id: Object.values(grupp).join("+") || "alla",
        rubrik: grupptitel(grupp),
        celler: [
          antalet(hitta(underlag.rader, nyckeltal, grupp)?.cell),
          ...KVARTILER.map((kod) => cellen(nyckeltal, underlag, grupp, kod)),
        ],
      })),
    },
    tabell,
  ];
};

const antalet = (cell: Cell = saknas): Cell => (cell._tag === "Visad" ? visad(cell.n) : cell);

const cellen = (
  nyckeltal: string,
  { rader }: Blockunderlag,
  grupp: Grupp,
  statistik: string,
): Cell => hitta(rader, nyckeltal, { ...grupp, statistik })?.cell ?? saknas;

const grupperna = (nyckeltal: string, { rader }: Blockunderlag): ReadonlyArray<Grupp> =>
  rader
    .filter((rad) => rad.nyckeltal === nyckeltal)
    .map(({ grupp }) => grupp)
    .filter((grupp) => !Object.hasOwn(grupp, "statistik"));
