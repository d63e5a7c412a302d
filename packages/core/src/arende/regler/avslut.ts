/**
 * Reglerna om uppföljning och avslut. Källa: bilaga 1, Uppföljning och Avslut av individärenden.
 */
import { dom, text } from "../../kernel/index.ts";
import type { Arenderegel } from "./Arenderegel.ts";

const uppf3: Arenderegel = {
  id: "UPPF-3",
  niva: "upplysning",
  slag: "anmarkning",
  kalla: "bilaga 1, Uppföljning av individärenden",
  ansvarig: "arendebarare",
  behover: ["ArendebarareUtsedd", "InsatsPaborjad"],
  text: text(
    "En extra uppföljning bokas av ärendebäraren eller den som ansvarar för en aktivitet.",
    "An extra follow-up is booked by the case bearer or whoever is responsible for an activity.",
  ),
  atgard: text(
    "Låt ärendebäraren eller den ansvariga boka.",
    "Let the case bearer or the one responsible book it.",
  ),
  prova: ({ arende, aktiva }, handelse) => {
    if (handelse._tag !== "UppfoljningBokad" || !handelse.extra) return "ror_inte";
    const { barare } = arende.uppgifter;
    const bar = barare !== "ej_utsedd" && barare.aktor === handelse.av;
    return dom(bar || aktiva.includes(handelse.av));
  },
};

const avslutSkal: Arenderegel = {
  id: "AVSLUT-SKAL",
  niva: "upplysning",
  slag: "anmarkning",
  kalla: "bilaga 1, Avslut av individärenden",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Ärendet avslutas av ett skäl som överenskommelsen känner.",
    "The case is closed for a reason that the agreement knows.",
  ),
  atgard: text("Ange ett av överenskommelsens skäl.", "State one of the agreement's reasons."),
  prova: ({ overenskommelse: { avslut } }, handelse) => {
    if (handelse._tag !== "ArendeAvslutat") return "ror_inte";
    if (avslut === "okand" || handelse.orsak === "okand") return "kan_ej_bedomas";
    return dom(avslut.some(({ kod }) => kod === handelse.orsak));
  },
};

/** Reglerna, i processens ordning. */
export const avslutsregler: ReadonlyArray<Arenderegel> = [uppf3, avslutSkal];
