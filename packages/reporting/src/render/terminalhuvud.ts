/**
 * Det som står överst i allt som skrivs för en terminal: vattenmärke, rubrik, period och noter.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ord, type Rapporttext } from "../rapport/Rapporttext.ts";
import { texter } from "../texter.ts";

/** Rubriken och det som läsaren måste veta. */
export type Terminalhuvud = {
  readonly vattenmarke?: Rapporttext | undefined;
  readonly titel: Rapporttext;
  readonly forbund: { readonly namn: string };
  /** Perioden i ord. */
  readonly period: string;
  readonly noter: ReadonlyArray<Rapporttext>;
};

/** Huvudets stycken. */
export const terminalhuvud = (
  { vattenmarke, titel, forbund, period, noter }: Terminalhuvud,
  sprak: Sprak,
): ReadonlyArray<string> => [
  ...(vattenmarke === undefined ? [] : [`*** ${ord(vattenmarke, sprak).toUpperCase()} ***`]),
  understruken(`${ord(titel, sprak)} – ${forbund.namn}`, "="),
  `${texter.period[sprak]}: ${period}`,
  ...noter.map((not) => ord(not, sprak)),
];

/** En rubrik med ett streck under. */
export const understruken = (text: string, tecken: string): string =>
  `${text}\n${tecken.repeat(text.length)}`;
