/**
 * 4R: representation och resurser per kön.
 */
import { konstitlar } from "@star-finsam/core/individ";
import type { Text } from "@star-finsam/core/kernel";
import type { SkyddadKonsrad } from "../../disclosure/skyddaFyrR.ts";
import { texter } from "../../texter.ts";
import { fyrRtexter as ord } from "../fyrRtexter.ts";
import type { Tabell, Talslag } from "../Rapport.ts";
import { rapportnoter } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { utanUnderlag } from "./ord.ts";

/** Tre tabeller: vilka de är, vad de får, och pengarna för sig. */
export function fyrR({ fyrar }: Blockunderlag): ReadonlyArray<Tabell> {
  if (fyrar === undefined)
    return [utanUnderlag("4r-representation", ord.representation, rapportnoter.kravs(ord.kalla))];
  const pengar = fyrar.resurser.filter(({ vad }) => vad === "kronor");
  const andra = fyrar.resurser.filter(({ vad }) => vad !== "kronor");
  return [
    konstabell("4r-representation", ord.representation, fyrar.representation, "antal"),
    konstabell("4r-resurser", ord.resurser, andra, "antal"),
    konstabell("4r-kronor", ord.kronor, pengar, "belopp", ord.kronorna),
  ];
}

function konstabell(
  id: string,
  rubrik: Text,
  rader: ReadonlyArray<SkyddadKonsrad>,
  slag: Talslag,
  not?: Text,
): Tabell {
  const saknade = rader.filter(({ alla }) => alla._tag === "Saknas");
  return {
    _tag: "Tabell",
    id,
    rubrik,
    radrubrik: ord.vad,
    kolumner: [
      { id: "kvinna", rubrik: konstitlar.kvinna, slag },
      { id: "man", rubrik: konstitlar.man, slag },
      { id: "okant", rubrik: konstitlar.okant, slag },
      { id: "alla", rubrik: texter.alla, slag },
      { id: "andel_kvinna", rubrik: ord.andelKvinnor, slag: "andel" },
    ],
    rader: rader.map(({ vad, kvinna, man, okant, alla, andelKvinna }) => ({
      id: vad,
      rubrik: ord.namn[vad],
      celler: [kvinna, man, okant, alla, andelKvinna],
    })),
    noter: [
      ...(not === undefined ? [] : [not]),
      ...rader.flatMap(({ vad, jamn }) => (jamn === undefined ? [] : [ord.dom(vad, jamn)])),
      ...saknade.map(({ vad }) => rapportnoter.kravs(ord.kallor[vad])),
    ],
  };
}
