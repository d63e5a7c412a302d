/**
 * En tidpunkt så som källan skrev den: en dag, eller en dag med klockslag och kanske tidszon. STAR räknar i svenska dagar.
 */
import { arDag, Dag, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

const MONSTER =
  /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

const SVENSK_DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** `YYYY-MM-DD`, eller med klockslag `THH:MM[:SS]` och tidszon `Z` eller `±HH:MM`. Utan tidszon: svensk tid. */
export const Tidpunkt = Schema.String.check(
  Schema.makeFilter((kandidat: string) => arTidpunkt(kandidat), {
    vantat: text(
      "en dag ÅÅÅÅ-MM-DD, med eller utan klockslag",
      "a day YYYY-MM-DD, with or without a time of day",
    ),
  }),
)
  .pipe(Schema.brand("Tidpunkt"))
  .annotate({ identifier: "Tidpunkt", title: "Tidpunkt" });
export type Tidpunkt = typeof Tidpunkt.Type;

/** Sant om texten är en tidpunkt som finns, också som svensk dag: `9999-12-31T23:30:00Z` är år 10000 i Sverige. */
export function arTidpunkt(kandidat: string): kandidat is Tidpunkt {
  const [, dag = "", zon] = MONSTER.exec(kandidat) ?? [];
  if (!arDag(dag)) return false;
  if (kandidat.length === 10) return true;
  const ms = Date.parse(kandidat);
  const ytterst = dag <= "0001-01-01" || dag >= "9999-12-31";
  return Number.isFinite(ms) && (zon === undefined || !ytterst || arDag(SVENSK_DAG.format(ms)));
}

/** Den svenska dagen: `2025-03-01T23:30:00Z` är den 2 mars. */
export const dagenFor = (tidpunkt: Tidpunkt): Dag => {
  const [, dag = "", zon] = MONSTER.exec(tidpunkt) ?? [];
  const svensk = zon === undefined ? dag : SVENSK_DAG.format(Date.parse(tidpunkt));
  return Dag.make(svensk);
};
