/**
 * Samlar individerna i varje grupp medan raderna räknas.
 */

import type { Pseudonym } from "../individ/index.ts";
import type { Gruppering } from "./gruppverk.ts";
import { type Individmangd, MANGA, sattBit } from "./individmangd.ts";
import type { Individregister, Kolumner } from "./Kolumner.ts";
import type { Traffar } from "./villkorsnoder.ts";

type Sammanhang = {
  readonly kolumner: Pick<Kolumner, "individ">;
  readonly register: Individregister;
  readonly urval: Traffar;
  readonly gruppering: Pick<Gruppering, "nummer">;
};

/** Minns vilka individer som finns i varje grupp: en rad i taget, eller alla i urvalet. */
export type Individsamlare = {
  readonly lagg: (g: number, rad: number) => void;
  readonly laggAlla: (fran: number) => void;
  readonly mangd: (g: number) => Individmangd | "inga_personer";
};

/** En samlare för så många grupper. `alla`: varenda en, annars bara om de är få. */
export const individsamlare = (s: Sammanhang, storlek: number, alla: boolean): Individsamlare =>
  alla ? samlaAlla(s, storlek) : samlaFa(s, storlek);

function samlaAlla(s: Sammanhang, storlek: number): Individsamlare {
  const { pseudonymer } = s.register;
  const { individ: individer } = s.kolumner;
  const bitar: Array<Uint32Array | undefined> = new Array(storlek).fill(undefined);
  const lagg = (g: number, rad: number): void => {
    const individ = individer[rad] ?? -1;
    if (individ < 0) return;
    let egna = bitar[g];
    if (egna === undefined) {
      egna = new Uint32Array((pseudonymer.length + 31) >>> 5);
      bitar[g] = egna;
    }
    sattBit(egna, individ);
  };
  return {
    lagg,
    laggAlla: (fran) => laggUrvalet(s, fran, lagg),
    mangd: (g) => ({
      _tag: "Alla",
      bitar: bitar[g] ?? new Uint32Array(0),
      register: pseudonymer,
    }),
  };
}

/** När alla grupper har `MANGA` läses inga fler rader. */
function samlaFa(s: Sammanhang, storlek: number): Individsamlare {
  const { pseudonymer } = s.register;
  const { individ: individer } = s.kolumner;
  const full = new Uint8Array(storlek);
  const mangder: Array<Array<number> | undefined> = new Array(storlek).fill(undefined);
  let kvar = storlek;
  const lagg = (g: number, rad: number): void => {
    if (full[g] === 1) return;
    const individ = individer[rad] ?? -1;
    if (individ < 0) return;
    const egna = mangder[g] ?? [];
    mangder[g] = egna;
    if (!egna.includes(individ) && egna.push(individ) >= MANGA) {
      full[g] = 1;
      kvar--;
    }
  };
  return {
    lagg,
    laggAlla: (fran) => {
      if (kvar > 0) laggUrvalet(s, fran, lagg);
    },
    mangd: (g) => {
      const egna = mangder[g];
      return egna === undefined
        ? "inga_personer"
        : { _tag: "Fa", vilka: vidNamn(egna, pseudonymer) };
    },
  };
}

function vidNamn(
  individer: ReadonlyArray<number>,
  pseudonymer: ReadonlyArray<Pseudonym>,
): ReadonlySet<Pseudonym> {
  const vilka = new Set<Pseudonym>();
  for (const individ of individer) {
    const pseudonym = pseudonymer[individ];
    if (pseudonym !== undefined) vilka.add(pseudonym);
  }
  return vilka;
}

function laggUrvalet(
  { urval: { platser, antal }, gruppering: { nummer } }: Sammanhang,
  fran: number,
  lagg: Individsamlare["lagg"],
): void {
  for (let j = 0; j < antal; j++) {
    const i = platser[j] ?? 0;
    lagg(nummer[i] ?? 0, fran + i);
  }
}
