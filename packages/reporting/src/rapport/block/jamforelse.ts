/**
 * Flera nyckeltal över samma grupper, som tabell och diagram.
 */
import { texter } from "../../texter.ts";
import { dimensionstitel, iRapportordning, kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block, Diagram, Tabell } from "../Rapport.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOmFlera } from "./ord.ts";
import { gruppcell, helhet, koderI } from "./radval.ts";

type Jamforelse = Blockav<"Jamforelse">;

/** Diagrammet, och tabellen med samma tal. */
export function jamforelse(block: Jamforelse, underlag: Blockunderlag): ReadonlyArray<Block> {
  const kategorierna = kategorier(block, underlag);
  const helheter = block.serier.map(({ nyckeltal }) => helhet(underlag.rader, nyckeltal));
  const tabell: Tabell = {
    _tag: "Tabell",
    id: `${block.id}-tabell`,
    rubrik: block.rubrik,
    radrubrik: dimensionstitel(block.dimension),
    kolumner: block.serier.map(({ nyckeltal, rubrik }) => ({
      id: nyckeltal,
      rubrik,
      slag: "antal" as const,
    })),
    ...(kategorierna.length === 0
      ? { rader: [{ id: "alla", rubrik: texter.alla, celler: helheter }] }
      : { rader: kategorierna, summa: helheter }),
    noter: noterOmFlera(
      underlag,
      block.serier.map(({ nyckeltal }) => nyckeltal),
    ),
  };
  if (kategorierna.length === 0) return [tabell];
  return [
    {
      _tag: "Diagram",
      id: block.id,
      rubrik: block.rubrik,
      underrubrik: block.underrubrik,
      slag: "grupperade_staplar",
      talslag: "antal",
      serier: block.serier.map(({ nyckeltal, rubrik }) => ({ id: nyckeltal, rubrik })),
      kategorier: kategorierna,
    },
    tabell,
  ];
}

/** Kategorierna som någon av serierna har. En serie utan kategorin har noll där, om serien finns. */
function kategorier(block: Jamforelse, { rader }: Blockunderlag): Diagram["kategorier"] {
  const koder = block.serier.flatMap(({ nyckeltal }) => koderI(rader, nyckeltal, block.dimension));
  return iRapportordning(block.dimension, koder).map((kod) => ({
    id: kod,
    rubrik: kodtitel(block.dimension, kod),
    celler: block.serier.map(({ nyckeltal }) =>
      gruppcell(rader, nyckeltal, { [block.dimension]: kod }),
    ),
  }));
}
