/**
 * Det som står överst i allt som skrivs för en terminal: vattenmärke, rubrik, period och noter.
 */
import type { Sprak, Text } from "@star-finsam/core/kernel";
import { texter } from "../texter.ts";

/** Rubriken och det som läsaren måste veta. */
export type Terminalhuvud = {
  readonly vattenmarke?: Text | undefined;
  readonly titel: Text;
  readonly forbund: { readonly namn: string };
  /** Perioden i ord. */
  readonly period: string;
  readonly noter: ReadonlyArray<Text>;
};

/** Huvudets stycken. */
export const terminalhuvud = (
  { vattenmarke, titel, forbund, period, noter }: Terminalhuvud,
  sprak: Sprak,
): ReadonlyArray<string> => [
  ...(vattenmarke === undefined ? [] : [`*** ${vattenmarke[sprak].toUpperCase()} ***`]),
  understruken(`${titel[sprak]} – ${forbund.namn}`, "="),
  `${texter.period[sprak]}: ${period}`,
  ...noter.map((not) => not[sprak]),
];

/** En rubrik med ett streck under. */
export const understruken = (text: string, tecken: string): string =>
  `${text}\n${tecken.repeat(text.length)}`;
