/**
 * Minnet av lästa dagar. Nästan alla dagar i en fil har redan stått i den.
 */
import type { Kolumnlasare, Lastcell } from "./Lastcell.ts";

const FORSTA_AR = 1900;
const AR = 200;
const MANADSRUTA = 32;
const ARSRUTA = MANADSRUTA * 13;

/** De dagar som är lästa, efter sina siffror. Samma dag är densamma i alla kolumner som inte har egna ord för tomt. */
export type Dagminne = Array<Lastcell | undefined>;

/** Dagar `ÅÅÅÅ-MM-DD` slås upp på sina siffror, utan att jämföras tecken för tecken. Bara dagar som finns minns. */
export function dagminne(minne: Dagminne, annars: Kolumnlasare): Kolumnlasare {
  return (lage, plats) => {
    const ruta = dagruta(lage.text, lage.fran[plats] ?? 0, lage.till[plats] ?? 0);
    if (ruta === -1) return annars(lage, plats);
    const minns = minne[ruta];
    if (minns !== undefined) return minns;
    const last = annars(lage, plats);
    if (last.varde._tag !== "Dag") return last;
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
