/**
 * Samband mellan nyckeltal som läsaren själv kan räkna på: en definition över försörjningens koder är summan av dem, så är också
 * en försörjningsgrupp, och in + nya = avslutade + ut.
 */
import { Forsorjningskod, scbGrupp } from "@star-finsam/core/forsorjning";
import {
  kompilera,
  laggTillDagar,
  type Period,
  sakerDag,
  type Villkor,
} from "@star-finsam/core/kernel";
import { definitionerI, kolumnerI, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import * as Schema from "effect/Schema";
import { gruppnamn } from "../publicering/celler.ts";
import {
  type Antalscell,
  type Cellgrupp,
  type Likhet,
  PERIOD,
  type Talplats,
} from "../publicering/Publicering.ts";
import { overlevnadslikheter } from "./overlevnadstabell.ts";
import { periodFor } from "./perioder.ts";

/** Cellerna efter mått. */
export type Mattceller = ReadonlyMap<string, ReadonlyArray<Antalscell>>;

/** Likheterna som håller mellan cellerna. */
export const likheterMellan = (
  perMatt: Mattceller,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  matt: (id: string) => string,
): ReadonlyArray<Likhet> => {
  const tal = new Map(
    [...perMatt].flatMap(([namn, celler]) =>
      celler.map(({ grupp, antal }) => [gruppnamn(namn, grupp), antal] as const),
    ),
  );
  const summa = (platser: ReadonlyArray<Talplats>): number =>
    platser.reduce((s, plats) => s + (tal.get(gruppnamn(plats.matt, plats.grupp)) ?? 0), 0);
  return [
    ...definitionslikheter(perMatt, nyckeltal, matt),
    ...flodeslikheter(perMatt, matt),
    ...gransdagar(perMatt, matt),
    ...overlevnadslikheter(perMatt, nyckeltal, matt),
  ].filter(({ vanster, hoger }) => summa(vanster) === summa(hoger));
};

/** Varje definition vars täljare bara ser på en kolumn som också är tryckt, grupp för grupp. */
const definitionslikheter = (
  perMatt: Mattceller,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  matt: (id: string) => string,
): ReadonlyArray<Likhet> =>
  nyckeltal.flatMap((ett) =>
    definitionerI(ett).flatMap(({ kod, taljare }) => {
      const namn = matt(ett.id);
      const celler = perMatt.get(namn) ?? [];
      const uppfyllt = `${ett.id}:${kod}`;
      return celler
        .filter(({ grupp }) => grupp[uppfyllt] === "ja")
        .flatMap(({ grupp }) =>
          KOLUMNER.flatMap((kolumn): ReadonlyArray<Likhet> => {
            const { [uppfyllt]: _, ...utan } = grupp;
            const egna = efterKolumn(celler, utan, kolumn);
            const uppfyller = provning(taljare, kolumn);
            if (egna.length === 0 || uppfyller === undefined) return [];
            const hoger = egna.filter((annan) => uppfyller((annan[kolumn] ?? "").split("+")));
            return [
              {
                vanster: [{ matt: namn, grupp }],
                hoger: hoger.map((annan) => ({ matt: namn, grupp: annan })),
              },
            ];
          }),
        );
    }),
  );

/** Kolumner vars koder står utskrivna i gruppens namn. */
const KOLUMNER = [
  "forsorjning_start",
  "forsorjning_inskrivning",
  "forsorjning_slut",
  "sysselsattning_start",
  "sysselsattning_slut",
] as const;

/** Grupperna som är `grupp` delad efter kolumnen. */
const efterKolumn = (
  celler: ReadonlyArray<Antalscell>,
  grupp: Cellgrupp,
  kolumn: string,
): ReadonlyArray<Cellgrupp> => {
  const hel = gruppnamn("", grupp);
  return celler.flatMap(({ grupp: egen }) => {
    const { [kolumn]: kod, ...utan } = egen;
    return kod !== undefined && gruppnamn("", utan) === hel ? [egen] : [];
  });
};

type Kolumnvillkor = Villkor<string, string, string>;

/** Villkoret som en fråga om kolumnens koder; `undefined` om det ser på något annat också. */
function provning(
  villkor: Kolumnvillkor,
  kolumn: string,
): ((koder: ReadonlyArray<string>) => boolean) | undefined {
  const grupper = kolumn.replace("forsorjning_", "scb_");
  const { dagar, koder: falten, tal } = kolumnerI(villkor);
  if (dagar.length + tal.length > 0 || !falten.every((falt) => falt === kolumn || falt === grupper))
    return undefined;
  return kompilera<ReadonlyArray<string>, string, string, string>(villkor, ALLTID, {
    koder: (koder, falt) => (falt === grupper ? koder.map(iGrupp) : koder),
    dag: () => undefined,
    tal: () => undefined,
  });
}

const arForsorjningskod = Schema.is(Forsorjningskod);

const iGrupp = (kod: string): string =>
  arForsorjningskod(kod) && kod !== "okand" ? scbGrupp(kod) : kod;

const ALLTID = { fran: sakerDag("1900-01-01"), till: sakerDag("2999-12-31") };

/** In + nya = avslutade + ut, i varje grupp där alla fyra är tryckta. */
const flodeslikheter = (
  perMatt: Mattceller,
  matt: (id: string) => string,
): ReadonlyArray<Likhet> => {
  const [ingaende, mottagna, avslutade, pagaende] = FLODE.map(matt);
  if (!ingaende || !mottagna || !avslutade || !pagaende) return [];
  const finns = (namn: string): ReadonlySet<string> =>
    new Set((perMatt.get(namn) ?? []).map(({ grupp }) => gruppnamn("", grupp)));
  const ovriga = [mottagna, avslutade, pagaende].map(finns);
  return (perMatt.get(ingaende) ?? [])
    .map(({ grupp }) => grupp)
    .filter((grupp) => ovriga.every((namn) => namn.has(gruppnamn("", grupp))))
    .map((grupp) => ({
      vanster: [ingaende, mottagna].map((namn) => ({ matt: namn, grupp })),
      hoger: [avslutade, pagaende].map((namn) => ({ matt: namn, grupp })),
    }));
};

const FLODE = ["ingaende", "mottagna", "avslutade", "pagaende"];

/** De som pågår när en period slutar är de som pågår när nästa börjar, hur lång den än är. */
const gransdagar = (perMatt: Mattceller, matt: (id: string) => string): ReadonlyArray<Likhet> => {
  const vidGransen = (id: string, dag: (period: Period) => string) =>
    (perMatt.get(matt(id)) ?? []).map(({ grupp }) => {
      const { [PERIOD]: kod = "", ...utan } = grupp;
      return { namn: gruppnamn(dag(periodFor(kod)), utan), plats: { matt: matt(id), grupp } };
    });
  const lika = Map.groupBy(
    [
      ...vidGransen("pagaende", ({ till }) => laggTillDagar(till, 1)),
      ...vidGransen("ingaende", ({ fran }) => fran),
    ],
    ({ namn }) => namn,
  );
  return [...lika.values()].flatMap(([forsta, ...resten]) =>
    forsta === undefined
      ? []
      : resten.map(({ plats }) => ({ vanster: [forsta.plats], hoger: [plats] })),
  );
};
