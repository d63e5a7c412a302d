/**
 * Porten till en lösare för linjära program: den billigaste ändringen av talen som flyttar ett av dem.
 */

/** En ändring: talets plats till hur mycket det ändras. Alla samband håller, inget tal blir negativt. */
export type Flytt = ReadonlyMap<number, number>;

/** Ett system som löses gång på gång med små ändringar. Kostnaden `Infinity` håller ett tal stilla. */
export type Losare = {
  /** Vad det kostar att ändra talet ett steg. */
  readonly satt: (plats: number, kostnad: number) => void;
  /** Den billigaste heltalsändringen där talet flyttas precis `steg`; `undefined` om ingen finns eller hann hittas. */
  readonly flytta: (plats: number, steg: number) => Flytt | undefined;
  /** Allt arbete hittills, detsamma varje gång. Unit: miljarder steg i lösaren gånger antalet tal i kvadrat. */
  readonly arbete: () => number;
  readonly slut: () => void;
};

/** Öppnar en lösare för systemet; alla tal börjar stilla. `varden`: så mycket kan ett tal minska. */
export type OppnaLosare = (
  varden: ReadonlyArray<number>,
  samband: ReadonlyArray<{
    readonly tal: ReadonlyArray<number>;
    readonly koefficienter: ReadonlyArray<number>;
  }>,
  storst: number,
) => Losare;
