/**
 * En räknare per nyckeltal och gruppering: läser träffarna och grupperna för ett block i taget och lägger till sina summor.
 * Slingorna är raka, går bara över rader i urvalet och allokerar inget; allt som kan räknas ut i förväg är det.
 */
import { dagnummer, type Period } from "../kernel/index.ts";
import { type Gruppsumma, tomSumma } from "./Delsumma.ts";
import { type Histogram, histogram, laggVarde } from "./histogram.ts";
import { type Individsamlare, individsamlare } from "./individsamlare.ts";
import { INGEN_DAG } from "./Kolumner.ts";
import { livstabellsraknare } from "./livstabell.ts";
import type { Nyckeltal } from "./Nyckeltal.ts";
import type { Grupper, Raknare, Raknesammanhang } from "./raknesammanhang.ts";
import { BLOCK, dagkolumn, type Mask, type Traffar, talkolumn } from "./villkorsnoder.ts";

/** En definition bland dem i nämnaren. */
export type Definitionsmask = { readonly kod: string; readonly taljare: Mask };

/** Räknaren för ett nyckeltal utan definitioner. */
export const raknareFor = (
  nyckeltal: Exclude<Nyckeltal, { readonly definitioner: unknown }>,
  s: Raknesammanhang,
): Raknare => {
  switch (nyckeltal._tag) {
    case "Antal":
      return antalsraknare(s, nyckeltal.enhet === "individ");
    case "Tid":
      return tidsraknare(
        s,
        dagkolumn(s.kolumner, nyckeltal.fran),
        dagkolumn(s.kolumner, nyckeltal.till),
      );
    case "Overlevnad":
      return overlevnadsraknare(
        s,
        dagkolumn(s.kolumner, nyckeltal.fran),
        dagkolumn(s.kolumner, nyckeltal.till),
      );
    case "Livstabell":
      return livstabellsraknare(s, nyckeltal);
    case "Tal":
    case "Summa":
    case "Kvot":
      return talraknare(s, talkolumn(s.kolumner, nyckeltal.tal));
    case "Samtidiga":
      return samtidighetsraknare(
        s,
        dagkolumn(s.kolumner, nyckeltal.fran),
        dagkolumn(s.kolumner, nyckeltal.till),
        nyckeltal.slutdagen === "raknas" ? 1 : 0,
      );
  }
};

function antalsraknare(s: Raknesammanhang, allaIndivider: boolean): Raknare {
  const { grupper, nummer } = s.gruppering;
  const antalPer = new Float64Array(grupper.length);
  const individer = individsamlare(s, grupper.length, allaIndivider);
  return {
    lagg: (fran) => {
      const { platser, antal } = s.urval;
      if (grupper.length === 1) antalPer[0] = (antalPer[0] ?? 0) + antal;
      else {
        for (let j = 0; j < antal; j++) {
          const g = nummer[platser[j] ?? 0] ?? 0;
          antalPer[g] = (antalPer[g] ?? 0) + 1;
        }
      }
      individer.laggAlla(fran);
    },
    klar: () => klara(s.gruppering, antalPer, individer),
  };
}

/** Två grupper per grupp: de som uppfyller definitionen, och resten av nämnaren. */
export const definitionsraknare = (s: Raknesammanhang, d: Definitionsmask): Raknare => {
  const delad = delaEfter(s.gruppering, d);
  const inre = antalsraknare({ ...s, gruppering: delad }, false);
  return {
    lagg: (fran) => {
      delad.kor(s.urval);
      inre.lagg(fran);
    },
    klar: inre.klar,
  };
};

/** Som `definitionsraknare`, men varje rad väger så många dagar som den täcker av perioden. */
export const dagandelsraknare = (
  s: Raknesammanhang,
  d: Definitionsmask,
  fran: Int32Array,
  till: Int32Array,
): Raknare => {
  const delad = delaEfter(s.gruppering, d);
  const antalPer = new Float64Array(delad.grupper.length);
  const individer = individsamlare(s, delad.grupper.length, false);
  const dagar = dagarIPerioden(s.period, fran, till);
  return {
    lagg: (forsta) => {
      const { platser, antal } = s.urval;
      delad.kor(s.urval);
      for (let j = 0; j < antal; j++) {
        const i = platser[j] ?? 0;
        const vikt = dagar(forsta + i);
        if (vikt === 0) continue;
        const g = delad.nummer[i] ?? 0;
        antalPer[g] = (antalPer[g] ?? 0) + vikt;
        individer.lagg(g, forsta + i);
      }
    },
    klar: () => klara(delad, antalPer, individer),
  };
};

const dagarIPerioden = (period: Period, fran: Int32Array, till: Int32Array) => {
  const forsta = dagnummer(period.fran);
  const sista = dagnummer(period.till);
  return (rad: number): number => {
    const start = fran[rad] ?? INGEN_DAG;
    const slut = till[rad] ?? INGEN_DAG;
    if (start === INGEN_DAG) return 0;
    const slutet = slut === INGEN_DAG || slut > sista ? sista : slut;
    return Math.max(0, slutet - Math.max(start, forsta) + 1);
  };
};

function delaEfter({ grupper, nummer }: Grupper, { kod, taljare }: Definitionsmask) {
  const delade = new Int32Array(BLOCK);
  return {
    grupper: grupper.flatMap((grupp) => [
      { ...grupp, definition: kod },
      { ...grupp, definition: kod, rest: "ja" },
    ]),
    nummer: delade,
    kor: ({ platser, antal }: Traffar): void => {
      for (let j = 0; j < antal; j++) {
        const i = platser[j] ?? 0;
        delade[i] = 2 * (nummer[i] ?? 0) + 1 - (taljare[i] ?? 0);
      }
    },
  };
}

