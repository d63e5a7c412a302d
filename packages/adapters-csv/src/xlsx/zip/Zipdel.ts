/**
 * En del i en zipfil, så som den centrala katalogen beskriver den. Storlekarna är bara påståenden tills delen är
 * uppackad; de prövas då mot det som verkligen kom ut.
 */

/** `namn` är vikt: snedstreck framåt, små bokstäver (delnamn i OOXML skiljer inte på stora och små). */
export type Zipdel = {
  readonly namn: string;
  readonly metod: "lagrad" | "deflate" | "okand";
  readonly krypterad: boolean;
  readonly crc: number;
  readonly packad: number;
  readonly uppackad: number;
  /** Delens packade bytes. */
  readonly bytes: Uint8Array;
};

/** Delarna efter namn. */
export type Zipkatalog = ReadonlyMap<string, Zipdel>;
