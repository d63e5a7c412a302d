/**
 * En rubrik på två rader, så som Table Dialect 2.0 säger det när den står överst. Att en grupp fylls åt höger kan dialekten
 * inte säga. Källa: datapackage.org/standard/table-dialect.
 */
import type { Profil } from "./Profil.ts";

/** Dialekten. */
export type Dialekt = {
  readonly headerRows: ReadonlyArray<number>;
  readonly headerJoin: string;
  readonly "star:fyllAtHoger": boolean;
};

/** Profilens dialekt, om rubriken är två rader. */
export const dialekten = ({ tvaradigRubrik }: Profil): Dialekt | undefined =>
  tvaradigRubrik === undefined
    ? undefined
    : {
        headerRows: [1, 2],
        headerJoin: tvaradigRubrik.mellan,
        "star:fyllAtHoger": tvaradigRubrik.fyllAtHoger,
      };
