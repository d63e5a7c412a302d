/**
 * Vad en cell visade sig vara. Ett fel säger vad som är fel, aldrig vad som stod där.
 */
import type { Belopp, Dag, Period, Text } from "@star-finsam/core/kernel";
import type { Personidentitet } from "@star-finsam/core/personidentitet";

/** En kod med omfattning 0–1, om cellen anger den. */
export type Kodvarde = { readonly kod: string; readonly omfattning?: number };

/** En läst cell. */
export type Cellvarde =
  | { readonly _tag: "Saknas" }
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "Tal"; readonly tal: number }
  | { readonly _tag: "Belopp"; readonly ore: Belopp }
  | { readonly _tag: "Dag"; readonly dag: Dag }
  | { readonly _tag: "Period"; readonly period: Period }
  | {
      readonly _tag: "Koder";
      readonly koder: ReadonlyArray<Kodvarde>;
      /** Texten fanns inte i kodlistan och lästes som kolumnens `annars`. */
      readonly varning?: Cellfel;
    }
  | { readonly _tag: "Markering"; readonly ja: boolean }
  | { readonly _tag: "Identitet"; readonly identitet: Personidentitet }
  | Cellfel;

/** Cellen kan inte läsas; raden går till karantän. */
export type Cellfel = { readonly _tag: "Fel"; readonly kod: string; readonly text: Text };

/** Det tomma värdet. */
export const saknas: Cellvarde = { _tag: "Saknas" };

/** Ett cellfel. */
export const cellfel = (kod: string, text: Text): Cellfel => ({ _tag: "Fel", kod, text });

/** Felkoden när ett personnummer inte går att läsa. */
export const identitetskod = (orsak: string): string => `IDENTITET_${orsak.toUpperCase()}`;

/** Läser en cell. */
export type Cellasare = (cell: string) => Cellvarde;
