/**
 * Den som tar emot ett XML-dokument händelse för händelse.
 */

/** Attributen, med sina prefix. */
export type Attribut = Readonly<Record<string, string | undefined>>;

/** Varför en del av arbetsboken inte kan läsas. */
export type Delfel = "trasig" | "krypterad" | "for_stor" | "for_manga_celler";

/** Elementnamnen är utan prefix: verktyg skriver både `<row>` och `<x:row>`. */
export type Xmlmottagare = {
  readonly oppnar: (namn: string, attribut: Attribut) => void;
  readonly text?: (text: string) => void;
  readonly stanger?: (namn: string) => void;
  /** Ett svar avbryter läsningen. Frågas efter varje bit. */
  readonly fel?: () => Delfel | undefined;
};

/** Så skriver XML Schema sant. */
export const arSant = (varde: string | undefined): boolean =>
  varde === "1" || varde === "true" || varde === "on";
