/**
 * En räknare per nyckeltal och gruppering: läser masken och grupperna för ett block i taget och lägger till sina summor.
 * Slingorna är raka och utan allokering; allt som kan räknas ut i förväg är det.
 */
import { dagnummer, type Period } from "../kernel/index.ts";
import { type Gruppsumma, tomSumma } from "./Delsumma.ts";
import type { Gruppering } from "./gruppverk.ts";
import { type Histogram, histogram, laggVarde } from "./histogram.ts";
import { fa, type Individmangd, MANGA, sattBit } from "./individmangd.ts";
import { INGEN_DAG, type Individregister, type Kolumner } from "./Kolumner.ts";
import type { Nyckeltal } from "./Nyckeltal.ts";
import { dagkolumn, type Mask, talkolumn } from "./villkorsnoder.ts";

/** Räknar block för block; `klar` ger summorna för de grupper som har något. */
export type Raknare = {
  readonly lagg: (fran: number, antal: number) => void;
  readonly klar: () => ReadonlyArray<Gruppsumma>;
};

/** Det som alla räknare i en tabell delar. */
export type Raknesammanhang = {
  readonly kolumner: Kolumner;
  readonly register: Individregister;
  readonly period: Period;
  readonly urval: Mask;
  readonly gruppering: Gruppering;
};

/** Masken för en definition och dess nämnare. */
export type Definitionsmasker = {
  readonly kod: string;
  readonly namnare: Mask;
  readonly taljare: Mask;
};

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
    lagg: (fran, antal) => {
      for (let i = 0; i < antal; i++) {
        if (s.urval[i] !== 1) continue;
        const g = nummer[i] ?? 0;
        antalPer[g] = (antalPer[g] ?? 0) + 1;
        individer.lagg(g, fran + i);
      }
    },
    klar: () => klara(s.gruppering, antalPer, individer),
  };
}

/** Två grupper per grupp: de som uppfyller definitionen, och resten av nämnaren. */
export const definitionsraknare = (s: Raknesammanhang, d: Definitionsmasker): Raknare =>
  delatEfterDefinition(s, d, () => 1);

/** Som `definitionsraknare`, men varje rad väger så många dagar som den täcker av perioden. */
export const dagandelsraknare = (
  s: Raknesammanhang,
  d: Definitionsmasker,
  fran: Int32Array,
  till: Int32Array,
): Raknare => {
  const forsta = dagnummer(s.period.fran);
  const sista = dagnummer(s.period.till);
  return delatEfterDefinition(s, d, (rad) => {
    const start = fran[rad] ?? INGEN_DAG;
    const slut = till[rad] ?? INGEN_DAG;
    if (start === INGEN_DAG) return 0;
    const slutet = slut === INGEN_DAG || slut > sista ? sista : slut;
    return Math.max(0, slutet - Math.max(start, forsta) + 1);
  });
};

function delatEfterDefinition(
  s: Raknesammanhang,
  { kod, namnare, taljare }: Definitionsmasker,
  vikt: (rad: number) => number,
): Raknare {
  const delad: Gruppering = {
    ...s.gruppering,
    grupper: s.gruppering.grupper.flatMap((grupp) => [
      { ...grupp, definition: kod },
      { ...grupp, definition: kod, rest: "ja" },
    ]),
  };
  const antalPer = new Float64Array(delad.grupper.length);
  const individer = individsamlare(s, delad.grupper.length, false);
  return {
    lagg: (fran, antal) => {
      for (let i = 0; i < antal; i++) {
        if (s.urval[i] !== 1 || namnare[i] !== 1) continue;
        const vager = vikt(fran + i);
        if (vager === 0) continue;
        const g = 2 * (delad.nummer[i] ?? 0) + (taljare[i] === 1 ? 0 : 1);
        antalPer[g] = (antalPer[g] ?? 0) + vager;
        individer.lagg(g, fran + i);
      }
    },
    klar: () => klara(delad, antalPer, individer),
  };
}

/** Räknar rader som har ett värde, och minns värdena. */
function varderaknare(s: Raknesammanhang, vardeAv: (rad: number) => number): Raknare {
  const { grupper, nummer } = s.gruppering;
  const antalPer = new Float64Array(grupper.length);
  const varden = grupper.map(histogram);
  const individer = individsamlare(s, grupper.length, false);
  return {
    lagg: (fran, antal) => {
      for (let i = 0; i < antal; i++) {
        if (s.urval[i] !== 1) continue;
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
    lagg: (forsta, antal) => {
      for (let i = 0; i < antal; i++) {
        if (s.urval[i] !== 1) continue;
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
    lagg: (start, antal) => {
      for (let i = 0; i < antal; i++) {
        if (s.urval[i] !== 1) continue;
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

/** Minns vilka individer som finns i varje grupp. */
type Individsamlare = {
  readonly lagg: (g: number, rad: number) => void;
  readonly mangd: (g: number) => Individmangd | "inga_personer";
};

const individsamlare = (s: Raknesammanhang, storlek: number, alla: boolean): Individsamlare =>
  alla ? samlaAlla(s, storlek) : samlaFa(s, storlek);

function samlaAlla({ kolumner, register }: Raknesammanhang, storlek: number): Individsamlare {
  const ord = (register.pseudonymer.length + 31) >>> 5;
  const bitar: Array<Uint32Array | undefined> = new Array(storlek).fill(undefined);
  return {
    lagg: (g, rad) => {
      const individ = kolumner.individ[rad] ?? -1;
      if (individ < 0) return;
      let egna = bitar[g];
      if (egna === undefined) {
        egna = new Uint32Array(ord);
        bitar[g] = egna;
      }
      sattBit(egna, individ);
    },
    mangd: (g) => ({
      _tag: "Alla",
      bitar: bitar[g] ?? new Uint32Array(0),
      register: register.pseudonymer,
    }),
  };
}

function samlaFa({ kolumner, register }: Raknesammanhang, storlek: number): Individsamlare {
  const full = new Uint8Array(storlek);
  const mangder: Array<Set<number> | undefined> = new Array(storlek).fill(undefined);
  return {
    lagg: (g, rad) => {
      if (full[g] === 1) return;
      const individ = kolumner.individ[rad] ?? -1;
      if (individ < 0) return;
      const egna = mangder[g] ?? new Set();
      mangder[g] = egna.add(individ);
      if (egna.size >= MANGA) full[g] = 1;
    },
    mangd: (g) => {
      const egna = mangder[g];
      return egna === undefined
        ? "inga_personer"
        : fa([...egna].flatMap((individ) => register.pseudonymer[individ] ?? []));
    },
  };
}

const klara = (
  { grupper }: Pick<Gruppering, "grupper">,
  antalPer: Float64Array,
  individer: Individsamlare,
  mer: (g: number) => Partial<Gruppsumma> = () => ({}),
): ReadonlyArray<Gruppsumma> =>
  grupper.flatMap((grupp, g) => {
    const antal = antalPer[g] ?? 0;
    if (antal === 0) return [];
    return [{ ...tomSumma(grupp), antal, individer: individer.mangd(g), ...mer(g) }];
  });
