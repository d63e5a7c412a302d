/**
 * `.star/fakta.ndjson`: en rad per faktum, återkallande eller kvitto. Loggen växer bara, och växer helt eller inte alls.
 */
import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { chmod, lstat, mkdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Loggrad } from "@star-finsam/core/aterimport";
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { ForMangaFakta, forManga } from "../katalog/minne.ts";
import { skrivHel } from "./skriv.ts";
import { stopp, logg as texter } from "./texter.ts";

/**
 * Loggen. `bytes`: filens längd; `helt`: längden av det som går att läsa, kortare om den sista raden är avbruten.
 */
export type Logg = {
  readonly rader: ReadonlyArray<Loggrad>;
  readonly bytes: number;
  readonly helt: number;
  readonly skriven: Date;
};

const MAPP = ".star";
const FIL = "fakta.ndjson";

/** Loggens namn i katalogen. */
export const loggfil = (katalog: string): string => join(katalog, MAPP, FIL);

/** En fil i loggens mapp. */
export const iLoggmappen = (katalog: string, fil: string): string => join(katalog, MAPP, fil);

/** Loggen, om katalogen har någon. Fler rader än `max` är fler än minnet räcker till. */
export const lasLogg = (
  katalog: string,
  max: number,
): Effect.Effect<Logg | undefined, Kommandofel> =>
  Effect.gen(function* () {
    const finns = yield* Effect.tryPromise({
      try: () => loggmapp(katalog),
      catch: () => felAnvandning(texter.olasbar),
    });
    if (!finns) return undefined;
    return yield* Effect.tryPromise({
      try: () => las(loggfil(katalog), max),
      catch: (orsak) => {
        if (orsak instanceof ForMangaFakta) return forManga(max);
        return orsak instanceof TrasigRad
          ? felAnvandning(texter.trasigRad(orsak.rad))
          : felAnvandning(texter.olasbar);
      },
    });
  });

/** Sant om mappen finns. @throws Error om den är en länk eller en fil. */
async function loggmapp(katalog: string): Promise<boolean> {
  const uppgifter = await lstat(join(katalog, MAPP)).catch(() => undefined);
  if (uppgifter === undefined) return false;
  if (!uppgifter.isDirectory()) throw new Error("Loggens mapp är ingen katalog.");
  return (await lstat(loggfil(katalog)).catch(() => undefined)) !== undefined;
}

class TrasigRad extends Error {
  readonly rad: number;
  constructor(rad: number) {
    super("Raden kan inte läsas.");
    this.rad = rad;
  }
}

const arLoggrad = Schema.is(Loggrad);
const RADSLUT = 0x0a;

async function las(fil: string, max: number): Promise<Logg> {
  const { mtime, size } = await stat(fil);
  const rader: Array<Loggrad> = [];
  let rest: Buffer = Buffer.alloc(0);
  let helt = 0;
  for await (const bit of createReadStream(fil)) {
    if (!Buffer.isBuffer(bit)) continue;
    let text: Buffer = rest.length === 0 ? bit : Buffer.concat([rest, bit]);
    for (let slut = text.indexOf(RADSLUT); slut !== -1; slut = text.indexOf(RADSLUT)) {
      if (rader.length >= max) throw new ForMangaFakta();
      rader.push(tolkaRad(text.toString("utf8", 0, slut), rader.length + 1));
      helt += slut + 1;
      text = text.subarray(slut + 1);
    }
    rest = text;
  }
  return { rader, bytes: size, helt, skriven: mtime };
}

function tolkaRad(text: string, nummer: number): Loggrad {
  try {
    const okant: unknown = JSON.parse(text);
    if (arLoggrad(okant)) return okant;
  } catch {
    // Inte JSON: sägs nedan med radnummer och utan innehåll.
  }
  throw new TrasigRad(nummer);
}

const BIT = 1 << 20;

/** Lägger till raderna, helt eller inte alls. Utan nya rader ändras bara filens tid: källorna är lästa nu. */
export const skrivTillLogg = (
  katalog: string,
  logg: Logg | undefined,
  nya: ReadonlyArray<Loggrad>,
): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      const fil = loggfil(katalog);
      await mkdir(join(katalog, MAPP), { recursive: true, mode: 0o700 });
      await loggmapp(katalog);
      await chmod(join(katalog, MAPP), 0o700);
      if (logg !== undefined && nya.length === 0 && logg.helt === logg.bytes) {
        await utimes(fil, new Date(), new Date());
        return;
      }
      await skrivHel(
        fil,
        async (hand) => {
          if (logg !== undefined && logg.helt > 0) {
            for await (const bit of createReadStream(fil, { end: logg.helt - 1 })) {
              if (Buffer.isBuffer(bit)) await hand.writeFile(bit);
            }
          }
          for (const bit of bitar(nya)) await hand.writeFile(bit);
        },
        { innan: () => kravOrord(fil, logg) },
      );
    },
    catch: (orsak) =>
      stoppandeFynd(
        orsak instanceof NagonAnnanSkrev
          ? stopp.nagonAnnanSkrev
          : stopp.kundeInteSkriva(`${MAPP}/${FIL}`),
      ),
  });

/** Byter hela loggen, för gallring. */
export const bytLogg = (
  katalog: string,
  logg: Logg,
  nya: ReadonlyArray<Loggrad>,
): Effect.Effect<void, Kommandofel> => skrivTillLogg(katalog, { ...logg, helt: 0 }, nya);

class NagonAnnanSkrev extends Error {}

async function kravOrord(fil: string, logg: Logg | undefined): Promise<void> {
  const nu = await stat(fil).catch(() => undefined);
  if (nu?.size !== logg?.bytes) throw new NagonAnnanSkrev("Loggen växte medan källorna lästes.");
}

function* bitar(rader: ReadonlyArray<Loggrad>): Generator<string> {
  let bit = "";
  for (const rad of rader) {
    bit += `${JSON.stringify(rad)}\n`;
    if (bit.length < BIT) continue;
    yield bit;
    bit = "";
  }
  yield bit;
}
