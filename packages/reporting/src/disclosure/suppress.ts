/**
 * Skyddar en publicering: döljer det som reglerna kräver och det som annars går att räkna ut, av den som har allt som är utgivet
 * nu och tidigare. Beviset följer med, för intern kontroll.
 */
import type { Intyg } from "./intyg/Intyg.ts";
import { laddaHighs } from "./losare/highs.ts";
import type { OppnaLosare } from "./losare/Losare.ts";
import { efterId, grupper, gruppnamn, utanHelheter } from "./publicering/celler.ts";
import type { Antalstabell, Cellgrupp, Publicering } from "./publicering/Publicering.ts";
import type { Utgiven } from "./publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";
import { type Del, delsystem } from "./skydd/delsystem.ts";
import { type Komplettering, komplettera } from "./skydd/komplettera.ts";
import { laggRegler } from "./skydd/laggRegler.ts";
import { type Primarregel, primart } from "./skydd/primar.ts";
import { type Grundsystem, OlikaTal } from "./system/Bygge.ts";
import { byggSystem, type Kannedom } from "./system/byggSystem.ts";
import { fyllOkanda } from "./system/fyllOkanda.ts";
import type { BrutetSamband, System } from "./system/System.ts";

/** Det som skyddet utgår från utöver publiceringen. */
export type Skyddsval = {
  readonly regler?: Skyddsregler;
  /** Allt som redan är utgivet. */
  readonly tidigare?: ReadonlyArray<Utgiven>;
  /** De sanna talen för det som är dolt i `tidigare`, i den mån de går att räkna fram ur fakta; annars tas ett möjligt tal. */
  readonly kand?: Kannedom;
  /** Hur mycket räknearbete det får kosta innan tabeller hålls inne i stället. Unit: miljarder steg i lösaren gånger antalet tal i kvadrat. */
  readonly arbete?: number;
};

/** Varför en cell är dold. Internt: utåt är orsaken alltid `sekretess`. */
export type Doldcell = {
  readonly matt: string;
  readonly grupp: Cellgrupp;
  readonly regel: Primarregel | "kompletterande";
};

/** En cell som det redan utgivna röjer, hur mycket som än döljs nu. */
export type Rojdcell = { readonly matt: string; readonly grupp: Cellgrupp };

/** Resultatet. Bara `utgiven` får lämna huset. */
export type Skyddadpublicering = {
  readonly utgiven: Utgiven;
  readonly intyg: Intyg;
  readonly dolda: ReadonlyArray<Doldcell>;
  readonly rojda: ReadonlyArray<Rojdcell>;
  /** Tabeller som hålls inne helt, eftersom skyddet av dem inte blev färdigt inom arbetet. */
  readonly inneHallna: ReadonlyArray<string>;
  readonly brutna: ReadonlyArray<BrutetSamband>;
};

/** Hur mycket arbete som räcker för en tertialrapport för åtta kommuner. */
const ARBETE = 1000;

/**
 * Skyddar publiceringen.
 * @throws OlikaTal om tabellerna inte går ihop, med sig själva eller med liggaren.
 */
export async function suppress(
  publicering: Publicering,
  {
    regler = forvaldaSkyddsregler,
    tidigare = [],
    kand = () => undefined,
    arbete = ARBETE,
  }: Skyddsval = {},
): Promise<Skyddadpublicering> {
  const oppna = await laddaHighs();
  const kassa = { kvar: arbete };
  let tabeller = publicering.tabeller.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const forsok = skydda({ ...publicering, tabeller }, { tidigare, regler, kand }, oppna, kassa);
    if (!("tabell" in forsok)) {
      const kvar = new Set(tabeller.map(({ id }) => id));
      const inneHallna = publicering.tabeller.flatMap(({ id }) => (kvar.has(id) ? [] : [id]));
      return { ...forsok, utgiven: iOrdning(forsok.utgiven, publicering), inneHallna };
    }
    tabeller = tabeller.filter((tabell) => tabell !== forsok.tabell);
    kassa.kvar = Math.max(kassa.kvar, arbete / 4);
  }
}

/** Tabellerna i den ordning de gavs; skyddet räknar i samma ordning vilken den än är. */
const iOrdning = (utgiven: Utgiven, { tabeller }: Publicering): Utgiven => {
  const plats = new Map(tabeller.map(({ id }, nr) => [id, nr]));
  const nr = ({ id }: { readonly id: string }): number => plats.get(id) ?? 0;
  return { ...utgiven, tabeller: utgiven.tabeller.toSorted((a, b) => nr(a) - nr(b)) };
};

/** Lösaren, med varje fråga dragen ur kassan. */
const raknande =
  (oppna: OppnaLosare, kassa: { kvar: number }): OppnaLosare =>
  (varden, samband, storst) => {
    const losare = oppna(varden, samband, storst);
    return {
      ...losare,
      flytta: (plats, steg) => {
        if (kassa.kvar <= 0) return undefined;
        const fore = losare.arbete();
        const flytt = losare.flytta(plats, steg);
        kassa.kvar -= losare.arbete() - fore;
        return flytt;
      },
    };
  };

