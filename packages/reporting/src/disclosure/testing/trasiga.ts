/**
 * Skydd som gör fel på ett bestämt sätt. Angriparen och prövaren ska se vart och ett av dem: en prövning som inte kan
 * underkänna något säger inget.
 */
import type { Intyg } from "../intyg/Intyg.ts";
import { namnare } from "../intyg/publikt.ts";
import type { Dimension, Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { suppress } from "../suppress.ts";
import type { Fall } from "./byggstenar.ts";
import { namnI, type Trycktandel } from "./Lage.ts";
import { andelarI, geUt, type Utfall } from "./utgivning.ts";

/** Det som ett trasigt skydd ger ut. */
export type Trasig = {
  readonly utgivna: ReadonlyArray<Utgiven>;
  readonly intyg: Intyg;
  readonly andelar?: ReadonlyArray<Trycktandel>;
};

export const medSista = (
  { utgivna, sista }: Utfall,
  utgiven: Utgiven,
  intyg = sista.intyg,
): Trasig => ({
  utgivna: [...utgivna.slice(0, -1), utgiven],
  intyg,
});

/** Utgivningen med cellerna ändrade där `andra` säger det. */
const medCeller = (
  utgiven: Utgiven,
  andra: (matt: string, grupp: Readonly<Record<string, string>>) => number | undefined,
): Utgiven => ({
  ...utgiven,
  tabeller: utgiven.tabeller.map((tabell) => ({
    ...tabell,
    celler: tabell.celler.map((cell) => {
      const antal = cell.antal ?? andra(tabell.matt, cell.grupp);
      return antal === undefined ? cell : { ...cell, antal };
    }),
  })),
});

async function utanKomplettering(fall: Fall): Promise<Trasig> {
  const utfall = await geUt(fall);
  const { sista } = utfall;
  const namn = namnI(fall.ny);
  const intygsnamn = namnare(fall.ny);
  const onodiga = new Set(
    sista.dolda.flatMap((cell) =>
      cell.regel === "kompletterande" ? [namn(cell.matt, cell.grupp)] : [],
    ),
  );
  return medSista(
    utfall,
    medCeller(sista.utgiven, (matt, grupp) =>
      onodiga.has(namn(matt, grupp))
        ? (sista.intyg.grund.get(intygsnamn(matt, grupp)) ?? 0)
        : undefined,
    ),
  );
}

/** Skyddar som om varje etta vore två individer: då är ingen ensam. */
async function utanEnsamma(fall: Fall): Promise<Trasig> {
  const ny: Publicering = {
    ...fall.ny,
    tabeller: fall.ny.tabeller.map((tabell) => ({
      ...tabell,
      celler: tabell.celler.map((cell) => (cell.antal === 1 ? { ...cell, individer: 2 } : cell)),
    })),
  };
  const utfall = await geUt({ ...fall, ny });
  return medSista(utfall, utfall.sista.utgiven);
}

/** Skyddar utan den sista kodsumman i den första dimensionen. */
async function utanEnSumma(fall: Fall): Promise<Trasig> {
  const glom = (d: Dimension, nr: number): Dimension =>
    nr === 0 ? { ...d, summor: d.summor.slice(0, -1) } : d;
  const ny = { ...fall.ny, dimensioner: fall.ny.dimensioner.map(glom) };
  const utfall = await geUt({ ...fall, ny });
  return medSista(utfall, { ...utfall.sista.utgiven, dimensioner: fall.ny.dimensioner });
}

async function utanLiggare(fall: Fall): Promise<Trasig> {
  const { utgivna } = await geUt(fall);
  const { utgiven, intyg } = await suppress(fall.ny);
  return { utgivna: [...utgivna.slice(0, -1), utgiven], intyg };
}

async function procentAvDolda(fall: Fall): Promise<Trasig> {
  const utfall = await geUt(fall);
  const { utgiven } = utfall.sista;
  return { ...medSista(utfall, utgiven), andelar: andelarI(fall, utgiven, 1, true) };
}

async function noll(fall: Fall): Promise<Trasig> {
  const utfall = await geUt(fall);
  return medSista(
    utfall,
    medCeller(utfall.sista.utgiven, () => 0),
  );
}

async function breddEtt(fall: Fall): Promise<Trasig> {
  const utfall = await geUt(fall, { ...forvaldaSkyddsregler, bredd: 1 });
  return medSista(utfall, utfall.sista.utgiven);
}

async function utanSmaCeller(fall: Fall): Promise<Trasig> {
  const utfall = await geUt(fall, { ...forvaldaSkyddsregler, minstaCell: 3 });
  return medSista(utfall, utfall.sista.utgiven);
}

/** Alla skydd som döljer för lite. Angriparen ska finna något. */
export const DOLJER_FOR_LITE = {
  "inget kompletterande": utanKomplettering,
  "räknar inte med den ensamma": utanEnsamma,
  "glömmer en kodsumma": utanEnSumma,
  "glömmer liggaren": utanLiggare,
  "trycker procent av det dolda": procentAvDolda,
  "skriver dolt som noll": noll,
  "bredden ett": breddEtt,
  "visar treor och fyror": utanSmaCeller,
} as const;
