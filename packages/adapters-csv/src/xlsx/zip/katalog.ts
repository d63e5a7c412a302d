/**
 * Läser en zipfils centrala katalog, och bara det som är entydigt: delar som överlappar, bär samma namn eller säger
 * olika i katalogen och på plats är hur en fil visar en sak för den som granskar och en annan för den som läser.
 */
import { hittaSlutpost, type Slutpost } from "./slutpost.ts";
import { tal16, tal32, tal64 } from "./tal.ts";
import type { Zipdel, Zipkatalog } from "./Zipdel.ts";

const POST = 0x02014b50;
const POSTLANGD = 46;
const LOKAL = 0x04034b50;
const LOKALLANGD = 30;
/** En arbetsbok har sällan fler än några hundra delar. */
const FLEST_DELAR = 10_000;

/** Katalogen, eller `undefined` om filen är skadad eller tvetydig. */
export const zipkatalog = (bytes: Uint8Array): Zipkatalog | undefined => {
  const slutpost = hittaSlutpost(bytes);
  const poster = slutpost === undefined ? undefined : lasPoster(bytes, slutpost);
  if (poster === undefined || overlappar(poster)) return undefined;
  const delar = new Map<string, Zipdel>();
  for (const { del } of poster) {
    if (delar.has(del.namn)) return undefined;
    delar.set(del.namn, del);
  }
  return delar;
};

/** En del och det stycke av filen som den upptar, med sitt lokala huvud. */
type Placerad = { readonly del: Zipdel; readonly fran: number; readonly till: number };

function lasPoster(bytes: Uint8Array, slutpost: Slutpost): ReadonlyArray<Placerad> | undefined {
  if (slutpost.antal > FLEST_DELAR) return undefined;
  const ut: Array<Placerad> = [];
  let plats = slutpost.start;
  for (let nummer = 0; nummer < slutpost.antal; nummer++) {
    if (plats + POSTLANGD > slutpost.slut || tal32(bytes, plats) !== POST) return undefined;
    const placerad = lasPost(bytes, plats, slutpost.start);
    if (placerad === undefined) return undefined;
    ut.push(placerad);
    plats += postlangd(bytes, plats);
  }
  return plats === slutpost.start + slutpost.langd ? ut : undefined;
}

const postlangd = (bytes: Uint8Array, plats: number): number =>
  POSTLANGD + tal16(bytes, plats + 28) + tal16(bytes, plats + 30) + tal16(bytes, plats + 32);

function lasPost(bytes: Uint8Array, plats: number, grans: number): Placerad | undefined {
  const ratt = namnet(bytes, plats + POSTLANGD, tal16(bytes, plats + 28));
  const namn = ratt === undefined ? undefined : vikt(ratt);
  const { uppackad, packad, fran } = storlekar(bytes, plats);
  if (namn === undefined || fran + LOKALLANGD > grans || tal32(bytes, fran) !== LOKAL) {
    return undefined;
  }
  const namnlangd = tal16(bytes, fran + 26);
  const start = fran + LOKALLANGD + namnlangd + tal16(bytes, fran + 28);
  const sammaNamn = namnet(bytes, fran + LOKALLANGD, namnlangd) === ratt;
  const metod = tal16(bytes, plats + 10);
  if (start + packad > grans || !sammaNamn || tal16(bytes, fran + 8) !== metod) return undefined;
  const del: Zipdel = {
    namn,
    metod: metod === 8 ? "deflate" : metod === 0 ? "lagrad" : "okand",
    krypterad: (tal16(bytes, plats + 8) & 0x2041) !== 0,
    crc: tal32(bytes, plats + 16),
    packad,
    uppackad,
    bytes: bytes.subarray(start, start + packad),
  };
  return { del, fran, till: start + packad };
}

/** Storlekar och läge; tal som inte fick plats står i ZIP64-tillägget, i den här ordningen. */
function storlekar(bytes: Uint8Array, plats: number) {
  let tillagg = zip64tillagg(bytes, plats);
  const tal = (fyra: number): number => {
    const varde = tal32(bytes, plats + fyra);
    if (varde !== 0xffffffff || tillagg === undefined) return varde;
    const langt = tal64(bytes, tillagg.fran);
    tillagg =
      tillagg.fran + 16 <= tillagg.till ? { ...tillagg, fran: tillagg.fran + 8 } : undefined;
    return langt;
  };
  const uppackad = tal(24);
  const packad = tal(20);
  return { uppackad, packad, fran: tal(42) };
}

function zip64tillagg(bytes: Uint8Array, plats: number) {
  let fran = plats + POSTLANGD + tal16(bytes, plats + 28);
  const slut = fran + tal16(bytes, plats + 30);
  while (fran + 4 <= slut) {
    const till = fran + 4 + tal16(bytes, fran + 2);
    if (tal16(bytes, fran) === 1) {
      return till <= slut && fran + 12 <= till ? { fran: fran + 4, till } : undefined;
    }
    fran = till;
  }
  return undefined;
}

const teckenkod = new TextDecoder();

const namnet = (bytes: Uint8Array, fran: number, langd: number): string | undefined =>
  fran + langd > bytes.length ? undefined : teckenkod.decode(bytes.subarray(fran, fran + langd));

/** Namnet i jämförelseform, eller `undefined` om det pekar utanför arkivet. */
function vikt(namn: string): string | undefined {
  const framat = namn.replaceAll("\\", "/").toLowerCase();
  const utanfor =
    framat === "" || framat.includes("\0") || /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/u.test(framat);
  return utanfor ? undefined : framat;
}

function overlappar(poster: ReadonlyArray<Placerad>): boolean {
  const ordnade = [...poster].sort((a, b) => a.fran - b.fran);
  return ordnade.some(({ fran }, i) => i > 0 && fran < (ordnade[i - 1]?.till ?? 0));
}
