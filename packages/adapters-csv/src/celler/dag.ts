/**
 * Dagar i de format som profilen räknar upp. 31 februari är ett fel, aldrig 2 mars.
 */
import { arDag, type Dag, dagAvNummer } from "@star-finsam/core/kernel";
import type { Dagformat } from "../profil/index.ts";
import { NOLL, SISTA } from "./exceldag.ts";

type Textformat = Exclude<Dagformat, "excel_1900" | "excel_1904">;

const MONSTER: Readonly<Record<Textformat, RegExp>> = {
  iso: /^(\d{4})-(\d{2})-(\d{2})$/u,
  iso_tid: /^(\d{4})-(\d{2})-(\d{2})[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u,
  kompakt: /^(\d{4})(\d{2})(\d{2})$/u,
  iso_zon: /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})$/u,
};

/**
 * Dagen i texten, om den har ett av formaten och finns i kalendern. Klockslag och tidszon läses inte: dagen är den som
 * står. År 9999 är en vaktdag ("tills vidare") och ingen dag; profilen säger i `saknas` hur källan skriver den.
 */
export const lasDag = (text: string, format: ReadonlyArray<Dagformat>): Dag | undefined => {
  for (const namn of format) {
    const dag =
      namn === "excel_1900" || namn === "excel_1904" ? serie(text, namn) : skriven(text, namn);
    if (dag !== undefined && !dag.startsWith("9999")) return dag;
  }
  return undefined;
};

function skriven(text: string, namn: Textformat): Dag | undefined {
  const traff = MONSTER[namn].exec(text);
  if (traff === null) return undefined;
  const dag = `${traff[1]}-${traff[2]}-${traff[3]}`;
  return arDag(dag) ? dag : undefined;
}

/** Den första dagen som läses; före 1 mars 1900 räknar Excel fel. */
const FORSTA = { excel_1900: 61, excel_1904: 0 } as const;

function serie(text: string, namn: "excel_1900" | "excel_1904"): Dag | undefined {
  const traff = /^(\d{1,7})(?:[.,]\d+)?$/u.exec(text);
  const tal = Number(traff?.[1] ?? Number.NaN);
  return tal >= FORSTA[namn] && tal <= SISTA[namn] ? dagAvNummer(NOLL[namn] + tal) : undefined;
}
