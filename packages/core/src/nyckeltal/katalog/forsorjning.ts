/**
 * Försörjning och sysselsättning: vid aktualisering, inskrivning och avslut, och hur det gick sedan.
 */
import { type Text, text } from "../../kernel/index.ts";
import { type NyckeltalOver, over } from "./over.ts";
import { avslutatIPerioden, dagIPerioden, persondimensioner } from "./urval.ts";

const avslutade = ["ArendeMottaget", "ArendeAvslutat"] as const;

/** De avslutade, fördelade efter en eller två kolumner. `uppgift`: faktumet som kolumnerna läser, utöver avslutet. */
const avslutadeEfter = (
  id: string,
  titel: Text,
  definition: Text,
  gruppering: NyckeltalOver<"arende">["grupperingar"][number],
  uppgift: NyckeltalOver<"arende">["behover"] = ["ForsorjningUppgiven"],
) =>
  over("arende", {
    _tag: "Antal",
    id,
    titel,
    definition,
    enhet: "arende",
    behover: [...avslutade, ...uppgift],
    urval: avslutatIPerioden,
    grupperingar: [gruppering],
    dimensioner: persondimensioner,
  });

/** De avslutades försörjning vid aktualiseringen. */
export const forsorjningStart = avslutadeEfter(
  "forsorjning_start",
  text("Försörjning vid aktualisering (avslutade ärenden)", "Income when raised (closed cases)"),
  text(
    "De avslutade ärendenas försörjning vid aktualiseringen. Flera källor samtidigt är en egen grupp.",
    "Income at raising, of the closed cases. Several sources at once form a group of their own.",
  ),
  ["forsorjning_start"],
);

/** De avslutades försörjning vid inskrivningen. */
export const forsorjningInskrivning = avslutadeEfter(
  "forsorjning_inskrivning",
  text("Försörjning vid inskrivning (avslutade ärenden)", "Income at enrolment (closed cases)"),
  text(
    "De avslutade ärendenas försörjning vid inskrivningen. Flera källor samtidigt är en egen grupp.",
    "Income at enrolment, of the closed cases. Several sources at once form a group of their own.",
  ),
  ["forsorjning_inskrivning"],
);

/** De avslutades försörjning vid avslutet. */
export const forsorjningSlut = avslutadeEfter(
  "forsorjning_slut",
  text("Försörjning vid avslut (avslutade ärenden)", "Income at closing (closed cases)"),
  text(
    "De avslutade ärendenas försörjning vid avslutet. Flera källor samtidigt är en egen grupp.",
    "Income at closing, of the closed cases. Several sources at once form a group of their own.",
  ),
  ["forsorjning_slut"],
);

/** Från försörjning till försörjning. */
export const forsorjningsovergangar = avslutadeEfter(
  "forsorjningsovergangar",
  text("Försörjning från aktualisering till avslut", "Income from raising to closing"),
  text(
    "De avslutade ärendena efter försörjning vid aktualiseringen och vid avslutet.",
    "The closed cases by income when raised and at closing.",
  ),
  ["forsorjning_start", "forsorjning_slut"],
);

/** Från försörjningsgrupp till försörjningsgrupp. */
export const gruppovergangar = avslutadeEfter(
  "forsorjningsgruppsovergangar",
  text("Försörjningsgrupp från aktualisering till avslut", "Income group from raising to closing"),
  text(
    "De avslutade ärendena efter SCB:s försörjningsgrupper (ohälsa, arbetsmarknadsstöd, ekonomiskt bistånd) och egen försörjning, vid aktualiseringen och vid avslutet.",
    "The closed cases by Statistics Sweden's income groups (ill health, labour-market support, social assistance) and own income, when raised and at closing.",
  ),
  ["scb_start", "scb_slut"],
);

/** De avslutade som blivit självförsörjande, enligt var och en av de namngivna definitionerna. */
export const sjalvforsorjande = over("arende", {
  _tag: "Andel",
  id: "sjalvforsorjande",
  titel: text("Självförsörjande vid avslut", "Self-supporting at closing"),
  definition: text(
    "Andel av de avslutade ärendena, enligt namngivna definitioner. Definitionerna är alternativ och summeras inte.",
    "Share of the closed cases, by named definitions. The definitions are alternatives and are not added up.",
  ),
  enhet: "arende",
  behover: avslutade,
  urval: avslutatIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  definitioner: [
    {
      kod: "arbete_eller_sjukersattning",
      titel: text(
        "Lön, sjukersättning eller båda, och inget annat (Berg)",
        "Wages, permanent sickness compensation or both, and nothing else (Berg)",
      ),
      behover: ["ForsorjningUppgiven"],
      taljare: {
        _tag: "BaraKoder",
        falt: "forsorjning_slut",
        koder: ["lon", "sjukersattning"],
      },
    },
    {
      kod: "arbete_eller_studier",
      titel: text(
        "Arbete eller studier som sysselsättning (Krokom)",
        "Work or studies as occupation (Krokom)",
      ),
      behover: ["SysselsattningUppgiven"],
      taljare: {
        _tag: "NagonKod",
        falt: "sysselsattning_slut",
        koder: ["arbete", "arbete_privat", "arbete_offentlig", "arbete_med_stod", "studier"],
      },
    },
    {
      kod: "egen_forsorjning",
      titel: text("Bara egen försörjning (lön, med eller utan stöd)", "Own income only (wages)"),
      behover: ["ForsorjningUppgiven"],
      taljare: { _tag: "BaraKoder", falt: "scb_slut", koder: ["egen_forsorjning"] },
    },
  ],
});

