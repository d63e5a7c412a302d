/**
 * Nyckeltal skrivna över en känd tabell: kompilatorn ser att kolumnerna finns.
 */
import type { Villkor } from "../../kernel/index.ts";
import type { Definition, Nyckeltal } from "../Nyckeltal.ts";
import type { Radslag, tabeller } from "../tabeller/index.ts";

type Kolumn<R extends Radslag, S extends "dagar" | "koder" | "tal"> = Extract<
  keyof (typeof tabeller)[R][S],
  string
>;

/** Ett villkor över tabellens kolumner. */
export type VillkorOver<R extends Radslag> = Villkor<
  Kolumn<R, "dagar">,
  Kolumn<R, "koder">,
  Kolumn<R, "tal">
>;

/** En definition över tabellens kolumner. */
export type DefinitionOver<R extends Radslag> = Omit<Definition, "namnare" | "taljare"> & {
  readonly namnare?: VillkorOver<R>;
  readonly taljare: VillkorOver<R>;
};

type Kolumnfalt<R extends Radslag> = {
  readonly urval: VillkorOver<R>;
  readonly grupperingar: ReadonlyArray<ReadonlyArray<Kolumn<R, "koder">>>;
  readonly dimensioner: ReadonlyArray<Kolumn<R, "koder">>;
  readonly fran: Kolumn<R, "dagar">;
  readonly till: Kolumn<R, "dagar">;
  readonly tal: Kolumn<R, "tal">;
  readonly definitioner: ReadonlyArray<DefinitionOver<R>>;
};

type Over<R extends Radslag, N> = N extends Nyckeltal
  ? {
      readonly [F in keyof Omit<N, "rader">]: F extends keyof Kolumnfalt<R>
        ? Kolumnfalt<R>[F]
        : Omit<N, "rader">[F];
    }
  : never;

/** Ett nyckeltal över tabellens kolumner. */
export type NyckeltalOver<R extends Radslag> = Over<R, Nyckeltal>;

/** Samma nyckeltal, med tabellen utskriven. */
export const over = <R extends Radslag>(rader: R, nyckeltal: NyckeltalOver<R>): Nyckeltal => ({
  ...nyckeltal,
  rader,
});
