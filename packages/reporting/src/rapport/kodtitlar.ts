/**
 * Kodernas namn och ordning i rapporter.
 */
import { kostnadsslagstitlar } from "@star-finsam/core/ekonomi";
import { forsorjningstitlar } from "@star-finsam/core/forsorjning";
import { konstitlar } from "@star-finsam/core/individ";
import { type Text, text } from "@star-finsam/core/kernel";
import { katalog } from "@star-finsam/core/nyckeltal";
import { medfoljandeOverenskommelser } from "@star-finsam/core/overenskommelse";
import { aktorer } from "@star-finsam/core/part";
import { hoppfogade, texter } from "../texter.ts";

type Titlar = ReadonlyMap<string, Text>;

const definitioner = katalog.flatMap((n) => (n._tag === "Andel" ? n.definitioner : []));

/** Orsakerna som de medföljande överenskommelserna känner. En kod som bara ett annat förbund har visas som den är. */
const avslutsorsaker: Titlar = new Map(
  [...medfoljandeOverenskommelser.values()].flatMap(({ avslut }) =>
    avslut === "okand" ? [] : avslut.map(({ kod, titel }) => [kod, titel] as const),
  ),
);

/** Namnen per dimension, i den ordning som rapporterna räknar upp dem. */
const register: ReadonlyMap<string, Titlar> = new Map<string, Titlar>(
  Object.entries({
    kon: new Map(Object.entries(konstitlar)),
    aktualiserande_aktor: new Map([
      ...Object.entries(aktorer).map(([kod, { titel }]) => [kod, titel] as const),
      ["flera", texter.flera],
      ["okand", texter.okand],
    ]),
    forsorjning: new Map(Object.entries(forsorjningstitlar)),
    orsak: avslutsorsaker,
    kostnadsslag: new Map(Object.entries(kostnadsslagstitlar)),
    definition: new Map(definitioner.map(({ kod, titel }) => [kod, titel])),
  }),
);

/** Dimensionernas namn, som radrubrik i tabeller. */
const dimensionstitlar: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    kon: text("Kön", "Sex"),
    aktualiserande_aktor: text("Aktualiserande aktör", "Raising actor"),
    forsorjning: text("Försörjning", "Income"),
    orsak: text("Avslutsorsak", "Reason for closing"),
  }),
);

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
