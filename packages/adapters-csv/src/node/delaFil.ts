/**
 * En fil delad på flera trådar. Fakta går aldrig mellan trådar: varje tråd prövar och läser sin bit och viker eller sparar
 * det den läst. Värden gör så här:
 *
 * 1. `delaFil` i en tråd: bitarna.
 * 2. `provaBit` i var sin tråd. Avvisas någon bit avvisas filen, och ingen har lämnat något.
 * 3. `lasBit` i var sin tråd, med antalet datarader i bitarna före.
 * 4. `krockar` av bitarnas nycklar: raderna vars nyckel redan stod i en bit före. Den som äger biten stryker deras fakta.
 */

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Importdel } from "@star-finsam/core/adapter";
import { avkodningAv, startaKodning } from "../bytes/avkodning.ts";
import type { Teckenkodning } from "../bytes/valjKodning.ts";
import { BUFFERT, type CsvVal, granserFor } from "../CsvVal.ts";
import { nyLasning } from "../lasning.ts";
import { type Inledning, lasInledning } from "../rubrik/inledning.ts";
import { granssokare, type Postgrans } from "./postgranser.ts";

/** En bit av en fil. Kan skickas till en tråd. */
export type Filbit = Postgrans & { readonly till: number; readonly kodning: Teckenkodning };

/**
 * Högst `antal` bitar, lika stora så när som på en rad. `undefined`: filen kan inte delas (UTF-16, rader utan id, en
 * rubrik som inte känns igen, en kodning som inte håller) och läses på vanligt sätt, som då också säger varför.
 */
export async function delaFil(
  sokvag: string,
  val: CsvVal,
  antal: number,
): Promise<ReadonlyArray<Filbit> | undefined> {
  if (val.profil.upprepning === "egna") return undefined;
  const huvud = await lasHuvud(sokvag, val);
  if (huvud === undefined) return undefined;
  const { inledning, storlek, start } = huvud;
  const onskade = Array.from({ length: antal - 1 }, (_, i) => ((i + 1) * storlek) / antal);
  const sokare = granssokare(inledning.avgransare, onskade);
  const avkodning = avkodningAv(start, granserFor(val).radlangd);
  for await (const bytes of createReadStream(sokvag)) {
    if (start.oavgjord && typeof avkodning.mata(bytes, false) === "string") return undefined;
    sokare.mata(bytes);
  }
  const granser = [{ fran: 0, rad: 1, post: 0 }, ...sokare.funna()].filter(
    ({ fran, post }) => fran === 0 || (post > inledning.rubrik.index + 1 && fran < storlek),
  );
  const kodning = start.oavgjord ? avkodning.kodning() : start.kodning;
  return granser.map((grans, i) => ({ ...grans, till: granser[i + 1]?.fran ?? storlek, kodning }));
}

/** Prövar biten: antalet datarader, eller delen som avvisar filen. */
export async function provaBit(
  sokvag: string,
  bit: Filbit,
  val: CsvVal,
): Promise<{ readonly datarader: number; readonly avvisad?: Importdel }> {
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
  const huvud = bit.fran === 0 ? undefined : await lasHuvud(sokvag, val);
  const fortsatt =
    huvud === undefined
      ? undefined
      : {
          inledning: huvud.inledning,
          rad: bit.rad,
          start: { index: bit.post - huvud.inledning.hoppade - 1, datarader },
        };
  const start = { kodning: bit.kodning, grund: "giltigUtf8" } as const;
  const lasning = nyLasning(val, start, satt, fortsatt);
  const langd = bit.till - bit.fran;
  async function* delar(): AsyncGenerator<Importdel> {
    let last = 0;
    for await (const bytes of createReadStream(sokvag, { start: bit.fran, end: bit.till - 1 })) {
      last += bytes.length;
      yield* lasning.mata(bytes, last === langd, last / langd);
      if (lasning.avvisad()) return;
    }
  }
  return { delar, datarader: lasning.datarader, nycklar: lasning.nycklar };
}

type Huvud = {
  readonly inledning: Inledning;
  readonly storlek: number;
  readonly start: Exclude<ReturnType<typeof startaKodning>, string>;
};

async function lasHuvud(sokvag: string, val: CsvVal): Promise<Huvud | undefined> {
  const fil = await open(sokvag);
  try {
    const { size: storlek } = await fil.stat();
    const bytes = new Uint8Array(Math.min(storlek, BUFFERT));
    await fil.read(bytes, 0, bytes.length, 0);
    const start = startaKodning(bytes, bytes.length < storlek, val.kodning ?? val.profil.kodning);
    if (typeof start === "string" || start.kodning.startsWith("utf-16")) return undefined;
    const granser = granserFor(val);
    const last = avkodningAv(start, granser.radlangd).mata(bytes, bytes.length === storlek);
    if (typeof last === "string") return undefined;
    const inledning = lasInledning(last.text, bytes.length === storlek, val, granser);
    return inledning?._tag === "Inledning" ? { inledning, storlek, start } : undefined;
  } finally {
    await fil.close();
  }
}
