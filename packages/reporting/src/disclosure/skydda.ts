/**
 * Skyddet för nyckeltalens rader. Antal går genom det linjära systemet (`suppress`), tillsammans med allt som redan är utgivet;
 * medelvärden, kvoter och belopp genom egna regler.
 */
import { arHelhet, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { type Cell, dold } from "./Cell.ts";
import { cellAv } from "./rader/cellAv.ts";
import { type Radskydd, type Radskyddsval, skyddadeRader } from "./rader/skyddadeRader.ts";
import { type Disclosed, type Intern, internt, skyddad } from "./Utgava.ts";

/** En rad vars tal är en cell. */
export type Skyddadrad = Omit<Resultatrad, "utfall"> & { readonly cell: Cell };

/** Rader som får renderas. */
export type Skyddadtabell = ReadonlyArray<Skyddadrad>;

/** Skyddar raderna. Det dolda är dolt också för den som räknar på summorna och på det som gavs ut tidigare. */
export const skydda = async (
  rader: ReadonlyArray<Resultatrad>,
  val?: Radskyddsval,
): Promise<Disclosed<Skyddadtabell>> => tabellen(rader, await skyddadeRader(rader, val));

/** Tabellen av ett färdigt skydd. */
export function tabellen(
  rader: ReadonlyArray<Resultatrad>,
  { dold: arDold, tomma }: Radskydd,
): Disclosed<Skyddadtabell> {
  const doldaHelheter = new Set(
    rader.filter((rad) => arHelhet(rad) && arDold(rad)).map(helhetsnamn),
  );
  return skyddad([
    ...rader.map((rad) =>
      medCell(
        rad,
        arDold(rad) ? dold : cellAv(rad, doldaHelheter.has(helhetsnamn(rad)) ? "dold" : "visas"),
      ),
    ),
    ...tomma.map((rad) => ({ ...rad, cell: dold })),
  ]);
}

const helhetsnamn = ({ nyckeltal, period }: Resultatrad): string =>
  `${nyckeltal}|${period.fran}..${period.till}`;

/** Alla tal, för internt bruk. Varje rendering märks "får ej spridas". */
export const internBruk = (rader: ReadonlyArray<Resultatrad>): Intern<Skyddadtabell> =>
  internt(rader.map((rad) => medCell(rad, cellAv(rad))));

const medCell = ({ utfall: _, ...rad }: Resultatrad, cell: Cell): Skyddadrad => ({ ...rad, cell });
