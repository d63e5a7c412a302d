/**
 * En post är en rad i tabellen: celler och den fysiska rad där den börjar. Radnumret räknar också radbrytningar
 * inne i citerade celler, så att "rad 17" är rad 17 i den fil som människan har.
 */

/** `rad` räknas från 1. */
export type Post = { readonly rad: number; readonly celler: ReadonlyArray<string> };

/**
 * Varför posterna inte går att dela. Ett citattecken öppnas och stängs aldrig (`OavslutatCitat`) eller stängs mitt i en
 * cell (`FelCitat`): rader kan ha svalts. Övriga: en gräns är nådd. `rad` är raden där det börjar.
 */
export type Postfel = {
  readonly _tag: "OavslutatCitat" | "FelCitat" | "LangCell" | "LangRad" | "MangaKolumner";
  readonly rad: number;
};

/** Posterna, eller varför de inte går att dela; då läses inget. */
export type Postlasning =
  | { readonly _tag: "Poster"; readonly poster: ReadonlyArray<Post> }
  | Postfel;
