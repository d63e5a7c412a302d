/**
 * Det som värden väljer för en CSV-fil.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import type { Teckenkodning } from "./bytes/avkoda.ts";
import type { Profil } from "./profil/index.ts";

/** Valen för en CSV-fil. Profilen ska vara prövad med `provaProfil`. */
export type CsvVal = Lasval & {
  readonly profil: Profil;
  /** Tvingar kodningen; annars profilens, annars filens egen. */
  readonly kodning?: Teckenkodning;
  /** Största filstorlek i bytes. Förval 32 MiB (omkring 150 000 ärenden). */
  readonly maxByte?: number;
};
