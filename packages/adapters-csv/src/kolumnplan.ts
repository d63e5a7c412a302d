/**
 * Vad som görs med cellerna i var och en av filens kolumner, avgjort en gång per fil.
 */
import {
  type Cellsammanhang,
  cellasare,
  type Dagminne,
  type Kolumnlasare,
  kolumnlasare,
  type Lastcell,
  saknas,
  tomCell,
} from "./celler/index.ts";
import type { Kolumn, Monsterkolumn } from "./profil/index.ts";
import type { Rubrik } from "./rubrik/Rubrik.ts";

/**
 * Planen för en kolumn. Alla har samma form: slingan över cellerna är den hetaste. `index` är fältets plats bland värdena; en
 * okänd kolumn har inget, och en mönsterkolumn har en `kod`.
 */
export type Kolumnplan = {
  readonly slag: "okand" | "falt" | "identitet" | "monster";
  readonly falt: string;
  readonly kod: string;
  readonly index: number;
  readonly las: Kolumnlasare;
  readonly tom: Lastcell;
};

/** Planerna i kolumnernas ordning. */
export function kolumnplaner(
  rubrik: Rubrik,
  sammanhang: Cellsammanhang,
): ReadonlyArray<Kolumnplan> {
  const plan: Array<Kolumnplan> = Array.from({ length: rubrik.bredd }, () => OKAND);
  const dagar: Dagminne = [];
  const lasare = (kolumn: Kolumn) => kolumnlasare(kolumn, cellasare(kolumn, sammanhang), dagar);
  for (const [index, { plats, kolumn }] of rubrik.falt.entries()) {
    const slag = kolumn.typ === "personidentitet" ? "identitet" : "falt";
    const { las, tom } = lasare(kolumn);
    plan[plats] = { slag, falt: kolumn.falt, kod: "", index, las, tom };
  }
  for (const { plats, kolumn, kod } of rubrik.monster) {
    const { las, tom } = lasare(markeringskolumn(kolumn, kod));
    plan[plats] = { slag: "monster", falt: kolumn.falt, kod, index: -1, las, tom };
  }
  return plan;
}

const INGEN = tomCell(saknas);

/** En kolumn som ingen frågar efter; den är bara med i avtrycket. */
const OKAND: Kolumnplan = {
  slag: "okand",
  falt: "",
  kod: "",
  index: -1,
  las: () => INGEN,
  tom: INGEN,
};

const markeringskolumn = ({ falt, ja, saknas: ord }: Monsterkolumn, kod: string): Kolumn => ({
  falt,
  alias: [kod],
  typ: "markering",
  ja,
  obligatorisk: "nej",
  ...(ord === undefined ? {} : { saknas: ord }),
});
