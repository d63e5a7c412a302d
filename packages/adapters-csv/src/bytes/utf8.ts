/**
 * Räknar hela och trasiga UTF-8-följder. En fil som har båda är varken UTF-8 eller Windows-1252: två filer har
 * fogats ihop eller en har kapats, och vilken kodning man än väljer går text förlorad.
 */

/** Följder av flera bytes. `sista` är en början till en följd, om bytes slutar mitt i en. */
export type Utf8rakning = { readonly hela: number; readonly trasiga: number };

/** Räkningen. En följd som kapas av slutet räknas inte när `fler` är sant. */
export function raknaUtf8(bytes: Uint8Array, fler: boolean): Utf8rakning {
  let hela = 0;
  let trasiga = 0;
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
      trasiga += 1;
      plats += 1;
      continue;
    }
    hela += 1;
    plats += langd;
  }
  return { hela, trasiga };
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

const fortsatter = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;
