/**
 * Källan som tabell, läst en gång till för de rader som inte kunde tolkas. Den vanliga läsningen bär inga celler vidare, och
 * ska inte göra det; därför hämtas raderna härifrån, ur filen själv, när någon ber om dem.
 */
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import type { Teckenkodning } from "../bytes/avkoda.ts";
import type { CsvVal } from "../CsvVal.ts";
import type { Post } from "../poster/Post.ts";
import type { Tabellhuvud } from "../rubrik/inledning.ts";

/** Tabellen och hur den är, eller ska skrivas. `sep`: filen börjar med en rad som anger avgränsaren. */
export type Kalltabell = {
  readonly poster: ReadonlyArray<Post>;
  readonly rubrik: ReadonlyArray<string>;
  readonly identitet: ReadonlySet<number>;
  readonly avgransare: string;
  readonly sep: boolean;
  readonly kodning: Teckenkodning;
  readonly marke: boolean;
  readonly radslut: string;
};

/** Det som behövs för att läsa källan igen. */
export type Kallval = Pick<CsvVal, "profil" | "kodning" | "pseudonym">;

/** Vilka fysiska rader som hämtas. */
export type Radurval = (rad: number) => boolean;

/** Rubrikens celler, så breda som tabellen, och kolumnerna som bär en identitet. */
export const huvudet = ({
  rubrik: { bredd, falt },
  rubrikpost,
}: Pick<Tabellhuvud, "rubrik" | "rubrikpost">): Pick<Kalltabell, "rubrik" | "identitet"> => ({
  rubrik: Array.from({ length: bredd }, (_, plats) => rubrikpost.celler[plats] ?? ""),
  identitet: new Set(
    falt.filter(({ kolumn }) => kolumn.typ === "personidentitet").map(({ plats }) => plats),
  ),
});

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
