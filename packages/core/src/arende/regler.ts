/**
 * Överenskommelsens regler om ärenden. Källa: Länsgemensam överenskommelse om STAR 2025, bilaga 1.
 */
import { arFor, type Regel, text, type Utslag } from "../kernel/index.ts";
import { motesform } from "../overenskommelse/index.ts";
import { aktorer } from "../part/index.ts";
import type { Arendesammanhang } from "./Arendesammanhang.ts";
import type { Arendehandelse } from "./event.ts";

/** En regel om ett ärendes händelser. */
export type Arenderegel = Regel<Arendesammanhang, Arendehandelse>;

const samtycke1: Arenderegel = {
  id: "SAMTYCKE-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Identifiering",
  ansvarig: "aktualiserande",
  text: text(
    "Ett nytt ärende presenteras bara med individens samtycke.",
    "A new case is presented only with the individual's consent.",
  ),
  atgard: text(
    "Inhämta samtycke på blanketten Aktualisering till STAR innan ärendet tas upp.",
    "Obtain consent on the form Aktualisering till STAR before the case is raised.",
  ),
  prova: ({ samtycke }, handelse) =>
    handelse._tag !== "ArendeAktualiserat"
      ? "ror_inte"
      : dom(samtycke._tag === "SamtyckeGivet" && samtycke.fran <= handelse.galler),
};

const samtycke2: Arenderegel = {
  id: "SAMTYCKE-2",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Identifiering",
  ansvarig: "aktualiserande",
  text: text(
    "Samtyckesblanketten innehåller individens egna ord om vad hen behöver.",
    "The consent form holds the individual's own words on what support is needed.",
  ),
  atgard: text(
    "Låt individen skriva själv på blanketten.",
    "Let the individual write on the form.",
  ),
  prova: ({ samtycke }, handelse) => {
    if (handelse._tag !== "ArendeAktualiserat" || samtycke._tag !== "SamtyckeGivet")
      return "ror_inte";
    return samtycke.egnaOrd === "okant" ? "kan_ej_bedomas" : dom(samtycke.egnaOrd === "finns");
  },
};

