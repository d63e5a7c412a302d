/**
 * Det som kansliet skriver in i Uppföljning Finsam: deltagare per kön i individinriktade insatser, antalet deltagare i
 * strukturövergripande, budget och utfall.
 */
import { konstitlar } from "@star-finsam/core/individ";
import { type Cell, saknas } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import { kodtitel } from "../kodtitlar.ts";
import type { Tabell } from "../Rapport.ts";
import { finsamtexter as ord, rapportnoter } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOm, noterOmFlera } from "./ord.ts";
import { type Grupp, gruppcell, grupperI, helhet } from "./radval.ts";

/** De tre tabellerna. */
export const finsamtabeller = (underlag: Blockunderlag): ReadonlyArray<Tabell> => [
  individinriktade(underlag),
  strukturella(),
  pengar(underlag),
];

const KONEN = ["kvinna", "man", "okant"] as const;

/** En rad per insats. När källorna inte nämner någon insats är allt en enda. */
function individinriktade(underlag: Blockunderlag): Tabell {
  const { rader } = underlag;
  const insatser = [
    ...new Set(
      grupperI(rader, "deltagare", ["forbundsinsats", "kon"]).flatMap(
        (grupp) => grupp["forbundsinsats"] ?? [],
      ),
    ),
  ];
  const enda = insatser.every((kod) => kod === "okand");
  const raden = (id: string, rubrik: typeof texter.alla, grupp: Grupp) => ({
    id,
    rubrik,
    celler: KONEN.map((kon): Cell => gruppcell(rader, "deltagare", { ...grupp, kon })),
  });
  return {
    _tag: "Tabell",
    id: "finsam-individ",
    rubrik: ord.individ,
    radrubrik: ord.insats,
    kolumner: KONEN.map((kon) => ({ id: kon, rubrik: konstitlar[kon], slag: "antal" })),
    rader: enda
      ? [raden("insatsen", ord.insatsen, {})]
      : insatser.map((kod) => raden(kod, kodtitel("forbundsinsats", kod), { forbundsinsats: kod })),
    summa: KONEN.map((kon) => gruppcell(rader, "deltagare", { kon })),
    noter: [...noterOm(underlag, "deltagare"), ...(enda ? [ord.endaInsatsen] : [])],
  };
}

/** Ingen källa räknar deltagare i strukturövergripande insatser. */
const strukturella = (): Tabell => ({
  _tag: "Tabell",
  id: "finsam-struktur",
  rubrik: ord.struktur,
  radrubrik: ord.insats,
  kolumner: [{ id: "deltagare", rubrik: texter.antal, slag: "antal" }],
  rader: [{ id: "alla", rubrik: texter.alla, celler: [saknas] }],
  noter: [rapportnoter.kravs(ord.strukturkalla)],
});

function pengar(underlag: Blockunderlag): Tabell {
  const { rader } = underlag;
  return {
    _tag: "Tabell",
    id: "finsam-pengar",
    rubrik: ord.pengar,
    radrubrik: ord.insats,
    kolumner: [
      { id: "budget", rubrik: ord.budget, slag: "belopp" },
      { id: "utfall", rubrik: ord.utfall, slag: "belopp" },
    ],
    rader: [
      {
        id: "insatsen",
        rubrik: ord.insatsen,
        celler: [helhet(rader, "budget"), helhet(rader, "utfall")],
      },
    ],
    noter: [...noterOmFlera(underlag, ["budget", "utfall"]), ord.pengarna],
  };
}
