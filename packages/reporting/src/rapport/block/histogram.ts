/**
 * Ett nyckeltal delat i spann.
 */
import { dimensionstitel, iRapportordning, koderna, kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block } from "../Rapport.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { grupptabell } from "./grupptabell.ts";
import { titel } from "./ord.ts";
import { gruppcell, koderI } from "./radval.ts";

/** Histogrammet och tabellen. Spannen som ingen hamnat i är med som noll, så att avstånden blir rätt. */
export function histogram(
  block: Blockav<"Histogram">,
  underlag: Blockunderlag,
): ReadonlyArray<Block> {
  const { nyckeltal, dimension } = block;
  const tabell = grupptabell({ _tag: "Grupptabell", nyckeltal, dimension }, underlag);
  const funna = koderI(underlag.rader, nyckeltal, dimension);
  if (funna.length === 0) return [tabell];
  const koder = iRapportordning(dimension, [...koderna(dimension), ...funna]);
  return [
    {
      _tag: "Diagram",
      id: `${nyckeltal}-histogram`,
      rubrik: titel(underlag, nyckeltal),
      underrubrik: dimensionstitel(dimension),
      slag: "histogram",
      talslag: "antal",
      serier: [{ id: "antal", rubrik: titel(underlag, nyckeltal) }],
      kategorier: koder.map((kod) => ({
        id: kod,
        rubrik: kodtitel(dimension, kod),
        celler: [gruppcell(underlag.rader, nyckeltal, { [dimension]: kod })],
      })),
    },
    tabell,
  ];
}
