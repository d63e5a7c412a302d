/**
 * NNS-indikatorerna för en respondentgrupp: tabellen och diagrammet.
 */
import { fragor, type Indikatorrad } from "@star-finsam/core/indikator";
import { konstitlar } from "@star-finsam/core/individ";
import type { Text } from "@star-finsam/core/kernel";
import { type Cell, dold, ejTillampligt, visad } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import type { Block, Tabell } from "../Rapport.ts";
import { nnstexter as ord, rapportnoter } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { utanUnderlag } from "./ord.ts";

type Grupprad = Exclude<Indikatorrad, { readonly status: "ej_i_bruk" }>;

/** Tabellen: en rad per fråga och kön. Procenten är hela tal av hundra, var och en avrundad för sig. */
export function indikatortabell(respondentgrupp: string, { nns }: Blockunderlag): Tabell {
  const id = `nns-${respondentgrupp}`;
  const rubrik = gruppnamn(respondentgrupp);
  if (nns === undefined) return utanUnderlag(id, rubrik, rapportnoter.kravs(ord.kalla));
  const rader = nns.filter(arI(respondentgrupp));
  if (rader.length === 0) return utanUnderlag(id, rubrik, rapportnoter.kravs(ord.kallaForGruppen));
  return {
    _tag: "Tabell",
    id,
    rubrik,
    radrubrik: ord.fraga,
    kolumner: [
      { id: "svarande", rubrik: ord.svarande, slag: "antal" },
      { id: "n", rubrik: ord.fick, slag: "antal" },
      { id: "svarsfrekvens", rubrik: ord.svarsfrekvens, slag: "andel" },
      { id: "negativt", rubrik: ord.negativt, slag: "andel" },
      { id: "varken", rubrik: ord.varken, slag: "andel" },
      { id: "positivt", rubrik: ord.positivt, slag: "andel" },
      { id: "klart_positivt", rubrik: ord.klartPositivt, slag: "andel" },
      { id: "forandring", rubrik: ord.forandring, slag: "tal" },
    ],
    rader: rader.map((rad) => ({
      id: `${rad.fraga}-${rad.kon}`,
      rubrik: fragetitel(rad, true),
      celler: cellerna(rad),
    })),
    noter: [
      ord.avrundning,
      ord.tioAvVartKon,
      ...(nns.some(({ status }) => status === "ej_i_bruk") ? [ord.ejIBruk] : []),
      ...(rader.some((rad) => rad.status === "visad" && rad.konOsakert === true)
        ? [ord.konOsakert]
        : []),
    ],
  };
}

/** Diagrammet över alla svarande; en dold fråga står med som dold. Utan svar finns inget att rita. */
export function likert(respondentgrupp: string, { nns }: Blockunderlag): ReadonlyArray<Block> {
  const rader = (nns ?? []).filter(arI(respondentgrupp)).filter(({ kon }) => kon === "alla");
  if (rader.length === 0) return [];
  return [
    {
      _tag: "Diagram",
      id: `nns-${respondentgrupp}-likert`,
      rubrik: gruppnamn(respondentgrupp),
      underrubrik: ord.andelAvSvarande,
      slag: "likert",
      talslag: "andel",
      serier: [
        { id: "negativt", rubrik: ord.negativt },
        { id: "varken", rubrik: ord.varken },
        { id: "positivt", rubrik: ord.positivt },
      ],
      kategorier: rader.map((rad) => ({
        id: rad.fraga,
        rubrik: fragetitel(rad, false),
        celler:
          rad.status === "dold"
            ? [dold, dold, dold]
            : [rad.negativt, rad.varken, rad.positivt].map(procentcell),
      })),
    },
  ];
}

const arI =
  (respondentgrupp: string) =>
  (rad: Indikatorrad): rad is Grupprad =>
    rad.status !== "ej_i_bruk" && rad.respondentgrupp === respondentgrupp;

const gruppnamn = (respondentgrupp: string): Text =>
  ord.grupper.get(respondentgrupp) ?? { sv: respondentgrupp, en: respondentgrupp };

/** Frågan som den är tryckt, på svenska också för den som läser på engelska: enkäten finns inte översatt. */
function fragetitel({ fraga, respondentgrupp, kon }: Grupprad, medKon: boolean): Text {
  const lydelse =
    `${fraga}. ${fragor.find((en) => en.id === fraga && en.respondentgrupp === respondentgrupp)?.lydelse ?? ""}`.trim();
  if (!medKon) return { sv: lydelse, en: lydelse };
  const vem = kon === "alla" ? texter.alla : konstitlar[kon];
  return { sv: `${lydelse} ${vem.sv}`, en: `${lydelse} ${vem.en}` };
}

function cellerna(rad: Grupprad): ReadonlyArray<Cell> {
  if (rad.status === "dold") return Array.from({ length: 8 }, () => dold);
  const { svarande, n, svarsfrekvens, negativt, varken, positivt, klartPositivt } = rad;
  return [
    visad(svarande),
    visad(n),
    ...[svarsfrekvens, negativt, varken, positivt, klartPositivt].map(procentcell),
    rad.forandring === undefined ? ejTillampligt : visad(rad.forandring.enheter),
  ];
}

const procentcell = (procent: number | null): Cell =>
  procent === null ? ejTillampligt : visad(procent, 100);
