/**
 * Läser en CSV-fil: bytes → poster → fakta eller karantän. Filen läses hel innan något lämnas, så att en fil
 * som avvisas aldrig har lämnat halva sitt innehåll.
 */

import type { Adapter, Brist, Importdel, Radutfall } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { type Avkodning, avkoda } from "./bytes/avkoda.ts";
import type { CsvVal } from "./CsvVal.ts";
import { type Uppslag, uppslagAv } from "./celler/index.ts";
import { avgransarnamn, sepRad, valjAvgransare } from "./poster/avgransare.ts";
import { delaPoster } from "./poster/delaPoster.ts";
import type { Post } from "./poster/Post.ts";
import type { Profil } from "./profil/index.ts";
import { listorFor } from "./profil/prova.ts";
import { type LastRad, radlasare } from "./rader.ts";
import { nyRubrik, radslag } from "./radslag.ts";
import { lamnar } from "./radtyper/index.ts";
import { hittaRubrik, kolumnplats, type Rubrik } from "./rubrik/Rubrik.ts";
import * as texter from "./texter.ts";

/** Ungefär 150 000 ärenden. Filen och dess fakta ligger i minnet samtidigt: 61 MB tog 2,7 GB. Unit: bytes. */
const MAX_BYTE = 32 * 1024 * 1024;
const RADER_PER_DEL = 1000;

/** CSV-adaptern. */
export const csvAdapter: Adapter<CsvVal> = {
  id: "csv",
  las: async function* (indata, val) {
    const bytes = await samla(indata, val.maxByte ?? MAX_BYTE);
    yield* bytes === undefined
      ? [avvisad(val, "FIL_FOR_STOR", texter.filfel.FIL_FOR_STOR)]
      : lasBytes(bytes, val);
  },
};

/** Läser en hel fil som redan ligger i minnet. */
export function* lasBytes(bytes: Uint8Array, val: CsvVal): Generator<Importdel> {
  const avkodad = avkoda(bytes, val.kodning ?? val.profil.kodning);
  if (Result.isFailure(avkodad)) {
    yield avvisad(val, avkodad.failure, texter.filfel[avkodad.failure]);
    return;
  }
  const { text, avgransare, hoppade } = dialekt(avkodad.success.text, val.profil);
  const lasning = delaPoster(text, avgransare);
  if (lasning._tag !== "Poster") {
    const rad = lasning.rad + hoppade;
    yield lasning._tag === "OavslutatCitat"
      ? avvisad(val, "FIL_OAVSLUTAT_CITAT", texter.oavslutatCitat(rad), rad)
      : avvisad(val, "FIL_FEL_CITAT", texter.felCitat(rad), rad);
    return;
  }
  const uppslag = uppslagsverk(val.profil);
  const rubrik = hittaRubrik(lasning.poster, val.profil, uppslag);
  if ("kod" in rubrik) {
    const rad = rubrik.rad === undefined ? undefined : rubrik.rad + hoppade;
    yield avvisad(val, rubrik.kod, rubrik.text, rad);
    return;
  }
  if (val.profil.okandaKolumner === "avvisa" && rubrik.okanda.length > 0) {
    const text = texter.okandFraga(rubrik.okanda.map(kolumnplats));
    yield avvisad(val, "FIL_OKAND_KOLUMN", text, lasning.poster[rubrik.index]?.rad);
    return;
  }
  const ny = nyRubrik(lasning.poster, val.profil, rubrik);
  if (ny !== undefined) {
    yield avvisad(val, "FIL_NY_RUBRIK", texter.nyRubrik(ny.rad + hoppade), ny.rad + hoppade);
    return;
  }
  const harRader = lasning.poster.length > rubrik.index + 1;
  yield inledning(val, avkodad.success, avgransare, rubrik, hoppade, harRader);
  yield* delar(val, lasning.poster, rubrik, uppslag, hoppade);
}

function dialekt(hel: string, profil: Profil) {
  const { text, avgransare } = sepRad(hel);
  return {
    text,
    avgransare: profil.avgransare ?? avgransare ?? valjAvgransare(text),
    /** Rader före texten (`sep=`), så att radnumren blir filens egna. */
    hoppade: avgransare === undefined ? 0 : 1,
  };
}

/** Uppslagen per kodlista, gjorda första gången de behövs. */
function uppslagsverk(profil: Profil): (kodlista: string) => Uppslag {
  const gjorda = new Map<string, Uppslag>();
  return (kodlista) => {
    const gjort = gjorda.get(kodlista) ?? uppslagAv(listorFor(profil, kodlista));
    gjorda.set(kodlista, gjort);
    return gjort;
  };
}

