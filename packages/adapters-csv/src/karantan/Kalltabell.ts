/**
 * Källan som tabell, läst en gång till för de rader som inte kunde tolkas. Den vanliga läsningen bär inga celler vidare, och
 * ska inte göra det; därför hämtas raderna härifrån, ur filen själv, när någon ber om dem.
 */
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import { avkoda, type Teckenkodning } from "../bytes/avkoda.ts";
import type { CsvVal } from "../CsvVal.ts";
import { uppslagAv } from "../celler/index.ts";
import { sepRad, valjAvgransare } from "../poster/avgransare.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import { listorFor } from "../profil/prova.ts";
import { hittaRubrik } from "../rubrik/Rubrik.ts";

/** Tabellen och hur den var skriven. `sep`: filen börjar med en rad som anger avgränsaren. */
export type Kalltabell = {
  readonly poster: ReadonlyArray<Post>;
  readonly rubrik: ReadonlyArray<string>;
  readonly rubrikrad: number;
  readonly identitet: ReadonlySet<number>;
  readonly avgransare: string;
  readonly sep: boolean;
  readonly kodning: Teckenkodning;
  readonly marke: boolean;
  readonly radslut: string;
};

/** Det som behövs för att läsa källan igen. */
export type Kallval = Pick<CsvVal, "profil" | "kodning" | "pseudonym">;

/** Tabellen, om filen alls går att läsa. */
export const lasKalltabell = (
  bytes: Uint8Array,
  { profil, kodning: vald }: Kallval,
): Kalltabell | undefined => {
  const avkodad = avkoda(bytes, vald ?? profil.kodning);
  if (Result.isFailure(avkodad)) return undefined;
  const { text, kodning } = avkodad.success;
  const efterSep = sepRad(text);
  const avgransare = profil.avgransare ?? efterSep.avgransare ?? valjAvgransare(efterSep.text);
  const lasning = delaPoster(efterSep.text, avgransare);
  if (lasning._tag !== "Poster") return undefined;
  const funnen = hittaRubrik(lasning.poster, profil, (lista) =>
    uppslagAv(listorFor(profil, lista)),
  );
  if ("kod" in funnen) return undefined;
  const sep = efterSep.avgransare !== undefined;
  const rubrik = lasning.poster[funnen.index];
  return {
    poster: sep ? lasning.poster.map((post) => ({ ...post, rad: post.rad + 1 })) : lasning.poster,
    rubrik: rubrik?.celler ?? [],
    rubrikrad: (rubrik?.rad ?? 1) + (sep ? 1 : 0),
    identitet: new Set(
      funnen.falt
        .filter(({ kolumn }) => kolumn.typ === "personidentitet")
        .map(({ plats }) => plats),
    ),
    avgransare,
    sep,
    kodning,
    marke: harMarke(bytes),
    radslut: /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n",
  };
};

const harMarke = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) ||
  (a === 0xff && b === 0xfe) ||
  (a === 0xfe && b === 0xff);

/** Det som står i stället för en identitet. */
export const MASK = "***";

/** Något som kan vara ett personnummer, också felskrivet. Hellre en stjärna för mycket: cellen fogas in igen ur källan. */
const SIFFROR = /\d{6}(?:\d{2})?[\s\u00A0\u2010-\u2015\u2212+-]{0,2}\d{4}/u;

/** Sant om cellen bär, eller kan bära, en identitet. */
export const arIdentitetscell = (
  { identitet }: Kalltabell,
  { celler }: Post,
  plats: number,
): boolean => {
  const cell = celler[plats] ?? "";
  return cell.trim() !== "" && (identitet.has(plats) || liknarIdentitet(cell));
};

/** Sant om texten ser ut som en identitet, rätt eller fel skriven. */
export const liknarIdentitet = (text: string): boolean =>
  innehallerPersonnummer(text) || SIFFROR.test(text);

/**
 * Radens avtryck: hela raden genom värdens pseudonymfunktion, så att ingen utan nyckeln kan pröva sig fram till det som
 * stjärnorna döljer. Börjar med en bokstav, så att inget kalkylprogram gör om det.
 */
export const kallavtryck = ({ celler }: Post, { pseudonym }: Kallval): string =>
  `a${pseudonym(celler.join("\u001f")).slice(3, 23)}`;
