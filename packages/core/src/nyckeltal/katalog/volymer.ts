/**
 * Volymer: hur många som kommer in, pågår och går ut. In + nya − avslutade = ut, för varje period.
 */
import { text } from "../../kernel/index.ts";
import { over } from "./over.ts";
import {
  avslutatIPerioden,
  dagIPerioden,
  pagattIPerioden,
  persondimensioner,
  samplanering,
} from "./urval.ts";

/** Aktualiserade samplaneringsärenden. */
export const aktualiseringar = over("arende", {
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
  grupperingar: [["kon"], ["aktualiserande_aktor"]],
  dimensioner: persondimensioner,
});

/** Individer med mottaget ärende som pågått någon dag i perioden. */
export const deltagare = over("arende", {
  _tag: "Antal",
  id: "deltagare",
  titel: text("Deltagare", "Participants"),
  definition: text(
    "Individer med ett mottaget samplaneringsärende som pågått minst en dag under perioden. En individ med flera ärenden räknas en gång.",
    "Individuals with a received joint-planning case open on at least one day of the period. A person with several cases counts once.",
  ),
  enhet: "individ",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: pagattIPerioden,
  grupperingar: [["kon"]],
  dimensioner: persondimensioner,
});

/** Ärenden som pågick när perioden började. */
export const ingaende = over("arende", {
  _tag: "Antal",
  id: "ingaende",
  titel: text("Pågående ärenden när perioden börjar", "Cases open when the period begins"),
  definition: text(
    "Mottagna samplaneringsärenden som togs emot före periodens första dag och inte avslutats före den.",
    "Received joint-planning cases taken in before the period's first day and not closed before it.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: {
    _tag: "Alla",
    villkor: [
      samplanering,
      { _tag: "DagFinns", dag: "mottaget" },
      { _tag: "Inte", villkor: { _tag: "DagTidigast", dag: "mottaget", kant: "forsta" } },
      {
        _tag: "Nagot",
        villkor: [
          { _tag: "Inte", villkor: { _tag: "DagFinns", dag: "avslutat" } },
          { _tag: "DagTidigast", dag: "avslutat", kant: "forsta" },
        ],
      },
    ],
  },
  grupperingar: [],
  dimensioner: persondimensioner,
});

/** Ärenden som tagits emot i perioden. */
export const mottagna = over("arende", {
  _tag: "Antal",
  id: "mottagna",
  titel: text("Mottagna ärenden", "Cases received"),
  definition: text(
    "Samplaneringsärenden som teamet tagit emot under perioden.",
    "Joint-planning cases that the team received during the period.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget"],
  urval: { _tag: "Alla", villkor: [samplanering, { _tag: "DagIPerioden", dag: "mottaget" }] },
  grupperingar: [],
  dimensioner: persondimensioner,
});

/** Ärenden som teamet inte tagit emot. */
export const ejMottagna = over("arende", {
  _tag: "Antal",
  id: "ej_mottagna",
  titel: text("Ej mottagna ärenden", "Cases not received"),
  definition: text(
    "Samplaneringsärenden som teamet under perioden beslutat att inte ta emot. De som blev konsultationer räknas där.",
    "Joint-planning cases that the team decided not to receive during the period. Those that became consultations count there.",
  ),
  enhet: "arende",
  behover: ["ArendeEjMottaget"],
  urval: {
    _tag: "Alla",
    villkor: [
      samplanering,
      { _tag: "NagonKod", falt: "beslut", koder: ["ej_mottaget"] },
      { _tag: "DagIPerioden", dag: "beslutat" },
    ],
  },
  grupperingar: [],
  dimensioner: persondimensioner,
});

/** Mottagna ärenden som avslutats i perioden. */
export const avslutade = over("arende", {
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
  dimensioner: persondimensioner,
});

/** Ärenden som pågår periodens sista dag. */
export const pagaende = over("arende", {
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
  dimensioner: persondimensioner,
});

/** Konsultationer, efter den profession som frågade. */
export const konsultationer = over("konsultation", {
  _tag: "Antal",
  id: "konsultationer",
  titel: text("Konsultationer", "Consultations"),
  definition: text(
    "Ärenden som teamet behandlat som konsultation under perioden, och avidentifierade frågor till teamet. De räknas inte som samplaneringsärenden.",
    "Cases that the team dealt with as consultations during the period, and anonymous questions to the team. They are not joint-planning cases.",
  ),
  enhet: "tillfalle",
  behover: ["ArendeBlevKonsultation"],
  urval: dagIPerioden,
  grupperingar: [["profession"], ["fran"]],
  dimensioner: ["slag", "kon"],
});

/** Ärenden efter processnivå. */
export const processnivaer = over("arende", {
  _tag: "Antal",
  id: "processniva",
  titel: text("Processnivå", "Process level"),
  definition: text(
    "Mottagna samplaneringsärenden som pågått minst en dag under perioden, efter den senast satta processnivån.",
    "Received joint-planning cases open on at least one day of the period, by the process level last set.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ProcessnivaSatt"],
  urval: pagattIPerioden,
  grupperingar: [["processniva"]],
  dimensioner: ["kon", "kommun", "forbundsinsats"],
});

/** Volymerna. */
export const volymer = [
  aktualiseringar,
  deltagare,
  ingaende,
  mottagna,
  ejMottagna,
  avslutade,
  pagaende,
  konsultationer,
  processnivaer,
];
