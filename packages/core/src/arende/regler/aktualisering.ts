/**
 * Reglerna från samtycke till teamets beslut. Källa: bilaga 1, Identifiering och Aktualisering; Målgrupp.
 */

import type { Individ } from "../../individ/index.ts";
import { arFor, type Dag, dom, text, type UtanHuvud, type Utslag } from "../../kernel/index.ts";
import type { Overenskommelse } from "../../overenskommelse/index.ts";
import { arVerksamhet } from "../../part/index.ts";
import { gallandeSamtycke, type Samtycke } from "../../samtycke/index.ts";
import { type Arende, stegAv } from "../Arende.ts";
import type { Arendesammanhang } from "../Arendesammanhang.ts";
import type { ArendeAktualiserat } from "../event.ts";
import type { Arenderegel } from "./Arenderegel.ts";

const samtycke1: Arenderegel = {
  id: "SAMTYCKE-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Identifiering",
  ansvarig: "aktualiserande",
  behover: ["SamtyckeInhamtat"],
  text: text(
    "Ett nytt ärende presenteras bara med individens samtycke.",
    "A new case is presented only with the individual's consent.",
  ),
  atgard: text(
    "Inhämta samtycke på blanketten Aktualisering till STAR innan ärendet tas upp.",
    "Obtain consent on the form Aktualisering till STAR before the case is raised.",
  ),
  prova: (fore, handelse) =>
    handelse._tag !== "ArendeAktualiserat"
      ? "ror_inte"
      : dom(samtyckeTill(fore, handelse) !== undefined),
};

const samtycke2: Arenderegel = {
  id: "SAMTYCKE-2",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Identifiering",
  ansvarig: "aktualiserande",
  behover: [],
  text: text(
    "Samtyckesblanketten innehåller individens egna ord om vad hen behöver.",
    "The consent form holds the individual's own words on what support is needed.",
  ),
  atgard: text(
    "Låt individen skriva själv på blanketten.",
    "Let the individual write on the form.",
  ),
  prova: (fore, handelse) => {
    if (handelse._tag !== "ArendeAktualiserat") return "ror_inte";
    const samtycke = samtyckeTill(fore, handelse);
    // Försäkringskassans eget samtycke är en annan blankett; kravet gäller STAR:s.
    if (samtycke?.samtyckesslag !== "star") return "ror_inte";
    return samtycke.egnaOrd === "okant" ? "kan_ej_bedomas" : dom(samtycke.egnaOrd === "finns");
  },
};

const akt1: Arenderegel = {
  id: "AKT-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "aktualiserande",
  behover: [],
  text: text(
    "Ärendet lyfts i teamet i den kommun där personen är hemmahörande.",
    "The case is raised in the team of the municipality where the person belongs.",
  ),
  atgard: text(
    "Lämna ärendet till teamet i personens kommun.",
    "Hand the case to the team in the person's municipality.",
  ),
  prova: ({ individ, teamKommun }, handelse) => {
    if (handelse._tag !== "ArendeAktualiserat") return "ror_inte";
    // Vid skyddad folkbokföring kan den registrerade kommunen vara fel; då prövas den aldrig.
    if (individ !== "okand" && individ.skyddad) return "ror_inte";
    return handelse.kommun === undefined || teamKommun === "okand"
      ? "kan_ej_bedomas"
      : dom(handelse.kommun === teamKommun);
  },
};

const akt2: Arenderegel = {
  id: "AKT-2",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "aktualiserande",
  behover: ["AktualiseringInkommen"],
  text: text(
    "Samordnaren tar emot alla ärenden: nya, konsultationer och uppföljningar.",
    "The coordinator receives every case: new ones, consultations and follow-ups.",
  ),
  atgard: text("Lämna ärendet till samordnaren.", "Hand the case to the coordinator."),
  prova: ({ arende }, handelse) => {
    switch (handelse._tag) {
      case "ArendeMottaget":
      case "ArendeEjMottaget":
      case "ArendeSattPaKolista":
      case "ArendeBlevKonsultation":
      case "UppfoljningHallen": {
        const fran =
          handelse._tag === "UppfoljningHallen"
            ? senastITeamet(arende, handelse.galler)
            : undefined;
        return dom(
          stegAv(arende, "Inkommet").some(
            ({ till, dag }) =>
              till === "samordnare" &&
              dag <= handelse.galler &&
              (fran === undefined || dag >= fran),
          ),
        );
      }
      default:
        return "ror_inte";
    }
  },
};

