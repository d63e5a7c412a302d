/**
 * Publiceringar att skydda, så som STAR ger ut dem: individer efter kommun, kön, aktör, försörjning och avslutsorsak, skeva
 * som i verkligheten. Samma frö ger samma publicering.
 */
import { slump } from "@star-finsam/core/testing";
import { nivaerna } from "../packages/reporting/src/disclosure/publicering/celler.ts";
import type {
  Antalscell,
  Antalstabell,
  Dimension,
  Publicering,
} from "../packages/reporting/src/disclosure/publicering/Publicering.ts";
import { fordelningar } from "./skyddsfordelningar.ts";

const TERTIAL = ["T1", "T2", "T3"];

/** Individerna: dimension till kod. */
export type Individ = Readonly<Record<string, string>>;

/** Så många individer under åren, jämnt över tertialen. */
export function individer(fro: number, antal: number, ar: ReadonlyArray<string>): Array<Individ> {
  const nasta = slump(fro);
  const dra = (vikter: Readonly<Record<string, number>>): string => {
    let kvar = nasta(Object.values(vikter).reduce((summa, vikt) => summa + vikt, 0));
    for (const [kod, vikt] of Object.entries(vikter)) {
      kvar -= vikt;
      if (kvar < 0) return kod;
    }
    return Object.keys(vikter)[0] ?? "";
  };
  return Array.from({ length: antal }, () => {
    const period = `${ar[nasta(ar.length)]}${TERTIAL[nasta(3)]}`;
    return {
      period,
      ...Object.fromEntries(Object.entries(fordelningar).map(([id, vikter]) => [id, dra(vikter)])),
    };
  });
}

const dimension = (id: string, koder: ReadonlyArray<string>): Dimension => ({
  id,
  alla: "alla",
  koder,
  summor: [{ hel: "alla", delar: koder }],
});

const dimensioner = Object.entries(fordelningar).map(([id, vikter]) =>
  dimension(id, Object.keys(vikter)),
);

/** En tabell över dimensionerna, med alla sina summor. */
export function tabell(
  grupperade: ReadonlyArray<string>,
  alla: ReadonlyArray<Individ>,
  perioder: ReadonlyArray<string> = [],
): Antalstabell {
  const id = grupperade.join("-");
  const egna = nivaerna({ matt: "individer", dimensioner: grupperade });
  const nivaer = perioder.length === 0 ? egna : egna.map((niva) => ["period", ...niva]);
  const antal = new Map<string, Antalscell>();
  const rakna = (grupp: Individ): void => {
    const namn = JSON.stringify(grupp);
    antal.set(namn, { grupp, antal: (antal.get(namn)?.antal ?? 0) + 1 });
  };
  for (const individ of alla) {
    const vardar =
      perioder.length === 0
        ? [{}]
        : perioder.filter((p) => inom(individ, p)).map((period) => ({ period }));
    for (const period of vardar) {
      for (const niva of egna) {
        rakna({ ...period, ...Object.fromEntries(niva.map((d) => [d, individ[d] ?? ""])) });
      }
    }
  }
  const dim = perioder.length === 0 ? grupperade : ["period", ...grupperade];
  return { id, matt: "individer", dimensioner: dim, nivaer, celler: [...antal.values()] };
}

const inom = (individ: Individ, period: string): boolean =>
  individ["period"]?.startsWith(period) === true;

/** En publicering utan period. */
export const publicering = (
  id: string,
  grupper: ReadonlyArray<ReadonlyArray<string>>,
  alla: ReadonlyArray<Individ>,
): Publicering => ({
  id,
  dimensioner,
  kohorter: [],
  tabeller: grupper.map((egna) => tabell(egna, alla)),
});

/** Tertialrapporterna för åren, äldst först; den tredje varje år trycker också året. */
export const tertialrapporter = (
  grupper: ReadonlyArray<ReadonlyArray<string>>,
  ar: ReadonlyArray<string>,
  alla: ReadonlyArray<Individ>,
): ReadonlyArray<Publicering> =>
  ar.flatMap((ett) =>
    TERTIAL.map((tertial, nr): Publicering => {
      const perioder = nr === 2 ? [`${ett}${tertial}`, ett] : [`${ett}${tertial}`];
      return {
        id: `rapport-${ett}${tertial}`,
        dimensioner: [
          ...dimensioner,
          {
            id: "period",
            alla: "alltid",
            koder: perioder,
            summor: [{ hel: ett, delar: TERTIAL.map((del) => `${ett}${del}`) }],
          },
        ],
        kohorter: perioder.map((period) => ({ matt: "individer", period, avtryck: period })),
        tabeller: grupper.map((egna) => tabell(egna, alla, perioder)),
      };
    }),
  );
