/**
 * Det i en rapport som är siffror, som rutnät: tabeller, siffror i lista och diagram på samma sätt.
 */

import { tabellFor } from "../../diagram/index.ts";
import type { Cell } from "../../disclosure/Cell.ts";
import type { Block, Rapport, Siffror, Tabell, Talslag } from "../../rapport/Rapport.ts";
import type { Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { kalkyltexter } from "./texter.ts";

/** En cell och vad dess tal är. */
export type Ruta = { readonly cell: Cell; readonly slag: Talslag };

/** Ett rutnät: rader med namn, rutor i lika många kolumner. */
export type Rutnat = {
  readonly id: string;
  readonly rubrik: Rapporttext;
  readonly radrubrik: Rapporttext;
  readonly kolumner: ReadonlyArray<{ readonly id: string; readonly rubrik: Rapporttext }>;
  readonly rader: ReadonlyArray<{
    readonly id: string;
    readonly rubrik: Rapporttext;
    readonly rutor: ReadonlyArray<Ruta>;
  }>;
  readonly summa: ReadonlyArray<Ruta> | undefined;
  readonly noter: ReadonlyArray<Rapporttext>;
  readonly kalla: Rapporttext | undefined;
};

/** Ett rutnät i sitt avsnitt. */
export type Avsnittsrutnat = { readonly avsnitt: Rapport["avsnitt"][number]; readonly nat: Rutnat };

/** Alla rutnät i ordning. Ett diagram vars tabell redan står i avsnittet får ingen till. */
export const rutnatI = ({ avsnitt }: Rapport): ReadonlyArray<Avsnittsrutnat> =>
  avsnitt.flatMap((ett) =>
    ett.innehall.flatMap((block) => {
      const nat = harTabell(block, ett.innehall) ? undefined : rutnatAv(block);
      return nat === undefined ? [] : [{ avsnitt: ett, nat }];
    }),
  );

/** Blockets siffror som rutnät; text har inga. */
export const rutnatAv = (block: Block): Rutnat | undefined => {
  switch (block._tag) {
    case "Tabell":
      return avTabell(block);
    case "Diagram":
      return avTabell(tabellFor(block));
    case "Siffror":
      return avSiffror(block);
    default:
      return undefined;
  }
};

/** Sant om diagrammets alla celler står i en tabell bland blocken. */
export const harTabell = (block: Block, bland: ReadonlyArray<Block>): boolean =>
  block._tag === "Diagram" &&
  bland.some((annat) => annat._tag === "Tabell" && cellerna(annat) === cellerna(tabellFor(block)));

const cellerna = ({ kolumner, rader }: Tabell): string =>
  JSON.stringify([kolumner.map(({ slag }) => slag), rader.map(({ id, celler }) => [id, celler])]);

const avTabell = (tabell: Tabell): Rutnat => {
  const rutor = (celler: ReadonlyArray<Cell>): ReadonlyArray<Ruta> =>
    celler.map((cell, i) => ({ cell, slag: tabell.kolumner[i]?.slag ?? "antal" }));
  return {
    id: tabell.id,
    rubrik: tabell.rubrik,
    radrubrik: tabell.radrubrik,
    kolumner: tabell.kolumner,
    rader: tabell.rader.map(({ id, rubrik, celler }) => ({ id, rubrik, rutor: rutor(celler) })),
    summa: tabell.summa === undefined ? undefined : rutor(tabell.summa),
    noter: tabell.noter,
    kalla: tabell.kalla,
  };
};

const avSiffror = ({ rader }: Siffror): Rutnat => ({
  id: "siffror",
  rubrik: texter.siffror,
  radrubrik: kalkyltexter.matt,
  kolumner: [{ id: "varde", rubrik: kalkyltexter.varde }],
  rader: rader.map(({ id, rubrik, slag, cell }) => ({ id, rubrik, rutor: [{ cell, slag }] })),
  summa: undefined,
  noter: [],
  kalla: undefined,
});
