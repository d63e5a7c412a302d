/**
 * Plikterna att avsluta. De är inte de enda skälen att avsluta: varje skäl som överenskommelsen känner får.
 */
import { stegAv } from "../../arende/index.ts";
import { type Pliktdag, type Text, text } from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import { type Arendepliktregel, plikt } from "./Arendepliktregel.ts";
import { avslutsdag, forst, iTid } from "./dagar.ts";

const avslut = (
  id: "AVSLUT-1" | "AVSLUT-2",
  slag: "langsiktig_planering" | "ska_avslutas",
  mening: Text,
): Arendepliktregel =>
  plikt({
    id,
    kalla: "bilaga 1, Avslut av individärenden",
    ansvarig: "teamet",
    behover: ["AvslutsskalUppkommet", "ArendeAvslutat"],
    text: mening,
    atgard: text("Avsluta ärendet i teamet.", "Close the case in the team."),
    plikter: ({ akt, overenskommelse: { avslut: kanda, moten } }) =>
      stegAv(akt.arende, "Avslutsskal").flatMap(({ dag, orsak }): ReadonlyArray<Pliktdag> => {
        const skal = kanda === "okand" ? "okant" : kanda.find(({ kod }) => kod === orsak)?.slag;
        if (skal !== slag && skal !== "okant") return [];
        const avslutat = forst(avslutsdag(akt), dag);
        const forfaller = nastaMotesmanad(moten, dag);
        const fullgjord = skal === "okant" ? iTid(avslutat, forfaller) : avslutat;
        return [{ uppkom: dag, forfaller, fullgjord }];
      }),
  });

const avslut1 = avslut(
  "AVSLUT-1",
  "langsiktig_planering",
  text(
    "Ärendet avslutas när en överenskommen långsiktig planering innehåller anställning, studier eller förstärkt samverkan AF/FK.",
    "The case is closed when an agreed long-term plan holds employment, studies or reinforced cooperation AF/FK.",
  ),
);

const avslut2 = avslut(
  "AVSLUT-2",
  "ska_avslutas",
  text(
    "Ärendet avslutas också vid ansökan om sjukersättning, när planeringen inte längre är studie- eller arbetsinriktad, och när individen vill eller behöver.",
    "The case is also closed when permanent sickness compensation is applied for, when planning no longer aims at work or studies, and when the individual wishes or needs to.",
  ),
);

/** Plikterna, i processens ordning. */
export const avslutsplikter: ReadonlyArray<Arendepliktregel> = [avslut1, avslut2];