const akt1: Arenderegel = {
  id: "AKT-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "aktualiserande",
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

const akt4: Arenderegel = {
  id: "AKT-4",
  niva: "krav",
  slag: "grind",
  kalla: "Övergripande mål och målgrupp",
  ansvarig: "teamet",
  text: text(
    "Teamet tar bara emot den som uppfyller kriterierna för målgruppen.",
    "The team receives only those who meet the criteria of the target group.",
  ),
  atgard: text(
    "Pröva ärendet mot målgruppen, eller behandla det som konsultation.",
    "Check the case against the target group, or treat it as a consultation.",
  ),
  prova: ({ individ, overenskommelse }, handelse) => {
    if (handelse._tag !== "ArendeMottaget") return "ror_inte";
    const { alder } = overenskommelse.malgrupp;
    if (alder === "okand" || individ === "okand" || individ.fodelsear === undefined) {
      return "kan_ej_bedomas";
    }
    // Bara födelseåret är känt: åldern är antingen fyllda eller ett år mindre. Gränsåren avgörs av en människa.
    const fyller = arFor(handelse.galler) - individ.fodelsear;
    const utanfor = fyller < alder.fran || fyller - 1 > alder.till;
    return utanfor ? "brott" : "kan_ej_bedomas";
  },
};

const barare1: Arenderegel = {
  id: "BARARE-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "teamet",
  text: text(
    "En ärendebärare utses före planeringsmötet.",
    "A case bearer is appointed before the planning meeting.",
  ),
  atgard: text(
    "Utse den verksamhet som bär ärendet innan mötet hålls.",
    "Appoint the organisation that bears the case before the meeting.",
  ),
  prova: ({ arende }, handelse) => {
    if (handelse._tag !== "PlaneringsmoteHallet" && handelse._tag !== "PlaneringsmoteBokat") {
      return "ror_inte";
    }
    const { barare } = arende.uppgifter;
    if (barare === "ej_utsedd") return "brott";
    return barare.dagKand ? dom(barare.dag <= handelse.galler) : "kan_ej_bedomas";
  },
};

const barare2: Arenderegel = {
  id: "BARARE-2",
  niva: "bor",
  slag: "anmarkning",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "teamet",
  text: text(
    "Ärendebäraren finns i första hand hos den som ansvarar för individens ekonomiska stöd.",
    "The case bearer is first of all the one responsible for the individual's economic support.",
  ),
  atgard: text(
    "Pröva om den ansvariga myndigheten kan bära ärendet.",
    "Consider whether the responsible authority can bear the case.",
  ),
  prova: ({ arende, overenskommelse: { barare } }, handelse) => {
    if (handelse._tag !== "ArendebarareUtsedd") return "ror_inte";
    const forsorjning = arende.uppgifter.forsorjning.aktualisering;
    if (barare === "okand" || forsorjning === undefined) return "kan_ej_bedomas";
    const foreslagna = barare
      .filter((rad) => forsorjning.some(({ kod }) => kod === rad.forsorjning))
      .flatMap((rad) => rad.aktorer);
    return foreslagna.length === 0 ? "ror_inte" : dom(foreslagna.includes(handelse.aktor));
  },
};

const form1: Arenderegel = {
  id: "FORM-1",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  text: text(
    "Är Försäkringskassan ärendebärare används avstämningsmöte; ska vård och socialtjänst delta går SIP före.",
    "Where the Social Insurance Agency bears the case, the form is avstämningsmöte; SIP prevails where health care and social services attend.",
  ),
  atgard: text(
    "Håll mötet som avstämningsmöte, eller byt ärendebärare.",
    "Hold the meeting as avstämningsmöte, or change case bearer.",
  ),
  prova: (fore, handelse) => {
    const barare = moteMedBarare(fore, handelse);
    if (barare === undefined || handelse._tag !== "PlaneringsmoteHallet") return "ror_inte";
    if (!barare.fk) return handelse.form === "avstamningsmote" ? "brott" : "ror_inte";
    if (handelse.form === "avstamningsmote") return "haller";
    return handelse.form === "sip" ? "kan_ej_bedomas" : "brott";
  },
};

const form2: Arenderegel = {
  id: "FORM-2",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  text: text(
    "Ska hälso- och sjukvård och socialtjänst delta används alltid SIP.",
    "Where health care and social services shall attend, SIP is always used.",
  ),
  atgard: text("Håll mötet som SIP.", "Hold the meeting as SIP."),
  // Vilka som ska delta står inte i ärendets historia; bara ett SIP-möte håller regeln säkert.
  prova: (_, handelse) =>
    handelse._tag !== "PlaneringsmoteHallet"
      ? "ror_inte"
      : handelse.form === "sip"
        ? "haller"
        : "kan_ej_bedomas",
};

const form3: Arenderegel = {
  id: "FORM-3",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  text: text(
    "Deltar varken Försäkringskassan eller både vård och socialtjänst används STAR-flerpartsmöte.",
    "Where neither the Social Insurance Agency nor both health care and social services attend, a multi-party meeting is used.",
  ),
  atgard: text("Håll mötet som flerpartsmöte.", "Hold the meeting as a multi-party meeting."),
  prova: (fore, handelse) => {
    const barare = moteMedBarare(fore, handelse);
    if (barare === undefined || handelse._tag !== "PlaneringsmoteHallet") return "ror_inte";
    if (handelse.form !== "flerpartsmote") return "ror_inte";
    const { motesform: tabell } = fore.overenskommelse;
    if (tabell === "okand") return "kan_ej_bedomas";
    // Med bäraren känd och deltagarna okända: flerpartsmöte är möjligt just om FK inte bär ärendet.
    const mojlig =
      motesform(tabell, { fkBar: barare.fk, deltar: new Set() }).form === "flerpartsmote";
    return mojlig ? "kan_ej_bedomas" : "brott";
  },
};

const avslutSkal: Arenderegel = {
  id: "AVSLUT-SKAL",
  niva: "upplysning",
  slag: "anmarkning",
  kalla: "bilaga 1, Avslut av individärenden",
  ansvarig: "teamet",
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

/** Reglerna om ärenden, i processens ordning. */
export const arenderegler: ReadonlyArray<Arenderegel> = [
  samtycke1,
  samtycke2,
  akt1,
  akt4,
  barare1,
  barare2,
  form1,
  form2,
  form3,
  avslutSkal,
];

/** Reglerna som överenskommelsen innehåller; inga när den inte säger vilka. */
export const gallandeRegler = ({
  overenskommelse: { regler },
}: Arendesammanhang): ReadonlyArray<Arenderegel> =>
  regler === "okand" ? [] : arenderegler.filter(({ id }) => regler.includes(id));

const dom = (haller: boolean): Utslag => (haller ? "haller" : "brott");

const moteMedBarare = (
  { arende }: Arendesammanhang,
  handelse: Arendehandelse,
): { readonly fk: boolean } | undefined => {
  const { barare } = arende.uppgifter;
  return handelse._tag !== "PlaneringsmoteHallet" || barare === "ej_utsedd"
    ? undefined
    : { fk: aktorer[barare.aktor].omrade === "socialforsakring" };
};
