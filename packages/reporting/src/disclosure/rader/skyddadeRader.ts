/**
 * Vad som är dolt bland nyckeltalens rader, efter skyddet av dem alla på en gång.
 */
import type { Period } from "@star-finsam/core/kernel";
import { katalog, type Nyckeltal, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { efterId, gruppnamn, utanHelheter } from "../publicering/celler.ts";
import { type Kohort, PERIOD, type Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "../Skyddsregler.ts";
import { type Skyddadpublicering, suppress } from "../suppress.ts";
import { cellgrupp } from "./cellerI.ts";
import { doldaHarledda } from "./harledda.ts";
import { kannedomAv } from "./kannedomAv.ts";
import { mattFor } from "./matt.ts";
import { rojandeStatistik } from "./overlevnadsstatistik.ts";
import { periodFor } from "./perioder.ts";
import { publiceringAv } from "./publiceringAv.ts";
import { type Tomrad, tommaGrupper } from "./tommaGrupper.ts";

/** Det som skyddet av rader utgår från. */
export type Radskyddsval = {
  readonly regler?: Skyddsregler;
  /** Allt som redan är utgivet. */
  readonly tidigare?: ReadonlyArray<Utgiven>;
  /** Publiceringens namn i liggaren. */
  readonly id?: string;
  /** Nyckeltalens definitioner: de säger vilka rader som är samma tal. */
  readonly nyckeltal?: ReadonlyArray<Nyckeltal>;
  readonly kohorter?: ReadonlyArray<Kohort>;
  /** Rader för de perioder som redan är utgivna, räknade på dagens fakta: det som var dolt då är känt här. */
  readonly bakgrund?: ReadonlyArray<Resultatrad>;
};

/** Raderna som är dolda, de dolda grupper som inte har någon rad, och publiceringen som skyddet gjorde. */
export type Radskydd = {
  readonly dold: (rad: Resultatrad) => boolean;
  readonly tomma: ReadonlyArray<Tomrad>;
  readonly publicering: Publicering;
  readonly skydd: Skyddadpublicering;
};

/** Skyddar raderna tillsammans. */
export async function skyddadeRader(
  rader: ReadonlyArray<Resultatrad>,
  {
    regler = forvaldaSkyddsregler,
    tidigare = [],
    id = "ny",
    nyckeltal = katalog,
    kohorter = [],
    bakgrund = [],
  }: Radskyddsval = {},
): Promise<Radskydd> {
  const { publicering, celler } = publiceringAv(rader, {
    id,
    nyckeltal,
    kohorter,
    utgivnaKoder: koderI(tidigare),
    bakgrund,
  });
  const skydd = await suppress(publicering, {
    regler,
    tidigare,
    kand: kannedomAv(bakgrund, nyckeltal, kohorter),
  });
  const dimensioner = efterId(publicering.dimensioner);
  const hemliga = new Set(
    skydd.utgiven.tabeller.flatMap(({ matt, celler: egna }) =>
      egna.flatMap(({ antal, grupp }) =>
        antal === undefined ? [gruppnamn(matt, utanHelheter(grupp, dimensioner))] : [],
      ),
    ),
  );
  const hallna = new Set(skydd.inneHallna);
  const inne = new Set(
    publicering.tabeller.flatMap(({ id: tabell, matt }) => (hallna.has(tabell) ? [matt] : [])),
  );
  const harledda = doldaHarledda(rader, nyckeltal, regler);
  const doldRad = (rad: Resultatrad): boolean => {
    const egna = celler.get(rad);
    return (
      harledda.has(rad) ||
      (egna !== undefined &&
        (inne.has(egna.matt) ||
          egna.celler.some(({ grupp }) => hemliga.has(gruppnamn(egna.matt, grupp)))))
    );
  };
  const matt = mattFor(nyckeltal);
  const medDoltSpann = doldaSpann(skydd.utgiven);
  const rojande = rojandeStatistik(rader, nyckeltal, skydd.utgiven);
  const barDoltAntal = (rad: Resultatrad): boolean => {
    if (rad.utfall._tag !== "Varde" && rad.utfall._tag !== "Kvot") return false;
    if (rojande.has(rad)) return true;
    const ett = matt(rad.nyckeltal);
    if ("statistik" in rad.grupp && medDoltSpann.has(gruppnamn(ett.namn, cellgrupp(rad, ett))))
      return true;
    return inne.has(ett.namn) || hemliga.has(gruppnamn(ett.namn, cellgrupp(rad, ett)));
  };
  return {
    publicering,
    skydd,
    dold: (rad) => doldRad(rad) || barDoltAntal(rad),
    tomma: tommaGrupper(celler, skydd.utgiven),
  };
}

/** Grupperna som är delade i spann med något spann dolt: kvartilerna säger ungefär hur många som ligger i vart och ett. */
const doldaSpann = ({ tabeller }: Utgiven): ReadonlySet<string> =>
  new Set(
    tabeller.flatMap(({ matt, celler }) =>
      celler.flatMap(({ grupp, antal }) => {
        const { [SPANN]: spann, ...utan } = grupp;
        return spann === undefined || antal !== undefined ? [] : [gruppnamn(matt, utan)];
      }),
    ),
  );

const SPANN = "vantetidsspann";

/** Perioderna som något är utgivet för. */
export const utgivnaPerioder = (tidigare: ReadonlyArray<Utgiven>): ReadonlyArray<Period> =>
  [...(koderI(tidigare).get(PERIOD) ?? [])].map(periodFor);

const koderI = (tidigare: ReadonlyArray<Utgiven>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [
      ...Map.groupBy(
        tidigare.flatMap(({ dimensioner }) => dimensioner),
        ({ id }) => id,
      ),
    ].map(([id, egna]) => [id, new Set(egna.flatMap(({ koder }) => koder))]),
  );
