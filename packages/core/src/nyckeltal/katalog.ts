/**
 * Nyckeltalen som följer med. Källa: slutrapporterna från Berg och Krokom, och domänens avsnitt 5.
 */
import { text } from "../kernel/index.ts";
import type { Arendevillkor, Nyckeltal } from "./Nyckeltal.ts";

const samplanering: Arendevillkor = {
  _tag: "NagonKod",
  falt: "arendetyp",
  koder: ["samplanering"],
};

const avslutatIPerioden: Arendevillkor = {
  _tag: "Alla",
  villkor: [
    samplanering,
    { _tag: "DagFinns", dag: "mottaget" },
    { _tag: "DagIPerioden", dag: "avslutat" },
  ],
};

/** Aktualiserade samplaneringsärenden. */
export const aktualiseringar: Nyckeltal = {
  _tag: "Antal",
  id: "aktualiseringar",
  titel: text("Aktualiseringar", "Cases raised"),
  definition: text(
    "Samplaneringsärenden som aktualiserats i teamet under perioden. Flera aktualiserande aktörer i samma ärende räknas som gruppen flera.",
    "Joint-planning cases raised in the team during the period. Several raising actors in one case form the group flera.",
  ),
  enhet: "arende",
  behover: ["ArendeAktualiserat"],
  urval: { _tag: "Alla", villkor: [samplanering, { _tag: "DagIPerioden", dag: "aktualiserat" }] },
  grupperingar: ["kon", "aktualiserande_aktor"],
};

/** Individer med mottaget ärende som pågått någon dag i perioden. */
export const deltagare: Nyckeltal = {
  _tag: "Antal",
  id: "deltagare",
  titel: text("Deltagare", "Participants"),
  definition: text(
    "Individer med ett mottaget samplaneringsärende som pågått minst en dag under perioden. En individ med flera ärenden räknas en gång.",
    "Individuals with a received joint-planning case open on at least one day of the period. A person with several cases counts once.",
  ),
  enhet: "individ",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: {
    _tag: "Alla",
    villkor: [
      samplanering,
      { _tag: "DagSenast", dag: "mottaget", kant: "sista" },
      {
        _tag: "Nagot",
        villkor: [
          { _tag: "Inte", villkor: { _tag: "DagFinns", dag: "avslutat" } },
          {
            _tag: "Alla",
            villkor: [
              { _tag: "DagEfter", dag: "avslutat", kant: "forsta" },
              { _tag: "DagFore", dag: "mottaget", annan: "avslutat" },
            ],
          },
        ],
      },
    ],
  },
  grupperingar: ["kon"],
};

/** Mottagna ärenden som avslutats i perioden. */
export const avslutade: Nyckeltal = {
  _tag: "Antal",
  id: "avslutade",
  titel: text("Avslutade ärenden", "Closed cases"),
  definition: text(
    "Mottagna samplaneringsärenden som avslutats under perioden.",
    "Received joint-planning cases closed during the period.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: avslutatIPerioden,
  grupperingar: [],
};

/** Ärenden som pågår periodens sista dag. */
export const pagaende: Nyckeltal = {
  _tag: "Antal",
  id: "pagaende",
  titel: text("Pågående ärenden på periodens sista dag", "Cases open on the period's last day"),
  definition: text(
    "Mottagna samplaneringsärenden som inte avslutats senast periodens sista dag. Ett ärende som avslutas den dagen pågår inte.",
    "Received joint-planning cases not closed by the period's last day. A case closed on that day is not open.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: {
    _tag: "Alla",
    villkor: [
      samplanering,
      { _tag: "DagSenast", dag: "mottaget", kant: "sista" },
      { _tag: "Inte", villkor: { _tag: "DagSenast", dag: "avslutat", kant: "sista" } },
    ],
  },
  grupperingar: [],
};

/** De avslutades försörjning vid aktualiseringen. */
export const forsorjningStart: Nyckeltal = {
  _tag: "Antal",
  id: "forsorjning_start",
  titel: text(
    "Försörjning vid aktualisering (avslutade ärenden)",
    "Income when raised (closed cases)",
  ),
  definition: text(
    "De avslutade ärendenas försörjning vid aktualiseringen. Flera källor samtidigt är en egen grupp.",
    "Income at raising, of the closed cases. Several sources at once form a group of their own.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat", "ForsorjningUppgiven"],
  urval: avslutatIPerioden,
  grupperingar: ["forsorjning_start"],
};

/** De avslutades försörjning vid avslutet. */
export const forsorjningSlut: Nyckeltal = {
  _tag: "Antal",
  id: "forsorjning_slut",
  titel: text("Försörjning vid avslut (avslutade ärenden)", "Income at closing (closed cases)"),
  definition: text(
    "De avslutade ärendenas försörjning vid avslutet. Flera källor samtidigt är en egen grupp.",
    "Income at closing, of the closed cases. Several sources at once form a group of their own.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat", "ForsorjningUppgiven"],
  urval: avslutatIPerioden,
  grupperingar: ["forsorjning_slut"],
};

/** De avslutade som blivit självförsörjande, enligt var och en av de namngivna definitionerna. */
export const sjalvforsorjande: Nyckeltal = {
  _tag: "Andel",
  id: "sjalvforsorjande",
  titel: text("Självförsörjande vid avslut", "Self-supporting at closing"),
  definition: text(
    "Andel av de avslutade ärendena, enligt namngivna definitioner. Definitionerna är alternativ och summeras inte.",
    "Share of the closed cases, by named definitions. The definitions are alternatives and are not added up.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: avslutatIPerioden,
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
        falt: "forsorjning_avslut",
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
        falt: "sysselsattning_avslut",
        koder: ["arbete", "arbete_privat", "arbete_offentlig", "arbete_med_stod", "studier"],
      },
    },
  ],
};

/** Varför ärendena avslutades. */
export const avslutsorsak: Nyckeltal = {
  _tag: "Antal",
  id: "avslutsorsak",
  titel: text("Avslutsorsak (avslutade ärenden)", "Reason for closing (closed cases)"),
  definition: text(
    "De avslutade ärendenas orsak till avslut.",
    "The closed cases by reason for closing.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: avslutatIPerioden,
  grupperingar: ["orsak"],
};

/** Bokfört utfall per år och kostnadsslag. */
export const utfall: Nyckeltal = {
  _tag: "Belopp",
  id: "utfall",
  titel: text("Ekonomiskt utfall", "Financial outcome"),
  definition: text(
    "Bokfört utfall per år och kostnadsslag. Ett år som överlappar perioden räknas helt.",
    "Booked outcome by year and kind of cost. A year that overlaps the period counts whole.",
  ),
  enhet: "ore",
  behover: ["UtfallBokfort"],
};

/** Alla nyckeltal, i rapportordning. */
export const katalog: ReadonlyArray<Nyckeltal> = [
  aktualiseringar,
  deltagare,
  avslutade,
  pagaende,
  forsorjningStart,
  forsorjningSlut,
  sjalvforsorjande,
  avslutsorsak,
  utfall,
];
