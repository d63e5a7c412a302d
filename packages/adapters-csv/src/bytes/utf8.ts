/**
 * Räknar hela och trasiga UTF-8-följder. En fil som har båda är varken UTF-8 eller Windows-1252: två filer har
 * fogats ihop eller en har kapats, och vilken kodning man än väljer går text förlorad.
 */
import { fogade } from "./fogade.ts";

/** Följder av flera bytes. `rader`: radbrytningarna före den första trasiga byten. */
export type Utf8rakning = {
  readonly hela: number;
  readonly trasiga: number;
  readonly rader: number;
};

/** Räkningen. En följd som kapas av slutet räknas inte när `fler` är sant. */
export function raknaUtf8(bytes: Uint8Array, fler: boolean): Utf8rakning {
  let hela = 0;
  let trasiga = 0;
  let forsta = 0;
  let plats = 0;
  while (plats < bytes.length) {
    const byte = bytes[plats] ?? 0;
    if (byte < 0x80) {
      plats += 1;
      continue;
    }
    const langd = foljdlangd(bytes, plats);
    if (langd === 0) {
      if (fler && kapad(bytes, plats)) break;
      if (trasiga === 0) forsta = plats;
      trasiga += 1;
      plats += 1;
      continue;
    }
    hela += 1;
    plats += langd;
  }
  return { hela, trasiga, rader: radbrytningar(bytes.subarray(0, forsta)) };
}

/**
 * Räkningen i en bit, när den förra bitens slut (`svans`) kan vara början på ett tecken som biten avslutar. `rader` är bitens
 * egna.
 */
export function raknaVidare(svans: Uint8Array, bytes: Uint8Array, fler: boolean): Utf8rakning {
  let fran = 0;
  while (fran < svans.length && fortsatter(svans[fran])) fran += 1;
  const egen = svans.subarray(fran);
  const hel = fogade([egen, bytes], egen.length + bytes.length);
  const { rader, ...rakning } = raknaUtf8(hel, fler);
  return { ...rakning, rader: Math.max(0, rader - radbrytningar(egen)) };
}

const LF = 10;
const CR = 13;

function radbrytningar(bytes: Uint8Array): number {
  let antal = 0;
  for (let plats = 0; plats < bytes.length; plats++) {
    const byte = bytes[plats];
    if (byte === LF || (byte === CR && bytes[plats + 1] !== LF)) antal += 1;
  }
  return antal;
}

/** Följdens längd, eller 0 om den inte är giltig (överlånga former och surrogat är det aldrig). */
function foljdlangd(bytes: Uint8Array, plats: number): number {
  const byte = bytes[plats] ?? 0;
  const langd = vantadLangd(byte);
  for (let i = 1; i < langd; i++) if (!fortsatter(bytes[plats + i])) return 0;
  const andra = bytes[plats + 1] ?? 0;
  if (byte === 0xe0 && andra < 0xa0) return 0;
  if (byte === 0xed && andra > 0x9f) return 0;
  if (byte === 0xf0 && andra < 0x90) return 0;
  return byte === 0xf4 && andra > 0x8f ? 0 : langd;
}

function vantadLangd(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** Sant om följden börjar rätt men tar slut med bytes. */
function kapad(bytes: Uint8Array, plats: number): boolean {
  const saknas = plats + vantadLangd(bytes[plats] ?? 0) - bytes.length;
  if (saknas <= 0) return false;
  for (let i = plats + 1; i < bytes.length; i++) if (!fortsatter(bytes[i])) return false;
  return true;
}

/** Längden av ett tecken som börjar rätt sist bland bytes men tar slut med dem; annars 0. */
export function kapadesLangd(bytes: Uint8Array): number {
  for (let langd = 1; langd <= Math.min(3, bytes.length); langd++) {
    if (kapad(bytes, bytes.length - langd)) return langd;
  }
  return 0;
}

const fortsatter = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;
