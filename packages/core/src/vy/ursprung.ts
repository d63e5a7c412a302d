/**
 * Vem en uppgift kommer från, och vad för slags uppgift det är. Tabellen är total: ett nytt slag av faktum om ett ärende
 * går inte att lägga till utan att säga vem det kommer från.
 */
import type { Faktum, Faktumslag } from "../faktum/index.ts";
import { type Aktor, aktorer } from "../part/index.ts";
import type { Uppgiftsslag } from "../samtycke/index.ts";

/** Vad för slags uppgift, och alla verksamheter som den kommer från eller röjer kontakt med. */
export type Ursprung = {
  readonly uppgiftsslag: Uppgiftsslag;
  readonly fran: ReadonlySet<Aktor>;
};

/**
 * `process`: ärendets gång; kommer från dem som tog upp det. `aktor`: bara från verksamheten i händelsen. `samtycke`:
 * individens och samordnarens sak. `utlamnande`: de två det gällde. `utanfor`: hör inte till något ärende.
 */
type Hemvist = "process" | "aktor" | "samtycke" | "utlamnande" | "utanfor";

const tabell: Readonly<Record<Faktumslag, readonly [Hemvist, Uppgiftsslag]>> = {
  IndividRegistrerad: ["utanfor", "process"],
  SamtyckeInhamtat: ["samtycke", "process"],
  SamtyckeAterkallat: ["samtycke", "process"],
  ArendeAvstamt: ["aktor", "process"],
  ArendeAktualiserat: ["process", "process"],
  AktualiseringInkommen: ["process", "process"],
  ArendeSattPaKolista: ["process", "process"],
  StodUnderVantan: ["aktor", "planering"],
  ArendeMottaget: ["process", "process"],
  ArendeEjMottaget: ["process", "process"],
  ArendeBlevKonsultation: ["process", "process"],
  ProcessnivaSatt: ["process", "planering"],
  ArendebarareUtsedd: ["process", "process"],
  FormoteBehovs: ["process", "process"],
  IndividmoteHallet: ["process", "process"],
  PlaneringsmoteBokat: ["process", "process"],
  PlaneringsmoteHallet: ["process", "process"],
  PlanUpprattad: ["process", "planering"],
  PlanReviderad: ["process", "planering"],
  PlanstegAngivet: ["aktor", "planering"],
  PlankontaktAngiven: ["aktor", "planering"],
  PlanLamnad: ["process", "process"],
  PlankvalitetBedomd: ["process", "planering"],
  InsatsPlanerad: ["aktor", "insatser"],
  InsatsPaborjad: ["aktor", "insatser"],
  InsatsAvslutad: ["aktor", "insatser"],
  InsatsAvbruten: ["aktor", "insatser"],
  UppgiftLamnad: ["utlamnande", "process"],
  SamordningGjord: ["aktor", "process"],
  UppfoljningHallen: ["process", "process"],
  UppfoljningBokad: ["process", "process"],
  ForsorjningUppgiven: ["process", "forsorjning"],
  SysselsattningUppgiven: ["process", "sysselsattning"],
  FortsattUtanDelning: ["process", "process"],
  AvslutsskalUppkommet: ["process", "planering"],
  ArendeAvslutat: ["process", "planering"],
  EfterstodInlett: ["process", "process"],
  EfterstodAvslutat: ["process", "process"],
  FragaTillFkStalld: ["utanfor", "process"],
  TeammoteKallat: ["utanfor", "process"],
  AvidentifieradKonsultation: ["utanfor", "process"],
  TeammoteHallet: ["utanfor", "process"],
  TeammoteInstallt: ["utanfor", "process"],
  AvvikelseRapporterad: ["utanfor", "process"],
  AvvikelseLyft: ["utanfor", "process"],
  AvvikelseAvslutad: ["utanfor", "process"],
  StyrgruppsmoteHallet: ["utanfor", "process"],
  UppfoljningRedovisad: ["utanfor", "process"],
  BudgetBeslutad: ["utanfor", "process"],
  UtfallBokfort: ["utanfor", "process"],
};

/** Var faktumet hör hemma. */
export const hemvist = ({ _tag }: Faktum): Hemvist => tabell[_tag][0];

/**
 * Ursprunget för ett ärendes faktum. En händelse som nämner en verksamhet röjer att individen har kontakt med den; därför
 * hör alla nämnda till ursprunget. `insatsaktorer`: vilka som ger en insats med den benämningen.
 */
export const ursprung = (
  faktum: Faktum,
  aktualiserande: ReadonlyArray<Aktor>,
  insatsaktorer: (benamning: string) => ReadonlyArray<Aktor>,
): Ursprung => {
  const [plats, slag] = tabell[faktum._tag];
  const fran = new Set([
    ...(plats === "process" ? aktualiserande : []),
    ...namnda(faktum),
    ...("benamning" in faktum ? insatsaktorer(faktum.benamning) : []),
  ]);
  const halsa =
    slag === "insatser" &&
    [...fran].some((aktor) => aktorer[aktor].omrade === "halso_och_sjukvard");
  return { uppgiftsslag: halsa ? "halsa" : slag, fran };
};

/** Verksamheterna som faktumet nämner. */
const namnda = (faktum: Faktum): ReadonlyArray<Aktor> => [
  ...("aktor" in faktum ? [faktum.aktor] : []),
  ...("aktorer" in faktum ? faktum.aktorer : []),
  ...("deltog" in faktum ? faktum.deltog : []),
  ...("skaDelta" in faktum ? (faktum.skaDelta ?? []) : []),
  ...("roller" in faktum && faktum.roller !== undefined
    ? Object.values(faktum.roller).filter((roll) => roll !== "ingen")
    : []),
  ...(faktum._tag === "UppfoljningBokad" ? [faktum.av] : []),
  ...(faktum._tag === "UppgiftLamnad" ? [faktum.fran, faktum.till] : []),
];
