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

/** Läser cellen på platsen. */
export type Kolumnlasare = (lage: Radlage, plats: number) => Lastcell;

/** Kolumner vars celler sällan upprepas läses utan minne. */
const UTAN_MINNE: ReadonlySet<Kolumn["typ"]> = new Set([
  "nyckel",
  "text",
  "personidentitet",
  "belopp",
  "tal",
]);

const PLATSER = 1 << 12;
const LANGST = 64;

/** Läsaren för en kolumn av typen. */
export const kolumnlasare = (typ: Kolumn["typ"], las: Cellasare): Kolumnlasare => {
  const lasIfylld = UTAN_MINNE.has(typ) ? utanMinne(las) : medMinne(las);
  const tom = lastcell("", las(""), nyttRadlage(1), 0);
  return (lage, plats) => (langd(lage, plats) === 0 ? tom : lasIfylld(lage, plats));
};

const utanMinne =
  (las: Cellasare): Kolumnlasare =>
  (lage, plats) =>
    lastcell("", las(egenText(cell(lage, plats))), lage, plats);

function medMinne(las: Cellasare): Kolumnlasare {
  const minne: Array<Lastcell> = new Array(PLATSER).fill(TOM);
  return (lage, plats) => {
    const summa = lage.summa[plats] ?? 0;
    const fack = (summa ^ (summa >>> 14)) & (PLATSER - 1);
    const minns = minne[fack];
    if (minns !== undefined && stammer(minns.ra, lage, plats)) return minns;
    const text = egenText(cell(lage, plats));
    const ra = text.length === langd(lage, plats) ? text : egenText(raText(lage, plats));
    const last = lastcell(ra, las(text), lage, plats);
    if (ra.length <= LANGST) minne[fack] = last;
    return last;
  };
}

const langd = (lage: Radlage, plats: number): number =>
  (lage.till[plats] ?? 0) - (lage.fran[plats] ?? 0);

const raText = (lage: Radlage, plats: number): string =>
  lage.text.slice(lage.fran[plats], lage.till[plats]);

function stammer(ra: string, { text, fran, till }: Radlage, plats: number): boolean {
  const borjan = fran[plats] ?? 0;
  if (ra.length === 0 || ra.length !== (till[plats] ?? 0) - borjan) return false;
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
