/**
 * Skyddet. Här finns än så länge bara primärregeln: ett antal personer under minsta cellen döljs. Ett dolt tal
 * kan ibland räknas ut ur summorna runt det; därför säger varje utgåva att skyddet är ofullständigt.
 */
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import { type Cell, dold, saknas, visad } from "./Cell.ts";
import { type Disclosed, type Intern, internt, skyddad } from "./Utgava.ts";

/** En rad vars tal är en cell. */
export type Skyddadrad = Omit<Resultatrad, "utfall"> & { readonly cell: Cell };

/** Rader som får renderas. */
export type Skyddadtabell = ReadonlyArray<Skyddadrad>;

/** Hur små tal döljs. `minstaCell`: det minsta antal personer som visas. */
export type Skyddspolicy = { readonly minstaCell: number };

/** Förvalet när överenskommelsen inte säger något. */
export const forvaldPolicy: Skyddspolicy = { minstaCell: 5 };

/**
 * Döljer antal 1 till minsta cellen − 1, också i helheter, och antal som bärs av så få individer: sex ärenden för en
 * och samma person är en person. En andel döljs om täljaren, resten eller nämnaren är så liten. Noll och belopp visas.
 */
export const skydda = (
  rader: ReadonlyArray<Resultatrad>,
  policy: Skyddspolicy = forvaldPolicy,
): Disclosed<Skyddadtabell> =>
  skyddad(rader.map((rad) => medCell(rad, forLiten(rad, policy) ? dold : cellAv(rad))));

/** Alla tal, för internt bruk. Varje rendering märks "får ej spridas". */
export const internBruk = (rader: ReadonlyArray<Resultatrad>): Intern<Skyddadtabell> =>
  internt(rader.map((rad) => medCell(rad, cellAv(rad))));

const medCell = ({ utfall: _, ...rad }: Resultatrad, cell: Cell): Skyddadrad => ({ ...rad, cell });

function cellAv({ utfall, grupp }: Resultatrad): Cell {
  switch (utfall._tag) {
    case "Antal":
      return Object.keys(grupp).length === 0 ? visad(utfall.antal) : visad(utfall.antal, utfall.av);
    case "Andel":
      return visad(utfall.taljare, utfall.namnare);
    case "Belopp":
      return visad(utfall.ore);
    case "Saknas":
      return saknas;
  }
}

function forLiten({ utfall }: Resultatrad, { minstaCell }: Skyddspolicy): boolean {
  const litet = (antal: number) => antal > 0 && antal < minstaCell;
  switch (utfall._tag) {
    case "Antal":
      return litet(utfall.antal) || litet(utfall.individer);
    case "Andel":
      return (
        [utfall.taljare, utfall.namnare - utfall.taljare, utfall.namnare].some(litet) ||
        [utfall.individerTaljare, utfall.individerResten].some(litet)
      );
    default:
      return false;
  }
}
