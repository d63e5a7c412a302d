/**
 * För in en rättad karantänfil: varje rad hittar tillbaka till sin plats i källan genom rad och avtryck, får tillbaka sin
 * identitet därifrån, och läses som om den hade varit rätt från början.
 */
import * as Result from "effect/Result";
import { avkoda } from "../bytes/avkoda.ts";
import { AVGRANSARE, sepRad, valjAvgransare } from "../poster/avgransare.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import { jamforelseform, type Profil } from "../profil/index.ts";
import { aterstall } from "./formel.ts";
import { type Kalltabell, type Kallval, kallavtryck, liknarIdentitet, MASK } from "./Kalltabell.ts";
import { lasKalltabell } from "./lasKalltabell.ts";
import { STARKOLUMNER } from "./skrivKarantan.ts";
import { skrivPoster } from "./skrivPoster.ts";

/** Varför raderna inte kan föras in: rubriken är inte källans, eller raderna (i den rättade filen) har ändrats i källan. */
export type Hinder =
  | { readonly _tag: "AnnanKalla" }
  | { readonly _tag: "KallanAndrad"; readonly rader: ReadonlyArray<number> };

/** Utfallet. `Infort`: källan med de rättade raderna på plats, och profilen som läser den. */
export type Inforing =
  | Hinder
  | {
      readonly _tag: "Infort";
      readonly bytes: Uint8Array;
      readonly kodning: "utf-8";
      readonly profil: Profil;
      readonly antal: number;
    };

/** För in de rättade raderna i källan. Skriver inget till källan. */
export const forInRattade = (kalla: Uint8Array, val: Kallval, rattad: Uint8Array): Inforing => {
  const tabell = lasKalltabell(kalla, val);
  const svar = rattadeI(tabell, val, rattad);
  return svar._tag === "Rader"
    ? { _tag: "Infort", ...heltIgen(svar.tabell, svar.nya, val.profil), antal: svar.nya.size }
    : svar;
};

/** De rättade raderna, per fysisk rad i källan. */
export type Rattaderader = {
  readonly _tag: "Rader";
  readonly tabell: Kalltabell;
  readonly nya: ReadonlyMap<number, ReadonlyArray<string>>;
};

/** Raderna som den rättade filen bär, om de hör hemma i tabellen. */
export const rattadeI = (
  tabell: Kalltabell | undefined,
  val: Kallval,
  rattad: Uint8Array,
): Rattaderader | Hinder => {
  const rader = tabell === undefined ? undefined : rattadeRader(rattad, tabell);
  if (tabell === undefined || rader === undefined) return { _tag: "AnnanKalla" };
  const perRad = new Map(tabell.poster.map((post) => [post.rad, post]));
  const frammande: Array<number> = [];
  const nya = new Map<number, ReadonlyArray<string>>();
  for (const { rad, iFilen, avtryck, celler } of rader) {
    const post = perRad.get(rad);
    if (post === undefined || kallavtryck(post, val) !== avtryck) frammande.push(iFilen);
    else nya.set(rad, medIdentitet(celler, post, tabell.rubrik.length));
  }
  return frammande.length > 0
    ? { _tag: "KallanAndrad", rader: frammande }
    : { _tag: "Rader", tabell, nya };
};

type Rattad = {
  readonly rad: number;
  readonly iFilen: number;
  readonly avtryck: string;
  readonly celler: ReadonlyArray<string>;
};

/** Raderna i den rättade filen, hur den än sparats; `undefined` om rubriken inte är källans. */
function rattadeRader(bytes: Uint8Array, tabell: Kalltabell): ReadonlyArray<Rattad> | undefined {
  const poster = lasPoster(bytes);
  const [rubrik, ...rader] = poster;
  if (rubrik === undefined) return undefined;
  const star = STARKOLUMNER.map((namn) => rubrik.celler.indexOf(namn));
  const [radplats = -1, avtryckplats = -1] = star;
  if (star.includes(-1) || !sammaRubrik(rubrik, Math.min(...star), tabell)) return undefined;
  return rader
    .filter(({ celler }) => celler.some((cell) => cell.trim() !== ""))
    .map(({ rad, celler }) => ({
      rad: Number(celler[radplats]),
      iFilen: rad,
      avtryck: celler[avtryckplats] ?? "",
      celler: celler.slice(0, Math.min(...star)).map(aterstall),
    }));
}

function lasPoster(bytes: Uint8Array): ReadonlyArray<Post> {
  const avkodad = avkoda(bytes);
  if (Result.isFailure(avkodad)) return [];
  const { text, avgransare } = sepRad(avkodad.success.text);
  const lasning = delaPoster(text, avgransare ?? valjAvgransare(text));
  return lasning._tag === "Poster" ? lasning.poster : [];
}

const sammaRubrik = ({ celler }: Post, bredd: number, { rubrik }: Kalltabell): boolean => {
  const egna = celler.slice(0, bredd).map((cell) => jamforelseform(aterstall(cell)));
  return (
    egna.length >= rubrik.length &&
    egna.every((cell, plats) => {
      const kallans = rubrik[plats] ?? "";
      return cell === (liknarIdentitet(kallans) ? MASK : jamforelseform(kallans));
    })
  );
};

/** Cellerna med identiteten åter. En rad som ingen rört är källans egen, med sitt eget antal celler. */
function medIdentitet(
  celler: ReadonlyArray<string>,
  post: Post,
  bredd: number,
): ReadonlyArray<string> {
  const hela = celler.map((cell, plats) => (cell === MASK ? (post.celler[plats] ?? "") : cell));
  const fram = utanTomSvans(hela);
  const orord = fram.join("\u001f") === utanTomSvans(post.celler).join("\u001f");
  if (orord) return post.celler;
  return fram.length >= bredd ? fram : hela.slice(0, bredd);
}

function utanTomSvans(celler: ReadonlyArray<string>): ReadonlyArray<string> {
  const sista = celler.findLastIndex((cell) => cell !== "");
  return celler.slice(0, sista + 1);
}

/** Källan som text med raderna utbytta. Radbrytningar i celler består, så att radnumren är källans. */
function heltIgen(
  { poster, avgransare, sep }: Kalltabell,
  nya: ReadonlyMap<number, ReadonlyArray<string>>,
  profil: Profil,
) {
  const celler = poster.map((post) => nya.get(post.rad) ?? post.celler);
  const inledning = sep ? `sep=${avgransare}\n` : "";
  const bytes = new TextEncoder().encode(inledning + skrivPoster(celler, avgransare, "\n"));
  const fast = AVGRANSARE.find((tecken) => tecken === avgransare);
  return {
    bytes,
    kodning: "utf-8" as const,
    profil: fast === undefined ? profil : { ...profil, avgransare: fast },
  };
}
