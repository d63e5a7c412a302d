/**
 * Meningarna i rapporternas stycken, på svenska och engelska.
 */
import { type Period, type Text, text } from "@star-finsam/core/kernel";
import { periodtext } from "../format/index.ts";

/** Periodernas namn. */
export const periodtitel = {
  tertial: (nummer: number, ar: number): Text =>
    text(`Tertial ${nummer} ${ar}`, `Tertial ${nummer} ${ar}`),
  ar: (ar: number): Text => text(String(ar), String(ar)),
  dagar: (period: Period): Text => text(periodtext(period, "sv"), periodtext(period, "en")),
} as const;

/** Rubriker. */
export const rapportord = {
  alla: text("Alla", "All"),
  antalArenden: text("Antal avslutade ärenden", "Number of closed cases"),
  alderOchKon: text("Antal efter ålder och kön", "Number by age and sex"),
  budgetOchUtfall: text("Budget och utfall", "Budget and outcome"),
  kvar: text("Budget minus utfall", "Budget less outcome"),
  nyckeltal: text("Nyckeltal", "Measure"),
  andelKvar: text("Andel kvar", "Share remaining"),
  nedreGrans: text("Intervallets nedre gräns", "Lower limit of interval"),
  ovreGrans: text("Intervallets övre gräns", "Upper limit of interval"),
  underRisk: text("Kvar och följda så länge", "Remaining and followed that long"),
  avslutadeDittills: text("Avslutade dittills", "Closed until then"),
  tidFranStart: text("Tid från start", "Time from start"),
  /** En gräns i dagar, i hela månader om 365,25 / 12 dagar. */
  efterTid: (dagar: number): Text => {
    const antal = Math.floor(dagar / 30.4375);
    return antal === 0 && dagar > 0
      ? text(`${dagar} dagar`, `${dagar} days`)
      : text(`${antal} månader`, `${antal} months`);
  },
  malOchBedomning: text("Mål och bedömning", "Goal and judgement"),
  delmalsfilen: text(
    "filen med delmål (delmal i star.json)",
    "the file of goals (delmal in star.json)",
  ),
  ackumulerat: (period: Period): Text =>
    text(`Ackumulerat ${periodtext(period, "sv")}`, `Accumulated ${periodtext(period, "en")}`),
  utfallSom: {
    antal: text("Utfall, antal", "Outcome, number"),
    andel: text("Utfall, andel", "Outcome, share"),
    kvot: text("Utfall, kvot", "Outcome, ratio"),
    tal: text("Utfall, tal", "Outcome, value"),
    belopp: text("Utfall, kronor", "Outcome, SEK"),
  },
} as const;

/** Noter. */
export const rapportnoter = {
  fattarFakta: (fakta: ReadonlyArray<string>): Text =>
    text(
      `Uppgift saknas: ingen källa lämnar alla fakta som behövs (${fakta.join(", ")}).`,
      `No data: no source gives all the facts needed (${fakta.join(", ")}).`,
    ),
  kravs: (kalla: Text): Text =>
    text(`Uppgift saknas. Det som behövs: ${kalla.sv}.`, `No data. What is needed: ${kalla.en}.`),
  lada: text(
    "Lådan går från nedre till övre kvartil, med medianen i. De yttersta värdena visas inte: de är någons.",
    "The box runs from the lower to the upper quartile, with the median inside. The outermost values are not shown: they are someone's.",
  ),
  overlevnadskurva: text(
    "Andelen kvar efter tid, med 95-procentsintervall",
    "Share remaining over time, with 95 per cent interval",
  ),
  overlevnad: (minst: number): Text =>
    text(
      `Andelen är räknad ur antalen vid gränserna, inte ur enskilda tider: Kaplan–Meiers metod för grupperade tider, där de som ännu pågår räknas som följda halva sitt spann (Cutler & Ederer 1958). Intervallet är 95 procent, Greenwoods på log(−log)-skalan. Kurvan slutar där färre än ${minst} är kvar och följda så länge, och ärenden med skyddade personuppgifter är inte med; en dold gräns slår ihop spannen bredvid den.`,
      `The share is computed from the numbers at the limits, not from individual times: the Kaplan–Meier method for grouped times, where those still open count as followed for half their interval (Cutler & Ederer 1958). The interval is 95 per cent, Greenwood's on the log(−log) scale. The curve ends where fewer than ${minst} remain and have been followed that long, and cases with protected identity are left out; a hidden limit joins the intervals beside it.`,
    ),
} as const;

/** Ord om NNS-indikatorerna. */
export const nnstexter = {
  fraga: text("Fråga", "Question"),
  svarande: text("Svarande", "Answered"),
  fick: text("Fick frågan", "Were asked"),
  svarsfrekvens: text("Svarsfrekvens", "Response rate"),
  negativt: text("Negativt", "Negative"),
  varken: text("Varken eller", "Neither"),
  positivt: text("Positivt", "Positive"),
  klartPositivt: text("Klart positivt", "Clearly positive"),
  forandring: text("Förändring, procentenheter", "Change, percentage points"),
  andelAvSvarande: text("Andel av dem som svarat", "Share of those who answered"),
  kalla: text("NNS-enkätens svar", "the answers to the NNS questionnaire"),
  kallaForGruppen: text(
    "NNS-enkätens svar från gruppen, för perioden",
    "the group's answers to the NNS questionnaire, for the period",
  ),
  avrundning: text(
    "Hela procent av dem som svarat, varje klass avrundad för sig; en rad kan bli 99 eller 101.",
    "Whole per cent of those who answered, each class rounded by itself; a row may add up to 99 or 101.",
  ),
  tioAvVartKon: text(
    "Könen visas bara för frågor som minst tio kvinnor och minst tio män svarat på.",
    "The sexes are shown only for questions that at least ten women and ten men answered.",
  ),
  ejIBruk: text(
    "Indikator 11 är en registerstudie som inte tagits i bruk.",
    "Indicator 11 is a register study not in use.",
  ),
  konOsakert: text(
    "Könet är osäkert för några: par kan vara bokförda på den ena.",
    "The sex is uncertain for some: couples may be booked on one of them.",
  ),
  grupper: new Map<string, Text>([
    ["deltagare_pagaende", text("Deltagare, pågående", "Participants, ongoing")],
    ["deltagare_avslut", text("Deltagare, avslutade", "Participants, ended")],
    ["personal", text("Personal", "Staff")],
    ["remittent", text("Remittenter", "Referrers")],
    ["chefsgrupp", text("Parternas chefsgrupp", "The parties' managers")],
    ["styrelse", text("Styrelsen", "The board")],
  ]),
} as const;

/** Ord om Uppföljning Finsam. */
export const finsamtexter = {
  insats: text("Insats", "Activity"),
  insatsen: text("Insatsen", "The activity"),
  individ: text(
    "Deltagare i individinriktade insatser",
    "Participants in activities for individuals",
  ),
  struktur: text(
    "Deltagare i strukturövergripande insatser",
    "Participants in structural activities",
  ),
  pengar: text("Budget och utfall per insats", "Budget and outcome per activity"),
  budget: text("Budget", "Budget"),
  utfall: text("Utfall", "Outcome"),
  endaInsatsen: text(
    "Källorna nämner ingen insats; alla räknas därför till en enda.",
    "The sources name no activity; all are therefore counted as one.",
  ),
  pengarna: text(
    "Källornas ekonomi är inte delad på insatser.",
    "The sources do not divide the money by activity.",
  ),
  strukturkalla: text(
    "antalet deltagare i varje strukturövergripande insats, som kansliet räknar",
    "the number of participants in each structural activity, counted by the office",
  ),
} as const;
