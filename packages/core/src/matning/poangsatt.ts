/**
 * Poängsättning. Ett ofullständigt svar får ingen summa, och en klass kräver att någon valt gränstabell.
 */
import type { Kon } from "../individ/index.ts";
import type { Grans, Instrument, Instrumentsvar } from "./Instrument.ts";

/** Summan, eller varför det inte finns någon. `fragor`: de som saknas eller har en poäng som inte finns. */
export type Poang =
  | { readonly _tag: "Summa"; readonly summa: number; readonly max: number }
  | { readonly _tag: "Ofullstandigt"; readonly fragor: ReadonlyArray<string> }
  | { readonly _tag: "OgiltigPoang"; readonly fragor: ReadonlyArray<string> }
  | { readonly _tag: "IngaPoang" };

/** Poängsätter svaren. Svar på frågor som instrumentet inte har är ogiltiga. */
export const poangsatt = ({ fragor, poangsattning }: Instrument, svar: Instrumentsvar): Poang => {
  const idn = new Set(fragor.map(({ id }) => id));
  const ogiltiga = [
    ...Object.keys(svar).filter((id) => !idn.has(id)),
    ...fragor
      .filter(({ id, poang }) => {
        const ett = svar[id];
        return ett !== undefined && !poang.includes(ett);
      })
      .map(({ id }) => id),
  ];
  if (ogiltiga.length > 0) return { _tag: "OgiltigPoang", fragor: ogiltiga };
  if (poangsattning === "inga_poang") return { _tag: "IngaPoang" };
  const saknade = fragor.filter(({ id }) => svar[id] === undefined).map(({ id }) => id);
  if (saknade.length > 0) return { _tag: "Ofullstandigt", fragor: saknade };
  return {
    _tag: "Summa",
    summa: fragor.reduce((summa, { id }) => summa + (svar[id] ?? 0), 0),
    max: fragor.reduce((max, { poang }) => max + Math.max(...poang), 0),
  };
};

/** Den som svarat; `okand` ålder eller kön avgör inget som beror på dem. */
export type Svarande = { readonly kon: Kon; readonly alder: number | "okand" };

/** Klassen, eller varför ingen går att ange: fel tabell, eller att tabellen beror på något som är okänt. */
export type Klass =
  | { readonly _tag: "Klass"; readonly grans: Grans }
  | { readonly _tag: "IngenSadanTabell" }
  | { readonly _tag: "KanEjBedomas" };

/** Klassen för en summa i den valda gränstabellen. */
export const klassa = (
  { granstabeller }: Instrument,
  tabell: string,
  summa: number,
  svarande: Svarande,
): Klass => {
  const vald = granstabeller.find(({ id }) => id === tabell);
  if (vald === undefined) return { _tag: "IngenSadanTabell" };
  const mojliga = vald.granser.filter(
    (grans) => summa >= grans.fran && summa <= grans.till && kanGalla(grans, svarande),
  );
  const [forsta] = mojliga;
  if (forsta === undefined) return { _tag: "KanEjBedomas" };
  return mojliga.every((grans) => grans.klass === forsta.klass)
    ? { _tag: "Klass", grans: forsta }
    : { _tag: "KanEjBedomas" };
};

/** Sant om gränsen gäller den svarande, eller kan göra det när kön eller ålder är okända. */
const kanGalla = ({ kon, franAlder, tillAlder }: Grans, svarande: Svarande): boolean =>
  (kon === undefined || svarande.kon === "okant" || kon === svarande.kon) &&
  (svarande.alder === "okand" ||
    ((franAlder === undefined || svarande.alder >= franAlder) &&
      (tillAlder === undefined || svarande.alder <= tillAlder)));

/** Förändringen mellan två mätningar, fråga för fråga; bara frågor som besvarats båda gångerna. */
export const progression = (
  forsta: Instrumentsvar,
  senare: Instrumentsvar,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(senare).flatMap(([fraga, nu]) => {
      const da = forsta[fraga];
      return da === undefined ? [] : [[fraga, nu - da]];
    }),
  );
