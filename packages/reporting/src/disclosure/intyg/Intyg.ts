/**
 * Beviset för att inget dolt går att räkna ut. Det innehåller de sanna talen och lämnar aldrig huset.
 */

/**
 * `grund`: de sanna talen för allt som inte visas, efter talets namn. `flyttar`: ändringar från dem; grund och flytt ger
 * tillsammans en annan fyllning som också stämmer med allt utgivet.
 *
 * Talets namn är `mått|dimension=kod|…#avtryck`, dimensionerna i bokstavsordning och helheter utelämnade.
 */
export type Intyg = {
  readonly publicering: string;
  readonly bredd: number;
  readonly grund: ReadonlyMap<string, number>;
  readonly flyttar: ReadonlyArray<ReadonlyMap<string, number>>;
};
