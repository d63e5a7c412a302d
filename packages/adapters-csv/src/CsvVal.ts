/**
 * Det som värden väljer för en CSV-fil.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import type { Teckenkodning } from "./bytes/avkoda.ts";
import type { Radgranser } from "./poster/Radgranser.ts";
import type { Profil } from "./profil/index.ts";

/** Gränser som, när de nås, avvisar filen med ett fel. Unit: antal; längder i tecken. */
export type Granser = Radgranser & { readonly rader: number };

/** Gränserna när värden inte säger annat. */
export const forvaldaGranser: Granser = {
  rader: 20_000_000,
  kolumner: 2 ** 20,
  cellangd: 2 ** 20,
  radlangd: 2 ** 24,
};

/** Största fil när värden inte säger annat. Unit: bytes. */
export const MAX_BYTE = 4 * 1024 ** 3;

/** Så stor fil prövas hel innan något lämnas. Unit: bytes. */
export const BUFFERT = 16 * 1024 ** 2;

/** Valen för en CSV-fil. Profilen ska vara prövad med `provaProfil`. */
export type CsvVal = Lasval & {
  readonly profil: Profil;
  /** Tvingar kodningen; annars profilens, annars filens egen. */
  readonly kodning?: Teckenkodning;
  /** Största filstorlek i bytes. Förval 4 GiB. Minnet följer inte filens storlek; det gör den som sparar fakta. */
  readonly maxByte?: number;
  readonly granser?: Partial<Granser>;
  /**
   * Öppnar samma källa en gång till. Då prövas också en fil som är större än bufferten i sin helhet innan den lämnar
   * fakta; annars är delarna `preliminar` tills den sista.
   */
  readonly igen?: () => AsyncIterable<Uint8Array>;
  /** Så stor fil prövas hel i minnet. Förval 16 MiB. */
  readonly buffert?: number;
  /** Filens storlek i bytes, för förloppet. */
  readonly storlek?: number;
};

/** Gränserna som gäller. */
export const granserFor = ({ granser }: CsvVal): Granser => ({ ...forvaldaGranser, ...granser });
