/**
 * Det som människor skriver: luckor, fasta stycken och underskrifter.
 */
import type { Blockav } from "../Mallblock.ts";
import type { Block } from "../Rapport.ts";
import { underskriftFor } from "../Rapporttexter.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";

/** Luckan med sin text, om någon finns; underskrifterna för just den här perioden. */
export function skrivna(
  block: Blockav<"Textlucka" | "Stycke" | "Underskrifter">,
  { texter, period }: Blockunderlag,
): Block {
  switch (block._tag) {
    case "Stycke":
      return block;
    case "Textlucka": {
      const text = texter.luckor?.[block.id]?.trim() ?? "";
      return text === "" ? block : { ...block, text };
    }
    case "Underskrifter":
      return {
        _tag: "Underskrifter",
        id: block.id,
        rader: block.roller.map(({ id, titel }) => {
          const skriven = underskriftFor(texter, id, period);
          return skriven === undefined
            ? { roll: titel }
            : { roll: titel, namn: skriven.namn, dag: skriven.dag };
        }),
      };
  }
}