function skydda(
  publicering: Publicering,
  { tidigare, regler, kand }: Required<Pick<Skyddsval, "tidigare" | "regler" | "kand">>,
  oppna: OppnaLosare,
  kassa: { kvar: number },
): Omit<Skyddadpublicering, "inneHallna"> | { readonly tabell: Antalstabell } {
  const grund = byggSystem(publicering, tidigare, kand);
  if (!fyllOkanda(grund, oppna)) throw new OlikaTal(tidigare.map(({ id }) => id).join(", "));
  const primara = primart(publicering, grund, regler);
  const system = laggRegler(grund, primara, regler);
  const delar: Array<readonly [Del, Komplettering]> = [];
  for (const del of delsystem(system)) {
    const svar = komplettera(del, raknande(oppna, kassa), () => kassa.kvar > 0);
    if (svar === "tiden_ute") return { tabell: storstaTabellen(del, grund) };
    delar.push([del, svar]);
  }
  const i = (del: Del, plats: number): number => del.platser[plats] ?? 0;
  const tillagda = new Set(
    delar.flatMap(([del, svar]) => [...svar.tillagda].map((p) => i(del, p))),
  );
  const flyttar = delar.flatMap(([del, svar]) =>
    svar.flyttar.map((flytt) => new Map([...flytt].map(([p, andring]) => [i(del, p), andring]))),
  );
  const dold = (plats: number): boolean =>
    system.tal[plats]?.lage === "dold" || tillagda.has(plats);
  return {
    utgiven: utgiven(publicering, grund, dold),
    intyg: intyg(publicering.id, regler, system, flyttar, dold),
    dolda: grund.tal.flatMap(({ matt, grupp, celler }, plats) =>
      celler.length > 0 && dold(plats)
        ? [{ matt, grupp, regel: primara.get(plats) ?? "kompletterande" }]
        : [],
    ),
    rojda: delar.flatMap(([del, { oskyddade }]) =>
      oskyddade
        .flatMap((p) => grund.tal[i(del, p)] ?? [])
        .map(({ matt, grupp }) => ({ matt, grupp })),
    ),
    brutna: system.brutna,
  };
}

/** Tabellen i delen med flest dimensioner, och av dem den med flest celler. */
function storstaTabellen(del: Del, { tal }: Grundsystem): Antalstabell {
  const antal = new Map<Antalstabell, number>();
  for (const plats of del.platser) {
    for (const { tabell } of tal[plats]?.celler ?? [])
      antal.set(tabell, (antal.get(tabell) ?? 0) + 1);
  }
  const [storst] = [...antal].sort(
    ([a, iA], [b, iB]) =>
      b.dimensioner.length - a.dimensioner.length || iB - iA || (a.id < b.id ? -1 : 1),
  );
  if (storst === undefined) throw new Error("en del utan tabeller kan inte ta slut på arbete");
  return storst[0];
}

function utgiven(
  { id, dimensioner, tabeller, kohorter, likheter }: Publicering,
  { tal }: Grundsystem,
  dold: (plats: number) => boolean,
): Utgiven {
  const platser = new Map<Antalstabell, Map<string, number>>();
  tal.forEach(({ celler }, plats) => {
    for (const { tabell, cell } of celler) {
      const funna = platser.get(tabell) ?? new Map<string, number>();
      funna.set(gruppnamn("", cell.grupp), plats);
      platser.set(tabell, funna);
    }
  });
  const uppslagna = efterId(dimensioner);
  return {
    id,
    dimensioner,
    kohorter,
    ...(likheter === undefined ? {} : { likheter }),
    tabeller: tabeller.map((tabell) => {
      const { viktig: _, celler: __, ...form } = tabell;
      const egna = platser.get(tabell);
      return {
        ...form,
        celler: [...grupper(tabell, uppslagna)].flatMap((grupp) => {
          const plats = egna?.get(gruppnamn("", utanHelheter(grupp, uppslagna))) ?? -1;
          const antal = tal[plats]?.varde ?? 0;
          if (dold(plats)) return [{ grupp }];
          return antal === 0 ? [] : [{ grupp, antal }];
        }),
      };
    }),
  };
}

const intyg = (
  publicering: string,
  { bredd }: Skyddsregler,
  { tal }: System,
  flyttar: ReadonlyArray<ReadonlyMap<number, number>>,
  dold: (plats: number) => boolean,
): Intyg => ({
  publicering,
  bredd,
  grund: new Map(
    tal.flatMap(({ nyckel, varde, lage }, plats) =>
      dold(plats) || lage === "otryckt" ? [[nyckel, varde] as const] : [],
    ),
  ),
  flyttar: flyttar.map(
    (flytt) => new Map([...flytt].map(([plats, andring]) => [tal[plats]?.nyckel ?? "", andring])),
  ),
});
