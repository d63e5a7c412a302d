/**
 * Vilka utfall ett mål är prövat på, för den som ska skydda talet innan det visas. Ett mål säger bara talet; skyddet behöver
 * veta hur många individer som bär det.
 */
import type { Period } from "../kernel/index.ts";
import { avlas, type Bakom } from "./avlas.ts";
import type { Maldelsutfall } from "./Delmalsutfall.ts";
import type { Rader } from "./grupprader.ts";
import { tidigarePeriod } from "./malperiod.ts";

/**
 * Utfallen bakom delens tal: raderna det är läst ur, det som de blev tillsammans, och den tidigare periodens. Tomt när inget
 * tal är prövat. Ett heltal lämnat för hand kan vara personer och räknas som det; procent, kronor och decimaltal gör det inte.
 */
export const bakomTalet = (
  { del, utfall }: Pick<Maldelsutfall, "del" | "utfall">,
  period: Period,
  rader: Rader,
): ReadonlyArray<Bakom> => {
  if (utfall._tag === "Uppgift") {
    const antalet = del._tag === "Uppgift" || (del._tag === "Matning" && del.vad === "antal");
    return antalet && Number.isInteger(utfall.tal) ? [lamnatAntal(utfall.tal)] : [];
  }
  if (del._tag !== "Matning" && del._tag !== "Forra") return [];
  const perioder = [period, ...(del._tag === "Forra" ? [tidigarePeriod(period, del.mot)] : [])];
  return perioder.flatMap((en) => avlas(del, en, rader)?.bakom ?? []);
};

const lamnatAntal = (antal: number): Bakom => ({
  grupp: {},
  utfall: { _tag: "Antal", antal, av: antal, individer: antal },
});
