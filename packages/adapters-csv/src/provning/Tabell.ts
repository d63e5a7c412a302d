/**
 * Filen som tabell, innan någon profil har valts: kodning, avgränsare, poster, och den rad som ser ut som rubriken. Cellerna
 * lämnar aldrig den här mappen.
 */
import type { Text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { avkoda, type Teckenkodning } from "../bytes/avkoda.ts";
import { sepRad, valjAvgransare } from "../poster/avgransare.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import { jamforelseform, type TvaradigRubrik } from "../profil/index.ts";
import { summaord } from "../profiler/kolumner.ts";
import { arRubriktext } from "../rubrik/rubriktext.ts";
import { fogade, liknarTvaradig } from "../rubrik/tvaradig.ts";

/**
 * Tabellen. `rubrik` är rubrikens (sista) plats bland posterna, om någon rad ser ut som en; `namn` är dess celler, eller två
 * raders fogade när den ser ut att vara `tvaradig`.
 */
export type Tabell = {
  readonly kodning: Teckenkodning;
  readonly grund: Text;
  readonly avgransare: string;
  readonly poster: ReadonlyArray<Post>;
  readonly rubrik: number | undefined;
  readonly namn: ReadonlyArray<string>;
  readonly tvaradig: boolean;
};

const SOKTA_POSTER = 30;

/** Tabellen, om filen går att läsa. `kanda`: rubrikerna som profilerna känner, i jämförelseform. */
export const lasTabell = (bytes: Uint8Array, kanda: ReadonlySet<string>): Tabell | undefined => {
  const avkodad = avkoda(bytes);
  if (Result.isFailure(avkodad)) return undefined;
  const { text, avgransare: angiven } = sepRad(avkodad.success.text);
  const avgransare = angiven ?? valjAvgransare(text);
  const lasning = delaPoster(text, avgransare);
  if (lasning._tag !== "Poster") return undefined;
  const hoppade = angiven === undefined ? 0 : 1;
  const poster = lasning.poster.map((post) => ({ ...post, rad: post.rad + hoppade }));
  const { kodning, grund } = avkodad.success;
  return { kodning, grund, avgransare, poster, ...rubriken(poster, kanda) };
};

/** Hur en rubrik på två rader fogas när ingen profil säger det. */
export const TVARADIG: TvaradigRubrik = { mellan: " ", fyllAtHoger: true };

function rubriken(
  poster: ReadonlyArray<Post>,
  kanda: ReadonlySet<string>,
): Pick<Tabell, "rubrik" | "namn" | "tvaradig"> {
  const par = poster
    .slice(0, SOKTA_POSTER)
    .findIndex((post, i) => liknarTvaradig(post, poster[i + 1]));
  if (par !== -1) {
    const [over, under] = [poster[par]?.celler ?? [], poster[par + 1]?.celler ?? []];
    return { rubrik: par + 1, namn: fogade(over, under, TVARADIG), tvaradig: true };
  }
  const rubrik = gissaRubrik(poster, kanda);
  const namn = rubrik === undefined ? [] : (poster[rubrik]?.celler ?? []);
  return { rubrik, namn, tvaradig: false };
}

/** Posterna under rubriken, utan de tomma och summorna. */
export const datarader = ({ poster, rubrik, namn }: Tabell): ReadonlyArray<Post> => {
  if (rubrik === undefined) return [];
  const bredd = namn.filter((cell) => cell.trim() !== "").length;
  return poster.slice(rubrik + 1).filter((post) => {
    const ifyllda = fyllda(post);
    const summa = SUMMAORD.has(jamforelseform(ifyllda[0] ?? "").replace(/:$/u, ""));
    return ifyllda.length > 0 && !(summa && ifyllda.length < bredd);
  });
};

const SUMMAORD = new Set(summaord);

/**
 * Raden med flest kända rubriker; känns ingen igen, den första rad som är lika bred som tabellen och bara har olika ord. En
 * rad vars ord kommer igen i raderna under är data.
 */
function gissaRubrik(poster: ReadonlyArray<Post>, kanda: ReadonlySet<string>): number | undefined {
  const forsta = poster.slice(0, SOKTA_POSTER);
  const traffar = forsta.map(
    ({ celler }) => celler.filter((cell) => kanda.has(jamforelseform(cell))).length,
  );
  const mest = Math.max(0, ...traffar);
  if (mest >= 2) return traffar.indexOf(mest);
  const bredd = Math.max(0, ...forsta.map((post) => fyllda(post).length));
  const funnen = forsta.findIndex((post, i) => {
    const ord = fyllda(post).map(jamforelseform);
    return (
      ord.length >= 2 &&
      ord.length === bredd &&
      new Set(ord).size === ord.length &&
      ord.every(arRubriktext) &&
      !forsta
        .slice(i + 1)
        .some(({ celler }) => celler.some((cell) => ord.includes(jamforelseform(cell))))
    );
  });
  return funnen === -1 ? undefined : funnen;
}

const fyllda = ({ celler }: Post): ReadonlyArray<string> =>
  celler.map((cell) => cell.trim()).filter((cell) => cell !== "");
