/**
 * 4R: vem får vad, och på vilka villkor. De två första R:en räknas, de två sista skrivs av människor. Källa: överenskommelsen,
 * Uppföljning och analys; 4R-metoden i SOU 2007:15. Talen är ännu inte skyddade för spridning.
 */
import * as Schema from "effect/Schema";
import { Jamnhet } from "../individ/index.ts";
import { Text } from "../kernel/index.ts";

/** R1: målgruppen, de som beslutar och de som utför. */
export const Representation = Schema.Literals(["deltagare", "beslutande", "utforande"]).annotate({
  identifier: "Representation",
  title: "R1: vilka som är representerade",
});
export type Representation = typeof Representation.Type;

/** R2: det som delas mellan kvinnor och män. Kronor räknas i öre. */
export const Resurs = Schema.Literals([
  "insatser",
  "dagar",
  "timmar",
  "kronor",
  "motesplatser",
]).annotate({
  identifier: "Resurs",
  title: "R2: resurser som delas",
});
export type Resurs = typeof Resurs.Type;

const tal = Schema.Finite;

/**
 * En rad. Okänt kön står alltid med och hör till `alla`, men inte till nämnaren i `andelKvinna` (0–1, oavrundad; `null` när
 * inget kön är känt). `saknas`: ingen uppgift finns, vilket inte är noll.
 */
export const Konsrad = Schema.Union([
  Schema.Struct({
    status: Schema.Literal("raknad"),
    vad: Schema.Union([Representation, Resurs]),
    kvinna: tal,
    man: tal,
    okant: tal,
    alla: tal,
    andelKvinna: Schema.NullOr(tal),
    jamn: Jamnhet,
  }),
  Schema.Struct({
    status: Schema.Literal("saknas"),
    vad: Schema.Union([Representation, Resurs]),
  }),
]).annotate({ identifier: "Konsrad", title: "Rad i 4R, per kön" });
export type Konsrad = typeof Konsrad.Type;

/** Plats för text som en människa skriver. */
export const Analyslucka = Schema.Struct({ id: Schema.NonEmptyString, ledtext: Text }).annotate({
  identifier: "Analyslucka",
  title: "Fråga att svara på i 4R",
});
export type Analyslucka = typeof Analyslucka.Type;

/** De fyra R:en: representation och resurser räknade, realia och realisera att skriva. */
export const FyrR = Schema.Struct({
  representation: Schema.Array(Konsrad),
  resurser: Schema.Array(Konsrad),
  realia: Schema.Array(Analyslucka),
  realisera: Schema.Array(Analyslucka),
}).annotate({ identifier: "FyrR", title: "4R-analys" });
export type FyrR = typeof FyrR.Type;
