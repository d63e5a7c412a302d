/**
 * Prov av strömmen: bitarnas gränser, läsningar som avbryts, källor som går sönder, bytes som inte är någonting.
 */
import { type Text, text } from "../../kernel/index.ts";
import { lika } from "../forlopp.ts";
import { slump } from "../slump.ts";
import { bevakad } from "./bevakad.ts";
import { kravAvvisad, likaFakta } from "./jamfor.ts";
import { domAv } from "./Konformitet.ts";
import { Adapterkast, type Lasning, type Provbank, strom } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { stokig } from "./stokig.ts";
import { fynd } from "./texter.ts";

/** Proven av strömmen. */
export const stromprov: ReadonlyArray<Provmall> = [
  {
    id: "bitarnas-granser",
    namn: text(
      "hur bytes delas i bitar spelar ingen roll, inte heller mitt i ett tecken eller radslut",
      "how bytes are cut into pieces does not matter, not even inside a character or line ending",
    ),
    prova: async (bank) => {
      const bytes = bank.skriv(stokig(bank.exempel));
      const hel = await bank.las(bytes);
      const ut: Array<Text> = [];
      for (const storlek of [1, 2, 3, 7]) {
        const annan = await bank.las(strom(bitar(bytes, storlek)));
        if (!sammaSvar(hel, annan)) ut.push(fynd.bitar(storlek));
      }
      for (const plats of kansliga(bytes)) {
        const tva = [bytes.slice(0, plats), new Uint8Array(0), bytes.slice(plats)];
        if (!sammaSvar(hel, await bank.las(strom(tva)))) ut.push(fynd.bitarVid(plats));
      }
      return domAv(ut.slice(0, 5));
    },
  },
  {
    id: "slapper-kallan",
    namn: text(
      "den som slutar läsa i förtid får källan stängd",
      "whoever stops reading early gets the source closed",
    ),
    prova: async (bank) => {
      const ut: Array<Text> = [];
      for (const bytes of [manga(bank), skrap(3)]) {
        const kalla = bevakad(bitar(bytes, 64));
        const iterator = bank.oppna(kalla.strom);
        await iterator.next();
        await iterator.return?.();
        if (!kalla.slappt()) ut.push(fynd.ejSlappt);
        else if ((await iterator.next()).done !== true) ut.push(fynd.gickVidare);
        const ovriga = bevakad(bitar(bytes, 64));
        await bank.las(ovriga.strom);
        if (!ovriga.slappt()) ut.push(fynd.ejSlappt);
      }
      return domAv(ut.slice(0, 1));
    },
  },
  {
    id: "avbrott",
    namn: text(
      "en källa som går sönder eller avbryts på halva vägen ger källans fel, aldrig en halv fil",
      "a source that breaks or is aborted half way gives its own error, never half a file",
    ),
    prova: async (bank) => {
      const fel = new Error("avbruten");
      fel.name = "AbortError";
      const bytes = manga(bank);
      try {
        await bank.las(bruten(bitar(bytes.subarray(0, bytes.length / 2), 64), fel));
        return domAv([fynd.svaldeAvbrott]);
      } catch (kastat) {
        const framme = kastat instanceof Adapterkast && kastat.orsak === fel;
        return domAv(framme ? [] : [fynd.annatFel]);
      }
    },
  },
  {
    id: "fel-ar-varden",
    namn: text(
      "inga bytes, hur trasiga de än är, ger ett undantag",
      "no bytes, however broken, give an exception",
    ),
    prova: async (bank) => {
      const ut: Array<Text> = [];
      for (const bytes of trasiga(bank)) {
        const { delar } = await bank.las(bytes);
        if (delar.length === 0) ut.push(fynd.ingenDel);
      }
      return domAv(ut.slice(0, 1));
    },
  },
  {
    id: "tom-fil",
    namn: text("en tom fil avvisas", "an empty file is refused"),
    prova: async (bank) => domAv(kravAvvisad(await bank.las(new Uint8Array(0)))),
  },
];

const sammaSvar = (a: Lasning, b: Lasning): boolean =>
  likaFakta(a.fakta, b.fakta) && lika(a.rader, b.rader) && lika(a.brister, b.brister);

function* bitar(bytes: Uint8Array, storlek: number): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += storlek) yield bytes.slice(i, i + storlek);
}

/** Platser där det är farligt att dela: inuti tecken som tar flera bytes, och mitt i CRLF. De första femtio. */
const kansliga = (bytes: Uint8Array): ReadonlyArray<number> =>
  [...bytes.entries()]
    .filter(
      ([plats, byte]) => plats > 0 && (byte >= 0x80 || (byte === 10 && bytes[plats - 1] === 13)),
    )
    .map(([plats]) => plats)
    .slice(0, 50);

/** Källan med många rader, om exemplet kan göra dem. */
const manga = ({ exempel: { rubrik, rader, rad }, skriv }: Provbank): Uint8Array =>
  skriv({
    rubrik,
    rader: rad === undefined ? rader : Array.from({ length: 500 }, (_, i) => rad(i + 1)),
  });

/** Slumpade bytes ur ett frö. */
const skrap = (fro: number, antal = 500): Uint8Array => {
  const nasta = slump(fro);
  return Uint8Array.from({ length: antal }, () => nasta(256));
};

async function* bruten(bitarna: Iterable<Uint8Array>, fel: Error): AsyncGenerator<Uint8Array> {
  yield* bitarna;
  throw fel;
}

/** Trasiga källor: inget, skräp, halva filer, andra filslag, och exemplet med utbytta bytes. */
function* trasiga(bank: Provbank): Generator<Uint8Array> {
  const hel = bank.skriv(bank.exempel);
  yield new Uint8Array(0);
  for (let fro = 1; fro <= 10; fro++) yield skrap(fro);
  for (let i = 1; i < 10; i++) yield hel.slice(0, Math.floor((hel.length * i) / 10));
  for (const borjan of [
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
    [0x1f, 0x8b, 8],
    [0x50, 0x4b, 3, 4],
  ]) {
    yield Uint8Array.from(borjan);
    yield Uint8Array.from([...borjan, ...hel]);
    yield Uint8Array.from([...borjan, ...skrap(99)]);
  }
  yield new Uint8Array(300);
  for (let fro = 100; fro < 160; fro++) {
    const nasta = slump(fro);
    const skadad = Uint8Array.from(hel);
    for (let i = 0; i < 8; i++) skadad[nasta(skadad.length)] = nasta(256);
    yield skadad;
  }
}
