/**
 * Antalen som en rad visar, som celler: ett antal är en, en andel är täljare, rest och nämnare.
 */
import { arHelhet, definitionerI, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { type Antalscell, type Cellgrupp, PERIOD } from "../publicering/Publicering.ts";
import { type Matt, SARSKILDA } from "./matt.ts";
import { UTGANG, utgangsmatt } from "./overlevnadstabell.ts";
import { periodkod } from "./perioder.ts";

/** Antalen som raden visar: ett, eller täljare, rest och nämnare i den ordningen. */
export type Radceller = { readonly matt: string; readonly celler: ReadonlyArray<Antalscell> };

/** Raderna som är antal, med sina celler. */
export const radceller = (
  rader: ReadonlyArray<Resultatrad>,
  matt: (id: string) => Matt,
): ReadonlyMap<Resultatrad, Radceller> =>
  new Map(
    rader.flatMap((rad) => {
      const egna = cellerI(rad, matt(rad.nyckeltal));
      return egna === undefined ? [] : [[rad, egna] as const];
    }),
  );

/** Radens celler; `undefined` för det som inte är antal (medelvärden, kvoter, belopp, dagar). */
function cellerI(rad: Resultatrad, matt: Matt): Radceller | undefined {
  const { utfall } = rad;
  const grupp = cellgrupp(rad, matt);
  if (utfall._tag === "Antal") {
    const utan = utfall.individer === undefined && arHelhet(rad);
    const cell: Antalscell = {
      grupp,
      antal: utfall.antal,
      ...(utfall.individer === undefined ? {} : { individer: utfall.individer }),
      ...(utan ? { utanIndivider: true } : {}),
    };
    const utgang = rad.grupp[UTGANG];
    const namn = utgang === undefined ? matt.namn : utgangsmatt(rad.nyckeltal, utgang);
    return { matt: namn, celler: [cell] };
  }
  if (utfall._tag !== "Andel" || utfall.dagar === true) return undefined;
  const kod = rad.grupp["definition"] ?? "";
  const uppfyllt = `${rad.nyckeltal}:${kod}`;
  const del = (svar: string, antal: number, individer: number | undefined): Antalscell => ({
    grupp: { ...grupp, [uppfyllt]: svar },
    antal,
    ...(individer === undefined ? {} : { individer }),
  });
  return {
    matt: sammaNamnare(matt, kod) ? matt.namn : uppfyllt,
    celler: [
      del("ja", utfall.taljare, utfall.individerTaljare),
      del("nej", utfall.namnare - utfall.taljare, utfall.individerResten),
      { grupp, antal: utfall.namnare },
    ],
  };
}

/** Sant om andelens nämnare är hela urvalet, samma tal som antalsnyckeltalen över det. */
const sammaNamnare = ({ nyckeltal }: Matt, kod: string): boolean =>
  nyckeltal !== undefined &&
  nyckeltal.enhet !== "individ" &&
  definitionerI(nyckeltal).some((d) => d.kod === kod && d.namnare === undefined);

/** Gruppen som raden gäller, i dimensionernas namn. */
export const cellgrupp = (rad: Resultatrad, matt: Matt): Cellgrupp => ({
  [PERIOD]: periodkod(rad.period),
  ...Object.fromEntries(
    Object.entries(rad.grupp)
      .filter(([namn]) => !SARSKILDA.has(namn))
      .map(([namn, kod]) => [matt.dimension(namn, rad.grupp), kod]),
  ),
});
