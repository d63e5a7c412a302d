/**
 * Varför ett kommando vägras. Ett avslag är ett värde; inget har ändrats.
 */
import { type Text, text } from "../kernel/index.ts";
import type { Arenderegel } from "./regler.ts";

/** Avslagets slag: läget tillåter det inte, dagen är omöjlig, eller en regel stoppar det. */
export type Avslag =
  | { readonly _tag: "ArendetFinnsRedan"; readonly text: Text }
  | { readonly _tag: "ArendetFinnsInte"; readonly text: Text }
  | { readonly _tag: "BeslutetFattat"; readonly text: Text }
  | { readonly _tag: "InteMottaget"; readonly text: Text }
  | { readonly _tag: "RedanAvslutat"; readonly text: Text }
  | { readonly _tag: "ForeAktualiseringen"; readonly text: Text }
  | { readonly _tag: "MotesdagenPasserad"; readonly text: Text }
  | { readonly _tag: "RegelBruten"; readonly regel: string; readonly text: Text };

type Enkelt = Exclude<Avslag["_tag"], "RegelBruten">;

const meningar: Readonly<Record<Enkelt, Text>> = {
  ArendetFinnsRedan: text("Ärendet är redan aktualiserat.", "The case has already been raised."),
  ArendetFinnsInte: text("Ärendet är inte aktualiserat.", "The case has not been raised."),
  BeslutetFattat: text(
    "Teamet har redan beslutat om ärendet.",
    "The team has already decided on the case.",
  ),
  InteMottaget: text(
    "Ärendet är inte mottaget av teamet.",
    "The case has not been received by the team.",
  ),
  RedanAvslutat: text("Ärendet är redan avslutat.", "The case is already closed."),
  ForeAktualiseringen: text(
    "Dagen ligger före ärendets aktualisering.",
    "The day lies before the case was raised.",
  ),
  MotesdagenPasserad: text(
    "Mötet kan inte bokas till en dag som redan varit.",
    "The meeting cannot be booked on a day that has passed.",
  ),
};

/** Avslaget av ett enkelt slag. */
export const avslag = (slag: Enkelt): Avslag => ({ _tag: slag, text: meningar[slag] });

/** Avslaget för en bruten regel. */
export const regelBruten = ({ id, text: mening }: Arenderegel): Avslag => ({
  _tag: "RegelBruten",
  regel: id,
  text: mening,
});
