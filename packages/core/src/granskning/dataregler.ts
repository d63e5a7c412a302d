/**
 * Bibliotekets egna regler om orimliga uppgifter: det som ett levande system vägrar säger granskningen om en inläst
 * historia. De hör inte till någon överenskommelse och prövas alltid.
 */
import { type Anstallning, evolveAnstallningar } from "../anstallning/index.ts";
import { type Arende, evolve } from "../arende/index.ts";
import { type Avvikelse, evolveAvvikelse } from "../avvikelse/index.ts";
import { type Coachperiod, evolveCoachperioder } from "../coachstod/index.ts";
import { type Faktum, namndaAktorer } from "../faktum/index.ts";
import type { Individ } from "../individ/index.ts";
import { evolveInsatser, type Insats } from "../insats/index.ts";
import { arFor, dom, type Regel, type Text, text, type Utslag } from "../kernel/index.ts";
import { evolveMoten, type Teammote } from "../mote/index.ts";
import { aktorenArPart, kommunenArPart, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import type { Plan } from "../plan/index.ts";
import { arArendefaktum } from "./faktumgrupper.ts";

/** Läget just innan faktumet; `overenskommelse` saknas när ingen är känd. */
export type Datasammanhang = {
  readonly arende: Arende;
  readonly insatser: ReadonlyArray<Insats>;
  readonly coachperioder: ReadonlyArray<Coachperiod>;
  readonly anstallningar: ReadonlyArray<Anstallning>;
  readonly plan: Plan;
  readonly moten: ReadonlyArray<Teammote>;
  readonly avvikelse: Avvikelse;
  readonly individ: Individ | "okand";
  readonly overenskommelse: Overenskommelse | undefined;
};

/** En regel om orimliga uppgifter. */
export type Dataregel = Regel<Datasammanhang, Faktum>;

const regel = (
  id: string,
  mening: Text,
  atgard: Text,
  prova: (fore: Datasammanhang, faktum: Faktum) => Utslag,
): Dataregel => ({
  id,
  niva: "bor",
  slag: "anmarkning",
  kalla: "STAR: rimlighet",
  ansvarig: "kallan",
  behover: [],
  text: mening,
  atgard,
  prova,
});

const ratta = text("Rätta dagen i källan.", "Correct the day in the source.");

const fodelse = regel(
  "DATA-FODELSE",
  text("Inget händer före individens födelseår.", "Nothing happens before the year of birth."),
  ratta,
  ({ individ }, faktum) =>
    individ === "okand" || individ.fodelsear === undefined
      ? "ror_inte"
      : dom(arFor(faktum.galler) >= individ.fodelsear),
);

const framtid = regel(
  "DATA-FRAMTID",
  text(
    "Det som hänt en individ är inte senare än dagen det registrerades.",
    "What has happened to an individual is not later than the day it was recorded.",
  ),
  ratta,
  (_, faktum) =>
    "individ" in faktum || "arende" in faktum
      ? dom(faktum.galler <= faktum.registrerad)
      : "ror_inte",
);

const aktualisering = regel(
  "DATA-AKTUALISERING",
  text(
    "Ett ärende är aktualiserat innan något annat händer det.",
    "A case has been raised before anything else happens to it.",
  ),
  text(
    "Rätta dagen, eller lägg till ärendet i ärendelistan.",
    "Correct the day, or add the case to the case list.",
  ),
  ({ arende }, faktum) => {
    if (!("arende" in faktum) || FORE_AKTUALISERING.has(faktum._tag)) return "ror_inte";
    return dom(arende._tag !== "OkantArende");
  },
);

const ordning = regel(
  "DATA-ORDNING",
  text(
    "Stegen kommer i ordning, och varje steg en gång: ett avslutat ärende avslutas inte igen, och det som slutar har börjat.",
    "Steps come in order, each of them once: a closed case is not closed again, and what ends has begun.",
  ),
  text("Rätta ordningen eller ta bort dubbletten.", "Correct the order or remove the duplicate."),
  (fore, faktum) => {
    const efter = efterFaktum(fore, faktum);
    return efter === "ror_inte" ? efter : dom(efter);
  },
);

const mote = regel(
  "DATA-MOTE",
  text(
    "En verksamhet eller funktion är inte både närvarande och frånvarande på samma möte.",
    "An organisation or function is not both present and absent at the same meeting.",
  ),
  text("Rätta närvaron i källan.", "Correct the attendance in the source."),
  (_, faktum) => {
    if (!("narvarande" in faktum) || faktum.franvarande === undefined) return "ror_inte";
    const franvarande: ReadonlySet<string> = new Set(faktum.franvarande);
    return dom(!faktum.narvarande.some((vem) => franvarande.has(vem)));
  },
);

const efterAvslut = regel(
  "DATA-AVSLUT",
  text(
    "Inget mer händer i ett avslutat ärende, utom efterstöd och uppgifter om hur det gick.",
    "Nothing more happens in a closed case, except after-care and information on how it went.",
  ),
  text(
    "Rätta dagen, eller återaktualisera som ett nytt ärende.",
    "Correct the day, or raise it again as a new case.",
  ),
  ({ arende }, faktum) => {
    if (!("arende" in faktum) || EFTER_AVSLUT.has(faktum._tag)) return "ror_inte";
    return arAvslutat(arende) ? dom(faktum.galler <= arende.avslutat) : "ror_inte";
  },
);

const kommun = regel(
  "DATA-KOMMUN",
  text(
    "Kommunen är en av överenskommelsens parter.",
    "The municipality is one of the parties of the agreement.",
  ),
  text("Rätta kommunen i källan.", "Correct the municipality in the source."),
  ({ overenskommelse }, faktum) =>
    overenskommelse === undefined || kommunerI(faktum).length === 0
      ? "ror_inte"
      : dom(kommunerI(faktum).every((kod) => kommunenArPart(overenskommelse, kod))),
);

const part = regel(
  "DATA-PART",
  text(
    "Verksamheten hör till en av överenskommelsens parter.",
    "The organisation belongs to one of the parties of the agreement.",
  ),
  text("Rätta verksamheten i källan.", "Correct the organisation in the source."),
  ({ overenskommelse }, faktum) => {
    if (overenskommelse === undefined) return "ror_inte";
    const namnda = [
      ...namndaAktorer(faktum),
      ...("omfattar" in faktum ? faktum.omfattar : []),
      ...(faktum._tag === "TeammoteHallet" ? [...faktum.narvarande, ...faktum.franvarande] : []),
    ];
    return namnda.length === 0
      ? "ror_inte"
      : dom(namnda.every((aktor) => aktorenArPart(overenskommelse, aktor)));
  },
);

/** Reglerna om orimliga uppgifter. */
export const dataregler: ReadonlyArray<Dataregel> = [
  fodelse,
  framtid,
  aktualisering,
  ordning,
  mote,
  efterAvslut,
  kommun,
  part,
];

const FORE_AKTUALISERING: ReadonlySet<string> = new Set([
  "ArendeAktualiserat",
  "ArendeAvstamt",
  "SamtyckeInhamtat",
  "SamtyckeAterkallat",
  "UppgiftLamnad",
]);

const EFTER_AVSLUT: ReadonlySet<string> = new Set([
  "ArendeAvslutat",
  "EfterstodInlett",
  "EfterstodAvslutat",
  "ForsorjningUppgiven",
  "SysselsattningUppgiven",
  "LageEfterAvslut",
  "StegBedomt",
  "ArbetsformagaBedomd",
  "InstrumentBesvarat",
  "AnstallningPaborjad",
  "AnstallningForlangd",
  "AnstallningAvslutad",
  "SamtyckeInhamtat",
  "SamtyckeAterkallat",
  "UppgiftLamnad",
  "InsatsAvslutad",
  "InsatsAvbruten",
  "CoachAvslutad",
  "AktivitetsdeltagandeAvslutat",
]);

const kommunerI = (faktum: Faktum): ReadonlyArray<Kommunkod> => [
  ...("kommun" in faktum && faktum.kommun !== undefined ? [faktum.kommun] : []),
  ...("kommuner" in faktum ? faktum.kommuner : []),
];

const arAvslutat = (
  arende: Arende,
): arende is Extract<Arende, { _tag: "AvslutatArende" | "AvskrivetArende" }> =>
  arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende";

/** Sant om steget passade läget: `evolve` lämnar annars läget som det var. */
function efterFaktum(fore: Datasammanhang, faktum: Faktum): boolean | "ror_inte" {
  if (arArendefaktum(faktum)) {
    if (fore.arende._tag === "OkantArende") return "ror_inte";
    return faktum._tag === "LageEfterAvslut"
      ? arAvslutat(fore.arende)
      : evolve(fore.arende, faktum) !== fore.arende;
  }
  switch (faktum._tag) {
    case "InsatsAvslutad":
    case "InsatsAvbruten": {
      const sedan = faktum.paborjad;
      if (sedan !== undefined && faktum.galler < sedan) return false;
      const efter = evolveInsatser(fore.insatser, faktum);
      return efter.some((insats, i) => insats !== fore.insatser[i]);
    }
    case "CoachUtsedd":
    case "CoachAvslutad":
      return evolveCoachperioder(fore.coachperioder, faktum) !== fore.coachperioder;
    case "AnstallningPaborjad":
    case "AnstallningForlangd":
    case "AnstallningAvslutad":
      return evolveAnstallningar(fore.anstallningar, faktum) !== fore.anstallningar;
    case "PlanUpprattad":
      return fore.plan._tag === "IngenPlan";
    case "PlanReviderad":
      return fore.plan._tag === "UpprattadPlan";
    case "TeammoteKallat":
    case "TeammoteInstallt":
      return evolveMoten(fore.moten, faktum) !== fore.moten;
    case "AvvikelseRapporterad":
    case "AvvikelseLyft":
    case "AvvikelseAvslutad":
      return evolveAvvikelse(fore.avvikelse, faktum) !== fore.avvikelse;
    default:
      return "ror_inte";
  }
}
