/**
 * En läst cell, och läsaren av en kolumns celler där de står i raden.
 */
import type { Radlage } from "../poster/Radlage.ts";
import type { Cellvarde } from "./Cellvarde.ts";

/** En läst cell: värdet och cellens blandning till radens avtryck. */
export type Lastcell = {
  readonly ra: string;
  readonly varde: Cellvarde;
  /** Sant om värdet är ett fel eller bär en varning. */
  readonly anmarkt: boolean;
  readonly a: number;
  readonly b: number;
};

/** Läser cellen på platsen, som inte är tom. */
export type Kolumnlasare = (lage: Radlage, plats: number) => Lastcell;
