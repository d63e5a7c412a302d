/**
 * Hur mycket minne `rakna` tar utöver kolumnerna, per ärende: allt som läggs på högen eller utanför den (`heapUsed` +
 * `external`) från en tömd hög till det att raderna är klara. Unga objekt får en halv gigabyte, så att ingen skräpsamling
 * hinner gömma något; toppen kan inte vara högre. Körs av bench/nyckeltal.ts.
 */
import { PerformanceObserver } from "node:perf_hooks";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { rakna } from "@star-finsam/core/nyckeltal";
import { planen, storaUnderlaget } from "./nyckeltalsdata.ts";

const antal = Number(process.argv[2]);
const underlag = storaUnderlaget(antal);
rakna(planen, underlag);

let samlingar = 0;
const vakt = new PerformanceObserver((lista) => {
  samlingar += lista.getEntries().length;
});
const upptaget = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external;

globalThis.gc?.();
vakt.observe({ entryTypes: ["gc"] });
const fore = upptaget();
const rader = rakna(planen, underlag);
const efter = upptaget();
await setImmediate();
vakt.disconnect();
if (samlingar > 0) throw new Error("En skräpsamling hann emellan; mätningen säger för lite.");
console.log(
  `minnet växer ${((efter - fore) / antal).toFixed(1)} byte per ärende för ${rader.length} rader`,
);
