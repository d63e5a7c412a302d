/**
 * Slutposten i en zipfil: var den centrala katalogen ligger och hur många poster den har. Med ZIP64 står talen i en
 * post till, som slutposten bara pekar på.
 */
import { tal16, tal32, tal64 } from "./tal.ts";

const SLUT = 0x06054b50;
const SLUTLANGD = 22;
const SLUT64 = 0x06064b50;
const PEKARE64 = 0x07064b50;
const PEKARLANGD = 20;
const LANGSTA_KOMMENTAR = 0xffff;

/** Katalogens läge. `slut` är första byten efter det som får vara katalog eller delar. */
export type Slutpost = {
  readonly antal: number;
  readonly start: number;
  readonly langd: number;
  readonly slut: number;
};

/** Slutposten, om filen har en hel sådan och allt ligger i en fil. */
export const hittaSlutpost = (bytes: Uint8Array): Slutpost | undefined => {
  const plats = slutpostensPlats(bytes);
  if (plats === undefined) return undefined;
  const enkel = {
    antal: tal16(bytes, plats + 10),
    langd: tal32(bytes, plats + 12),
    start: tal32(bytes, plats + 16),
    slut: plats,
  };
  const delad = tal16(bytes, plats + 4) !== tal16(bytes, plats + 6);
  if (delad || tal16(bytes, plats + 8) !== enkel.antal) return undefined;
  const utokad = [enkel.antal === 0xffff, enkel.langd, enkel.start].some(
    (tal) => tal === true || tal === 0xffffffff,
  );
  const post = utokad ? slutpost64(bytes, plats) : enkel;
  return post !== undefined && post.start + post.langd <= post.slut ? post : undefined;
};

/** Den sista platsen där en slutpost med sin kommentar räcker precis till filens slut. */
function slutpostensPlats(bytes: Uint8Array): number | undefined {
  const sist = bytes.length - SLUTLANGD;
  for (let plats = sist; plats >= 0 && plats >= sist - LANGSTA_KOMMENTAR; plats--) {
    if (bytes[plats] !== 0x50 || tal32(bytes, plats) !== SLUT) continue;
    if (plats + SLUTLANGD + tal16(bytes, plats + 20) === bytes.length) return plats;
  }
  return undefined;
}

function slutpost64(bytes: Uint8Array, slutpost: number): Slutpost | undefined {
  const pekare = slutpost - PEKARLANGD;
  if (pekare < 0 || tal32(bytes, pekare) !== PEKARE64) return undefined;
  const plats = tal64(bytes, pekare + 8);
  if (plats + 56 > pekare || tal32(bytes, plats) !== SLUT64) return undefined;
  return {
    antal: tal64(bytes, plats + 32),
    langd: tal64(bytes, plats + 40),
    start: tal64(bytes, plats + 48),
    slut: plats,
  };
}
