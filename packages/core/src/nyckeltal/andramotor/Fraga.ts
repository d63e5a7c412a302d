/**
 * En andra motor: samma nyckeltal som handskriven SQL, körd av DuckDB. Den läser definitionernas text, aldrig deras data,
 * och delar ingen kod med räkningen; ett tal som båda kommer fram till är sannolikt rätt. Följer inte med paketet.
 *
 * Frågorna läser vyerna i `vyer.ts`: en kolumn `x` är gruppens etikett, `x_koder` radens koder, dagar är dagnummer, och
 * `forsta` och `sista` periodens dagar. `omgang` är vilket underlag raden hör till; alla räknas i samma fråga.
 */

/**
 * En fråga. Svarets textkolumner är grupper (tomma i helheten); `antal`, `medel`, `median` … är statistik, `taljare` och
 * `namnare` en kvot, `summa` och `ore` summor, och en kolumn med en post är en definition. `helhet`: när raderna inte
 * går att lägga ihop. `tom`: helheten i ett underlag utan rader, om den inte är noll respektive utan svar.
 */
export type Fraga = {
  readonly sql: string;
  readonly helhet?: "ingen";
  readonly tom?: Readonly<Record<string, number>>;
};

/** Frågor efter nyckeltalets id. */
export type Fragor = Readonly<Record<string, Fraga>>;
