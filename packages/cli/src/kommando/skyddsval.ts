/**
 * Det som skyddet behöver utöver raderna: reglerna, det som redan är utgivet, och om fakta är desamma som då.
 */
import type { Period } from "@star-finsam/core/kernel";
import {
  katalog as allaNyckeltal,
  type Rakneplan,
  type Resultatrad,
} from "@star-finsam/core/nyckeltal";
import {
  kohorterI,
  medMellanrum,
  OlikaTal,
  type Radskydd,
  type Radskyddsval,
  type Skyddsregler,
  utgivnaI,
  utgivnaPerioder,
} from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import type { Liggarfil } from "../katalog/liggarfil.ts";
import { liggartexter } from "../liggartexter.ts";
import { fynd } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Det som skyddet behöver av ett läst underlag. */
type Skyddsunderlag = {
  readonly katalog: Pick<Katalog, "liggare" | "pseudonym">;
  readonly regler: Skyddsregler;
  readonly rakna: (plan: Rakneplan) => ReadonlyArray<Resultatrad>;
};

/** Det som skyddas: rader över perioderna. `gesUt`: de förs in i liggaren. */
type Skyddat = { readonly perioder: ReadonlyArray<Period>; readonly gesUt: boolean };

/**
 * Skyddsvalen för det som skyddas. När något är, eller ska bli, utgivet räknas också de utgivna perioderna och mellanrummen,
 * på dagens fakta: avtrycken säger om de är desamma som då, och då är det som var dolt känt.
 */
const skyddsval = (
  { katalog, regler, rakna }: Skyddsunderlag,
  { perioder, gesUt }: Skyddat,
  { poster }: Liggarfil,
): Radskyddsval => {
  const tidigare = utgivnaI(poster);
  if (tidigare.length === 0 && !gesUt) return { regler };
  const rader = medMellanrum([...perioder, ...utgivnaPerioder(tidigare)]).flatMap((period) =>
    rakna({ nyckeltal: allaNyckeltal, period, fonster: "enskild" }),
  );
  const signera = (text: string): string => katalog.pseudonym(`avtryck:${text}`);
  return { regler, tidigare, kohorter: kohorterI(rader, allaNyckeltal, signera), bakgrund: rader };
};

/** Kör skyddet mot liggaren. Att tabellerna inte går ihop stoppar: då är något räknat på olika fakta. */
export const skyddat = <T>(
  underlag: Skyddsunderlag,
  vad: Skyddat,
  skydda: (val: Radskyddsval) => Promise<T>,
): Effect.Effect<T, Kommandofel> =>
  Effect.flatMap(underlag.katalog.liggare, (liggare) =>
    Effect.tryPromise({
      try: () => skydda(skyddsval(underlag, vad, liggare)),
      catch: (fel) => {
        if (fel instanceof OlikaTal) return stoppandeFynd(fynd.olikaTal(fel.tabell));
        throw fel;
      },
    }),
  );

/** Säger det som den som läser siffrorna behöver veta om skyddet. */
export const anmarkOmSkydd = (
  { skydd: { rojda, inneHallna, brutna } }: Radskydd,
  { anmark, sprak }: Sammanhang,
): void => {
  if (rojda.length > 0) anmark(liggartexter.rojer(rojda)[sprak]);
  if (inneHallna.length > 0) anmark(liggartexter.inneHallna(inneHallna)[sprak]);
  if (brutna.length > 0) anmark(liggartexter.brutna(brutna.length)[sprak]);
};
