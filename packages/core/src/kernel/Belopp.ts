/**
 * Pengar i hela öre. Öre är heltal, så att en summa av tusen rader blir på öret den som ekonomen har.
 */
import * as Schema from "effect/Schema";

/** Ett belopp i öre, heltal, får vara negativt (kreditering). Unit: öre (1/100 SEK). */
export const Belopp = Schema.Int.pipe(Schema.brand("Belopp")).annotate({
  identifier: "Belopp",
  title: "Belopp i öre",
});
export type Belopp = typeof Belopp.Type;

/** Sant om talet är ett helt antal öre som ryms exakt. */
export function arBelopp(ore: number): ore is Belopp {
  return Number.isSafeInteger(ore);
}

/**
 * Beloppet i öre.
 * @throws RangeError om talet inte är ett heltal som ryms exakt (en defekt hos anroparen).
 */
export function belopp(ore: number): Belopp {
  if (arBelopp(ore)) return ore;
  throw new RangeError("Ett belopp är ett helt antal öre.");
}

/** Summan av två belopp. */
export const laggIhop = (a: Belopp, b: Belopp): Belopp => belopp(a + b);
