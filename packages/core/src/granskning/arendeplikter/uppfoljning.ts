/**
 * Plikterna efter planen: uppföljningen i teamet och samordningen mellan uppföljningarna.
 */
import { stegAv } from "../../arende/index.ts";
import type { Arendeakt } from "../../faktum/index.ts";
import { type Pliktdag, text } from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import type { Aktor } from "../../part/index.ts";
import { type Arendepliktregel, plikt } from "./Arendepliktregel.ts";
import { avslutsdag, forst, uppfoljningsvarv } from "./dagar.ts";

const uppf1 = plikt({
  id: "UPPF-1",
  kalla: "bilaga 1, Uppföljning av individärenden",
  ansvarig: "arendebarare",
  behover: ["PlanUpprattad", "UppfoljningBokad", "UppfoljningHallen"],
  text: text(
    "Efter planen, och efter varje uppföljning som inte leder till avslut, bokar ärendebäraren uppföljning i teamet.",
    "After the plan, and after each follow-up that does not lead to closing, the case bearer books a follow-up in the team.",
  ),
  atgard: text("Boka uppföljning i teamet.", "Book a follow-up in the team."),
  plikter: ({ akt, overenskommelse: { moten } }) =>
    uppfoljningsvarv(akt).map(({ fran, till }) => ({
      uppkom: fran,
      forfaller: nastaMotesmanad(moten, fran),
      fullgjord: forst(
        [
          ...stegAv(akt.arende, "UppfoljningBokad")
            .filter(({ extra, av }) => !extra && arBararen(akt, av))
            .map(({ dag }) => dag),
          ...(till === "oppet" ? [] : [till]),
          ...avslutsdag(akt),
        ].filter((dag) => till === "oppet" || dag <= till),
        fran,
      ),
    })),
});

const uppf2 = plikt({
  id: "UPPF-2",
  kalla: "bilaga 1, Uppföljning av individärenden",
  ansvarig: "arendebarare",
  behover: ["PlanUpprattad", "UppfoljningBokad", "UppfoljningHallen", "SamordningGjord"],
  text: text(
    "Mellan uppföljningarna samordnar ärendebäraren och aktörerna inom sina ordinarie processer.",
    "Between follow-ups the case bearer and the actors coordinate within their ordinary processes.",
  ),
  atgard: text(
    "Samordna före nästa uppföljning och anteckna det.",
    "Coordinate before the next follow-up and record it.",
  ),
  plikter: ({ akt: { arende }, akt, overenskommelse: { moten } }) =>
    uppfoljningsvarv(akt).map(({ fran, till }): Pliktdag => {
      const bokad = stegAv(arende, "UppfoljningBokad").findLast(({ dag }) => dag >= fran);
      const nasta = bokad?.motesdag ?? nastaMotesmanad(moten, fran);
      const forfaller = till === "oppet" ? nasta : till;
      const gjord = forst(
        stegAv(arende, "Samordning").map(({ dag }) => dag),
        fran,
      );
      return { uppkom: fran, forfaller, fullgjord: gjord };
    }),
});

/** Det är ärendebäraren som bokar; är den okänd räknas varje bokning. */
const arBararen = ({ arende }: Arendeakt, av: Aktor): boolean => {
  const { barare } = arende.uppgifter;
  return barare === "ej_utsedd" || barare.aktor === av;
};

/** Plikterna, i processens ordning. */
export const uppfoljningsplikter: ReadonlyArray<Arendepliktregel> = [uppf1, uppf2];