function inledning(
  val: CsvVal,
  avkodning: Avkodning,
  avgransare: string,
  rubrik: Rubrik,
  hoppade: number,
  harRader: boolean,
): Importdel {
  const varning = (kod: string, text: Text): Brist => ({
    kod,
    allvar: "varning",
    fil: val.fil,
    text,
  });
  return {
    fakta: [],
    klart: 0,
    rader: hoppade === 0 ? [] : [{ rad: 1, atgard: "rubrik" }],
    brister: [
      ...avkodning.varningar.map(({ kod, text }) => varning(kod, text)),
      ...rubrik.saknade
        .filter(({ obligatorisk }) => obligatorisk === "nej")
        .map((k) => varning("KOLUMN_SAKNAS", texter.kolumnSaknas(k.alias[0] ?? k.falt))),
      ...(rubrik.okanda.length === 0
        ? []
        : [varning("OKAND_KOLUMN", texter.okandaKolumner(rubrik.okanda.map(kolumnplats)))]),
      ...(harRader ? [] : [varning("INGA_RADER", texter.ingaRader)]),
    ],
    lamnar: lamnar(val.profil.radtyp, new Set(rubrik.falt.map(({ kolumn }) => kolumn.falt))),
    noteringar: [texter.lastSom(avkodning.kodning, avkodning.grund, avgransarnamn(avgransare))],
  };
}

function* delar(
  val: CsvVal,
  poster: ReadonlyArray<Post>,
  rubrik: Rubrik,
  uppslag: (kodlista: string) => Uppslag,
  hoppade: number,
): Generator<Importdel> {
  const las = radlasare(val, rubrik, { referensdag: val.registrerad, uppslag });
  const slag = radslag(val.profil, poster, rubrik);
  const bedom = bedomare(val);
  let del = tomDel();
  let nummer = 0;
  for (const [index, ra] of poster.entries()) {
    const post = hoppade === 0 ? ra : { ...ra, rad: ra.rad + hoppade };
    const utan = slag(post, index);
    if (utan === "fore_rubrik") {
      del.rader.push({ rad: post.rad, atgard: "karantan" });
      del.brister.push(foreRubrik(val, post.rad));
    } else if (utan !== undefined) del.rader.push({ rad: post.rad, atgard: utan });
    else {
      nummer += 1;
      const { atgard, brister, fakta } = bedom(post.rad, las(post, nummer));
      del.rader.push({ rad: post.rad, atgard });
      del.brister.push(...brister);
      del.fakta.push(...fakta);
    }
    if (del.rader.length < RADER_PER_DEL) continue;
    yield { ...del, klart: (index + 1) / poster.length };
    del = tomDel();
  }
  yield { ...del, klart: 1 };
}

const tomDel = () => ({
  fakta: [] as Faktum[],
  brister: [] as Brist[],
  rader: [] as Radutfall[],
});

/** Vad en läst datarad ger. */
type Bedomd = {
  readonly atgard: "importerad" | "karantan" | "dubblett";
  readonly brister: ReadonlyArray<Brist>;
  readonly fakta: ReadonlyArray<Faktum>;
};

/** Avgör radens åtgärd och minns nycklarna: samma rad igen är en dubblett, samma nyckel på annan rad en konflikt. */
function bedomare(val: CsvVal): (rad: number, last: LastRad) => Bedomd {
  const sedda = new Map<string, { readonly rad: number; readonly avtryck: string }>();
  const upprepade = new Map<string, number>();
  return (rad, last) => {
    const { brister, avtryck, nyckel } = last;
    if (nyckel === undefined || brister.some(({ allvar }) => allvar === "stopp")) {
      return { atgard: "karantan", brister, fakta: [] };
    }
    if (val.profil.upprepning === "egna") {
      const nummer = (upprepade.get(nyckel) ?? 0) + 1;
      upprepade.set(nyckel, nummer);
      return { atgard: "importerad", brister, fakta: last.fakta(`${nyckel}/${nummer}`) };
    }
    const tidigare = sedda.get(nyckel);
    if (tidigare === undefined) {
      sedda.set(nyckel, { rad, avtryck });
      return { atgard: "importerad", brister, fakta: last.fakta(nyckel) };
    }
    if (tidigare.avtryck === avtryck) return { atgard: "dubblett", brister: [], fakta: [] };
    const text = texter.nyckelUpptagen(tidigare.rad);
    const konflikt: Brist = { kod: "NYCKEL_UPPTAGEN", allvar: "stopp", fil: val.fil, rad, text };
    return { atgard: "karantan", brister: [...brister, konflikt], fakta: [] };
  };
}

const foreRubrik = (val: CsvVal, rad: number): Brist => ({
  kod: "RAD_FORE_RUBRIK",
  allvar: "stopp",
  fil: val.fil,
  rad,
  text: texter.radForeRubrik,
});

const avvisad = (val: CsvVal, kod: string, text: Text, rad?: number): Importdel => ({
  fakta: [],
  rader: [],
  klart: 1,
  brister: [{ kod, allvar: "stopp", fil: val.fil, text, ...(rad === undefined ? {} : { rad }) }],
});

async function samla(
  indata: AsyncIterable<Uint8Array>,
  max: number,
): Promise<Uint8Array | undefined> {
  const bitar: Array<Uint8Array> = [];
  let langd = 0;
  for await (const bit of indata) {
    langd += bit.length;
    if (langd > max) return undefined;
    bitar.push(bit);
  }
  const ut = new Uint8Array(langd);
  let plats = 0;
  for (const bit of bitar) {
    ut.set(bit, plats);
    plats += bit.length;
  }
  return ut;
}
