/**
 * Radens värden så som radtypen frågar efter dem. Ett enda objekt per fil: fältens platser slås upp en gång och värdena
 * byts ut rad för rad.
 */
import type { Cellvarde } from "./celler/index.ts";
import type { Kodad, Kodprov, Radvarden } from "./radtyper/Radtyp.ts";

/** Kodernas namn i mönsterkolumnerna, delade efter om cellen är markerad. */
export type Alternativ = { readonly ja: Array<string>; readonly nej: Array<string> };

/** Lägger en cell i en mönsterkolumn till fältets alternativ. */
export function markera(
  alla: Map<string, Alternativ>,
  falt: string,
  kod: string,
  ja: boolean,
): void {
  const alternativ = alla.get(falt) ?? { ja: [], nej: [] };
  (ja ? alternativ.ja : alternativ.nej).push(kod);
  alla.set(falt, alternativ);
}

/** Värdena i raden just nu, efter fältets plats i planen. */
export type Radtillstand = {
  readonly platser: ReadonlyMap<string, number>;
  readonly varden: ReadonlyArray<Cellvarde>;
  readonly markeringar: ReadonlyMap<string, Alternativ>;
};

/** Utsikten över raden som läses. */
export const radvarden = ({ platser, varden, markeringar }: Radtillstand): Radvarden => {
  const i = (falt: string): Cellvarde | undefined => {
    const plats = platser.get(falt);
    return plats === undefined ? undefined : varden[plats];
  };
  const godkand = kodminne();
  return {
    finns: (falt) => platser.has(falt),
    text: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Text" ? varde.text : undefined;
    },
    tal: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Tal" ? varde.tal : undefined;
    },
    belopp: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Belopp" ? varde.ore : undefined;
    },
    dag: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Dag" ? varde.dag : undefined;
    },
    period: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Period" ? varde.period : undefined;
    },
    kod: (falt, prov) => {
      const varde = i(falt);
      const kod = varde?._tag === "Koder" ? varde.koder[0]?.kod : undefined;
      return kod === undefined ? undefined : provad(kod, prov, godkand);
    },
    koder: (falt, prov) => {
      const varde = i(falt);
      return varde?._tag === "Koder" ? provade(varde.koder, prov, godkand) : [];
    },
    markerad: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Markering" && varde.ja;
    },
    identitet: (falt) => {
      const varde = i(falt);
      return varde?._tag === "Identitet" ? varde.identitet : undefined;
    },
    markeringar: (falt, prov) => {
      const alternativ = markeringar.get(falt) ?? { ja: [], nej: [] };
      return {
        ja: alternativ.ja.map((kod) => provad(kod, prov, godkand)),
        nej: alternativ.nej.map((kod) => provad(kod, prov, godkand)),
      };
    },
  };
};

type Kodminne = (kod: string, prov: (kod: string) => boolean) => boolean;

/** Minns vilka koder ett prov har godkänt. Kodlistorna är korta, så minnet är det också. */
function kodminne(): Kodminne {
  const godkanda = new Map<(kod: string) => boolean, Set<string>>();
  return (kod, prov) => {
    const kanda = godkanda.get(prov);
    if (kanda?.has(kod) === true) return true;
    if (!prov(kod)) return false;
    if (kanda === undefined) godkanda.set(prov, new Set([kod]));
    else kanda.add(kod);
    return true;
  };
}

/**
 * Koden, som profilprovet redan har funnit giltig.
 * @throws Error om den inte är det (en defekt).
 */
function provad<K extends string>(kod: string, prov: Kodprov<K>, minne: Kodminne): K {
  const ar = (text: string): text is K => minne(text, prov);
  if (ar(kod)) return kod;
  throw new Error(DEFEKT);
}

function provade<K extends string>(
  koder: ReadonlyArray<{ readonly kod: string; readonly omfattning?: number }>,
  prov: Kodprov<K>,
  minne: Kodminne,
): ReadonlyArray<Kodad<K>> {
  const ar = (alla: typeof koder): alla is ReadonlyArray<Kodad<K>> =>
    alla.every(({ kod }) => minne(kod, prov));
  if (ar(koder)) return koder;
  throw new Error(DEFEKT);
}

const DEFEKT = "En kodlista ger en kod som fältet inte har.";