/** Varför ärendena avslutades. */
export const avslutsorsak = avslutadeEfter(
  "avslutsorsak",
  text("Avslutsorsak (avslutade ärenden)", "Reason for closing (closed cases)"),
  text("De avslutade ärendenas orsak till avslut.", "The closed cases by reason for closing."),
  ["orsak"],
  [],
);

/** De avslutades sysselsättning. */
export const sysselsattningSlut = avslutadeEfter(
  "sysselsattning_slut",
  text("Sysselsättning vid avslut (avslutade ärenden)", "Occupation at closing"),
  text(
    "De avslutade ärendenas sysselsättning vid avslutet. Flera sysselsättningar samtidigt är en egen grupp.",
    "Occupation at closing, of the closed cases. Several occupations at once form a group of their own.",
  ),
  ["sysselsattning_slut"],
  ["SysselsattningUppgiven"],
);

/** Hur mycket de avslutade är sysselsatta. */
export const sysselsattningsgrad = over("arende", {
  _tag: "Tal",
  id: "sysselsattningsgrad",
  titel: text("Sysselsättningens omfattning vid avslut", "Extent of occupation at closing"),
  definition: text(
    "Del av heltid (100 % = 40 timmar i veckan) vid avslutet, för avslutade ärenden där omfattningen är angiven. Flera sysselsättningar läggs ihop, högst till heltid.",
    "Share of full time (100 % = 40 hours a week) at closing, for closed cases where the extent is stated. Several occupations are added up, to full time at most.",
  ),
  enhet: "arende",
  behover: [...avslutade, "SysselsattningUppgiven"],
  urval: avslutatIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  tal: "omfattning_slut",
  skala: { delare: 1, decimaler: 2, enhet: text("del av heltid", "share of full time") },
  statistik: ["medel", "median"],
});

const SYSSELSATTA = [
  "arbete",
  "arbete_privat",
  "arbete_offentlig",
  "arbete_med_stod",
  "studier",
  "arbetstraning",
  "daglig_verksamhet",
];

/** Planerade avslut, enligt den överenskommelse som gällde. Källa: överenskommelsens bilaga 1, Avslut (AVSLUT-1). */
const planerat = {
  _tag: "NagonKod",
  falt: "avslutsslag",
  koder: ["langsiktig_planering"],
} as const;

/** I aktivitet, eller med en hållbar planering, vid avslut. */
export const hallbartAvslut = over("arende", {
  _tag: "Andel",
  id: "hallbart_avslut",
  titel: text(
    "I aktivitet eller med hållbar planering vid avslut",
    "In activity or with a lasting plan at closing",
  ),
  definition: text(
    "Andel av de avslutade ärendena. I aktivitet: arbete, studier, arbetsträning eller daglig verksamhet vid avslutet. Hållbar planering: avslutat av ett skäl som överenskommelsen räknar som långsiktig planering.",
    "Share of the closed cases. In activity: work, studies, work training or daily activity at closing. Lasting plan: closed for a reason that the agreement counts as long-term planning.",
  ),
  enhet: "arende",
  behover: avslutade,
  urval: avslutatIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  definitioner: [
    {
      kod: "i_aktivitet",
      titel: text("I aktivitet", "In activity"),
      behover: ["SysselsattningUppgiven"],
      taljare: { _tag: "NagonKod", falt: "sysselsattning_slut", koder: SYSSELSATTA },
    },
    {
      kod: "hallbar_planering",
      titel: text("Hållbar planering", "Lasting plan"),
      behover: [],
      taljare: planerat,
    },
    {
      kod: "aktivitet_eller_planering",
      titel: text("Någondera", "Either"),
      behover: ["SysselsattningUppgiven"],
      taljare: {
        _tag: "Nagot",
        villkor: [{ _tag: "NagonKod", falt: "sysselsattning_slut", koder: SYSSELSATTA }, planerat],
      },
    },
  ],
});

/** Läget så många månader efter avslutet som uppföljningen gäller. */
export const efterAvslut = over("efteruppfoljning", {
  _tag: "Antal",
  id: "efter_avslut",
  titel: text("Läget efter avslut", "The situation after closing"),
  definition: text(
    "Uppföljningar efter avslut som gjorts under perioden, efter hur många månader som gått och vad individen försörjer sig på och gör.",
    "Follow-ups after closing made during the period, by the months passed and by what the individual lives on and does.",
  ),
  enhet: "tillfalle",
  behover: ["LageEfterAvslut"],
  urval: dagIPerioden,
  grupperingar: [
    ["manader", "forsorjning"],
    ["manader", "sysselsattning"],
  ],
  dimensioner: persondimensioner,
});

/** Försörjning och sysselsättning. */
export const forsorjningar = [
  forsorjningStart,
  forsorjningInskrivning,
  forsorjningSlut,
  forsorjningsovergangar,
  gruppovergangar,
  sjalvforsorjande,
  avslutsorsak,
  sysselsattningSlut,
  sysselsattningsgrad,
  hallbartAvslut,
  efterAvslut,
];
