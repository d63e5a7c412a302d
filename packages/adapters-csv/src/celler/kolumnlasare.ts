/**
 * Läser en kolumns celler där de står i raden. En cell som nyss lästs (en kod, en dag) känns igen på sina tecken och
 * läses inte om; minnet är litet och skrivs över, så att det är lika stort hur lång filen än är.
 */
import { type Blandning, blandaCell, nyBlandning } from "../avtryck.ts";
import { cell, nyttRadlage, type Radlage } from "../poster/Radlage.ts";
import type { Kolumn } from "../profil/index.ts";
import { type Cellasare, type Cellvarde, saknas } from "./Cellvarde.ts";
import { type Dagminne, dagminne } from "./dagminne.ts";
import type { Kolumnlasare, Lastcell } from "./Lastcell.ts";

/** Kolumner vars celler sällan upprepas läses utan minne. */
const UTAN_MINNE: ReadonlySet<Kolumn["typ"]> = new Set(["nyckel", "text", "belopp", "tal"]);

const BITAR = 11;
const PLATSER = 1 << BITAR;
const LANGST = 64;

/** Läsaren för en kolumn, och vad en tom cell är i den. */
export const kolumnlasare = (
  kolumn: Kolumn,
  las: Cellasare,
  dagar: Dagminne,
): { readonly las: Kolumnlasare; readonly tom: Lastcell } => ({
  las: ifylldLasare(kolumn, las, dagar),
  tom: tomCell(las("")),
});

/** En tom cell med värdet. */
export const tomCell = (varde: Cellvarde): Lastcell => lastcell("", varde, nyttRadlage(1), 0);

function ifylldLasare(kolumn: Kolumn, las: Cellasare, dagar: Dagminne): Kolumnlasare {
  if (kolumn.typ === "personidentitet") return identitetslasare(las);
  if (UTAN_MINNE.has(kolumn.typ)) return utanMinne(las);
  const minns = medMinne(las);
  if (kolumn.typ !== "dag" || !kolumn.format.includes("iso")) return minns;
  return dagminne(kolumn.saknas === undefined ? dagar : [], minns);
}

const utanMinne =
  (las: Cellasare): Kolumnlasare =>
  (lage, plats) =>
    lastcell("", las(egenText(cell(lage, plats))), lage, plats);

/** Cellen blandas inte (pseudonymen gör det) och behåller ingen text: numret är en egen. */
const identitetslasare =
  (las: Cellasare): Kolumnlasare =>
  (lage, plats) => {
    const varde = las(cell(lage, plats));
    return { ra: "", varde, anmarkt: varde._tag === "Fel", a: 0, b: 0 };
  };

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
