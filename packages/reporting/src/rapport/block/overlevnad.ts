/**
 * Andelen kvar efter tid, ur en skyddad livslängdstabell. Kurvan räknas bara ur antal som visas: en dold gräns är dold också i
 * kurvan, och spannen på var sida om den är ett.
 */
import { type Kurvpunkt, type Matpunkt, overlevnadskurva } from "@star-finsam/core/nyckeltal";
import { type Cell, dold, ejTillampligt, visad } from "../../disclosure/Cell.ts";
import { forvaldaSkyddsregler } from "../../disclosure/Skyddsregler.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block, Tabell } from "../Rapport.ts";
import { rapportnoter, rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOm, titel } from "./ord.ts";
import { helhet, hitta } from "./radval.ts";

/** Så många ska vara under risk där kurvan är. */
const MINST = forvaldaSkyddsregler.medelMinst;

/** Kurvan och tabellen, till den sista gränsen som visas med nog många kvar. Utan en sådan blir det bara tabellen. */
export function overlevnad(
  { nyckeltal }: Blockav<"Overlevnad">,
  underlag: Blockunderlag,
): ReadonlyArray<Block> {
  const hela = helhet(underlag.rader, nyckeltal);
  const kurva = kurvan(nyckeltal, hela, underlag);
  const tabell = (rader: Tabell["rader"]): Tabell => ({
    _tag: "Tabell",
    id: `${nyckeltal}-tabell`,
    rubrik: titel(underlag, nyckeltal),
    radrubrik: rapportord.tidFranStart,
    kolumner: [
      { id: "under_risk", rubrik: rapportord.underRisk, slag: "antal" },
      { id: "avslutade", rubrik: rapportord.avslutadeDittills, slag: "antal" },
      ...ANDELAR,
    ],
    rader,
    noter: [...noterOm(underlag, nyckeltal), rapportnoter.overlevnad(MINST)],
  });
  const sista = kurva.at(-1)?.dag ?? 0;
  if (sista === 0) {
    const andelar = ANDELAR.map(() => ejTillampligt);
    const celler = hela._tag === "Visad" ? [hela, visad(0)] : [hela, hela];
    return [tabell([{ id: "0", rubrik: rapportord.efterTid(0), celler: [...celler, ...andelar] }])];
  }
  const rader = [0, ...granserna(nyckeltal, underlag)]
    .filter((dag) => dag <= sista)
    .map((dag) => ({ dag, punkt: kurva.find((ett) => ett.dag === dag) }));
  return [
    {
      _tag: "Diagram",
      id: `${nyckeltal}-overlevnad`,
      rubrik: titel(underlag, nyckeltal),
      underrubrik: rapportnoter.overlevnadskurva,
      slag: "overlevnad",
      talslag: "andel",
      serier: ANDELAR.map(({ id, rubrik }) => ({ id, rubrik })),
      kategorier: rader.map(({ dag, punkt }) => ({
        id: String(dag),
        rubrik: rapportord.efterTid(dag),
        celler: andelsceller(punkt),
      })),
    },
    tabell(
      rader.map(({ dag, punkt }) => ({
        id: String(dag),
        rubrik: rapportord.efterTid(dag),
        celler: [
          ...(punkt === undefined
            ? [dold, dold]
            : [visad(punkt.underRisk), visad(punkt.avslutade)]),
          ...andelsceller(punkt),
        ],
      })),
    ),
  ];
}

const ANDELAR = [
  { id: "andel", rubrik: rapportord.andelKvar, slag: "andel" as const },
  { id: "undre", rubrik: rapportord.nedreGrans, slag: "andel" as const },
  { id: "ovre", rubrik: rapportord.ovreGrans, slag: "andel" as const },
];

/** Andelen och intervallets gränser. Innan någon avslutats finns inget intervall. */
const andelsceller = (punkt: Kurvpunkt | undefined): ReadonlyArray<Cell> => {
  if (punkt === undefined) return [dold, dold, dold];
  const [undre, ovre] = punkt.intervall ?? [];
  return [punkt.andel, undre, ovre].map((tal) =>
    tal === undefined ? ejTillampligt : visad(Math.round(tal * 1e4) / 1e4, 1),
  );
};

const granserna = (nyckeltal: string, underlag: Blockunderlag): ReadonlyArray<number> =>
  underlag.nyckeltal.flatMap((ett) =>
    ett.id === nyckeltal && ett._tag === "Livstabell" ? ett.rutnat : [],
  );

/** Kurvan genom gränserna där båda antalen visas. */
function kurvan(nyckeltal: string, hela: Cell, underlag: Blockunderlag): ReadonlyArray<Kurvpunkt> {
  if (hela._tag !== "Visad") return [];
  const antalet = (fore: number | "okand", utgang: string): number | undefined => {
    const rad = hitta(underlag.rader, nyckeltal, { fore: String(fore), utgang });
    return rad?.cell._tag === "Visad" ? rad.cell.n : undefined;
  };
  const okanda = ["avslutat", "pagar"].map((utgang) => antalet("okand", utgang));
  if (okanda.includes(undefined)) return [];
  const kanda = okanda.reduce<number>((kvar, antal = 0) => kvar - antal, hela.n);
  const punkter = granserna(nyckeltal, underlag).flatMap((dag): ReadonlyArray<Matpunkt> => {
    const [avslutade, pagaende] = [antalet(dag, "avslutat"), antalet(dag, "pagar")];
    return avslutade === undefined || pagaende === undefined ? [] : [{ dag, avslutade, pagaende }];
  });
  return overlevnadskurva(kanda, punkter, MINST);
}
