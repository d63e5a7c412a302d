/**
 * Kodernas namn och ordning i rapporter.
 */
import { anstallningsstodstitlar, sektorstitlar } from "@star-finsam/core/anstallning";
import { kostnadsslagstitlar } from "@star-finsam/core/ekonomi";
import {
  forsorjningsgruppstitlar,
  forsorjningstitlar,
  sysselsattningstitlar,
} from "@star-finsam/core/forsorjning";
import { konstitlar } from "@star-finsam/core/individ";
import { type Text, text } from "@star-finsam/core/kernel";
import { definitionerI, type Kodkolumn, katalog, tabeller } from "@star-finsam/core/nyckeltal";
import {
  medfoljandeOverenskommelser,
  type Overenskommelse,
} from "@star-finsam/core/overenskommelse";
import { aktorer } from "@star-finsam/core/part";
import { hoppfogade, medStor, texter, titlarAvKoder } from "../texter.ts";

type Titlar = ReadonlyMap<string, Text>;

const definitioner = katalog.flatMap((n) =>
  definitionerI(n).map(({ kod, titel }) => [kod, titel] as const),
);

/** Koderna som de medföljande överenskommelserna känner. En kod som bara ett annat förbund har visas som den är. */
const overenskommelsens = <P extends { readonly kod: string; readonly titel: Text }>(
  lista: (o: Overenskommelse) => ReadonlyArray<P> | "okand",
): Titlar =>
  new Map(
    [...medfoljandeOverenskommelser.values()].flatMap((o) => {
      const poster = lista(o);
      return poster === "okand" ? [] : poster.map(({ kod, titel }) => [kod, titel] as const);
    }),
  );

const titlar = (poster: Readonly<Record<string, Text>>): Titlar => new Map(Object.entries(poster));

const aktorstitlar: Titlar = new Map([
  ...Object.entries(aktorer).map(([kod, { titel }]) => [kod, titel] as const),
  ["flera", texter.flera],
  ["okand", texter.okand],
]);

/** Namnen per dimension, i den ordning som rapporterna räknar upp dem. */
const register: ReadonlyMap<string, Titlar> = new Map<string, Titlar>(
  Object.entries({
    kon: titlar(konstitlar),
    aktualiserande_aktor: aktorstitlar,
    aktor: aktorstitlar,
    fran: aktorstitlar,
    initiativ: aktorstitlar,
    deltagare: aktorstitlar,
    forsorjning: titlar(forsorjningstitlar),
    forsorjning_start: titlar(forsorjningstitlar),
    forsorjning_slut: titlar(forsorjningstitlar),
    scb_start: titlar(forsorjningsgruppstitlar),
    scb_slut: titlar(forsorjningsgruppstitlar),
    sysselsattning: titlar(sysselsattningstitlar),
    orsak: overenskommelsens(({ avslut }) => avslut),
    kategori: overenskommelsens(({ insatskategorier }) => insatskategorier),
    slag: overenskommelsens(({ avvikelseslag }) => avvikelseslag),
    kostnadsslag: titlar(kostnadsslagstitlar),
    sektor: titlar(sektorstitlar),
    stod: titlar(anstallningsstodstitlar),
    definition: new Map(definitioner),
    ...titlarAvKoder,
  }),
);

/** Dimensionernas namn, som radrubrik i tabeller: kolumnernas egna titlar. */
const dimensionstitlar: ReadonlyMap<string, Text> = new Map([
  ...Object.values(tabeller).flatMap(({ koder }) => {
    const kolumner: Readonly<Record<string, Kodkolumn>> = koder;
    return Object.entries(kolumner).map(([namn, { titel }]) => [namn, medStor(titel)] as const);
  }),
  ["fore", text("Före", "Before")] as const,
  ["utgang", text("Utgång", "Outcome")] as const,
  ["forsorjning", text("Försörjning", "Income")] as const,
  ["forsorjningsgrupp", text("Försörjningsgrupp", "Income group")] as const,
  ["sysselsattning", text("Sysselsättning", "Occupation")] as const,
]);

/** Dimensionens namn; en okänd dimension visas som den är. */
export const dimensionstitel = (dimension: string): Text =>
  dimensionstitlar.get(dimension) ?? text(dimension, dimension);

/** Kodens namn; en kod utan namn visas som den är. Koder fogade med `+` blir "a och b". */
export const kodtitel = (dimension: string, kod: string): Text => {
  const titlar = register.get(dimension);
  const titel = titlar?.get(kod);
  if (titel !== undefined) return titel;
  const delar = kod.split("+").map((del) => titlar?.get(del) ?? text(del, del));
  return delar.length > 1 ? hoppfogade(delar) : (delar[0] ?? text(kod, kod));
};

/** Koderna som dimensionen kan ha, i rapportordning; tom när registret inte räknar upp dem. */
export const koderna = (dimension: string): ReadonlyArray<string> => [
  ...(register.get(dimension)?.keys() ?? []),
];

/** Koderna i rapportordning: registrets ordning, sammansatta efter sin första kod, okända sist. */
export const iRapportordning = (
  dimension: string,
  koder: Iterable<string>,
): ReadonlyArray<string> => {
  const ordning = [...(register.get(dimension)?.keys() ?? [])];
  const plats = (kod: string): number => {
    const index = ordning.indexOf(kod.split("+")[0] ?? kod);
    return index === -1 ? ordning.length : index;
  };
  return [...new Set(koder)].sort(
    (a, b) => plats(a) - plats(b) || a.length - b.length || (a < b ? -1 : 1),
  );
};