/** Räknar rader som har ett värde, och minns värdena. */
function varderaknare(s: Raknesammanhang, vardeAv: (rad: number) => number): Raknare {
  const { grupper, nummer } = s.gruppering;
  const antalPer = new Float64Array(grupper.length);
  const varden = grupper.map(histogram);
  const individer = individsamlare(s, grupper.length, false);
  return {
    lagg: (fran) => {
      const { platser, antal } = s.urval;
      for (let j = 0; j < antal; j++) {
        const i = platser[j] ?? 0;
        const varde = vardeAv(fran + i);
        if (Number.isNaN(varde)) continue;
        const g = nummer[i] ?? 0;
        antalPer[g] = (antalPer[g] ?? 0) + 1;
        laggI(varden, g, varde);
        individer.lagg(g, fran + i);
      }
    },
    klar: () =>
      klara(s.gruppering, antalPer, individer, (g) => ({ varden: varden[g] ?? histogram() })),
  };
}

const talraknare = (s: Raknesammanhang, tal: Float64Array): Raknare =>
  varderaknare(s, (rad) => tal[rad] ?? Number.NaN);

const tidsraknare = (s: Raknesammanhang, fran: Int32Array, till: Int32Array): Raknare =>
  varderaknare(s, (rad) => {
    const start = fran[rad] ?? INGEN_DAG;
    const slut = till[rad] ?? INGEN_DAG;
    return start === INGEN_DAG || slut === INGEN_DAG ? Number.NaN : slut - start;
  });

function overlevnadsraknare(s: Raknesammanhang, fran: Int32Array, till: Int32Array): Raknare {
  const sista = dagnummer(s.period.till);
  const { grupper, nummer } = s.gruppering;
  const antalPer = new Float64Array(grupper.length);
  const varden = grupper.map(histogram);
  const bortfall = grupper.map(histogram);
  const individer = individsamlare(s, grupper.length, false);
  return {
    lagg: (forsta) => {
      const { platser, antal } = s.urval;
      for (let j = 0; j < antal; j++) {
        const i = platser[j] ?? 0;
        const start = fran[forsta + i] ?? INGEN_DAG;
        if (start === INGEN_DAG || start > sista) continue;
        const slut = till[forsta + i] ?? INGEN_DAG;
        const slutade = slut !== INGEN_DAG && slut <= sista;
        const g = nummer[i] ?? 0;
        antalPer[g] = (antalPer[g] ?? 0) + 1;
        laggI(slutade ? varden : bortfall, g, (slutade ? slut : sista) - start);
        individer.lagg(g, forsta + i);
      }
    },
    klar: () =>
      klara(s.gruppering, antalPer, individer, (g) => ({
        varden: varden[g] ?? histogram(),
        bortfall: bortfall[g] ?? histogram(),
      })),
  };
}

/** `slutdag` 1: spannets sista dag räknas som pågående. */
function samtidighetsraknare(
  s: Raknesammanhang,
  fran: Int32Array,
  till: Int32Array,
  slutdag: 0 | 1,
): Raknare {
  const forsta = dagnummer(s.period.fran);
  const sista = dagnummer(s.period.till);
  const { grupper, nummer } = s.gruppering;
  const antalPer = new Float64Array(grupper.length);
  const perDag = grupper.map(() => new Float64Array(0));
  const individer = individsamlare(s, grupper.length, false);
  return {
    lagg: (start) => {
      const { platser, antal } = s.urval;
      for (let j = 0; j < antal; j++) {
        const i = platser[j] ?? 0;
        const borjan = fran[start + i] ?? INGEN_DAG;
        const slut = till[start + i] ?? INGEN_DAG;
        // Den första dagen som inte längre räknas; ett spann utan slut går förbi periodens.
        const efter = slut === INGEN_DAG ? sista + 1 : slut + slutdag;
        if (borjan === INGEN_DAG || borjan > sista || efter <= forsta || efter <= borjan) continue;
        const g = nummer[i] ?? 0;
        antalPer[g] = (antalPer[g] ?? 0) + 1;
        individer.lagg(g, start + i);
        let dagar = perDag[g] ?? new Float64Array(0);
        if (dagar.length === 0) {
          dagar = new Float64Array(sista - forsta + 2);
          perDag[g] = dagar;
        }
        okaVid(dagar, Math.max(borjan, forsta) - forsta, 1);
        okaVid(dagar, Math.min(efter, sista + 1) - forsta, -1);
      }
    },
    klar: () =>
      klara(s.gruppering, antalPer, individer, (g) => ({
        perDag: perDag[g] ?? new Float64Array(0),
      })),
  };
}

const okaVid = (vektor: Float64Array, plats: number, tal: number): void => {
  vektor[plats] = (vektor[plats] ?? 0) + tal;
};

const laggI = (histogrammen: ReadonlyArray<Histogram>, g: number, varde: number): void => {
  const ett = histogrammen[g];
  if (ett !== undefined) laggVarde(ett, varde);
};

const klara = (
  { grupper }: Grupper,
  antalPer: Float64Array,
  individer: Individsamlare,
  mer: (g: number) => Partial<Gruppsumma> = () => ({}),
): ReadonlyArray<Gruppsumma> =>
  grupper.flatMap((grupp, g) => {
    const antal = antalPer[g] ?? 0;
    if (antal === 0) return [];
    return [{ ...tomSumma(grupp), antal, individer: individer.mangd(g), ...mer(g) }];
  });
