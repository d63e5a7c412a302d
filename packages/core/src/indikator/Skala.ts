/**
 * NNS-enkätens svarsskalor: två med sex steg, och ja/nej. Källa: Sundsvalls slutrapport; det tredje stegets ord i skalorna
 * är antagna, och nya skrivsätt läggs till som data.
 */

/** Skalan som en fråga besvaras på. */
export type Skala = "frekvens" | "grad" | "ja_nej";

/** Svarets klass. Ja är positivt och nej negativt; ja/nej har inga andra klasser. */
export type Svarsklass = "negativt" | "varken" | "positivt" | "klart_positivt";

/** Ett steg: koden, orden som känns igen, och klassen. Det klart positiva är också positivt. */
export type Steg = {
  readonly kod: string;
  readonly ord: ReadonlyArray<string>;
  readonly klass: Svarsklass;
};

const steg = (kod: string, klass: Svarsklass, ...ord: ReadonlyArray<string>): Steg => ({
  kod,
  klass,
  ord,
});

/** Skalornas steg, från det mest negativa. */
export const skalor: Readonly<Record<Skala, ReadonlyArray<Steg>>> = {
  frekvens: [
    steg("aldrig", "negativt", "aldrig"),
    steg("sallan", "negativt", "sällan"),
    steg("ibland", "varken", "ibland"),
    steg("ofta", "positivt", "ofta"),
    steg("for_det_mesta", "klart_positivt", "för det mesta"),
    steg("alltid", "klart_positivt", "alltid"),
  ],
  grad: [
    steg("inte_alls", "negativt", "inte alls"),
    steg("till_liten_del", "negativt", "till liten del"),
    steg("delvis", "varken", "delvis", "till viss del"),
    steg("till_stor_del", "positivt", "till stor del"),
    steg("till_mycket_stor_del", "klart_positivt", "till mycket stor del"),
    steg("helt_och_hallet", "klart_positivt", "helt och hållet"),
  ],
  ja_nej: [steg("nej", "negativt", "nej"), steg("ja", "positivt", "ja")],
};

/** Svarets klass på skalan; `undefined` om koden inte hör till den. */
export const klassFor = (skala: Skala, kod: string): Svarsklass | undefined =>
  skalor[skala].find((ett) => ett.kod === kod)?.klass;
