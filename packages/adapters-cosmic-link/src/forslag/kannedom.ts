/**
 * Det som STAR redan vet och som översättningen behöver: individerna, deras öppna ärenden, samtyckena.
 */
import type { KantArende } from "@star-finsam/core/arende";
import {
  type Faktum,
  type Faktumslag,
  gallandeFakta,
  tomtLage,
  vik,
} from "@star-finsam/core/faktum";
import type { Individ, Pseudonym } from "@star-finsam/core/individ";
import type { ArendeId, Dag } from "@star-finsam/core/kernel";
import { gallandeSamtycke, type Samtycken, samtyckeGaller } from "@star-finsam/core/samtycke";

/**
 * Vad STAR vet. `samtyckesarende`: ärendet som samtycket med det id:t hör till, om det är individens, till STAR, och gäller dagen då
 * källan läses. `harSamtyckeI`: individen har ett sådant i ärendet.
 */
export type Kannedom = {
  readonly individer: ReadonlyMap<Pseudonym, Individ>;
  readonly oppna: (individ: Pseudonym) => ReadonlyArray<KantArende>;
  readonly samtyckesarende: (samtyckeId: string, individ: Pseudonym) => ArendeId | undefined;
  readonly harSamtyckeI: (arende: ArendeId, individ: Pseudonym) => boolean;
};

/** Slagen av fakta som svaren vilar på. */
const SLAG: ReadonlySet<Faktumslag> = new Set<Faktumslag>([
  "IndividRegistrerad",
  "SamtyckeInhamtat",
  "SamtyckeAterkallat",
  "ArendeAktualiserat",
  "ArendeMottaget",
  "ArendeEjMottaget",
  "ArendeSattPaKolista",
  "ArendeBlevKonsultation",
  "ArendebarareUtsedd",
  "ArendeAvslutat",
]);

/** Viker fakta en gång. `dag`: dagen källan läses. */
export const kannedomAv = (fakta: ReadonlyArray<Faktum>, dag: Dag): Kannedom => {
  const lage = tomtLage();
  const samtyckesplats = new Map<string, Samtyckesplats>();
  for (const faktum of gallandeFakta(fakta)) {
    if (!SLAG.has(faktum._tag)) continue;
    if (faktum._tag === "SamtyckeInhamtat") {
      const { arende } = faktum;
      const plats = lage.samtycken.get(arende)?.length ?? 0;
      samtyckesplats.set(faktum.id, { arende, plats });
    }
    vik(lage, faktum);
  }
  const oppna = oppnaPerIndivid([...lage.arenden.values()].filter(arKand), dag);
  return {
    individer: lage.individer,
    oppna: (individ) => oppna.get(individ) ?? [],
    samtyckesarende: (id, individ) =>
      starsamtycke(lage.samtycken, samtyckesplats.get(id), individ, dag),
    harSamtyckeI: (arende, individ) => {
      const samtycken = lage.samtycken.get(arende) ?? [];
      return gallandeSamtycke(samtycken, { individ, dag }, ["star"]) !== undefined;
    },
  };
};

type Samtyckesplats = { readonly arende: ArendeId; readonly plats: number };

const arKand = (arende: { readonly _tag: string }): arende is KantArende =>
  arende._tag !== "OkantArende";

/** Ett samtycke till SIP är ett annat samtycke, och Försäkringskassans eget räcker inte. */
function starsamtycke(
  samtycken: ReadonlyMap<ArendeId, Samtycken>,
  plats: Samtyckesplats | undefined,
  individ: Pseudonym,
  dag: Dag,
): ArendeId | undefined {
  const samtycke = plats === undefined ? undefined : samtycken.get(plats.arende)?.[plats.plats];
  return samtycke?.individ === individ &&
    samtycke.samtyckesslag === "star" &&
    samtyckeGaller(samtycke, dag)
    ? plats?.arende
    : undefined;
}

function oppnaPerIndivid(
  arenden: ReadonlyArray<KantArende>,
  dag: Dag,
): ReadonlyMap<Pseudonym, ReadonlyArray<KantArende>> {
  const per = new Map<Pseudonym, Array<KantArende>>();
  for (const arende of arenden) {
    if (!arOppet(arende, dag)) continue;
    const hittills = per.get(arende.individ);
    if (hittills === undefined) per.set(arende.individ, [arende]);
    else hittills.push(arende);
  }
  return per;
}

/** Sant om samplaneringen väntar eller pågår den dagen. Dagen den avslutas är den inte öppen. */
function arOppet(arende: KantArende, dag: Dag): boolean {
  if (arende.arendetyp !== "samplanering" || arende.aktualiserat > dag) return false;
  switch (arende._tag) {
    case "AktualiseratArende":
    case "KoandeArende":
    case "MottagetArende":
      return true;
    case "AvslutatArende":
    case "AvskrivetArende":
      return dag < arende.avslutat;
    case "EjMottagetArende":
    case "Konsultationsarende":
      return false;
  }
}
