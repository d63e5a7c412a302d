/**
 * Publiceringar där ett antal, 98 765, måste döljas, i tabeller och i diagram.
 */
import { sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { forvaldaSkyddsregler } from "../../disclosure/Skyddsregler.ts";
import { internBruk, type Skyddadtabell, skydda } from "../../disclosure/skydda.ts";
import type { Renderbar } from "../../disclosure/Utgava.ts";
import { slutJamtland } from "../../mallar/index.ts";
import { byggRapport, type Mall, nyckeltalsmall } from "../../rapport/index.ts";
import type { Provunderlag } from "./allaFormat.ts";

const HEMLIGT = 98765;
const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
const KODER: Readonly<Record<string, readonly [dimension: string, ...koder: Array<string>]>> = {
  aktualiseringar: ["aktualiserande_aktor", "ifo", "ame", "psykiatri", "primarvard"],
  forsorjning_start: ["forsorjning", "lon", "forsorjningsstod", "sjukpenning", "a_kassa"],
  forsorjning_slut: ["forsorjning", "lon", "forsorjningsstod", "sjukpenning", "a_kassa"],
};

/** Raderna: i varje tabell det hemliga antalet och grannarna. */
const rader = (grannar: ReadonlyArray<number>): ReadonlyArray<Resultatrad> => {
  const antal = [HEMLIGT, ...grannar];
  const summa = antal.reduce((a, b) => a + b, 0);
  return Object.entries(KODER).flatMap(([nyckeltal, [dimension, ...koder]]) => {
    const rad = (grupp: Resultatrad["grupp"], n: number): Resultatrad => ({
      ...{ nyckeltal, enhet: "arende", period, fonster: "enskild", grupp },
      utfall: { _tag: "Antal", antal: n, av: summa, individer: n },
    });
    return [rad({}, summa), ...antal.map((n, i) => rad({ [dimension]: koder[i] ?? "" }, n))];
  });
};

const MALLAR: ReadonlyArray<Mall> = [
  slutJamtland,
  nyckeltalsmall(katalog.filter(({ id }) => id in KODER)),
];

const underlagen = (tabell: Renderbar<Skyddadtabell>): ReadonlyArray<Provunderlag> =>
  MALLAR.map((mall) => ({
    rader: tabell,
    rapport: byggRapport(mall, tabell, {
      forbund: { id: "f", namn: "Förbundet" },
      period,
      fonster: "enskild",
      nyckeltal: katalog,
    }),
  }));

/** Allt under 98 766 är dolt, och det som annars röjer det. */
export const dolda = async (grannar: ReadonlyArray<number>): Promise<ReadonlyArray<Provunderlag>> =>
  underlagen(
    await skydda(rader(grannar), {
      regler: { ...forvaldaSkyddsregler, minstaCell: HEMLIGT + 1 },
    }),
  );

/** Samma rader, oskyddade. */
export const oskyddade = (grannar: ReadonlyArray<number>): ReadonlyArray<Provunderlag> =>
  underlagen(internBruk(rader(grannar)));
