/**
 * Medianer och kvartiler bredvid en livslängdstabell: ligger de mellan två gränser som visas, med en dold emellan, säger de hur
 * det dolda är fördelat.
 */
import type { Nyckeltal, Resultatrad } from "@star-finsam/core/nyckeltal";
import { PERIOD } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { gransdimensionen, livstabellerI, UTGANG, utgangsmatt } from "./overlevnadstabell.ts";
import { periodkod } from "./perioder.ts";

/**
 * Raderna som döljs för det som tabellen döljer. Statistiken är om samma tider när den räknas från och till samma dagar, över lika
 * många som tabellen eller över just dess avslutade.
 */
export function rojandeStatistik(
  rader: ReadonlyArray<Resultatrad>,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  utgiven: Utgiven,
): ReadonlySet<Resultatrad> {
  const slag = new Map(nyckeltal.map((ett) => [ett.id, ett]));
  return new Set(
    livstabellerI(nyckeltal).flatMap((tabell) =>
      rader.filter((rad) => {
        const ett = slag.get(rad.nyckeltal);
        if (ett?._tag !== "Tid" && ett?._tag !== "Overlevnad") return false;
        const samma =
          ett.rader === tabell.rader && ett.fran === tabell.fran && ett.till === tabell.till;
        if (!samma || Object.keys(rad.grupp).join() !== "statistik") return false;
        if (rad.utfall._tag !== "Varde") return false;
        const period = periodkod(rad.period);
        if (!antalen(tabell.id, period, rader).has(rad.utfall.antal)) return false;
        const dolda = doldaGranser(tabell.id, period, utgiven);
        if (rad.grupp["statistik"] === "medel") return dolda.size > 0;
        return spannar(rad.utfall.varde, ett.skala, tabell.rutnat, dolda);
      }),
    ),
  );
}

/** Hur många tabellen handlar om: alla, och de avslutade. */
const antalen = (
  id: string,
  period: string,
  rader: ReadonlyArray<Resultatrad>,
): ReadonlySet<number> =>
  new Set(
    rader.flatMap(({ nyckeltal, grupp, utfall, period: egen }) =>
      nyckeltal === id &&
      periodkod(egen) === period &&
      utfall._tag === "Antal" &&
      grupp["fore"] === undefined &&
      grupp[UTGANG] !== "pagar"
        ? [utfall.antal]
        : [],
    ),
  );

const doldaGranser = (id: string, period: string, { tabeller }: Utgiven): ReadonlySet<number> =>
  new Set(
    tabeller
      .filter(({ matt }) => ["avslutat", "pagar"].some((u) => utgangsmatt(id, u) === matt))
      .flatMap(({ celler }) =>
        celler.flatMap(({ grupp, antal }) => {
          const grans = grupp[gransdimensionen(id)];
          const nummer = Number(grans);
          return antal === undefined && grupp[PERIOD] === period && Number.isInteger(nummer)
            ? [nummer]
            : [];
        }),
      ),
  );

/** Sant om en dold gräns ligger i samma spann mellan visade gränser som värdet, avrundat som det är. */
function spannar(
  varde: number,
  { delare, decimaler }: { readonly delare: number; readonly decimaler: number },
  rutnat: ReadonlyArray<number>,
  dolda: ReadonlySet<number>,
): boolean {
  const halv = (0.5 * delare) / 10 ** decimaler;
  const [minst, mest] = [varde * delare - halv, varde * delare + halv];
  const visade = rutnat.filter((grans) => !dolda.has(grans));
  const fran = visade.findLast((grans) => grans <= minst) ?? 0;
  const till = visade.find((grans) => grans >= mest) ?? Number.POSITIVE_INFINITY;
  return [...dolda].some((grans) => grans > fran && grans < till);
}
