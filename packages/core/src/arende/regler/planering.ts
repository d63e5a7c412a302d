/**
 * Reglerna om ärendebärare och möten med individen. Källa: bilaga 1, Möte med samverkansteam och Planeringsmöten.
 */
import { dom, text } from "../../kernel/index.ts";
import { type Formsvar, motesform } from "../../overenskommelse/index.ts";
import { type Aktor, aktorer, type Omrade } from "../../part/index.ts";
import type { Arendesammanhang } from "../Arendesammanhang.ts";
import type { Arendehandelse, Planeringsform } from "../event.ts";
import type { Arenderegel } from "./Arenderegel.ts";

const barare1: Arenderegel = {
  id: "BARARE-1",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "teamet",
  behover: ["ArendebarareUtsedd"],
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
  behover: [],
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
  behover: [],
  text: text(
    "Är Försäkringskassan ärendebärare används avstämningsmöte; ska vård och socialtjänst delta går SIP före.",
    "Where the Social Insurance Agency bears the case, the form is avstämningsmöte; SIP prevails where health care and social services attend.",
  ),
  atgard: text(
    "Håll mötet som avstämningsmöte, eller byt ärendebärare.",
    "Hold the meeting as avstämningsmöte, or change case bearer.",
  ),
  prova: (fore, handelse) => {
    const fraga = formfraga(fore, handelse);
    if (fraga === undefined) return "ror_inte";
    const { fkBar, form, svar } = fraga;
    if (!fkBar) return form === "avstamningsmote" ? "brott" : "ror_inte";
    if (form === "avstamningsmote") return "haller";
    // SIP går före avstämningsmöte när vård och socialtjänst ska delta: det sägs, men är inget brott.
    const sipGarFore = svar === undefined || svar.form === "sip";
    return form === "sip" && sipGarFore ? "kan_ej_bedomas" : "brott";
  },
};

const form2: Arenderegel = {
  id: "FORM-2",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  behover: [],
  text: text(
    "Ska hälso- och sjukvård och socialtjänst delta används alltid SIP.",
    "Where health care and social services shall attend, SIP is always used.",
  ),
  atgard: text("Håll mötet som SIP.", "Hold the meeting as SIP."),
  prova: (fore, handelse) => {
    const fraga = formfraga(fore, handelse);
    if (fraga === undefined) return "ror_inte";
    const { form, svar } = fraga;
    if (svar !== undefined) {
      return svar.regler.includes("FORM-2") ? dom(form === "sip") : "ror_inte";
    }
    return form === "sip" ? "haller" : "kan_ej_bedomas";
  },
};

const form3: Arenderegel = {
  id: "FORM-3",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  behover: [],
  text: text(
    "Deltar varken Försäkringskassan eller både vård och socialtjänst används STAR-flerpartsmöte.",
    "Where neither the Social Insurance Agency nor both health care and social services attend, a multi-party meeting is used.",
  ),
  atgard: text("Håll mötet som flerpartsmöte.", "Hold the meeting as a multi-party meeting."),
  prova: (fore, handelse) => {
    const fraga = formfraga(fore, handelse);
    if (fraga === undefined) return "ror_inte";
    const { fkBar, form, svar } = fraga;
    if (svar === undefined) {
      // Okänt vilka som ska delta: flerpartsmöte är möjligt just om FK inte bär ärendet.
      return form !== "flerpartsmote" ? "ror_inte" : fkBar ? "brott" : "kan_ej_bedomas";
    }
    if (svar._tag === "Lucka") return "kan_ej_bedomas";
    if (svar.regler.includes("FORM-3")) return dom(form === "flerpartsmote");
    return form === "flerpartsmote" ? "brott" : "ror_inte";
  },
};

const dok1: Arenderegel = {
  id: "DOK-1",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 2, STAR",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Var och en dokumenterar enligt sin egen organisations rutiner; ett möte med individen dokumenteras av någon.",
    "Each documents by the routines of their own organisation; a meeting with the individual is documented by someone.",
  ),
  atgard: text("Ange vem som dokumenterar mötet.", "State who documents the meeting."),
  prova: (_, handelse) => {
    if (handelse._tag !== "PlaneringsmoteHallet" && handelse._tag !== "IndividmoteHallet") {
      return "ror_inte";
    }
    return handelse.roller === undefined
      ? "kan_ej_bedomas"
      : dom(handelse.roller.dokumenterar !== "ingen");
  },
};

/** Reglerna, i processens ordning. */
export const planeringsregler: ReadonlyArray<Arenderegel> = [
  barare1,
  barare2,
  form1,
  form2,
  form3,
  dok1,
];

type Formfraga = {
  readonly fkBar: boolean;
  readonly form: Planeringsform;
  /** Tabellens svar; saknas när ingen vet vilka som ska delta eller vad tabellen säger. */
  readonly svar: Formsvar | undefined;
};

/** Frågan till tabellen, när ett planeringsmöte bokas eller hålls och bäraren är känd. */
function formfraga(
  { arende, overenskommelse: { motesform: tabell } }: Arendesammanhang,
  handelse: Arendehandelse,
): Formfraga | undefined {
  const { barare, bokadeMoten } = arende.uppgifter;
  if (handelse._tag !== "PlaneringsmoteHallet" && handelse._tag !== "PlaneringsmoteBokat") {
    return undefined;
  }
  if (barare === "ej_utsedd") return undefined;
  const fkBar = omradenFor([barare.aktor]).has("socialforsakring");
  const motesdag = handelse._tag === "PlaneringsmoteBokat" ? handelse.motesdag : handelse.galler;
  const skaDelta =
    handelse.skaDelta ?? bokadeMoten.findLast(({ dag }) => dag === motesdag)?.skaDelta;
  const svar =
    skaDelta === undefined || tabell === "okand"
      ? undefined
      : motesform(tabell, { fkBar, deltar: omradenFor(skaDelta) });
  return { fkBar, form: handelse.form, svar };
}

const omradenFor = (deltar: ReadonlyArray<Aktor>): ReadonlySet<Omrade> =>
  new Set(
    deltar.flatMap((aktor) => {
      const { omrade } = aktorer[aktor];
      return omrade === "inget" ? [] : [omrade];
    }),
  );
