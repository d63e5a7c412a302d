/**
 * Ett tal mot ett mål. "Fler än i fjol" är strikt: lika många räcker inte, fast rapporter ofta skriver så.
 */
import * as Schema from "effect/Schema";
import { text } from "./Text.ts";

/** Jämförelser med en enda gräns. `fler_an` och `farre_an` är strikta. */
export const Gransjamforelse = Schema.Literals([
  "minst",
  "hogst",
  "fler_an",
  "farre_an",
  "lika",
]).annotate({ identifier: "Gransjamforelse", title: "Jämförelse med en gräns" });
export type Gransjamforelse = typeof Gransjamforelse.Type;

const grans = Schema.Finite;

/** En jämförelse med sitt mål. `mellan`: båda ändarna ingår. `cirka`: högst `tolerans` från målet, åt båda håll. */
export const Jamforelse = Schema.Union([
  Schema.Struct({ jamforelse: Gransjamforelse, mal: grans }),
  Schema.Struct({
    jamforelse: Schema.Literal("mellan"),
    mal: Schema.Tuple([grans, grans]).check(
      Schema.makeFilter(([lo, hi]: readonly [number, number]) => lo <= hi, {
        vantat: text("den lägre gränsen först", "the lower limit first"),
      }),
    ),
  }),
  Schema.Struct({
    jamforelse: Schema.Literal("cirka"),
    mal: grans,
    tolerans: Schema.Finite.check(
      Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") }),
    ),
  }),
]).annotate({ identifier: "Jamforelse", title: "Jämförelse med ett mål" });
export type Jamforelse = typeof Jamforelse.Type;

/**
 * Sant om `tal` / `skala` uppfyller jämförelsen. Med täljaren som tal och nämnaren som skala prövas en andel utan att
 * avrundas.
 */
export const uppfyller = (krav: Jamforelse, tal: number, skala = 1): boolean => {
  switch (krav.jamforelse) {
    case "minst":
      return mot(tal, krav.mal * skala) >= 0;
    case "hogst":
      return mot(tal, krav.mal * skala) <= 0;
    case "fler_an":
      return mot(tal, krav.mal * skala) > 0;
    case "farre_an":
      return mot(tal, krav.mal * skala) < 0;
    case "lika":
      return mot(tal, krav.mal * skala) === 0;
    default: {
      const [lo, hi] = granser(krav);
      return mot(tal, lo * skala) >= 0 && mot(tal, hi * skala) <= 0;
    }
  }
};

/** Gränserna som utfallet prövas mot: den lägsta och den högsta, som är samma när det bara finns en. */
export const granser = (krav: Jamforelse): readonly [lo: number, hi: number] => {
  switch (krav.jamforelse) {
    case "mellan":
      return krav.mal;
    case "cirka":
      return [krav.mal - krav.tolerans, krav.mal + krav.tolerans];
    default:
      return [krav.mal, krav.mal];
  }
};

/** Tecknet på skillnaden, utan de rester som flyttal lämnar efter sig: 0,1 + 0,2 är lika med 0,3. */
const mot = (tal: number, gransen: number): number =>
  Math.abs(tal - gransen) < 1e-9 ? 0 : Math.sign(tal - gransen);
