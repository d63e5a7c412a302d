/**
 * Plikterna innan teamet tagit emot ärendet: Försäkringskassans aktualisering, och väntan på kölistan.
 */
import { lamnadeKon, stegAv } from "../../arende/index.ts";
import { arPaborjad, pagarDag } from "../../insats/index.ts";
import {
  type Dag,
  laggTillDagar,
  type Pliktdag,
  senareDag,
  text,
  tidigareDag,
} from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import { arVerksamhet } from "../../part/index.ts";
import { type Samtycke, samtyckeGaller } from "../../samtycke/index.ts";
import { type Arendepliktregel, plikt } from "./Arendepliktregel.ts";
import { avslutsdag, forst, iTid } from "./dagar.ts";

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
  plikter: ({ akt: { arende, insatser }, overenskommelse: { moten } }, dag) => {
    if (!("kosatt" in arende) || arende.kosatt === "aldrig") return [];
    const { kosatt, aktorer } = arende;
    const ur = lamnadeKon(arende);
    const stodda = stegAv(arende, "StodUnderVantan")
      .filter(({ aktor }) => aktorer.includes(aktor))
      .map((steg) => steg.dag);
    const egna = insatser.filter(({ aktor }) => aktorer.includes(aktor));
    // Har individen ensam tagit upp ärendet pekar regeln inte ut någon.
    const ingen = !aktorer.some(arVerksamhet);
    const plikter: Array<Pliktdag> = [];
    // En gång per mötesmånad, så länge ärendet väntar; den som lämnat kön innan plikten förföll väntar inte längre.
    for (let uppkom = kosatt; uppkom <= dag && (ur === "kvar" || uppkom < ur); ) {
      const forfaller = nastaMotesmanad(moten, uppkom);
      const stod = [
        ...stodda,
        ...egna.filter(arPaborjad).map((i) => (pagarDag(i, uppkom) ? uppkom : i.fran)),
      ].filter((den) => ur === "kvar" || den <= ur);
      const fullgjord = forst(stod, uppkom);
      if (fullgjord !== "nej" || ur === "kvar" || ur > forfaller) {
        plikter.push({ uppkom, forfaller, fullgjord: ingen ? "okant" : fullgjord });
      }
      uppkom = laggTillDagar(forfaller, 1);
    }
    return plikter;
  },
});

const samtyckesslut = plikt({
  id: "SAMTYCKE-SLUT",
  kalla: "OSL 10:1, 12:2",
  ansvarig: "arendebarare",
  behover: ["SamtyckeInhamtat", "SamtyckeAterkallat", "FortsattUtanDelning"],
  text: text(
    "När samtycket upphört avslutas ärendet, fortsätter utan delning, eller får ett nytt samtycke.",
    "When the consent has ended the case is closed, goes on without sharing, or gets a new consent.",
  ),
  atgard: text(
    "Avsluta ärendet, inhämta ett nytt samtycke eller anteckna att det fortsätter utan delning.",
    "Close the case, obtain a new consent, or record that it goes on without sharing.",
  ),
  plikter: ({ akt, overenskommelse: { moten } }, dag) => {
    const { arende } = akt;
    if (arende._tag !== "MottagetArende" && arende._tag !== "AvslutatArende") return [];
    const tillStar = akt.samtycken.filter(({ samtyckesslag }) => samtyckesslag !== "sip");
    const slut = tillStar
      .flatMap((samtycke) => slutFor(samtycke) ?? [])
      .filter((den) => den <= dag && !tillStar.some((s) => samtyckeGaller(s, den)));
    const utvagar = [
      ...stegAv(arende, "FortsattUtanDelning").map((steg) => steg.dag),
      ...tillStar.map(({ fran }) => fran),
      ...avslutsdag(akt),
    ];
    return [...new Set(slut)].map((den) => {
      const uppkom = senareDag(den, arende.mottaget);
      return {
        uppkom,
        forfaller: nastaMotesmanad(moten, uppkom),
        fullgjord: forst(utvagar, den),
      };
    });
  },
});

/** Första dagen som samtycket inte gäller, om det har någon. Det som löpt ut slutar inte igen när det återkallas eller ersätts. */
const slutFor = (samtycke: Samtycke): Dag | undefined => {
  const { gallerTill } = samtycke;
  const utlopt = gallerTill === "tills_vidare" ? undefined : laggTillDagar(gallerTill, 1);
  if (samtycke._tag !== "UpphortSamtycke") return utlopt;
  return utlopt === undefined ? samtycke.upphort : tidigareDag(samtycke.upphort, utlopt);
};

/** Plikterna, i processens ordning. */
export const vantansplikter: ReadonlyArray<Arendepliktregel> = [fk2, ko1, samtyckesslut];
