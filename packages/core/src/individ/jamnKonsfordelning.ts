/**
 * Jämn könsfördelning: kvinnor och män är vardera 40–60 procent. Källa: SCB, 40/60; domänen, avsnitt 5. Säger bara något om
 * antalen: den som alltid ligger nära 40 är inte jämn.
 */
import * as Schema from "effect/Schema";

/** `inga`: ingen med känt kön, och då finns ingen fördelning att bedöma. */
export const Jamnhet = Schema.Literals(["jamn", "ojamn", "inga"]).annotate({
  identifier: "Jamnhet",
  title: "Jämn könsfördelning",
});
export type Jamnhet = typeof Jamnhet.Type;

/** Antal, timmar eller öre per kön. Okänt kön är ingens kön. */
export type Konsantal = { readonly kvinna: number; readonly man: number; readonly okant?: number };

/** Domen, vad den gäller och vad den inte gäller: `okant` står utanför nämnaren `kant`. */
export type Konsfordelning = {
  readonly dom: Jamnhet;
  readonly kant: number;
  readonly okant: number;
};

/** Prövar 40–60 på oavrundade andelar av dem vars kön är känt; båda gränserna ingår. */
export const jamnKonsfordelning = ({ kvinna, man, okant = 0 }: Konsantal): Konsfordelning => {
  const kant = kvinna + man;
  return { dom: kant === 0 ? "inga" : arJamn(kvinna, kant) ? "jamn" : "ojamn", kant, okant };
};

const arJamn = (kvinna: number, kant: number): boolean =>
  5 * kvinna >= 2 * kant && 5 * kvinna <= 3 * kant;
