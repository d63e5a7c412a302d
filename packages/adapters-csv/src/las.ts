/**
 * Läser en CSV-fil. En fil som ryms i bufferten, eller som kan öppnas igen, prövas hel innan något lämnas, så att en fil
 * som avvisas aldrig har lämnat halva sitt innehåll. En större ström läses en gång; dess delar är preliminära tills den
 * sista (docs/beslut/0012).
 */

import type { Adapter, Importdel } from "@star-finsam/core/adapter";
import { type Kodningsstart, startaKodning } from "./bytes/avkodning.ts";
import { fogade } from "./bytes/fogade.ts";
import { BUFFERT, type CsvVal, MAX_BYTE } from "./CsvVal.ts";
import { avvisad, fastFilfel } from "./Filfel.ts";
import { type Lasning, type Lassatt, nyLasning } from "./lasning.ts";
import type { Filfelskod } from "./texter.ts";

/** Så mycket åt gången läses av det som redan ligger i minnet. Unit: bytes. */
const BIT = 1 << 16;

/** CSV-adaptern. */
export const csvAdapter: Adapter<CsvVal> = { id: "csv", las };

/** Läser en hel fil som redan ligger i minnet. */
export function* lasBytes(bytes: Uint8Array, val: CsvVal): Generator<Importdel> {
  if (bytes.length > (val.maxByte ?? MAX_BYTE)) return yield filfel(val, "FIL_FOR_STOR");
  const start = borja(bytes, false, val);
  if (typeof start === "string") return yield filfel(val, start);
  for (const dom of hela(bytes, nyLasning(val, start, "prova"))) return yield dom;
  yield* hela(bytes, nyLasning(val, start, "las"));
}

/** Läser ett flöde av bytes. */
async function* las(indata: AsyncIterable<Uint8Array>, val: CsvVal): AsyncGenerator<Importdel> {
  const samlade: Array<Uint8Array> = [];
  let langd = 0;
  let lasning: Strom | undefined;
  for await (const bit of indata) {
    langd += bit.length;
    if (langd > (val.maxByte ?? MAX_BYTE)) return yield filfel(val, "FIL_FOR_STOR");
    if (lasning === undefined) {
      samlade.push(bit);
      if (langd <= (val.buffert ?? BUFFERT)) continue;
      const oppnad = oppna(fogade(samlade.splice(0), langd), val, igenSatt(val));
      if (typeof oppnad === "string") return yield filfel(val, oppnad);
      lasning = oppnad;
      yield* lasning.mata(lasning.huvud);
    } else yield* lasning.mata(bit);
    if (lasning.avvisad()) return;
  }
  if (lasning === undefined) return yield* lasBytes(fogade(samlade, langd), val);
  yield* lasning.slut();
  if (val.igen === undefined || lasning.avvisad()) return;
  yield* omigen(val.igen(), { ...val, storlek: langd }, lasning.start);
}

/** En provad fil, läst från början. */
async function* omigen(
  indata: AsyncIterable<Uint8Array>,
  val: CsvVal,
  start: Kodningsstart,
): AsyncGenerator<Importdel> {
  const strom = nyStrom(val, start, "las");
  for await (const bit of indata) {
    yield* strom.mata(bit);
    if (strom.avvisad()) return;
  }
  yield* strom.slut();
}

const igenSatt = ({ igen }: CsvVal): Lassatt => (igen === undefined ? "las" : "prova");

/** En ström vars sista bit inte är känd förrän den är slut. */
type Strom = {
  readonly start: Kodningsstart;
  readonly huvud: Uint8Array;
  readonly mata: (bit: Uint8Array) => Generator<Importdel>;
  readonly slut: () => Generator<Importdel>;
  readonly avvisad: () => boolean;
};

function oppna(huvud: Uint8Array, val: CsvVal, satt: Lassatt): Strom | Filfelskod {
  const start = borja(huvud, true, val);
  if (typeof start === "string") return start;
  const preliminar = satt === "las";
  return { ...nyStrom(val, start, satt, preliminar), huvud };
}

function nyStrom(val: CsvVal, start: Kodningsstart, satt: Lassatt, preliminar = false): Strom {
  const lasning = nyLasning(val, start, satt);
  const { storlek } = val;
  let last = 0;
  let vantar: Uint8Array = new Uint8Array();
  function* mata(bit: Uint8Array, sist: boolean): Generator<Importdel> {
    for (let fran = 0; fran < bit.length || (sist && fran === 0); fran += BIT) {
      const stycke = bit.subarray(fran, fran + BIT);
      last += stycke.length;
      const klart = storlek === undefined ? 0 : Math.min(1, last / storlek);
      for (const del of lasning.mata(stycke, sist && fran + BIT >= bit.length, klart)) {
        yield preliminar ? { ...del, preliminar: true } : del;
      }
      if (lasning.avvisad()) return;
    }
  }
  /** En bit hålls inne, så att den sista alltid är känd och aldrig tom. */
  function* nasta(bit: Uint8Array): Generator<Importdel> {
    if (bit.length === 0) return;
    const fore = vantar;
    vantar = bit;
    yield* mata(fore, false);
  }
  return {
    start,
    huvud: new Uint8Array(),
    mata: nasta,
    slut: () => mata(vantar, true),
    avvisad: lasning.avvisad,
  };
}

const borja = (bytes: Uint8Array, fler: boolean, val: CsvVal): Kodningsstart | Filfelskod =>
  startaKodning(bytes, fler, val.kodning ?? val.profil.kodning);

function* hela(bytes: Uint8Array, lasning: Lasning): Generator<Importdel> {
  for (let fran = 0; fran < bytes.length && !lasning.avvisad(); fran += BIT) {
    const till = Math.min(bytes.length, fran + BIT);
    yield* lasning.mata(bytes.subarray(fran, till), till === bytes.length, till / bytes.length);
  }
}

const filfel = (val: CsvVal, kod: Filfelskod): Importdel => avvisad(val.fil, fastFilfel(kod));