const akt3: Arenderegel = {
  id: "AKT-3",
  niva: "bor",
  slag: "anmarkning",
  kalla: "bilaga 1, Identifiering",
  ansvarig: "aktualiserande",
  behover: ["ArendeAvstamt"],
  text: text(
    "Ärendet stäms först av med verksamhetens egen representant i teamet.",
    "The case is first checked with the organisation's own representative in the team.",
  ),
  atgard: text(
    "Stäm av med den egna representanten före aktualiseringen.",
    "Check with your own representative before raising the case.",
  ),
  prova: ({ arende }, handelse) => {
    if (handelse._tag !== "ArendeAktualiserat") return "ror_inte";
    const verksamheter = handelse.aktorer.filter(arVerksamhet);
    const avstamda = stegAv(arende, "Avstamt")
      .filter(({ dag }) => dag <= handelse.galler)
      .map(({ aktor }) => aktor);
    return verksamheter.length === 0
      ? "ror_inte"
      : dom(verksamheter.some((aktor) => avstamda.includes(aktor)));
  },
};

const akt4: Arenderegel = {
  id: "AKT-4",
  niva: "krav",
  slag: "grind",
  kalla: "Övergripande mål och målgrupp",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Teamet tar bara emot den som uppfyller kriterierna för målgruppen.",
    "The team receives only those who meet the criteria of the target group.",
  ),
  atgard: text(
    "Pröva ärendet mot målgruppen, eller behandla det som konsultation.",
    "Check the case against the target group, or treat it as a consultation.",
  ),
  prova: ({ arende, individ, overenskommelse: { malgrupp } }, handelse) => {
    if (handelse._tag !== "ArendeMottaget") return "ror_inte";
    const alder = aldersutslag(malgrupp.alder, individ, handelse.galler);
    const bedomda = handelse.kriterier ?? [];
    if (alder === "brott" || bedomda.some(({ uppfyllt }) => !uppfyllt)) return "brott";
    const allaBedomda = malgrupp.kriterier.every(({ id }) =>
      bedomda.some(({ kriterium }) => kriterium === id),
    );
    // Färre verksamheter än överenskommelsen nämner hindrar inte den som behöver bred planering; en människa avgör.
    const verksamheter = new Set(
      arende._tag === "OkantArende" ? [] : arende.aktorer.filter(arVerksamhet),
    );
    const nog =
      malgrupp.minstVerksamheter === "okand" || verksamheter.size >= malgrupp.minstVerksamheter;
    return sagerNagot(malgrupp) && alder === "haller" && allaBedomda && nog
      ? "haller"
      : "kan_ej_bedomas";
  },
};

/** Reglerna, i processens ordning. */
export const aktualiseringsregler: ReadonlyArray<Arenderegel> = [
  samtycke1,
  samtycke2,
  akt1,
  akt2,
  akt3,
  akt4,
];

/**
 * Bara födelseåret är känt: åldern är antingen fyllda eller ett år mindre, och gränsåren avgörs av en människa. Säger
 * överenskommelsen ingen ålder avgör kriterierna.
 */
function aldersutslag(
  alder: Overenskommelse["malgrupp"]["alder"],
  individ: Individ | "okand",
  dag: Dag,
): Utslag {
  if (alder === "okand") return "haller";
  if (individ === "okand" || individ.fodelsear === undefined) return "kan_ej_bedomas";
  const fyller = arFor(dag) - individ.fodelsear;
  if (fyller < alder.fran || fyller - 1 > alder.till) return "brott";
  return fyller - 1 >= alder.fran && fyller <= alder.till ? "haller" : "kan_ej_bedomas";
}

/** Överenskommelsen säger något om målgruppen; annars finns inget att hålla sig till. */
const sagerNagot = ({ alder, minstVerksamheter, kriterier }: Overenskommelse["malgrupp"]) =>
  alder !== "okand" || minstVerksamheter !== "okand" || kriterier.length > 0;

/** Samtycket som bär aktualiseringen: STAR:s blankett; för Försäkringskassans egna ärenden duger deras eget. */
const samtyckeTill = (
  { samtycken }: Arendesammanhang,
  { galler: dag, individ, aktorer }: UtanHuvud<ArendeAktualiserat>,
): Samtycke | undefined => {
  const baraFk = aktorer.length > 0 && aktorer.every((aktor) => aktor === "forsakringskassan");
  return (
    gallandeSamtycke(samtycken, { individ, dag }, ["star"]) ??
    (baraFk ? gallandeSamtycke(samtycken, { individ, dag }, ["fk_eget"]) : undefined)
  );
};

/** Dagen då det som teamet nu beslutar om senast var i teamet; en uppföljning kommer in på nytt. */
const senastITeamet = (arende: Arende, till: Dag): Dag | undefined =>
  [
    ...stegAv(arende, "UppfoljningHallen").map(({ dag }) => dag),
    ...arende.uppgifter.planeringsmoten.map(({ dag }) => dag),
  ]
    .filter((dag) => dag <= till)
    .sort()
    .at(-1);
