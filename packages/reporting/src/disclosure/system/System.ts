/**
 * Alla tal i en publicering och i dem före, och alla samband mellan dem, som ett linjärt system.
 */
import type { Cellgrupp } from "../publicering/Publicering.ts";

/**
 * Vad allmänheten vet om ett tal. `synlig`: visas, om det inte behöver döljas. `dold`: visas inte. `last`: är redan utgivet.
 * `otryckt`: har aldrig tryckts och får vara vad som helst, så länge det inte är litet.
 */
export type Lage = "synlig" | "dold" | "last" | "otryckt";

/** Ett tal. `bredd`: hur mycket en angripare minst ska sväva på om det inte visas; 0 för det som ingen behöver skyddas mot. */
export type Tal = {
  readonly nyckel: string;
  readonly matt: string;
  readonly grupp: Cellgrupp;
  /** Talet. För ett tidigare dolt tal ett möjligt värde. */
  readonly varde: number;
  readonly lage: Lage;
  readonly bredd: number;
  /** Hur ogärna talet döljs. */
  readonly vikt: number;
  /** Sant om en enda individ står bakom talet: hon vet vad det är. */
  readonly ensam: boolean;
  /** Sant om den nya publiceringen trycker talet. */
  readonly nytt: boolean;
};

/**
 * Summan av koefficient gånger tal är noll. Samband av samma `klass` är samma kodsumma i olika grupper; `koder` är talens koder i
 * dess dimension.
 */
export type Samband = {
  readonly klass: string;
  readonly koder: ReadonlyArray<string>;
  readonly tal: ReadonlyArray<number>;
  readonly koefficienter: ReadonlyArray<number>;
};

/** Klassen för samband som inte är en helhet och dess delar börjar så. */
export const LIKHET = "likhet|";

/** Ett samband som inte gäller, eftersom fakta ändrats sedan den tidigare publiceringen. */
export type BrutetSamband = {
  readonly matt: string;
  readonly period: string;
  readonly tidigare: string;
};

/** Systemet. Sambanden pekar på talens platser. */
export type System = {
  readonly tal: ReadonlyArray<Tal>;
  readonly samband: ReadonlyArray<Samband>;
  readonly brutna: ReadonlyArray<BrutetSamband>;
};
