/**
 * Skillnader mellan kvinnor och män, och mellan två perioder, med intervall och dom. Bara andelar jämförs. Dagandelar gör det
 * inte: dagar i samma ärende hänger ihop. Medelvärden, medianer, kvoter och belopp gör det inte heller: en rad bär värdet men
 * inte spridningen, och utan den finns inget att räkna slumpen ur.
 *
 * Intervallet räknar grupperna som olika personer. Den som finns i båda perioderna gör det ungefärligt.
 */
import { type Period, type Skillnad, skillnadAndelar } from "../kernel/index.ts";
import { arHelhet } from "./arHelhet.ts";
import { gruppnyckel } from "./Delsumma.ts";
import { type Andelsutfall, type Antalsutfall, gruppandel } from "./gruppandel.ts";
import type { Enhet, Grupp, Resultatrad } from "./Nyckeltal.ts";

/** En av de två som jämförs. */
export type Skillnadsled = {
  readonly period: Period;
  readonly grupp: Grupp;
  readonly utfall: Andelsutfall;
};

/** `a` minus `b`. `grupp`: det som båda har gemensamt. Talen är ännu inte skyddade för spridning. */
export type Nyckeltalsskillnad = {
  readonly nyckeltal: string;
  readonly enhet: Enhet;
  readonly grupp: Grupp;
  readonly a: Skillnadsled;
  readonly b: Skillnadsled;
  readonly skillnad: Skillnad;
};

type Rader = ReadonlyArray<Resultatrad>;
type Rad<U> = Resultatrad & { readonly utfall: U };

/**
 * Kvinnor mot män: andelsnyckeltal grupperade efter kön, och en grupps del av kvinnorna mot dess del av männen, när raderna
 * är grupperade efter kön både för sig och tillsammans med den andra dimensionen. Okänt kön jämförs inte.
 */
export const skillnaderKon = (rader: Rader): ReadonlyArray<Nyckeltalsskillnad> =>
  perNyckeltal(rader).flatMap((egna) => {
    const led = [...andelsled(egna), ...delarAvKonet(egna)];
    const av = (kon: string) =>
      new Map(
        led
          .filter(({ grupp }) => grupp["kon"] === kon)
          .map((ett) => [gruppnyckel(utanKon(ett.grupp)), ett] as const),
      );
    const [kvinnor, man] = [av("kvinna"), av("man")];
    return [...kvinnor].flatMap(([nyckel, kvinna]) =>
      skillnad(egna, utanKon(kvinna.grupp), kvinna, man.get(nyckel)),
    );
  });

/**
 * Samma nyckeltal och samma grupp i två perioder: andelar, och gruppers del av alla. En grupp som bara finns i den ena är
 * noll i den andra, om den är räknad där. Det som saknas i någon av dem jämförs inte.
 */
export const skillnaderPerioder = (nu: Rader, forra: Rader): ReadonlyArray<Nyckeltalsskillnad> =>
  perNyckeltal(nu).flatMap((egna) => {
    const tidigare = forra.filter(({ nyckeltal }) => nyckeltal === egna[0]?.nyckeltal);
    const [a, b] = [periodled(egna, tidigare), periodled(tidigare, egna)];
    return [...a].flatMap(([nyckel, ett]) => skillnad(egna, ett.grupp, ett, b.get(nyckel)));
  });

function skillnad(
  egna: Rader,
  grupp: Grupp,
  a: Skillnadsled,
  b: Skillnadsled | undefined,
): ReadonlyArray<Nyckeltalsskillnad> {
  const [forsta] = egna;
  const dom = b && skillnadAndelar(a.utfall, b.utfall);
  if (forsta === undefined || b === undefined || dom === undefined) return [];
  const { nyckeltal, enhet } = forsta;
  return [{ nyckeltal, enhet, grupp, a, b, skillnad: dom }];
}

const perNyckeltal = (rader: Rader): ReadonlyArray<Rader> => [
  ...Map.groupBy(rader, ({ nyckeltal }) => nyckeltal).values(),
];

const andelsled = (egna: Rader): ReadonlyArray<Skillnadsled> =>
  egna.flatMap(({ period, grupp, utfall }) =>
    utfall._tag === "Andel" && utfall.dagar !== true ? [{ period, grupp, utfall }] : [],
  );

/** Andelarna och gruppernas delar av alla; också de grupper som bara den andra perioden har, om de är räknade här. */
function periodled(egna: Rader, andras: Rader): ReadonlyMap<string, Skillnadsled> {
  const antal = antalsrader(egna);
  const raknade = new Set(antal.map(({ grupp }) => dimensioner(grupp)));
  const delar = antal
    .filter(arHelhet)
    .flatMap(({ period, enhet, utfall }) =>
      [...antal, ...antalsrader(andras)]
        .filter((rad) => !arHelhet(rad) && raknade.has(dimensioner(rad.grupp)))
        .map(({ grupp }) => ({ period, grupp, utfall: delAv(utfall.antal, enhet, antal, grupp) })),
    );
  return new Map(
    [...andelsled(egna), ...delar].map((led) => [gruppnyckel(led.grupp), led] as const),
  );
}

/** Gruppernas delar av kvinnorna och av männen. */
function delarAvKonet(egna: Rader): ReadonlyArray<Skillnadsled> {
  const antal = antalsrader(egna);
  const grupper = antal
    .map(({ grupp }) => grupp)
    .filter((grupp) => "kon" in grupp && Object.keys(grupp).length > 1);
  return antal
    .filter(({ grupp }) => dimensioner(grupp) === "kon")
    .flatMap((kon) => {
      const avKonet = antal.filter(({ grupp }) => grupp["kon"] === kon.grupp["kon"]);
      return grupper.map((den) => {
        const grupp = { ...den, ...kon.grupp };
        const utfall = delAv(kon.utfall.antal, kon.enhet, avKonet, grupp);
        return { period: kon.period, grupp, utfall };
      });
    });
}

/** Gruppens del av `av`; de övriga är raderna med samma dimensioner. */
const delAv = (av: number, enhet: Enhet, rader: ReadonlyArray<Rad<Antalsutfall>>, grupp: Grupp) => {
  const lika = rader.filter((rad) => dimensioner(rad.grupp) === dimensioner(grupp));
  const utfallen = (med: boolean) =>
    lika.filter((rad) => samma(rad.grupp, grupp) === med).map(({ utfall }) => utfall);
  return gruppandel({ enhet, av, gruppen: utfallen(true), ovriga: utfallen(false) });
};

/** Antalen, där de går att dela. Antalet bakom ett medelvärde är inte en del av något, och utan helhet finns inget att dela. */
const antalsrader = (egna: Rader): ReadonlyArray<Rad<Antalsutfall>> => {
  const delbara =
    egna.some((rad) => arHelhet(rad) && rad.utfall._tag === "Antal") &&
    !egna.some(({ grupp }) => "statistik" in grupp);
  return egna.flatMap((rad) =>
    delbara && rad.utfall._tag === "Antal" ? [{ ...rad, utfall: rad.utfall }] : [],
  );
};

const utanKon = ({ kon: _, ...grupp }: Grupp): Grupp => grupp;

const dimensioner = (grupp: Grupp): string => Object.keys(grupp).sort().join("|");

const samma = (a: Grupp, b: Grupp): boolean =>
  dimensioner(a) === dimensioner(b) && Object.keys(a).every((namn) => a[namn] === b[namn]);
