/**
 * Skyddet för NNS-indikatorerna. Regeln om tio av vart kön gäller redan när raderna räknas: då visas båda könen eller inget, så att
 * ingen av dem går att dra från alla. Här tillkommer det som publiken kräver: en grupp där några få svarat är dold, och en
 * förändring mot ett år då gruppen var dold är det också, för ur den och årets tal går det årets att räkna ut.
 */
import type { Indikatorrad } from "@star-finsam/core/indikator";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";
import { litet } from "./skydd/primar.ts";
import { type Disclosed, type Intern, internt, skyddad } from "./Utgava.ts";

/** Indikatorrader som får renderas. */
export type Skyddadeindikatorer = ReadonlyArray<Indikatorrad>;

type Visad = Extract<Indikatorrad, { readonly status: "visad" }>;

/** Raderna, och de för perioden som förändringen är mot. Utan dem visas ingen förändring. */
export type Nnsunderlag = {
  readonly rader: ReadonlyArray<Indikatorrad>;
  readonly mot?: ReadonlyArray<Indikatorrad>;
};

/** Döljer grupper där för få svarat. Är alla i en fråga dolda är könen det också. */
export function skyddaNns(
  { rader, mot = [] }: Nnsunderlag,
  regler: Skyddsregler = forvaldaSkyddsregler,
): Disclosed<Skyddadeindikatorer> {
  const doldaI = (alla: ReadonlyArray<Indikatorrad>): ReadonlySet<string> =>
    new Set(alla.flatMap((rad) => (arForLiten(rad, regler) ? [fragan(rad)] : [])));
  const dolda = doldaI(rader);
  const doldaDa = doldaI(mot);
  const visadeDa = new Set(
    mot.flatMap((rad) =>
      rad.status === "visad" && !doldaDa.has(fragan(rad)) ? [`${fragan(rad)}|${rad.kon}`] : [],
    ),
  );
  return skyddad(
    rader.map((rad): Indikatorrad => {
      if (rad.status !== "visad") return rad;
      if (dolda.has(fragan(rad))) return dold(rad);
      const { forandring, ...utan } = rad;
      return forandring !== undefined && visadeDa.has(`${fragan(rad)}|${rad.kon}`) ? rad : utan;
    }),
  );
}

/** Alla rader, för internt bruk. */
export const internNns = ({ rader }: Nnsunderlag): Intern<Skyddadeindikatorer> => internt(rader);

/** Sant om några få svarat, eller så få av något kön att de andra inte går att visa för sig. */
const arForLiten = (rad: Indikatorrad, regler: Skyddsregler): boolean =>
  rad.status === "visad" &&
  (litet(rad.svarande, regler) || (rad.kon !== "alla" && rad.svarande < regler.nnsMinst));

const fragan = (rad: Indikatorrad): string =>
  rad.status === "ej_i_bruk" ? rad.fraga : `${rad.respondentgrupp}|${rad.fraga}`;

const dold = ({ indikator, fraga, respondentgrupp, kon }: Visad): Indikatorrad => ({
  status: "dold",
  indikator,
  fraga,
  respondentgrupp,
  kon,
});
