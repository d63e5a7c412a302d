/**
 * En fil delad på flera trådar. Fakta går aldrig mellan trådar: varje tråd läser sin bit och viker eller sparar det den läst.
 * Värden gör så här:
 *
 * 1. `delaFil` i en tråd: bitarna. Nästan alltid är de redan prövade, på sina bytes.
 * 2. `provaBit` i var sin tråd. Avvisas någon bit avvisas filen, och ingen har lämnat något.
 * 3. `lasBit` i var sin tråd, med antalet datarader i bitarna före.
 * 4. `krockar` av bitarnas nycklar: raderna vars nyckel redan stod i en bit före. Den som äger biten stryker deras fakta.
 */
import { Buffer } from "node:buffer";
import type { FileHandle } from "node:fs/promises";
import { avkodningAv } from "../bytes/avkodning.ts";
import type { Teckenkodning } from "../bytes/valjKodning.ts";
import { BUFFERT, type CsvVal, granserFor } from "../CsvVal.ts";
import { dataradsprov } from "./dataradsprov.ts";
import { type Filhuvud, lasHuvud, medFil } from "./filhuvud.ts";
import type { Filbit } from "./lasBit.ts";
import { type Postgrans, type Radgranskare, radgranskare } from "./radgranskare.ts";

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
  return medFil(sokvag, async (fil) => {
    const huvud = await lasHuvud(fil, val);
    if (huvud === undefined || !DELBARA.test(huvud.inledning.avgransare)) return undefined;
    const kodning = huvud.start.oavgjord ? await kodningI(fil, huvud, val) : huvud.start.kodning;
    return kodning === undefined ? undefined : bitar(fil, huvud, kodning, val, antal);
  });
}

/** Avgränsare som är en byte och inte betyder något annat. */
const DELBARA = /^[\t\u0020-\u0021\u0023-\u007e]$/u;

async function bitar(
  fil: FileHandle,
  huvud: Filhuvud,
  kodning: Teckenkodning,
  val: CsvVal,
  antal: number,
): Promise<ReadonlyArray<Filbit>> {
  const { inledning, storlek } = huvud;
  const granskare = radgranskare({
    avgransare: inledning.avgransare,
    utf8: kodning === "utf-8",
    granser: granserFor(val),
    arData: dataradsprov(val, inledning, kodning),
    onskade: Array.from({ length: antal - 1 }, (_, i) => ((i + 1) * storlek) / antal),
  });
  const prov = (await granska(fil, granskare)) && granskare.felfri();
  const efterRubriken = inledning.rubrik.index + inledning.hoppade + 1;
  const granser: ReadonlyArray<Postgrans> = [
    { fran: 0, rad: 1, post: 0, datarader: 0 },
    ...granskare.funna().filter(({ fran, post }) => post > efterRubriken && fran < storlek),
  ];
  return granser.map(({ datarader: fore, ...grans }, i) => {
    const nasta = granser[i + 1];
    const bit = { ...grans, till: nasta?.fran ?? storlek, kodning };
    const datarader = (nasta?.datarader ?? granskare.datarader()) - fore;
    return prov ? { ...bit, datarader } : bit;
  });
}

/** Kodningen av en fil vars början bara är ASCII. */
async function kodningI(
  fil: FileHandle,
  { start }: Filhuvud,
  val: CsvVal,
): Promise<Teckenkodning | undefined> {
  const avkodning = avkodningAv(start, granserFor(val).radlangd);
  for await (const bytes of bytesI(fil, Buffer.alloc(BIT)))
    if (typeof avkodning.mata(bytes, false) === "string") return undefined;
  return avkodning.kodning();
}

const BIT = 1 << 20;

/** Matar granskaren med hela filen. Falskt om en rad är längre än bufferten får bli. */
async function granska(fil: FileHandle, granskare: Radgranskare): Promise<boolean> {
  let buffert = Buffer.alloc(2 * BIT);
  let kvar = 0;
  let plats = 0;
  for (;;) {
    const { bytesRead } = await fil.read(buffert, kvar, buffert.length - kvar, plats);
    plats += bytesRead;
    const slut = kvar + bytesRead;
    const anvant = granskare.mata(buffert.subarray(0, slut), bytesRead === 0);
    if (bytesRead === 0) return true;
    kvar = slut - anvant;
    buffert.copyWithin(0, anvant, slut);
    if (kvar < buffert.length) continue;
    if (kvar >= BUFFERT) return false;
    buffert = Buffer.concat([buffert], 2 * kvar);
  }
}

async function* bytesI(fil: FileHandle, buffert: Buffer): AsyncGenerator<Uint8Array> {
  for (let plats = 0; ; ) {
    const { bytesRead } = await fil.read(buffert, 0, buffert.length, plats);
    if (bytesRead === 0) return;
    plats += bytesRead;
    yield buffert.subarray(0, bytesRead);
  }
}
