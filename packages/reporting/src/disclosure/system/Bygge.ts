/**
 * Systemet medan det byggs: talen och sambanden, före reglerna.
 */
import type { Antalscell, Antalstabell, Cellgrupp } from "../publicering/Publicering.ts";
import type { BrutetSamband, Samband } from "./System.ts";

/** Ett tal under bygget. `celler`: de nya tabellernas celler som är just det talet. `varde` saknas när det inte är känt. */
export type Bygge = {
  readonly nyckel: string;
  readonly matt: string;
  readonly grupp: Cellgrupp;
  varde: number | undefined;
  /** Sant om värdet bara är ett av dem som stämmer. */
  antaget?: true;
  utgivet: "visat" | "dolt" | undefined;
  /** Sant om talet bara är utgivet som dolt kön i en tabell med regeln `nns`: den ställer inget krav på bredd. */
  utanKrav: boolean;
  readonly celler: Array<{ readonly tabell: Antalstabell; readonly cell: Antalscell }>;
};

/** Ett samband under bygget; helheten står först. */
export type Byggsamband = Samband & { readonly dimension: string };

/** Det färdiga bygget, före reglerna. */
export type Grundsystem = {
  readonly tal: ReadonlyArray<Bygge>;
  readonly samband: ReadonlyArray<Byggsamband>;
  readonly brutna: ReadonlyArray<BrutetSamband>;
};

/** Ett och samma tal har olika värden: tabellerna är inte räknade på samma fakta. */
export class OlikaTal extends Error {
  readonly tabell: string;
  constructor(tabell: string) {
    super(
      `Tabellen ${tabell} går inte ihop med de andra: samma tal eller summa har olika värden. Räkna om dem på samma fakta. The table does not agree with the others.`,
    );
    this.name = "OlikaTal";
    this.tabell = tabell;
  }
}
