/**
 * Gränsen för hur mycket kommandot läser. Filerna läses i ström, hur stora de än är; det som tar minne är fakta, som
 * kommandot håller tills det har vikt dem.
 *
 * Mätt på en påhittad ärendelista (`skrivFil` i bench/importfil.ts, 720 000 rader, 100 MB, 4,75 miljoner fakta; Node 24, två
 * kärnor): att bara läsa den, prövad först, tar 272 MB; `star importera --prova` tar 6,6 GB med
 * `NODE_OPTIONS=--max-old-space-size=8192`. Med Nodes egen gräns på en stor maskin (4,2 GB) ryms 4,1 miljoner fakta, omkring
 * 86 MB, och sedan sägs det. 660 000 fakta ryms i 650 MB men inte i 500.
 */
import { getHeapStatistics } from "node:v8";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { katalogfel } from "../texter.ts";

/** Det som ett faktum tar när kommandot arbetar som mest. Unit: bytes. */
const PER_FAKTUM = 1100;

/** Antalet fakta som ryms: det som miljön säger i `STAR_MAX_FAKTA`, annars det som Nodes minne räcker till. */
export const faktagrans = ({
  STAR_MAX_FAKTA: satt = "",
}: Readonly<Record<string, string | undefined>>): Effect.Effect<number, Kommandofel> => {
  if (satt === "") {
    return Effect.succeed(Math.floor(getHeapStatistics().heap_size_limit / PER_FAKTUM));
  }
  return /^[1-9]\d{0,9}$/u.test(satt)
    ? Effect.succeed(Number(satt))
    : Effect.fail(felAnvandning(katalogfel.felFaktagrans));
};

/** Gränsen är nådd. */
export class ForMangaFakta extends Error {}

/** Meningen om vad man gör när gränsen är nådd. */
export const forManga = (max: number): Kommandofel => felAnvandning(katalogfel.forMangaFakta(max));
