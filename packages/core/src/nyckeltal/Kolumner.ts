/**
 * En tabells rader, kolumn för kolumn. Räkningen läser kolumnerna i block; en kod är ett nummer i kolumnens ordlista, så
 * att ett villkor om koder prövas en gång per ordlistepost och inte en gång per rad.
 */
import type { Pseudonym } from "../individ/index.ts";
import { type ArendeId, dagnummer } from "../kernel/index.ts";
import type { Kod, Person, Rad } from "./Tabell.ts";

/** En dag som saknas. */
export const INGEN_DAG = -0x80000000;

/** Raden handlar inte om någon person. */
export const INGEN_INDIVID = -1;

/** Nummer i ordlistan, rad för rad. `ordlista`: de olika kodmängderna, var och en sorterad. */
export type Kodspalt = {
  readonly index: Uint8Array | Uint16Array | Uint32Array;
  readonly ordlista: ReadonlyArray<ReadonlyArray<string>>;
};

/** Kolumnerna. `individ`: nummer i individregistret. `dagar`: dagnummer eller `INGEN_DAG`. `tal`: `NaN` när det saknas. */
export type Kolumner = {
  readonly antal: number;
  readonly individ: Int32Array;
  readonly skyddad: Uint8Array;
  readonly arende: ReadonlyArray<ArendeId | undefined>;
  readonly dagar: ReadonlyMap<string, Int32Array>;
  readonly koder: ReadonlyMap<string, Kodspalt>;
  readonly tal: ReadonlyMap<string, Float64Array>;
};

/** Vilken pseudonym som har vilket nummer; delas av tabellerna i ett underlag. */
export type Individregister = {
  readonly nummer: Map<Pseudonym, number>;
  readonly pseudonymer: Array<Pseudonym>;
};

/** Ett tomt register. */
export const individregister = (): Individregister => ({ nummer: new Map(), pseudonymer: [] });

/** Namnen på en tabells kolumner. */
export type Kolumnnamn = {
  readonly dagar: Readonly<Record<string, unknown>>;
  readonly koder: Readonly<Record<string, unknown>>;
  readonly tal: Readonly<Record<string, unknown>>;
};

/** Raderna som kolumner. */
export const kolumnerAv = (
  namn: Kolumnnamn,
  rader: Iterable<Rad<string, string, string>>,
  register: Individregister,
): Kolumner => {
  const individ = vaxandeTal(Int32Array);
  const skyddad = vaxandeTal(Uint8Array);
  const arende: Array<ArendeId | undefined> = [];
  const dagar = spalter(namn.dagar, () => vaxandeTal(Int32Array));
  const koder = spalter(namn.koder, kodsamlare);
  const tal = spalter(namn.tal, () => vaxandeTal(Float64Array));
  for (const rad of rader) {
    individ.lagg(individnummer(register, rad.person));
    skyddad.lagg(rad.person?.uppgifter?.skyddad === true ? 1 : 0);
    arende.push(rad.person?.arende);
    for (const [falt, spalt] of dagar) {
      const dag = rad.dagar[falt];
      spalt.lagg(dag === undefined ? INGEN_DAG : dagnummer(dag));
    }
    for (const [falt, spalt] of koder) spalt.lagg(rad.koder[falt]);
    for (const [falt, spalt] of tal) spalt.lagg(rad.tal[falt] ?? Number.NaN);
  }
  return {
    antal: arende.length,
    individ: individ.klar(),
    skyddad: skyddad.klar(),
    arende,
    dagar: klara(dagar),
    koder: klara(koder),
    tal: klara(tal),
  };
};

function individnummer({ nummer, pseudonymer }: Individregister, person?: Person): number {
  if (person === undefined) return INGEN_INDIVID;
  const kant = nummer.get(person.individ);
  if (kant !== undefined) return kant;
  nummer.set(person.individ, pseudonymer.length);
  return pseudonymer.push(person.individ) - 1;
}

const spalter = <S>(namn: Readonly<Record<string, unknown>>, ny: () => S): Map<string, S> =>
  new Map(Object.keys(namn).map((ett) => [ett, ny()]));

const klara = <S>(
  samlare: ReadonlyMap<string, { readonly klar: () => S }>,
): ReadonlyMap<string, S> => new Map([...samlare].map(([namn, spalt]) => [namn, spalt.klar()]));

type Talvektor = Int32Array | Uint8Array | Float64Array;

/** En vektor som växer. */
function vaxandeTal<V extends Talvektor>(Vektor: {
  new (langd: number): V;
}): { readonly lagg: (tal: number) => void; readonly klar: () => V } {
  let vektor = new Vektor(64);
  let antal = 0;
  return {
    lagg: (tal) => {
      if (antal === vektor.length) {
        const storre = new Vektor(antal * 2);
        storre.set(vektor);
        vektor = storre;
      }
      vektor[antal++] = tal;
    },
    klar: () => {
      const precis = new Vektor(antal);
      for (let i = 0; i < antal; i++) precis[i] = vektor[i] ?? 0;
      return precis;
    },
  };
}

/** Ger varje kodmängd ett nummer. Ordlistan är kort; numren packas i den smalaste vektorn som räcker. */
function kodsamlare(): { readonly lagg: (kod: Kod) => void; readonly klar: () => Kodspalt } {
  const nummer = new Map<string, number>();
  const ordlista: Array<ReadonlyArray<string>> = [];
  const index = vaxandeTal(Int32Array);
  const slaUpp = (nyckel: string, koder: () => ReadonlyArray<string>): number => {
    const kant = nummer.get(nyckel);
    if (kant !== undefined) return kant;
    nummer.set(nyckel, ordlista.length);
    return ordlista.push(koder()) - 1;
  };
  return {
    lagg: (kod) => {
      if (typeof kod === "string") index.lagg(slaUpp(kod, () => [kod]));
      else {
        const koder = kod === undefined ? [] : [...new Set(kod)].sort();
        index.lagg(slaUpp(koder.join("\n"), () => koder));
      }
    },
    klar: () => ({ index: packad(index.klar(), ordlista.length), ordlista }),
  };
}

const packad = (index: Int32Array, antal: number): Kodspalt["index"] =>
  antal <= 0x100
    ? Uint8Array.from(index)
    : antal <= 0x10000
      ? Uint16Array.from(index)
      : Uint32Array.from(index);
