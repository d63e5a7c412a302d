/**
 * Livslängdstabellen i skyddet. Varje utgång är ett mått för sig, och gränserna en kedja: före 183 dagar = före 92 + däremellan.
 * Mellanrummen trycks aldrig, men är med som tal: är ett av dem litet döljs en gräns bredvid det, och spannen flyter ihop.
 */
import { laggTillDagar } from "@star-finsam/core/kernel";
import type { Livstabellsnyckeltal, Nyckeltal } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import {
  type Antalscell,
  type Dimension,
  type Likhet,
  PERIOD,
  type Talplats,
} from "../publicering/Publicering.ts";
import { periodFor } from "./perioder.ts";

/** Gruppens nyckel för utgången. */
export const UTGANG = "utgang";

const FORE = "fore";
const AVSLUTAT = "avslutat";
const PAGAR = "pagar";
const OKAND = "okand";

/** Måttet för en utgång. */
export const utgangsmatt = (id: string, utgang: string): string => `${id}:${utgang}`;

/** Dimensionen för gränserna. */
export const gransdimensionen = (id: string): string => `${id}:${FORE}`;

/** Livslängdstabellerna bland nyckeltalen. */
export const livstabellerI = (
  nyckeltal: ReadonlyArray<Nyckeltal>,
): ReadonlyArray<Livstabellsnyckeltal> =>
  nyckeltal.flatMap((ett) => (ett._tag === "Livstabell" ? [ett] : []));

/**
 * Sant om måttet räknar dem som pågår. De blir inte fler i en längre period: den som pågick då kan ha avslutats sedan dess, eller
 * ha följts längre.
 */
export const raknarPagaende = (matt: string, nyckeltal: ReadonlyArray<Nyckeltal>): boolean =>
  livstabellerI(nyckeltal).some(({ id }) => utgangsmatt(id, PAGAR) === matt);

/** Dimensionen över gränserna, om det är en. Alla är de före den sista gränsen, de efter den och de okända. Gränser som en äldre utgåva tryckt är led i kedjan men trycks inte. */
export function kedjedimension(
  id: string,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  utgivna: Iterable<string>,
): Dimension | undefined {
  const egen = livstabellerI(nyckeltal).find((ett) => gransdimensionen(ett.id) === id);
  if (egen === undefined) return undefined;
  const koder = egen.rutnat.map(String);
  const alla = [...new Set([...koder, ...utgivna])]
    .filter((kod) => kod !== OKAND)
    .sort((a, b) => Number(a) - Number(b));
  const matt = [AVSLUTAT, PAGAR].map((utgang) => utgangsmatt(egen.id, utgang));
  const led = [...alla, "alla"].slice(1).map((hel, nr) => {
    const fore = alla[nr] ?? "";
    const sist = hel === "alla" ? [OKAND] : [];
    return { hel, delar: [fore, `${fore}..${hel}`, ...sist], matt };
  });
  return { id, alla: "alla", koder: [...koder, OKAND], summor: led };
}

type Celler = ReadonlyMap<string, ReadonlyArray<Antalscell>>;

/**
 * Vad helheterna är i andra mått: alla = avslutade + pågående, de som pågår är nyckeltalet `pagaende`, och från en period till nästa
 * tillkommer de mottagna och de avslutade. Två perioder som slutar samma dag har samma tabell.
 */
export const overlevnadslikheter = (
  perMatt: Celler,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  matt: (id: string) => string,
): ReadonlyArray<Likhet> =>
  livstabellerI(nyckeltal).flatMap(({ id }) => {
    const [alla, avslutat, pagar] = [
      matt(id),
      utgangsmatt(id, AVSLUTAT),
      utgangsmatt(id, PAGAR),
    ] as const;
    const finns = new Set(
      [...perMatt].flatMap(([namn, celler]) => celler.map(({ grupp }) => gruppnamn(namn, grupp))),
    );
    const plats = (namn: string, period: string): Talplats => ({
      matt: namn,
      grupp: { [PERIOD]: period },
    });
    const perioder = [
      ...new Set((perMatt.get(avslutat) ?? []).map(({ grupp }) => grupp[PERIOD] ?? "")),
    ];
    const inom = perioder.flatMap((period) => [
      { vanster: [plats(alla, period)], hoger: [avslutat, pagar].map((m) => plats(m, period)) },
      { vanster: [plats(pagar, period)], hoger: [plats(matt("pagaende"), period)] },
    ]);
    const foljder = perioder.flatMap((fore) =>
      perioder
        .filter((efter) => periodFor(efter).fran === laggTillDagar(periodFor(fore).till, 1))
        .flatMap((efter) =>
          (
            [
              [alla, "mottagna"],
              [avslutat, "avslutade"],
            ] as const
          ).map(([egen, nya]) => ({
            vanster: [plats(egen, fore), plats(matt(nya), efter)],
            hoger: [plats(egen, efter)],
          })),
        ),
    );
    return [...inom, ...foljder, ...sammaSlut([alla, avslutat, pagar], perMatt)].filter(
      ({ vanster, hoger }) =>
        [...vanster, ...hoger].every((ett) => finns.has(gruppnamn(ett.matt, ett.grupp))),
    );
  });

/** Samma tal i perioder som slutar samma dag. */
const sammaSlut = (matten: ReadonlyArray<string>, perMatt: Celler): ReadonlyArray<Likhet> =>
  matten.flatMap((matt) => {
    const lika = Map.groupBy(perMatt.get(matt) ?? [], ({ grupp: { [PERIOD]: kod, ...utan } }) =>
      gruppnamn(periodFor(kod ?? "").till, utan),
    );
    return [...lika.values()].flatMap(([forsta, ...resten]) =>
      forsta === undefined
        ? []
        : resten.map(({ grupp }) => ({
            vanster: [{ matt, grupp: forsta.grupp }],
            hoger: [{ matt, grupp }],
          })),
    );
  });
