/**
 * En post är en rad i tabellen: celler och den fysiska rad där den börjar. Radnumret räknar också radbrytningar
 * inne i citerade celler, så att "rad 17" är rad 17 i den fil som människan har.
 */

/** `rad` räknas från 1. */
export type Post = { readonly rad: number; readonly celler: ReadonlyArray<string> };

/**
 * Posterna, eller raden där ett citattecken öppnas som aldrig stängs (`OavslutatCitat`) eller stängs mitt i en cell
 * (`FelCitat`). I båda fallen kan rader ha svalts; då läses inget.
 */
export type Postlasning =
  | { readonly _tag: "Poster"; readonly poster: ReadonlyArray<Post> }
  | { readonly _tag: "OavslutatCitat" | "FelCitat"; readonly rad: number };
