/**
 * Skydd som gör fel på ett bestämt sätt. Angriparen och prövaren ska se vart och ett av dem: en prövning som inte kan
 * underkänna något säger inget.
 */
import type { Intyg } from "../intyg/Intyg.ts";
import type { Dimension, Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { suppress } from "../suppress.ts";
import { namnI, type Trycktandel } from "./angripare.ts";
import type { Fall } from "./utgavor.ts";
import { andelarI, geUt, type Utfall } from "./utgivning.ts";

/** Det som ett trasigt skydd ger ut. */
export type Trasig = {
  readonly utgivna: ReadonlyArray<Utgiven>;
  readonly intyg: Intyg;
  readonly andelar?: ReadonlyArray<Trycktandel>;
};

const medSista = ({ utgivna, sista }: Utfall, utgiven: Utgiven, intyg = sista.intyg): Trasig => ({
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
  const onodiga = new Set(
    sista.dolda.flatMap((cell) =>
      cell.regel === "kompletterande" ? [namn(cell.matt, cell.grupp)] : [],
    ),
  );
  return medSista(
    utfall,
    medCeller(sista.utgiven, (matt, grupp) =>
      onodiga.has(namn(matt, grupp))
        ? (sista.intyg.grund.get(`${intygsnamn(matt, grupp)}#${avtryck(fall.ny)}`) ?? 0)
        : undefined,
    ),
  );
}

const intygsnamn = (matt: string, grupp: Readonly<Record<string, string>>): string =>
  [
    matt,
    ...Object.entries(grupp)
      .map(([id, kod]) => `${id}=${kod}`)
      .sort(),
  ].join("|");

const avtryck = ({ id, kohorter }: Publicering): string => kohorter[0]?.avtryck ?? `:${id}`;

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

const medIntyg =
  (andra: (intyg: Intyg, utgiven: Utgiven) => Intyg) =>
  async (fall: Fall): Promise<Trasig> => {
    const utfall = await geUt(fall);
    const { utgiven, intyg } = utfall.sista;
    return medSista(utfall, utgiven, andra(intyg, utgiven));
  };

const medFlyttar = (andra: (flytt: Intyg["flyttar"][number]) => Intyg["flyttar"][number]) =>
  medIntyg((intyg) => ({ ...intyg, flyttar: intyg.flyttar.map(andra) }));

const ganger = (faktor: number) =>
  medFlyttar((flytt) => new Map([...flytt].map(([nyckel, steg]) => [nyckel, steg * faktor])));

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

/** Alla intyg som inte bevisar något. Prövaren ska säga vad som är fel. */
export const FALSKA_INTYG = {
  "halva människor": [ganger(1 / 8), /inget antal/u],
  "negativa antal": [ganger(-1000), /inget antal/u],
  "en flytt ändrar det som visas": [
    medIntyg((intyg, { id, tabeller: [tabell] }) => ({
      ...intyg,
      flyttar: intyg.flyttar.map((flytt) => new Map([...flytt, [`${tabell?.matt}#:${id}`, 1]])),
    })),
    /ändrar det som visas/u,
  ],
  "flyttar som inte går ihop": [
    medFlyttar((flytt) => new Map([...flytt].slice(0, 1))),
    /fyllningen brister/u,
  ],
  "inga flyttar": [medIntyg((intyg) => ({ ...intyg, flyttar: [] })), /för smalt/u],
  "fel grund": [
    medIntyg((intyg) => ({
      ...intyg,
      grund: new Map([...intyg.grund].map(([nyckel, antal]) => [nyckel, antal + 1])),
    })),
    /fel tal/u,
  ],
  "ingen grund": [medIntyg((intyg) => ({ ...intyg, grund: new Map() })), /saknas/u],
} as const;
