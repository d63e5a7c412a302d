/**
 * Läser av det tal i nyckeltalens rader som ett delmål frågar efter.
 */
import { type Period, wilson } from "../kernel/index.ts";
import type { Rakneutfall } from "../nyckeltal/index.ts";
import type { Forra, Malgrupper, Matning } from "./Delmal.ts";
import type { Malvarde } from "./Delmalsutfall.ts";
import { harDimensioner, iGruppen, type Rader, radernaFor } from "./grupprader.ts";

/**
 * Det avlästa: `tal` / `skala` i målets enhet, aldrig avrundat. `underlag` är hur många talet bygger på; ett antal och ett
 * belopp bygger inte på något annat än sig självt.
 */
export type Avlast = {
  readonly utfall: Malvarde;
  readonly tal: number;
  readonly skala: number;
  readonly underlag: number;
};

/** Talet; `undefined` när raderna inte har det, eller inte i den form som målet frågar efter. */
export const avlas = (
  { nyckeltal, grupp, vad, utom }: Matning | Forra,
  period: Period,
  rader: Rader,
): Avlast | undefined => {
  const egna = radernaFor(nyckeltal, period, rader);
  const [vald, ...fler] = egna.filter((rad) => iGruppen(rad, grupp));
  if (vald !== undefined && vald.utfall._tag !== "Antal") {
    return fler.length === 0 ? ettTal(vald.utfall, vad) : undefined;
  }
  const raknade = antalet(egna, grupp);
  if (raknade === undefined) return undefined;
  if (vad === "antal") return somAntal(raknade.antal);
  const utanfor = utom === undefined ? 0 : (antalet(egna, { ...grupp, ...utom })?.antal ?? 0);
  return vad === "andel" ? somAndel(raknade.antal, raknade.av - utanfor) : undefined;
};

/**
 * Antalet i grupperna tillsammans, och av hur många. Grupper utan någon i sig finns inte bland raderna: är grupperingen
 * räknad, eller helheten tom, är en grupp som inte finns noll och inte okänd.
 */
function antalet(
  egna: Rader,
  grupp: Malgrupper,
): { readonly antal: number; readonly av: number } | undefined {
  const raknade = egna.flatMap((rad) =>
    rad.utfall._tag === "Antal" && (harDimensioner(rad, grupp) || rad.utfall.av === 0)
      ? [{ antal: iGruppen(rad, grupp) ? rad.utfall.antal : 0, av: rad.utfall.av }]
      : [],
  );
  const [forsta] = raknade;
  if (forsta === undefined) return undefined;
  return { antal: raknade.reduce((summa, { antal }) => summa + antal, 0), av: forsta.av };
}

function ettTal(utfall: Rakneutfall, vad: Matning["vad"]): Avlast | undefined {
  switch (utfall._tag) {
    case "Andel":
      if (vad === "antal") return somAntal(utfall.taljare);
      return vad === "andel" ? somAndel(utfall.taljare, utfall.namnare) : undefined;
    case "Kvot":
      return vad === "varde" ? somKvot(utfall.taljare, utfall.namnare) : undefined;
    case "Varde":
      return vad === "varde" ? somVarde(utfall.varde, utfall.antal) : undefined;
    case "Belopp":
      return vad === "belopp" ? somBelopp(utfall.ore) : undefined;
    default:
      return undefined;
  }
}

const BARA_SIG_SJALVT = Number.POSITIVE_INFINITY;

const somAntal = (antal: number): Avlast => ({
  utfall: { _tag: "Antal", antal },
  tal: antal,
  skala: 1,
  underlag: BARA_SIG_SJALVT,
});

const somAndel = (taljare: number, namnare: number): Avlast => {
  const intervall = wilson({ taljare, namnare });
  return {
    utfall: { _tag: "Andel", taljare, namnare, ...(intervall === undefined ? {} : { intervall }) },
    tal: 100 * taljare,
    skala: namnare,
    underlag: namnare,
  };
};

const somKvot = (taljare: number, namnare: number): Avlast => ({
  utfall: { _tag: "Kvot", taljare, namnare },
  tal: taljare,
  skala: namnare,
  underlag: namnare,
});

const somVarde = (varde: number, antal: number): Avlast => ({
  utfall: { _tag: "Varde", varde, antal },
  tal: varde,
  skala: 1,
  underlag: antal,
});

const somBelopp = (ore: number): Avlast => ({
  utfall: { _tag: "Belopp", ore },
  tal: ore,
  skala: 1,
  underlag: BARA_SIG_SJALVT,
});
