/**
 * Det som är dolt just nu, beviset för det, och vad som saknas i beviset.
 */
import type { Flytt, Losare } from "../losare/Losare.ts";
import type { Tal } from "../system/System.ts";
import { Fyllningar } from "./Fyllningar.ts";
import { samlade } from "./samlade.ts";

/** Nästan gratis, men hellre ett kort bevis än ett långt, och hellre ett som ingen ensam genomskådar. */
const REDAN_DOLD = 1e-3;
const KAND_AV_ENSAM = 1e-2;

/** En brist: den ensamma som vet för mycket om talet, eller alla (−1). */
export type Brist = number;
export const ALLA: Brist = -1;

/** Läget i ett delsystem. Lösaren hålls i takt med det. */
export class Doljning {
  readonly tillagda = new Set<number>();
  readonly fyllningar: Fyllningar;
  readonly tal: ReadonlyArray<Tal>;
  readonly #losare: Losare;
  readonly #ensamma: ReadonlyArray<ReadonlySet<number>>;
  readonly #vetare: ReadonlyMap<number, ReadonlyArray<number>>;
  readonly #dolda = new Set<number>();
  #last = false;

  constructor(
    tal: ReadonlyArray<Tal>,
    ensamma: ReadonlyArray<ReadonlySet<number>>,
    losare: Losare,
  ) {
    this.tal = tal;
    this.#losare = losare;
    this.#ensamma = ensamma;
    this.#vetare = samlade(
      ensamma.flatMap((kanda, nummer) => [...kanda].map((plats) => [plats, nummer] as const)),
    );
    this.fyllningar = new Fyllningar((plats) => this.vetare(plats));
    tal.forEach(({ lage }, plats) => {
      if (lage === "dold" || lage === "otryckt") this.#dolda.add(plats);
    });
    tal.forEach((_, plats) => {
      this.#satt(plats);
    });
  }

  dold(plats: number): boolean {
    return this.#dolda.has(plats);
  }

  bredd(plats: number): number {
    return this.tal[plats]?.bredd ?? 0;
  }

  /** De ensamma som vet vad talet är. */
  vetare(plats: number): ReadonlyArray<number> {
    return this.#vetare.get(plats) ?? [];
  }

  kand(brist: Brist, plats: number): boolean {
    return this.#ensamma[brist]?.has(plats) === true;
  }

  /** Dolda tal som någon vet för mycket om. */
  oskyddade(): ReadonlyArray<number> {
    return [...this.#dolda].filter((plats) => this.brist(plats) !== undefined);
  }

  /** Vem som vet för mycket om talet. Det som ingen tryckt skyddas mot alla, men inte mot var och en som vet om sig själv. */
  brist(plats: number): Brist | undefined {
    const bredd = this.bredd(plats);
    if (bredd === 0) return undefined;
    if (this.#smalt(plats, bredd)) return ALLA;
    if (this.tal[plats]?.lage === "otryckt") return undefined;
    for (const ensam of this.fyllningar.tveksamma(plats)) {
      if (!this.kand(ensam, plats) && this.#smalt(plats, bredd, ensam)) return ensam;
    }
    return undefined;
  }

  #smalt(plats: number, bredd: number, ensam?: Brist): boolean {
    const [minst, storst] = this.fyllningar.spann(plats, ensam);
    return storst - minst < bredd;
  }

  /** Godtar ändringen som bevis: det den rör döljs. */
  godta(flytt: Flytt): void {
    this.fyllningar.lagg(flytt);
    for (const plats of flytt.keys()) {
      if (this.#dolda.has(plats)) continue;
      this.tillagda.add(plats);
      this.dolj(plats);
    }
  }

  dolj(plats: number): void {
    this.#dolda.add(plats);
    this.#satt(plats);
  }

  visa(plats: number): void {
    this.#dolda.delete(plats);
    this.#satt(plats);
  }

  /** Inget mer får döljas. */
  las(): void {
    this.#last = true;
    this.tal.forEach((_, plats) => {
      this.#satt(plats);
    });
  }

  /** Ställer frågor till lösaren som den som vet det den ensamma vet. */
  som<A>(brist: Brist, fraga: () => A): A {
    const kanda = this.#ensamma[brist] ?? [];
    for (const plats of kanda) this.#losare.satt(plats, Infinity);
    const svar = fraga();
    for (const plats of kanda) this.#satt(plats);
    return svar;
  }

  #satt(plats: number): void {
    this.#losare.satt(plats, this.#kostnad(plats));
  }

  #kostnad(plats: number): number {
    if (this.#dolda.has(plats)) return this.#vetare.has(plats) ? KAND_AV_ENSAM : REDAN_DOLD;
    const ett = this.tal[plats];
    return ett?.lage === "synlig" && !this.#last ? ett.vikt : Infinity;
  }

  /** Vad det som ändringarna döljer är värt. */
  pris(flyttar: ReadonlyArray<Flytt>): number {
    let pris = 0;
    for (const plats of new Set(flyttar.flatMap((flytt) => [...flytt.keys()])))
      if (!this.#dolda.has(plats)) pris += this.tal[plats]?.vikt ?? 0;
    return pris;
  }
}
