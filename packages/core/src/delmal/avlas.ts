/**
 * Läser av det tal i nyckeltalens rader som ett delmål frågar efter.
 */
import { type Period, wilson } from "../kernel/index.ts";
import {
  type Andelsutfall,
  type Antalsutfall,
  antalet,
  gruppandel,
  type Resultatrad,
} from "../nyckeltal/index.ts";
import type { Forra, Malgrupper, Matning } from "./Delmal.ts";
import type { Malvarde } from "./Delmalsutfall.ts";
import { harDimensioner, iGruppen, type Rader, radernaFor } from "./grupprader.ts";

/**
 * Det avlästa: `tal` / `skala` i målets enhet, aldrig avrundat. `underlag` är hur många talet bygger på; ett antal och ett
 * belopp bygger inte på något annat än sig självt. `bakom`: utfallen som talet är gjort av, som vet hur många individer de rör.
 */
export type Avlast = {
  readonly utfall: Malvarde;
  readonly tal: number;
  readonly skala: number;
  readonly underlag: number;
  readonly bakom: ReadonlyArray<Bakom>;
};

/** Ett utfall som ett tal är gjort av, och gruppen som det gäller. */
export type Bakom = Pick<Resultatrad, "grupp" | "utfall">;

/** Talet; `undefined` när raderna inte har det, eller inte i den form som målet frågar efter. */
export const avlas = (
  { nyckeltal, grupp, vad, utom }: Matning | Forra,
  period: Period,
  rader: Rader,
): Avlast | undefined => {
  const egna = radernaFor(nyckeltal, period, rader);
  const [vald, ...fler] = egna.filter((rad) => iGruppen(rad, grupp));
  if (vald !== undefined && vald.utfall._tag !== "Antal") {
    return fler.length === 0 ? ettTal(vald, vad) : undefined;
  }
  const raknade = antalsrader(egna, grupp);
  const [forsta] = raknade;
  if (forsta === undefined) return undefined;
  const gruppen = raknade.filter((rad) => iGruppen(rad, grupp));
  if (vad === "antal") return somAntal(antalet(utfallI(gruppen)), gruppen);
  if (vad !== "andel") return undefined;
  const utanfor = utom === undefined ? [] : iGrupperna(egna, { ...grupp, ...utom });
  const utfall = gruppandel({
    enhet: forsta.enhet,
    av: forsta.utfall.av,
    gruppen: utfallI(gruppen),
    ovriga: utfallI(raknade.filter((rad) => !gruppen.includes(rad) && !utanfor.includes(rad))),
    utanfor: utfallI(utanfor),
  });
  return somAndel(utfall, [...gruppen, ...utanfor]);
};

type Antalsrad = Resultatrad & { readonly utfall: Antalsutfall };

/**
 * Antalen i grupperingen. Grupper utan någon i sig finns inte bland raderna: är grupperingen räknad, eller helheten tom, är
 * en grupp som inte finns noll och inte okänd.
 */
const antalsrader = (egna: Rader, grupp: Malgrupper): ReadonlyArray<Antalsrad> =>
  egna.filter(
    (rad): rad is Antalsrad =>
      rad.utfall._tag === "Antal" && (harDimensioner(rad, grupp) || rad.utfall.av === 0),
  );

const iGrupperna = (egna: Rader, grupp: Malgrupper): ReadonlyArray<Antalsrad> =>
  antalsrader(egna, grupp).filter((rad) => iGruppen(rad, grupp));

const utfallI = (rader: ReadonlyArray<Antalsrad>): ReadonlyArray<Antalsutfall> =>
  rader.map(({ utfall }) => utfall);

function ettTal(rad: Resultatrad, vad: Matning["vad"]): Avlast | undefined {
  const { utfall } = rad;
  switch (utfall._tag) {
    case "Andel":
      if (vad === "antal") return somAntal(utfall.taljare, [rad]);
      return vad === "andel" ? somAndel(utfall, [rad]) : undefined;
    case "Kvot":
      return vad === "varde" ? somKvot(utfall.taljare, utfall.namnare, [rad]) : undefined;
    case "Varde":
      return vad === "varde" ? somVarde(utfall.varde, utfall.antal, [rad]) : undefined;
    case "Belopp":
      return vad === "belopp" ? somBelopp(utfall.ore, [rad]) : undefined;
    default:
      return undefined;
  }
}

const BARA_SIG_SJALVT = Number.POSITIVE_INFINITY;

const somAntal = (antal: number, bakom: Rader): Avlast => ({
  utfall: { _tag: "Antal", antal },
  tal: antal,
  skala: 1,
  underlag: BARA_SIG_SJALVT,
  bakom,
});

/** Andelen är själv ett av utfallen bakom: också en rest kan vara få. */
const somAndel = (andel: Andelsutfall, rader: Rader): Avlast => {
  const { taljare, namnare } = andel;
  const intervall = andel.dagar === true ? undefined : wilson(andel);
  return {
    utfall: { _tag: "Andel", taljare, namnare, ...(intervall === undefined ? {} : { intervall }) },
    tal: 100 * taljare,
    skala: namnare,
    underlag: namnare,
    bakom: [...rader, { grupp: {}, utfall: andel }],
  };
};

const somKvot = (taljare: number, namnare: number, bakom: Rader): Avlast => ({
  utfall: { _tag: "Kvot", taljare, namnare },
  tal: taljare,
  skala: namnare,
  underlag: namnare,
  bakom,
});

const somVarde = (varde: number, antal: number, bakom: Rader): Avlast => ({
  utfall: { _tag: "Varde", varde, antal },
  tal: varde,
  skala: 1,
  underlag: antal,
  bakom,
});

const somBelopp = (ore: number, bakom: Rader): Avlast => ({
  utfall: { _tag: "Belopp", ore },
  tal: ore,
  skala: 1,
  underlag: BARA_SIG_SJALVT,
  bakom,
});
