/**
 * Ålder mot kön, som pyramid och tabell.
 */

import { dimensionstitel, iRapportordning, kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block } from "../Rapport.ts";
import { rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOm, titel } from "./ord.ts";
import { gruppcell, grupperI, helhet } from "./radval.ts";

const KONEN = ["kvinna", "man"] as const;

/** Pyramiden visar de två könen; tabellen också dem vars kön är okänt. */
export function pyramid(block: Blockav<"Pyramid">, underlag: Blockunderlag): ReadonlyArray<Block> {
  const { nyckeltal } = block;
  const { rader } = underlag;
  const grupper = grupperI(rader, nyckeltal, ["aldersgrupp", "kon"]);
  const aldrar = iRapportordning(
    "aldersgrupp",
    grupper.flatMap((grupp) => grupp["aldersgrupp"] ?? []),
  );
  const konen = [...KONEN, ...(grupper.some((grupp) => grupp["kon"] === "okant") ? ["okant"] : [])];
  const raderna = (vilka: ReadonlyArray<string>) =>
    aldrar.map((aldersgrupp) => ({
      id: aldersgrupp,
      rubrik: kodtitel("aldersgrupp", aldersgrupp),
      celler: vilka.map((kon) => gruppcell(rader, nyckeltal, { aldersgrupp, kon })),
    }));
  const kolumn = (kon: string) => ({ id: kon, rubrik: kodtitel("kon", kon) });
  const rubrik = titel(underlag, nyckeltal);
  const hela = helhet(rader, nyckeltal);
  const tabell = {
    _tag: "Tabell" as const,
    id: `${nyckeltal}-alder-kon`,
    rubrik,
    radrubrik: dimensionstitel("aldersgrupp"),
    kolumner: konen.map((kon) => ({ ...kolumn(kon), slag: "antal" as const })),
    rader:
      aldrar.length > 0
        ? raderna(konen)
        : [{ id: "alla", rubrik: rapportord.alla, celler: konen.map(() => hela) }],
    noter: noterOm(underlag, nyckeltal),
  };
  if (aldrar.length === 0) return [tabell];
  return [
    {
      _tag: "Diagram",
      id: `${nyckeltal}-pyramid`,
      rubrik,
      underrubrik: rapportord.alderOchKon,
      slag: "pyramid",
      talslag: "antal",
      serier: KONEN.map(kolumn),
      kategorier: raderna(KONEN),
    },
    tabell,
  ];
}
