/**
 * Skyddet. Här finns än så länge bara primärregeln: ett antal personer under minsta cellen döljs. Ett dolt tal
 * kan ibland räknas ut ur summorna runt det; därför säger varje utgåva att skyddet är ofullständigt.
 */
import { arHelhet, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { type Cell, dold, ejTillampligt, saknas, visad, visadAndel } from "./Cell.ts";
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
 * och samma person är en person. En andel döljs om täljaren, resten eller nämnaren är så liten, ett medelvärde om det är
 * räknat på så få. Noll visas, och helheter som inte handlar om personer: möten, avvikelser, pengar.
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

/** Det som regeln ser av en rad. */
type Utfallsrad = Pick<Resultatrad, "grupp" | "utfall">;

/** Utfallet som en cell som visas. */
export function cellAv({ utfall, grupp }: Utfallsrad): Cell {
  switch (utfall._tag) {
    case "Antal":
      return arHelhet({ grupp }) ? visad(utfall.antal) : visadAndel(utfall.antal, utfall.av);
    case "Andel":
      return utfall.dagar === true
        ? visad(utfall.taljare, utfall.namnare)
        : visadAndel(utfall.taljare, utfall.namnare);
    case "Kvot":
      return visad(utfall.taljare, utfall.namnare);
    case "Varde":
      return { _tag: "Visad", n: utfall.varde, over: utfall.antal };
    case "Belopp":
      return visad(utfall.ore);
    case "EjTillampligt":
      return ejTillampligt;
    case "Saknas":
      return saknas;
  }
}

/** Primärregeln: sant om utfallet bärs av för få. Det enda stället där den står. */
export function forLiten({ utfall, grupp }: Utfallsrad, { minstaCell }: Skyddspolicy): boolean {
  const litet = (antal: number | undefined): boolean =>
    antal !== undefined && antal > 0 && antal < minstaCell;
  const antalForLitet = (antal: number, individer: number | undefined): boolean =>
    (!arHelhet({ grupp }) || individer !== undefined) && [antal, individer].some(litet);
  switch (utfall._tag) {
    case "Antal":
    case "Varde":
      return antalForLitet(utfall.antal, utfall.individer);
    case "Andel":
      return andelForLiten(utfall, litet);
    case "Kvot":
      return antalForLitet(utfall.taljare, utfall.individer);
    case "Belopp":
      return litet(utfall.individer);
    default:
      return false;
  }
}

/** Täljaren visas som ett antal i en grupp och följer samma regel; resten och nämnaren bara när de är personer. */
const andelForLiten = (
  utfall: Extract<Resultatrad["utfall"], { readonly _tag: "Andel" }>,
  litet: (antal: number | undefined) => boolean,
): boolean => {
  const { taljare, namnare, individerTaljare, individerResten } = utfall;
  return individerTaljare === undefined && individerResten === undefined
    ? litet(taljare)
    : [taljare, namnare - taljare, namnare, individerTaljare, individerResten].some(litet);
};
