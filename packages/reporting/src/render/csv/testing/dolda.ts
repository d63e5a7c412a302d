/**
 * En publicering där ett antal är 98 765 och måste döljas, bland slumpade grannar.
 */
import { sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import * as fc from "fast-check";
import { forvaldaSkyddsregler } from "../../../disclosure/Skyddsregler.ts";
import { type Skyddadtabell, skydda } from "../../../disclosure/skydda.ts";
import type { Disclosed, Renderbar } from "../../../disclosure/Utgava.ts";
import { byggRapport } from "../../../rapport/bygg.ts";
import { nyckeltalsmall } from "../../../rapport/nyckeltalsmall.ts";
import type { Rapport } from "../../../rapport/Rapport.ts";

const HEMLIGT = 98765;
const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };

/** Grannarnas antal: så stora att de inte döljs för egen räkning. */
export const grannar = fc.array(fc.integer({ min: 100_000, max: 900_000 }), {
  minLength: 1,
  maxLength: 3,
});

/** De skyddade raderna. Allt under 98 766 döljs, och det som annars röjer det. */
export const medHemligt = (antal: ReadonlyArray<number>): Promise<Disclosed<Skyddadtabell>> => {
  const aktorer = ["ifo", "ame", "psykiatri", "primarvard"];
  const grupper = [HEMLIGT, ...antal];
  const summa = grupper.reduce((a, b) => a + b, 0);
  const rad = (grupp: Resultatrad["grupp"], n: number): Resultatrad => ({
    nyckeltal: "aktualiseringar",
    enhet: "arende",
    period,
    fonster: "enskild",
    grupp,
    utfall: { _tag: "Antal", antal: n, av: summa, individer: n },
  });
  return skydda(
    [
      rad({}, summa),
      ...grupper.map((n, i) => rad({ aktualiserande_aktor: aktorer[i] ?? "egen" }, n)),
    ],
    { regler: { ...forvaldaSkyddsregler, minstaCell: HEMLIGT + 1 } },
  );
};

/** Rapporten av raderna. */
export const rapportAv = (rader: Disclosed<Skyddadtabell>): Renderbar<Rapport> =>
  byggRapport(nyckeltalsmall(katalog.filter(({ id }) => id === "aktualiseringar")), rader, {
    forbund: { id: "f", namn: "Förbundet" },
    period,
    fonster: "enskild",
    nyckeltal: katalog,
  });

/** Sant om talet 98 765 står för sig i texten, med eller utan tusental. Decimaler i andra tal räknas inte. */
export const harHemligt = (text: string): boolean =>
  /(?<![\d.,])98[\s.,\u00A0]?765(?!\d)/u.test(text);
