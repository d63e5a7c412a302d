/**
 * Delar skillnaden mellan två utgåvor på orsakerna: siffran räknas om med en orsak i taget, och varje steg är orsakens del.
 * Delarna är alltid tillsammans hela skillnaden.
 */
import type { Cell } from "../disclosure/Cell.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import { type Siffraplats, siffrorI } from "./siffrorI.ts";
import type { Siffraskillnad, Utgaveorsak, Utgavetal, Utgavevarde } from "./Utgavejamforelse.ts";

/** Rapporten, internt räknad, efter att orsaken lagts till de föregående. */
export type Steg = { readonly orsak: Utgaveorsak; readonly rapport: Rapport };

/**
 * Det som jämförs. `start`: gamla fakta med dagens regler; `startorsak`: varför det inte ger de gamla talen, när det inte gör
 * det. `intern`: också det som är dolt visas.
 */
export type Tillskrivning = {
  readonly gammal: Rapport;
  readonly ny: Rapport;
  readonly start: Rapport;
  readonly startorsak: Utgaveorsak;
  readonly steg: ReadonlyArray<Steg>;
  readonly intern: boolean;
};

/** Siffrorna som finns i båda och skiljer, i den nya rapportens ordning. */
export const tillskriv = (indata: Tillskrivning): ReadonlyArray<Siffraskillnad> => {
  const gamla = siffrorI(indata.gammal);
  const start = siffrorI(indata.start);
  const steg = indata.steg.map(({ orsak, rapport }) => ({ orsak, siffror: siffrorI(rapport) }));
  const sist = steg.at(-1)?.siffror ?? start;
  return [...siffrorI(indata.ny).values()].flatMap((siffra) => {
    const { plats, slag, cell: ny } = siffra;
    const gammal = gamla.get(plats)?.cell;
    if (gammal === undefined) return [];
    const dolt = gammal._tag === "Dold" || ny._tag === "Dold";
    if (dolt && !indata.intern)
      return gammal._tag === ny._tag ? [] : [rad(siffra, varde(gammal, slag), varde(ny, slag))];
    const fore = sann(gammal, start.get(plats)?.cell);
    const nu = sann(ny, sist.get(plats)?.cell);
    const vag: ReadonlyArray<Avlasning> = [
      { orsak: indata.startorsak, cell: start.get(plats)?.cell },
      ...steg.map(({ orsak, siffror }) => ({ orsak, cell: siffror.get(plats)?.cell })),
      { orsak: "ovrigt", cell: nu },
    ];
    const skillnad = rad(siffra, varde(fore, slag), varde(nu, slag));
    return lika(skillnad.fore, skillnad.nu) ? [] : [{ ...skillnad, delar: dela(fore, vag, slag) }];
  });
};

/** Hur många siffror rapporterna har var för sig: alla i den nya, och de som bara den ena har. */
export const raknaSiffror = (gammal: Rapport, ny: Rapport) => {
  const [a, b] = [siffrorI(gammal), siffrorI(ny)];
  const utan = (x: typeof a, y: typeof a): number =>
    [...x.keys()].filter((plats) => !y.has(plats)).length;
  return { antalSiffror: b.size, endaI: { gammal: utan(a, b), ny: utan(b, a) } };
};

const rad = (
  { plats, rubriker, slag }: Siffraplats,
  fore: Utgavevarde,
  nu: Utgavevarde,
): Siffraskillnad => ({ plats, rubriker, slag, fore, nu });

/** Det som en dold cell döljer. En cell som fattas i den interna rapporten är en grupp som ingen är i. */
const sann = (cell: Cell, intern: Cell | undefined): Cell =>
  cell._tag === "Dold" ? (intern ?? { _tag: "Visad", n: 0 }) : cell;

type Avlasning = { readonly orsak: Utgaveorsak; readonly cell: Cell | undefined };
type Slag = Siffraskillnad["slag"];

/** Stegen som ändrar något. En grupp utan någon i sig skrivs inte i rapporten: då är talet noll av detsamma som förut. */
function dela(fore: Cell, vag: ReadonlyArray<Avlasning>, slag: Slag): Siffraskillnad["delar"] & {} {
  let forra = talet(fore, slag, {});
  return vag.flatMap(({ orsak, cell }) => {
    const nu = talet(cell, slag, forra);
    const n = avrundat(nu.n - forra.n);
    const av = avrundat(nu.av - forra.av);
    forra = nu;
    if (n === 0 && av === 0) return [];
    return [{ orsak, tal: slag === "andel" || slag === "kvot" ? { n, av } : { n } }];
  });
}

type Tal = { readonly n: number; readonly av: number };

const talet = (cell: Cell | undefined, slag: Slag, { av = 0 }: Partial<Tal>): Tal => {
  if (cell === undefined) return { n: 0, av };
  const det = varde(cell, slag);
  return typeof det === "string" ? { n: 0, av: 0 } : { n: det.n, av: det.av ?? 0 };
};

/** Medelvärden är inte heltal; sista decimalerna är räkningens, inte siffrans. */
const avrundat = (tal: number): number => Math.round(tal * 1e6) / 1e6;

/** Det som cellen säger. */
function varde(cell: Cell, slag: Slag): Utgavevarde {
  switch (cell._tag) {
    case "Visad":
    case "Uppskattad": {
      const tal: Utgavetal = { n: cell.n };
      return slag === "andel" || slag === "kvot" ? { ...tal, av: cell.av ?? 0 } : tal;
    }
    case "Dold":
      return "dolt";
    default:
      return "ingen_uppgift";
  }
}

const lika = (a: Utgavevarde, b: Utgavevarde): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : a.n === b.n && a.av === b.av;
