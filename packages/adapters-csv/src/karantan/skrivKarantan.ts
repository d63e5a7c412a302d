/**
 * Karantänfilen: raderna som inte kunde läsas, i källans egna kolumner, avgränsare och kodning, med det som är fel sist på
 * raden. Den som rättar cellen och för in samma fil igen behöver inget annat.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Post } from "../poster/Post.ts";
import { neutralisera } from "./formel.ts";
import {
  arIdentitetscell,
  type Kalltabell,
  type Kallval,
  kallavtryck,
  liknarIdentitet,
  MASK,
} from "./Kalltabell.ts";
import { koda } from "./koda.ts";
import { lasKalltabell } from "./lasKalltabell.ts";
import { skrivPoster } from "./skrivPoster.ts";

/** Karantänfilens egna kolumner, efter källans. */
export const STARKOLUMNER = ["star_rad", "star_avtryck", "star_fel"] as const;

/**
 * Filens innehåll. `rader`: de fysiska raderna i karantän; `brister` säger varför. `undefined` om källan inte längre går att
 * läsa som tabell.
 */
export const skrivKarantan = (
  bytes: Uint8Array,
  val: Kallval,
  rader: ReadonlySet<number>,
  brister: ReadonlyArray<Brist>,
): Uint8Array | undefined => {
  const tabell = lasKalltabell(bytes, val, (rad) => rader.has(rad));
  return tabell === undefined ? undefined : skrivTabell(tabell, val, brister);
};

/** Tabellens rader som karantänfil. */
export const skrivTabell = (
  tabell: Kalltabell,
  val: Kallval,
  brister: ReadonlyArray<Brist>,
): Uint8Array => {
  const fel = felPerRad(brister);
  const bredd = tabell.poster.reduce(
    (mest, post) => Math.max(mest, post.celler.length),
    tabell.rubrik.length,
  );
  const poster = [
    [...fyllUt(tabell.rubrik.map(rubrikcell), bredd), ...STARKOLUMNER],
    ...tabell.poster.map((post) => [
      ...fyllUt(celler(tabell, post), bredd),
      ...[String(post.rad), kallavtryck(post, val), fel.get(post.rad) ?? ""],
    ]),
  ];
  const { avgransare, radslut, kodning, marke, sep } = tabell;
  const inledning = sep ? `sep=${avgransare}${radslut}` : "";
  return koda(inledning + skrivPoster(poster, avgransare, radslut), kodning, marke);
};

const rubrikcell = (cell: string): string => (liknarIdentitet(cell) ? MASK : neutralisera(cell));

const celler = (tabell: Kalltabell, post: Post): ReadonlyArray<string> =>
  post.celler.map((cell, plats) =>
    arIdentitetscell(tabell, post, plats) ? MASK : neutralisera(cell),
  );

const fyllUt = (rad: ReadonlyArray<string>, bredd: number): ReadonlyArray<string> => [
  ...rad,
  ...Array.from({ length: bredd - rad.length }, () => ""),
];

function felPerRad(brister: ReadonlyArray<Brist>): ReadonlyMap<number, string> {
  const ut = new Map<number, string>();
  for (const { rad, kod, kolumn, allvar } of brister) {
    if (rad === undefined || allvar !== "stopp") continue;
    const ett = kolumn === undefined ? kod : `${kod} ${kolumn}`;
    const fore = ut.get(rad);
    ut.set(rad, fore === undefined ? ett : `${fore}, ${ett}`);
  }
  return ut;
}
