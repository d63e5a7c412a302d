/**
 * Vilket tal en rad är: två nyckeltal över samma urval räknar samma människor, och deras helheter är samma tal.
 */
import {
  gruppnamn,
  kolumnerI,
  type Nyckeltal,
  type Resultatrad,
  tabeller,
} from "@star-finsam/core/nyckeltal";

/** Måttets namn och dimensionernas namn för ett nyckeltal. */
export type Matt = {
  readonly namn: string;
  readonly nyckeltal: Nyckeltal | undefined;
  readonly dimension: (nyckel: string, grupp: Resultatrad["grupp"]) => string;
};

/** Måtten för nyckeltalen. Ett nyckeltal som inte är bland dem är ett eget mått. */
export const mattFor = (nyckeltal: ReadonlyArray<Nyckeltal>): ((id: string) => Matt) => {
  const forst = new Map<string, string>();
  const alla = new Map(
    nyckeltal.map((ett) => {
      const urval = JSON.stringify([ett.enhet, ett.rader, ett.urval, utanVarde(ett)]);
      if (!forst.has(urval)) forst.set(urval, ett.id);
      return [ett.id, { ett, namn: forst.get(urval) ?? ett.id }] as const;
    }),
  );
  return (id) => {
    const kant = alla.get(id);
    return {
      namn: kant?.namn ?? id,
      nyckeltal: kant?.ett,
      dimension: (nyckel, grupp) => kolumnen(kant?.ett, nyckel, grupp) ?? `${id}:${nyckel}`,
    };
  };
};

/** Kolumnerna som rader i urvalet kan sakna: nyckeltalet räknar bara dem som har dem. En kvots nämnare är antalet. */
function utanVarde(nyckeltal: Nyckeltal): ReadonlyArray<string> {
  const { dagar } = kolumnerI(nyckeltal.urval);
  return [
    ...("tal" in nyckeltal && nyckeltal._tag !== "Kvot" ? [nyckeltal.tal] : []),
    ...("fran" in nyckeltal && nyckeltal._tag === "Tid"
      ? [nyckeltal.fran, nyckeltal.till].filter((dag) => !dagar.includes(dag))
      : []),
    ...(nyckeltal._tag === "Dagandel" ? [nyckeltal._tag] : []),
  ];
}

/** Kolumnen som gruppens nyckel kommer ur: samma kolumn är samma dimension i vilket nyckeltal den än grupperas. */
function kolumnen(
  nyckeltal: Nyckeltal | undefined,
  nyckel: string,
  grupp: Resultatrad["grupp"],
): string | undefined {
  if (nyckeltal === undefined) return undefined;
  const { koder } = tabeller[nyckeltal.rader];
  const onskad = Object.keys(grupp)
    .filter((namn) => !SARSKILDA.has(namn))
    .join("|");
  const namnen = (kolumner: ReadonlyArray<string>) =>
    kolumner.map((kolumn) => gruppnamn(kolumn, kolumner, koder));
  const egen = nyckeltal.grupperingar.find((kolumner) => namnen(kolumner).join("|") === onskad);
  if (egen !== undefined) return egen[namnen(egen).indexOf(nyckel)];
  const kolumner = [...new Set([...nyckeltal.grupperingar.flat(), ...nyckeltal.dimensioner])];
  const mojliga = kolumner.filter((kolumn) => gruppnamn(kolumn, [kolumn], koder) === nyckel);
  return mojliga.length === 1 ? mojliga[0] : undefined;
}

/** Nycklar i gruppen som inte är dimensioner. */
export const SARSKILDA: ReadonlySet<string> = new Set(["definition", "statistik", "utgang"]);
