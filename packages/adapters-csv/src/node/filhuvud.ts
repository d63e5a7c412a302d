/**
 * Filens början, läst för sig: kodningen, avgränsaren och rubriken. Den som läser en bit mitt i filen behöver dem.
 */
import { type FileHandle, open } from "node:fs/promises";
import { avkodningAv, type Kodningsstart, startaKodning } from "../bytes/avkodning.ts";
import { BUFFERT, type CsvVal, granserFor, MAX_BYTE } from "../CsvVal.ts";
import { type Inledning, lasInledning } from "../rubrik/inledning.ts";

/** Filens början. */
export type Filhuvud = {
  readonly inledning: Inledning;
  readonly storlek: number;
  readonly start: Kodningsstart;
};

const FORSTA = 1 << 16;

/** Öppnar filen för `las` och stänger den efteråt. */
export const medFil = async <T>(
  sokvag: string,
  las: (fil: FileHandle) => Promise<T>,
): Promise<T> => {
  const fil = await open(sokvag);
  try {
    return await las(fil);
  } finally {
    await fil.close();
  }
};

/** Början, om filen kan delas. Är kodningen given läses bara så mycket som rubriken kräver. */
export async function lasHuvud(
  fil: FileHandle,
  val: CsvVal,
  given?: Kodningsstart,
): Promise<Filhuvud | undefined> {
  const { size: storlek } = await fil.stat();
  if (storlek > (val.maxByte ?? MAX_BYTE)) return undefined;
  const start = given ?? (await kodningen(fil, storlek, val));
  if (start === undefined || start.kodning.startsWith("utf-16")) return undefined;
  for (let langd = FORSTA; ; langd *= 4) {
    const inledning = await inledningI(fil, Math.min(langd, storlek), storlek, start, val);
    if (inledning !== undefined)
      return inledning._tag === "Inledning" ? { inledning, storlek, start } : undefined;
    if (langd >= storlek) return undefined;
  }
}

async function kodningen(
  fil: FileHandle,
  storlek: number,
  val: CsvVal,
): Promise<Kodningsstart | undefined> {
  const bytes = await borjan(fil, Math.min(storlek, BUFFERT));
  const start = startaKodning(bytes, bytes.length < storlek, val.kodning ?? val.profil.kodning);
  return typeof start === "string" ? undefined : start;
}

async function inledningI(
  fil: FileHandle,
  langd: number,
  storlek: number,
  start: Kodningsstart,
  val: CsvVal,
) {
  const granser = granserFor(val);
  const bytes = await borjan(fil, langd);
  const last = avkodningAv(start, granser.radlangd).mata(bytes, langd === storlek);
  return typeof last === "string"
    ? OLASLIG
    : lasInledning(last.text, langd === storlek, val, granser);
}

const OLASLIG = { _tag: "Olaslig" } as const;

async function borjan(fil: FileHandle, langd: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(langd);
  await fil.read(bytes, 0, langd, 0);
  return bytes;
}
