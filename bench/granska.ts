/**
 * Granskningen av en historia: är tiden per ärende densamma för tio gånger fler ärenden? Skriver kvoten, inga tider; 1,00
 * är rätlinjigt. Jämför också med att bara vika samma fakta.
 *
 *     pnpm run bench:granska [antal ärenden]
 */
import process from "node:process";
import { type Faktum, fold } from "@star-finsam/core/faktum";
import { granska } from "@star-finsam/core/granskning";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { liv } from "@star-finsam/core/testing";

const ANTAL = Number(process.argv[2] ?? 100_000);

const dag = (n: number): string =>
  new Date(Date.UTC(2025, 2, 1 + (n % 300))).toISOString().slice(0, 10);

const historia = (antal: number): ReadonlyArray<Faktum> =>
  Array.from({ length: antal }, (_, nummer) =>
    liv({
      nummer,
      individ: nummer % 1000,
      aktualiserat: dag(nummer),
      mottaget: dag((nummer % 300) + 10),
      avslutat: dag((nummer % 300) + 20),
      ovrigt: { start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }] },
    }),
  ).flat();

/** Kortaste av tre körningar, i millisekunder per ärende. */
const perArende = (antal: number, kor: (fakta: ReadonlyArray<Faktum>) => unknown): number => {
  const fakta = historia(antal);
  const tider = Array.from({ length: 3 }, () => {
    const start = performance.now();
    kor(fakta);
    return performance.now() - start;
  });
  return Math.min(...tider) / antal;
};

const val = { overenskommelser: [jamtland2025], teamKommun: "okand" } as const;
const prova = (fakta: ReadonlyArray<Faktum>) => granska(fakta, val);
perArende(1000, prova);
const [liten, stor] = [perArende(ANTAL / 10, prova), perArende(ANTAL, prova)];
const vikt = perArende(ANTAL, fold);
console.log(`${ANTAL} ärenden mot ${ANTAL / 10}`);
console.log(`tid per ärende: ${(stor / liten).toFixed(2)} gånger den för en tiondel så många`);
console.log(`granskningen tar ${(stor / vikt).toFixed(1)} gånger tiden att vika samma fakta`);
