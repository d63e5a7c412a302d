/**
 * Filen som tabell, innan någon profil har valts: kodning, avgränsare, poster, och den rad som ser ut som rubriken. Cellerna
 * lämnar aldrig den här mappen.
 */
import type { Text } from "@star-finsam/core/kernel";
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import { avkoda, type Teckenkodning } from "../bytes/avkoda.ts";
import { lasBelopp } from "../celler/belopp.ts";
import { lasDag } from "../celler/dag.ts";
import { sepRad, valjAvgransare } from "../poster/avgransare.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import { jamforelseform } from "../profil/index.ts";

/** Tabellen. `rubrik` är rubrikens plats bland posterna, om någon rad ser ut som en. */
export type Tabell = {
  readonly kodning: Teckenkodning;
  readonly grund: Text;
  readonly avgransare: string;
  readonly poster: ReadonlyArray<Post>;
  readonly rubrik: number | undefined;
};

const SOKTA_POSTER = 30;
const LANGST_RUBRIK = 200;

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
  return { kodning, grund, avgransare, poster, rubrik: gissaRubrik(poster, kanda) };
};

/** Posterna under rubriken, utan de tomma. */
export const datarader = ({ poster, rubrik }: Tabell): ReadonlyArray<Post> =>
  rubrik === undefined ? [] : poster.slice(rubrik + 1).filter((post) => fyllda(post).length > 0);

/** Sant om texten kan vara en rubrik: ord, varken tal, dag eller något som liknar ett personnummer. */
export const arRubriktext = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= LANGST_RUBRIK &&
  !innehallerPersonnummer(text) &&
  lasDag(text, ["iso", "iso_tid", "kompakt"]) === undefined &&
  lasBelopp(text) === "ogiltigt";

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
