/**
 * Letar efter de flyttar som ger ett tal dess bredd: först bland det som redan är dolt, sedan med lösaren.
 */
import type { Flytt, Losare } from "../losare/Losare.ts";
import { ALLA, type Brist, type Doljning } from "./Doljning.ts";
import type { Enkelflytt } from "./enkelFlytt.ts";

/** Fyller brister. */
export class Flyttsokare {
  readonly #doljning: Doljning;
  readonly #losare: Losare;
  readonly #enkel: Enkelflytt;

  constructor(doljning: Doljning, losare: Losare, enkel: Enkelflytt) {
    this.#doljning = doljning;
    this.#losare = losare;
    this.#enkel = enkel;
  }

  /** Lägger till fyllningar tills ingen vet för mycket om talet. Falskt när det inte går. */
  skydda(plats: number, logg?: Array<Flytt>): boolean {
    const doljning = this.#doljning;
    for (;;) {
      const brist = doljning.brist(plats);
      if (brist === undefined) return true;
      const flyttar = this.#fran(plats, brist);
      if (flyttar === undefined) return false;
      for (const flytt of flyttar) doljning.godta(flytt);
      logg?.push(...flyttar);
    }
  }

  #fran(plats: number, brist: Brist): ReadonlyArray<Flytt> | undefined {
    const doljning = this.#doljning;
    const utan = (annan: number): boolean => doljning.dold(annan) && !doljning.kand(brist, annan);
    const dolda = (annan: number): boolean =>
      utan(annan) && (doljning.vetare(annan).length === 0 || annan === plats);
    return (
      this.#enkla(plats, brist, dolda) ??
      this.#enkla(plats, brist, utan) ??
      doljning.som(brist, () => this.#billigast(plats, brist))
    );
  }

  /** Flyttar genom det fria, om de räcker till bredden. */
  #enkla(
    plats: number,
    brist: Brist,
    fri: (plats: number) => boolean,
  ): ReadonlyArray<Flytt> | undefined {
    const { bredd, varde, minst, storst } = this.#lage(plats, brist);
    const upp = this.#enkel.sok(plats, bredd + minst, fri);
    const uppat = Math.max(storst, upp?.get(plats) ?? 0);
    if (uppat - minst >= bredd) return upp === undefined ? undefined : [upp];
    const ned = varde === 0 ? undefined : this.#enkel.sok(plats, uppat - bredd, fri);
    if (uppat - Math.min(minst, ned?.get(plats) ?? 0) < bredd) return undefined;
    return [upp, ned].filter((flytt) => flytt !== undefined);
  }

  /** De flyttar som ger talet sin bredd och döljer minst: en uppåt, en nedåt, eller en åt vardera hållet. */
  #billigast(plats: number, brist: Brist): ReadonlyArray<Flytt> | undefined {
    const { bredd, varde, minst, storst } = this.#lage(plats, brist);
    let bast: ReadonlyArray<Flytt> | undefined;
    let lagst = Infinity;
    const prova = (flyttar: ReadonlyArray<Flytt | undefined>): boolean => {
      const funna = flyttar.filter((flytt) => flytt !== undefined);
      if (funna.length < flyttar.length) return false;
      const pris = this.#doljning.pris(funna);
      if (pris < lagst) [bast, lagst] = [funna, pris];
      return true;
    };
    prova([this.#losare.flytta(plats, bredd + minst)]);
    if (lagst > 0 && varde >= bredd - storst) prova([this.#losare.flytta(plats, storst - bredd)]);
    for (let steg = 1; lagst > 0 && steg < bredd && steg <= varde; steg++) {
      const ned = this.#losare.flytta(plats, -steg);
      if (ned === undefined || this.#doljning.pris([ned]) >= lagst) break;
      prova([ned, this.#losare.flytta(plats, bredd - steg)]);
    }
    return bast;
  }

  #lage(plats: number, brist: Brist) {
    const [minst, storst] = this.#doljning.fyllningar.spann(
      plats,
      brist === ALLA ? undefined : brist,
    );
    const varde = this.#doljning.tal[plats]?.varde ?? 0;
    return { bredd: this.#doljning.bredd(plats), varde, minst, storst };
  }
}
