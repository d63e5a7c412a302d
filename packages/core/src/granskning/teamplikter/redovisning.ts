/**
 * Det som redovisas till styrgrupp och förbund, och styrgruppernas egna årliga plikter.
 */
import { lamnadeKon } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import { iPeriod, type Period, text, tidigareDag } from "../../kernel/index.ts";
import type { Redovisningsslag } from "../../styrning/index.ts";
import { ar, redovisningsplikt, tertial } from "./perioder.ts";
import { plikt, type Teampliktregel, tidigast } from "./Teampliktregel.ts";

const ko2 = plikt({
  id: "KO-2",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "samordnare",
  behover: ["ArendeSattPaKolista", "UppfoljningRedovisad"],
  text: text(
    "Väntetiden för samplaneringsärenden rapporteras till den lokala styrgruppen.",
    "Waiting time for coordinated cases is reported to the local board.",
  ),
  atgard: text(
    "Rapportera tertialets väntetider till styrgruppen.",
    "Report the waiting times of the tertial to the board.",
  ),
  plikter: (sammanhang, dag) =>
    tertial(sammanhang.fran, dag)
      .filter((period) => nagonVantade(sammanhang.lage, period))
      .map((period) => redovisningsplikt(sammanhang, "vantetid", period)),
});

const UPPFOLJNING: ReadonlyArray<Redovisningsslag> = [
  "mall",
  "fyra_r",
  "nns",
  "uppfoljning_finsam",
];

const uppfolj1 = plikt({
  id: "UPPFOLJ-1",
  kalla: "Uppföljning och analys",
  ansvarig: "lokal_styrgrupp",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Efter varje tertial och vid årsslut följs resultatet upp: mallen, 4R med statistik per kön, NNS-enkäterna och deltagarna till Uppföljning Finsam.",
    "After each tertial and at year end results are followed up: the template, 4R with statistics by sex, the NNS questionnaires and the participants to Uppföljning Finsam.",
  ),
  atgard: text("Lämna det som fattas för perioden.", "Submit what is missing for the period."),
  plikter: (sammanhang, dag) =>
    [...tertial(sammanhang.fran, dag), ...ar(sammanhang.fran, dag)].flatMap((period) =>
      UPPFOLJNING.map((slag) => redovisningsplikt(sammanhang, slag, period)),
    ),
});

const styr1 = plikt({
  id: "STYR-1",
  kalla: "Parternas åtaganden, STAR utvecklingsarbete",
  ansvarig: "lokal_styrgrupp",
  behover: ["StyrgruppsmoteHallet"],
  text: text(
    "Teamet bjuds varje år in till ett gemensamt möte med styrgruppen.",
    "The team is invited to a joint meeting with the board every year.",
  ),
  atgard: text("Håll ett gemensamt möte.", "Hold a joint meeting."),
  plikter: ({ lage, overenskommelse, fran }, dag) =>
    ar(fran, dag).map((period) => {
      const [forsta] = lage.styrning
        .filter((f) => f._tag === "StyrgruppsmoteHallet")
        .filter((f) => f.niva === "lokal_styrgrupp" && f.medTeamet && iPeriod(period, f.galler))
        .map(({ galler }) => galler)
        .sort();
      const uppkom = tidigareDag(tidigast(period.fran, overenskommelse), period.till);
      return { uppkom, forfaller: period.till, fullgjord: forsta ?? "nej" };
    }),
});

const styr2 = plikt({
  id: "STYR-2",
  kalla: "bilaga 2, Lokal styrgrupp",
  ansvarig: "lokal_styrgrupp",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Styrgruppen sammanställer en årsrapport till förbundet.",
    "The board compiles a yearly report to the association.",
  ),
  atgard: text("Lämna årsrapporten.", "Submit the yearly report."),
  plikter: (sammanhang, dag) =>
    ar(sammanhang.fran, dag).map((period) => redovisningsplikt(sammanhang, "arsrapport", period)),
});

const lansam1 = plikt({
  id: "LANSAM-1",
  kalla: "Revidering",
  ansvarig: "lansam",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Länsam följer upp och reviderar överenskommelsen varje år.",
    "Länsam follows up and revises the agreement every year.",
  ),
  atgard: text("Gå igenom överenskommelsen.", "Review the agreement."),
  plikter: (sammanhang, dag) =>
    ar(sammanhang.fran, dag).map((period) => redovisningsplikt(sammanhang, "revidering", period)),
});

/** Sant om något samplaneringsärende stod på kölistan någon dag i perioden. */
const nagonVantade = ({ arenden }: Lage, { fran, till }: Period): boolean =>
  [...arenden.values()].some((arende) => {
    if (!("kosatt" in arende) || arende.kosatt === "aldrig") return false;
    if (arende.arendetyp !== "samplanering" || arende.kosatt > till) return false;
    const ur = lamnadeKon(arende);
    return ur === "kvar" || ur > fran;
  });

/** Reglerna, i överenskommelsens ordning. */
export const redovisningsplikter: ReadonlyArray<Teampliktregel> = [
  ko2,
  uppfolj1,
  styr1,
  styr2,
  lansam1,
];
