/**
 * Plikterna innan teamet tagit emot ärendet: Försäkringskassans aktualisering, och väntan på kölistan.
 */
import { lamnadeKon, stegAv } from "../../arende/index.ts";
import { arPaborjad, pagarDag } from "../../insats/index.ts";
import { text } from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import { arVerksamhet } from "../../part/index.ts";
import { type Arendepliktregel, plikt } from "./Arendepliktregel.ts";
import { forst, iTid } from "./dagar.ts";

const fk2 = plikt({
  id: "FK-2",
  kalla: "Försäkringskassan",
  ansvarig: "forsakringskassan",
  behover: ["SamtyckeInhamtat", "ArendeAktualiserat"],
  text: text(
    "Där teamet är ingången till kommunens rehabilitering aktualiserar Försäkringskassan sina ärenden i målgruppen.",
    "Where the team is the way in to the municipality's rehabilitation, the Social Insurance Agency raises its cases in the target group.",
  ),
  atgard: text("Aktualisera ärendet i teamet.", "Raise the case in the team."),
  plikter: ({ akt, overenskommelse: { fkIngang, moten }, teamKommun }) =>
    akt.samtycken
      .filter(({ samtyckesslag }) => samtyckesslag === "fk_eget")
      .flatMap(({ fran }) => {
        if (fkIngang !== "okand" && teamKommun !== "okand" && !fkIngang.includes(teamKommun)) {
          return [];
        }
        const { arende } = akt;
        const aktualiserat =
          arende._tag !== "OkantArende" && arende.aktorer.includes("forsakringskassan")
            ? arende.aktualiserat
            : "nej";
        const forfaller = nastaMotesmanad(moten, fran);
        const okant = fkIngang === "okand" || teamKommun === "okand";
        const fullgjord = okant ? iTid(aktualiserat, forfaller) : aktualiserat;
        return [{ uppkom: fran, forfaller, fullgjord }];
      }),
});

const ko1 = plikt({
  id: "KO-1",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "aktualiserande",
  behover: ["ArendeSattPaKolista", "StodUnderVantan", "InsatsPaborjad"],
  text: text(
    "Medan ärendet väntar på kölistan ser den som aktualiserade till att individen inte väntar passivt.",
    "While the case is queued, the one who raised it sees that the individual is not left waiting passively.",
  ),
  atgard: text("Ge individen stöd medan hen väntar.", "Support the individual while waiting."),
  plikter: ({ akt: { arende, insatser }, overenskommelse: { moten } }) => {
    if (!("kosatt" in arende) || arende.kosatt === "aldrig") return [];
    const { kosatt, aktorer } = arende;
    const forfaller = nastaMotesmanad(moten, kosatt);
    const ur = lamnadeKon(arende);
    const stod = [
      ...stegAv(arende, "StodUnderVantan").filter(({ aktor }) => aktorer.includes(aktor)),
      ...insatser
        .filter(arPaborjad)
        .filter(({ aktor }) => aktorer.includes(aktor))
        .map((insats) => ({ dag: pagarDag(insats, kosatt) ? kosatt : insats.fran })),
    ].map(({ dag }) => dag);
    // Det som händer sedan ärendet lämnat kön är inget stöd under väntan.
    const fullgjord = forst(
      stod.filter((dag) => ur === "kvar" || dag <= ur),
      kosatt,
    );
    // Den som lämnade kön innan plikten förföll väntar inte längre.
    if (fullgjord === "nej" && ur !== "kvar" && ur <= forfaller) return [];
    // Har individen ensam tagit upp ärendet pekar regeln inte ut någon.
    const ingen = !aktorer.some(arVerksamhet);
    return [{ uppkom: kosatt, forfaller, fullgjord: ingen ? "okant" : fullgjord }];
  },
});

/** Plikterna, i processens ordning. */
export const vantansplikter: ReadonlyArray<Arendepliktregel> = [fk2, ko1];
