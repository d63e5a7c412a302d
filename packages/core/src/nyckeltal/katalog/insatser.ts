/**
 * Insatser, planeringsmöten, coachens arbete och vad det leder till.
 */
import { text } from "../../kernel/index.ts";
import { over } from "./over.ts";
import { dagIPerioden, pagattIPerioden, persondimensioner, rorPerioden } from "./urval.ts";

/** Insatser som pågått i perioden. */
export const insatser = over("insats", {
  _tag: "Antal",
  id: "insatser",
  titel: text("Insatser", "Interventions"),
  definition: text(
    "Individernas insatser som pågått minst en dag under perioden. En individ kan ha flera.",
    "The individuals' interventions that ran on at least one day of the period. A person may have several.",
  ),
  enhet: "insats",
  behover: ["InsatsPaborjad"],
  urval: rorPerioden,
  grupperingar: [["kategori"], ["aktor"]],
  dimensioner: ["kon", "kommun", "forbundsinsats", "hur", "finansiering"],
});

/** Hur stor del av tiden insatserna går parallellt, och med arbetsfokus. */
export const parallellaInsatser = over("insatsspann", {
  _tag: "Dagandel",
  id: "parallella_insatser",
  titel: text("Parallella insatser och arbetsfokus", "Parallel interventions and work focus"),
  definition: text(
    "Andel av ärendenas pågående dagar i perioden. Arbetsfokus: andel av dagarna med parallella insatser då minst en är arbetsinriktad enligt överenskommelsen.",
    "Share of the cases' open days in the period. Work focus: share of the days with parallel interventions on which at least one is work-oriented by the agreement.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "InsatsPaborjad"],
  urval: rorPerioden,
  grupperingar: [],
  dimensioner: ["kon", "kommun", "forbundsinsats"],
  fran: "fran",
  till: "till",
  definitioner: [
    {
      kod: "minst_en",
      titel: text("Minst en insats", "At least one intervention"),
      behover: [],
      taljare: { _tag: "NagonKod", falt: "samtidiga", koder: ["en", "flera"] },
    },
    {
      kod: "parallella",
      titel: text("Två eller flera samtidigt", "Two or more at once"),
      behover: [],
      taljare: { _tag: "NagonKod", falt: "samtidiga", koder: ["flera"] },
    },
    {
      kod: "arbetsfokus",
      titel: text("Parallella, med arbetsfokus", "Parallel, with work focus"),
      behover: [],
      namnare: { _tag: "NagonKod", falt: "samtidiga", koder: ["flera"] },
      taljare: { _tag: "NagonKod", falt: "arbetsfokus", koder: ["ja"] },
    },
  ],
});

const sipIPerioden = {
  _tag: "Alla",
  villkor: [dagIPerioden, { _tag: "NagonKod", falt: "form", koder: ["sip"] }],
} as const;

/** SIP-möten. */
export const sip = over("planeringsmote", {
  _tag: "Antal",
  id: "sip",
  titel: text("SIP", "Coordinated individual plans (SIP)"),
  definition: text(
    "Planeringsmöten i formen SIP som hållits under perioden. Samma individ kan ha flera.",
    "Planning meetings in the form of SIP held during the period. The same person may have several.",
  ),
  enhet: "tillfalle",
  behover: ["PlaneringsmoteHallet"],
  urval: sipIPerioden,
  grupperingar: [["initiativ"], ["kon"]],
  dimensioner: ["kommun", "forbundsinsats"],
});

/** Individer som haft SIP. */
export const sipDeltagare = over("planeringsmote", {
  _tag: "Antal",
  id: "sip_deltagare",
  titel: text("Individer med SIP", "Individuals with a SIP"),
  definition: text(
    "Individer som haft minst ett planeringsmöte i formen SIP under perioden. Var och en räknas en gång.",
    "Individuals who had at least one planning meeting in the form of SIP during the period. Each counts once.",
  ),
  enhet: "individ",
  behover: ["PlaneringsmoteHallet"],
  urval: sipIPerioden,
  grupperingar: [["kon"]],
  dimensioner: ["kommun", "forbundsinsats", "initiativ"],
});

/** Planeringsmöten efter form. */
export const planeringsmoten = over("planeringsmote", {
  _tag: "Antal",
  id: "planeringsmoten",
  titel: text("Planeringsmöten", "Planning meetings"),
  definition: text(
    "Planeringsmöten som hållits under perioden.",
    "Planning meetings held during the period.",
  ),
  enhet: "tillfalle",
  behover: ["PlaneringsmoteHallet"],
  urval: dagIPerioden,
  grupperingar: [["form"]],
  dimensioner: ["kon", "kommun", "forbundsinsats", "initiativ"],
});

/** Kartläggning och handlingsplan. */
export const kartlaggning = over("arende", {
  _tag: "Andel",
  id: "kartlaggning",
  titel: text("Kartläggning och handlingsplan", "Mapping and action plan"),
  definition: text(
    "Andel av ärendena som pågått minst en dag under perioden och som har en kartläggning, en individuell plan eller båda.",
    "Share of the cases open on at least one day of the period that have a mapping, an individual plan or both.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget"],
  urval: pagattIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  definitioner: [
    {
      kod: "kartlaggning",
      titel: text("Kartläggning", "Mapping"),
      behover: ["KartlaggningGjord"],
      taljare: { _tag: "NagonKod", falt: "kartlaggning", koder: ["ja"] },
    },
    {
      kod: "handlingsplan",
      titel: text("Individuell plan", "Individual plan"),
      behover: ["PlanUpprattad"],
      taljare: { _tag: "NagonKod", falt: "handlingsplan", koder: ["ja"] },
    },
    {
      kod: "bada",
      titel: text("Båda", "Both"),
      behover: ["KartlaggningGjord", "PlanUpprattad"],
      taljare: {
        _tag: "Alla",
        villkor: [
          { _tag: "NagonKod", falt: "kartlaggning", koder: ["ja"] },
          { _tag: "NagonKod", falt: "handlingsplan", koder: ["ja"] },
        ],
      },
    },
  ],
});

/** Arbetsförmåga enligt två namngivna definitioner; därunder är det sysselsättning. */
export const arbetsformaga = over("arende", {
  _tag: "Andel",
  id: "arbetsformaga",
  titel: text("Arbetsförmåga", "Work ability"),
  definition: text(
    "Andel av ärendena som pågått minst en dag under perioden, efter den senaste bedömningen. Under gränsen är det sysselsättning, inte arbetsförmåga. De som inte bedömts redovisas för sig.",
    "Share of the cases open on at least one day of the period, by the latest assessment. Below the limit it is occupation, not work ability. Those not assessed are shown apart.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArbetsformagaBedomd"],
  urval: pagattIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  definitioner: [
    {
      kod: "minst_10_timmar",
      titel: text("Minst 25 %, 10 timmar i veckan", "At least 25 %, 10 hours a week"),
      behover: [],
      taljare: { _tag: "TalMinst", tal: "timmar_per_vecka", minst: 10 },
    },
    {
      kod: "over_10_timmar_varaktigt",
      titel: text(
        "Över 10 timmar i veckan med varaktig närvaro",
        "Over 10 hours a week with lasting attendance",
      ),
      behover: [],
      taljare: {
        _tag: "Alla",
        villkor: [
          { _tag: "TalOver", tal: "timmar_per_vecka", over: 10 },
          { _tag: "NagonKod", falt: "varaktig_narvaro", koder: ["ja"] },
        ],
      },
    },
    {
      kod: "ej_bedomd",
      titel: text("Inte bedömd", "Not assessed"),
      behover: [],
      taljare: {
        _tag: "Inte",
        villkor: { _tag: "TalMinst", tal: "timmar_per_vecka", minst: 0 },
      },
    },
  ],
});

/** Anställningar som börjat eller förlängts. */
export const anstallningar = over("anstallning", {
  _tag: "Antal",
  id: "anstallningar",
  titel: text("Anställningar", "Employments"),
  definition: text(
    "Anställningar som börjat eller förlängts under perioden. En individ kan ha flera, och en förlängning räknas varje gång.",
    "Employments begun or extended during the period. A person may have several, and each extension counts.",
  ),
  enhet: "anstallning",
  behover: ["AnstallningPaborjad"],
  urval: dagIPerioden,
  grupperingar: [["handelse"], ["sektor"], ["stod"], ["omfattningsklass"]],
  dimensioner: ["kon", "kommun", "forbundsinsats"],
});

/** Anställningarnas omfattning. */
export const anstallningsgrad = over("anstallning", {
  _tag: "Tal",
  id: "anstallningsgrad",
  titel: text("Nya anställningars omfattning", "Extent of new employments"),
  definition: text(
    "Del av heltid för anställningar som börjat under perioden, där omfattningen är angiven.",
    "Share of full time for employments begun during the period, where the extent is stated.",
  ),
  enhet: "anstallning",
  behover: ["AnstallningPaborjad"],
  urval: {
    _tag: "Alla",
    villkor: [dagIPerioden, { _tag: "NagonKod", falt: "handelse", koder: ["ny"] }],
  },
  grupperingar: [],
  dimensioner: ["kon", "sektor", "stod"],
  tal: "omfattning",
  skala: { delare: 1, decimaler: 2, enhet: text("del av heltid", "share of full time") },
  statistik: ["medel", "median"],
});

/** Tillfällen i aktiviteter. */
export const aktivitetstillfallen = over("aktivitetstillfalle", {
  _tag: "Antal",
  id: "aktivitetstillfallen",
  titel: text("Aktivitetstillfällen", "Activity sessions"),
  definition: text(
    "Tillfällen i aktiviteter som hållits under perioden.",
    "Activity sessions held during the period.",
  ),
  enhet: "tillfalle",
  behover: ["AktivitetstillfalleHallet"],
  urval: dagIPerioden,
  grupperingar: [["aktivitet"]],
  dimensioner: [],
});

/** Hur deltagandet i aktiviteter slutade. */
export const aktivitetsavslut = over("aktivitetsdeltagande", {
  _tag: "Antal",
  id: "aktivitetsavslut",
  titel: text("Deltaganden i aktiviteter som slutat", "Participations in activities ended"),
  definition: text(
    "Deltaganden i aktiviteter som slutat under perioden, fullföljda eller avbrutna.",
    "Participations in activities that ended during the period, completed or dropped.",
  ),
  enhet: "tillfalle",
  behover: ["AktivitetsdeltagandeAvslutat"],
  urval: { _tag: "DagIPerioden", dag: "till" },
  grupperingar: [["hur"], ["aktivitet", "hur"]],
  dimensioner: ["kon", "kommun", "forbundsinsats"],
});

/** Insatser och deras resultat. */
export const insatsnyckeltal = [
  insatser,
  parallellaInsatser,
  sip,
  sipDeltagare,
  planeringsmoten,
  kartlaggning,
  arbetsformaga,
  anstallningar,
  anstallningsgrad,
  aktivitetstillfallen,
  aktivitetsavslut,
];
