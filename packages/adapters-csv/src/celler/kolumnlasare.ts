/**
 * Läser en kolumns celler där de står i raden. En cell som nyss lästs (en kod, en dag) känns igen på sina tecken och
 * läses inte om; minnet är litet och skrivs över, så att det är lika stort hur lång filen än är.
 */
import { type Blandning, blandaCell, nyBlandning } from "../avtryck.ts";
import { cell, nyttRadlage, type Radlage } from "../poster/Radlage.ts";
import type { Kolumn } from "../profil/index.ts";
import { type Cellvarde, saknas } from "./Cellvarde.ts";
import type { Cellasare } from "./cellasare.ts";

/** En läst cell: värdet och cellens blandning till radens avtryck. */
export type Lastcell = {
  readonly ra: string;
  readonly varde: Cellvarde;
  /** Sant om värdet är ett fel eller bär en varning. */
  readonly anmarkt: boolean;
  readonly a: number;
  readonly b: number;
};

/** Läser cellen på platsen, som inte är tom. */
export type Kolumnlasare = (lage: Radlage, plats: number) => Lastcell;

/** Kolumner vars celler sällan upprepas läses utan minne. */
const UTAN_MINNE: ReadonlySet<Kolumn["typ"]> = new Set([
  "nyckel",
  "text",
  "personidentitet",
  "belopp",
  "tal",
]);

const BITAR = 11;
const PLATSER = 1 << BITAR;
const LANGST = 64;

/** Läsaren för en kolumn, och vad en tom cell är i den. */
export const kolumnlasare = (
  kolumn: Kolumn,
  las: Cellasare,
): { readonly las: Kolumnlasare; readonly tom: Lastcell } => ({
  las: ifylldLasare(kolumn, las),
  tom: lastcell("", las(""), nyttRadlage(1), 0),
});

function ifylldLasare(kolumn: Kolumn, las: Cellasare): Kolumnlasare {
  if (UTAN_MINNE.has(kolumn.typ)) return utanMinne(las);
  const minns = medMinne(las);
  return kolumn.typ === "dag" && kolumn.format.includes("iso") ? dagminne(las, minns) : minns;
}

const utanMinne =
  (las: Cellasare): Kolumnlasare =>
  (lage, plats) =>
    lastcell("", las(egenText(cell(lage, plats))), lage, plats);

function medMinne(las: Cellasare): Kolumnlasare {
  const minne: Array<Lastcell> = new Array(PLATSER).fill(TOM);
  return (lage, plats) => {
    const summa = lage.summa[plats] ?? 0;
    const fack = Math.imul(summa, 0x9e3779b1) >>> (32 - BITAR);
    const minns = minne[fack];
    if (minns !== undefined && stammer(minns.ra, lage, plats)) return minns;
    const text = egenText(cell(lage, plats));
    const ra = text.length === langd(lage, plats) ? text : egenText(raText(lage, plats));
    const last = lastcell(ra, las(text), lage, plats);
    if (ra.length <= LANGST) minne[fack] = last;
    return last;
  };
}

const FORSTA_AR = 1900;
const AR = 200;
const MANADSRUTA = 32;
const ARSRUTA = MANADSRUTA * 13;

/** Dagar `ÅÅÅÅ-MM-DD` slås upp på sina siffror, utan att jämföras tecken för tecken. */
function dagminne(las: Cellasare, annars: Kolumnlasare): Kolumnlasare {
  const minne: Array<Lastcell | undefined> = [];
  return (lage, plats) => {
    const ruta = dagruta(lage.text, lage.fran[plats] ?? 0, lage.till[plats] ?? 0);
    if (ruta === -1) return annars(lage, plats);
    const minns = minne[ruta];
    if (minns !== undefined) return minns;
    const last = lastcell("", las(cell(lage, plats)), lage, plats);
    while (minne.length <= ruta) minne.push(undefined);
    minne[ruta] = last;
    return last;
  };
}

/** Rutan för en dag 1900–2099, också en som inte finns i kalendern; -1 för annan text. */
function dagruta(text: string, fran: number, till: number): number {
  if (till - fran !== 10) return -1;
  if (text.charCodeAt(fran + 4) !== STRECK || text.charCodeAt(fran + 7) !== STRECK) return -1;
  const sekel = tvaSiffror(text, fran);
  const ar = tvaSiffror(text, fran + 2);
  const manad = tvaSiffror(text, fran + 5);
  const dag = tvaSiffror(text, fran + 8);
  if (sekel < 0 || ar < 0 || manad < 0 || dag < 0 || manad > 12 || dag > 31) return -1;
  const hela = sekel * 100 + ar - FORSTA_AR;
  return hela < 0 || hela >= AR ? -1 : hela * ARSRUTA + manad * MANADSRUTA + dag;
}

const STRECK = 45;

/** Talet av två siffror, eller ett negativt tal. */
function tvaSiffror(text: string, plats: number): number {
  const a = text.charCodeAt(plats) - 48;
  const b = text.charCodeAt(plats + 1) - 48;
  return a < 0 || a > 9 || b < 0 || b > 9 ? -1 : a * 10 + b;
}

const langd = (lage: Radlage, plats: number): number =>
  (lage.till[plats] ?? 0) - (lage.fran[plats] ?? 0);

const raText = (lage: Radlage, plats: number): string =>
  lage.text.slice(lage.fran[plats], lage.till[plats]);

function stammer(ra: string, { text, fran, till }: Radlage, plats: number): boolean {
  const borjan = fran[plats] ?? 0;
  if (ra.length !== (till[plats] ?? 0) - borjan) return false;
  for (let i = 0; i < ra.length; i++) {
    if (ra.charCodeAt(i) !== text.charCodeAt(borjan + i)) return false;
  }
  return true;
}

const blandning: Blandning = nyBlandning();

function lastcell(ra: string, varde: Cellvarde, lage: Radlage, plats: number): Lastcell {
  const varnar = varde._tag === "Koder" && varde.varning !== undefined;
  if (varnar) blandaCell(blandning, DOLD, 0, DOLD.length, false);
  else blandaPlats(blandning, lage, plats);
  const anmarkt = varnar || varde._tag === "Fel";
  return { ra, varde, anmarkt, a: blandning.a, b: blandning.b };
}

/** Det som står i avtrycket i stället för en cell som inte får synas där. */
export const DOLD = "***";

/** Blandar cellen där den står. */
export const blandaPlats = (ut: Blandning, lage: Radlage, plats: number): void =>
  blandaCell(
    ut,
    lage.text,
    lage.fran[plats] ?? 0,
    lage.till[plats] ?? 0,
    lage.dubblade[plats] === 1,
  );

const TOM: Lastcell = { ra: "", varde: saknas, anmarkt: false, a: 0, b: 0 };

/**
 * Texten som egen kopia. Ett utsnitt på tretton tecken eller fler håller annars hela filbiten kvar i minnet så länge
 * någon minns cellen.
 */
export const egenText = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
