/**
 * Primärregeln på ett utfall som inte är en rad för sig: en del av en grupp, ett tal lämnat för hand.
 */
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import type { Skyddsregler } from "../Skyddsregler.ts";
import { litet } from "../skydd/primar.ts";

/** Sant om utfallet bärs av för få. En andel är för liten också när resten eller nämnaren är det. */
export function forLiten({ utfall }: Pick<Resultatrad, "utfall">, regler: Skyddsregler): boolean {
  const nagotLitet = (...antal: ReadonlyArray<number | undefined>): boolean =>
    antal.some((ett) => ett !== undefined && litet(ett, regler));
  switch (utfall._tag) {
    case "Antal":
      return utfall.individer !== undefined && nagotLitet(utfall.antal, utfall.individer);
    case "Andel": {
      const { taljare, namnare, individerTaljare, individerResten } = utfall;
      return individerTaljare === undefined && individerResten === undefined
        ? nagotLitet(taljare)
        : nagotLitet(taljare, namnare - taljare, namnare, individerTaljare, individerResten);
    }
    default:
      return false;
  }
}
