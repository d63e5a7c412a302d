/**
 * Vilka individer som står bakom ett tal. Ett nyckeltal som räknar individer behöver dem alla; andra behöver bara veta om
 * de är få, för sekretessens skull, och minns då inte fler än så.
 */
import type { Pseudonym } from "../individ/index.ts";

/** Så många eller fler räknas som många: över det minns summan inte vilka. */
export const MANGA = 33;

/** Alla, som bitar över ett register. */
export type AllaIndivider = {
  readonly _tag: "Alla";
  readonly bitar: Uint32Array;
  readonly register: ReadonlyArray<Pseudonym>;
};

/** Högst `MANGA`, vid namn. */
export type FaIndivider = { readonly _tag: "Fa"; readonly vilka: ReadonlySet<Pseudonym> };

/** En mängd individer. */
export type Individmangd = AllaIndivider | FaIndivider;

/** Antalet; en fåmängd säger aldrig mer än `MANGA`. */
export const antalIndivider = (mangd: Individmangd): number =>
  mangd._tag === "Fa" ? mangd.vilka.size : mangd.bitar.reduce((n, ord) => n + ettor(ord), 0);

/** Båda tillsammans. Slås bara ihop med sin egen sort: nyckeltalet avgör vilken. */
export const slaIhopIndivider = (a: Individmangd, b: Individmangd): Individmangd => {
  if (a._tag === "Fa" || b._tag === "Fa") return fa([...vilkaI(a), ...vilkaI(b)]);
  return a.register === b.register ? sammaRegister(a, b) : olikaRegister(a, b);
};

/** Fåmängden av dem som räknats upp. */
export const fa = (vilka: Iterable<Pseudonym>): FaIndivider => {
  const nagra = new Set<Pseudonym>();
  for (const en of vilka) {
    if (nagra.size === MANGA) break;
    nagra.add(en);
  }
  return { _tag: "Fa", vilka: nagra };
};

function vilkaI(mangd: Individmangd): ReadonlyArray<Pseudonym> {
  if (mangd._tag === "Fa") return [...mangd.vilka];
  return mangd.register.filter((_, i) => harBit(mangd.bitar, i));
}

function sammaRegister(a: AllaIndivider, b: AllaIndivider): AllaIndivider {
  const [lang, kort] = a.bitar.length < b.bitar.length ? [b.bitar, a.bitar] : [a.bitar, b.bitar];
  const bitar = lang.slice();
  kort.forEach((ord, i) => {
    bitar[i] = (bitar[i] ?? 0) | ord;
  });
  return { ...a, bitar };
}

function olikaRegister(a: AllaIndivider, b: AllaIndivider): AllaIndivider {
  const register = [...new Set([...vilkaI(a), ...vilkaI(b)])];
  const bitar = new Uint32Array((register.length + 31) >>> 5);
  register.forEach((_, i) => {
    sattBit(bitar, i);
  });
  return { _tag: "Alla", bitar, register };
}

/** Sätter biten för individen. */
export const sattBit = (bitar: Uint32Array, i: number): void => {
  bitar[i >>> 5] = (bitar[i >>> 5] ?? 0) | (1 << (i & 31));
};

const harBit = (bitar: Uint32Array, i: number): boolean =>
  ((bitar[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;

function ettor(ord: number): number {
  let n = ord - ((ord >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
