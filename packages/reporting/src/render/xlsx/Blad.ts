/**
 * Ett kalkylblad som värde: celler i rader, en tabell och det som ska skrivas ut.
 */
import type { Stil } from "./Stilar.ts";

/** En cell: text eller tal. Formler finns inte. `lank` är ett blad i boken. */
export type Xcell = {
  readonly varde: string | number;
  readonly stil?: Stil;
  readonly lank?: string;
};

/** En rad. Hål i raden är `undefined`. */
export type Xrad = {
  readonly celler: ReadonlyArray<Xcell | undefined>;
  readonly hojd?: number;
  /** Raden breder ut sig över så många kolumner. */
  readonly spann?: number;
};

/** Ett blad. Rader och kolumner räknas från 0; `huvudrad` är tabellens rubrikrad. */
export type Blad = {
  readonly namn: string;
  readonly bredder: ReadonlyArray<number>;
  readonly rader: ReadonlyArray<Xrad>;
  readonly tabell:
    | {
        readonly huvudrad: number;
        readonly rader: number;
        readonly kolumner: ReadonlyArray<string>;
      }
    | undefined;
  readonly sidtitel: string;
  readonly marke: string | undefined;
  readonly sidfot: readonly [string, string];
};
