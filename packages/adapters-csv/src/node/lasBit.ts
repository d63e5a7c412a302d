/**
 * En bit av en fil, prövad eller läst i sin egen tråd.
 */
import { createReadStream } from "node:fs";
import type { Importdel } from "@star-finsam/core/adapter";
import type { Teckenkodning } from "../bytes/valjKodning.ts";
import type { CsvVal } from "../CsvVal.ts";
import { type Fortsattning, nyLasning } from "../lasning.ts";
import { lasHuvud, medFil } from "./filhuvud.ts";

/**
 * En bit av en fil. Kan skickas till en tråd. `datarader` är antalet i biten när den redan är prövad; annars säger `provaBit`
 * det.
 */
export type Filbit = {
  readonly fran: number;
  readonly till: number;
  /** Den fysiska rad, från 1, och den posts index, från 0, som biten börjar med. */
  readonly rad: number;
  readonly post: number;
  readonly kodning: Teckenkodning;
  readonly datarader?: number;
};

/** Så mycket läses åt gången. Unit: bytes. */
const STYCKE = 1 << 18;

/** Prövar biten: antalet datarader, eller delen som avvisar filen. Läser inget när `delaFil` redan har prövat. */
export async function provaBit(
  sokvag: string,
  bit: Filbit,
  val: CsvVal,
): Promise<{ readonly datarader: number; readonly avvisad?: Importdel }> {
  if (bit.datarader !== undefined) return { datarader: bit.datarader };
  const last = await bitlasare(sokvag, bit, val, "prova", 0);
  for await (const avvisad of last.delar()) return { datarader: 0, avvisad };
  return { datarader: last.datarader() };
}

/** Läser biten. `nycklar` gäller när delarna är slut. */
export async function lasBit(
  sokvag: string,
  bit: Filbit,
  val: CsvVal,
  dataraderFore: number,
): Promise<{
  readonly delar: AsyncIterable<Importdel>;
  readonly nycklar: () => Int32Array;
}> {
  const { delar, nycklar } = await bitlasare(sokvag, bit, val, "las", dataraderFore);
  return { delar: delar(), nycklar };
}

async function bitlasare(
  sokvag: string,
  bit: Filbit,
  val: CsvVal,
  satt: "prova" | "las",
  datarader: number,
) {
  const start = { kodning: bit.kodning, grund: "giltigUtf8" } as const;
  const fortsatt = bit.fran === 0 ? undefined : await fortsattning(sokvag, bit, val, datarader);
  const lasning = nyLasning(val, start, satt, fortsatt);
  const langd = bit.till - bit.fran;
  async function* delar(): AsyncGenerator<Importdel> {
    let last = 0;
    const spann = { start: bit.fran, end: bit.till - 1, highWaterMark: STYCKE };
    for await (const bytes of createReadStream(sokvag, spann)) {
      last += bytes.length;
      yield* lasning.mata(bytes, last === langd, last / langd);
      if (lasning.avvisad()) return;
    }
  }
  return { delar, datarader: lasning.datarader, nycklar: lasning.nycklar };
}

/** Det som filens början säger den som läser mitt i. */
async function fortsattning(
  sokvag: string,
  { rad, post, kodning }: Filbit,
  val: CsvVal,
  datarader: number,
): Promise<Fortsattning | undefined> {
  const huvud = await medFil(sokvag, (fil) => lasHuvud(fil, val, { kodning, grund: "giltigUtf8" }));
  if (huvud === undefined) return undefined;
  const { inledning } = huvud;
  return { inledning, rad, start: { index: post - inledning.hoppade - 1, datarader } };
}
