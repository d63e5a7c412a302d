/**
 * Vem en uppgift kommer från, och vad för slags uppgift det är. Tabellen är total: ett nytt slag av faktum om ett ärende
 * går inte att lägga till utan att säga vem det kommer från.
 */
import { type Faktum, type Faktumslag, namndaAktorer } from "../faktum/index.ts";
import type { Dag } from "../kernel/index.ts";
import { type Aktor, aktorer } from "../part/index.ts";
import type { Uppgiftsslag } from "../samtycke/index.ts";

/** Vad för slags uppgift, och alla verksamheter som den kommer från eller röjer kontakt med. Tom `fran`: ingen vet. */
export type Ursprung = {
  readonly uppgiftsslag: Uppgiftsslag;
  readonly fran: ReadonlySet<Aktor>;
};

/**
 * `process`: ärendets gång; kommer från dem som tog upp det och den som bär det. `aktor`: bara från verksamheten i händelsen. `samtycke`:
 * individens och samordnarens sak. `utlamnande`: de två det gällde. `individens`: visas bara för individen. `utanfor`: hör inte
 * till något ärende.
 *
 * Det som är individens öppnas av inget samtycke, inte heller för samordnaren eller för den som kan ha gjort mätningen: faktumet
 * säger inte vilken verksamhet det kommer från, och inget uppgiftsslag omfattar det rakt av. Svar och screening rör missbruk,
 * våld och hälsa. En anställnings stöd röjer nedsatt arbetsförmåga, en coach eller en aktivitet vem individen har kontakt med.
 * Läget efter avslutet hämtas in för uppföljningen, när samtyckets ändamål är uppfyllt. Siffror räknas på allt detta, i grupp.
 */
type Hemvist = "process" | "aktor" | "samtycke" | "utlamnande" | "individens" | "utanfor";

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
  CoachUtsedd: ["individens", "insatser"],
  CoachAvslutad: ["individens", "insatser"],
  FormoteBehovs: ["process", "process"],
  IndividmoteHallet: ["process", "process"],
  KartlaggningGjord: ["process", "planering"],
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
  AktivitetsdeltagandePaborjat: ["individens", "insatser"],
  AktivitetsdeltagandeAvslutat: ["individens", "insatser"],
  AnstallningPaborjad: ["individens", "sysselsattning"],
  AnstallningForlangd: ["individens", "sysselsattning"],
  AnstallningAvslutad: ["individens", "sysselsattning"],
  UppgiftLamnad: ["utlamnande", "process"],
  SamordningGjord: ["aktor", "process"],
  UppfoljningHallen: ["process", "process"],
  UppfoljningBokad: ["process", "process"],
  ForsorjningUppgiven: ["process", "forsorjning"],
  SysselsattningUppgiven: ["process", "sysselsattning"],
  ScreeningGjord: ["individens", "halsa"],
  InstrumentBesvarat: ["individens", "halsa"],
  StegBedomt: ["individens", "halsa"],
  ArbetsformagaBedomd: ["individens", "halsa"],
  FortsattUtanDelning: ["process", "process"],
  AvslutsskalUppkommet: ["process", "planering"],
  ArendeAvslutat: ["process", "planering"],
  EfterstodInlett: ["process", "process"],
  EfterstodAvslutat: ["process", "process"],
  LageEfterAvslut: ["individens", "forsorjning"],
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
  AktivitetstillfalleHallet: ["utanfor", "process"],
  EnkatsvarLamnat: ["utanfor", "process"],
  SkattningLamnad: ["utanfor", "process"],
  ProgramtrohetBedomd: ["utanfor", "process"],
  MattTillfort: ["utanfor", "process"],
  BudgetBeslutad: ["utanfor", "process"],
  UtfallBokfort: ["utanfor", "process"],
  MedelBeviljade: ["utanfor", "process"],
  RekvisitionGjord: ["utanfor", "process"],
  PrognosLamnad: ["utanfor", "process"],
};

/** Var faktumet hör hemma. */
export const hemvist = ({ _tag }: Faktum): Hemvist => tabell[_tag][0];

/**
 * Ursprunget för ett ärendes fakta. En händelse som nämner en verksamhet röjer att individen har kontakt med den; därför
 * hör alla nämnda till ursprunget. Det som händer sedan en ärendebärare utsetts kommer också från den, och planens mål från
 * alla som var med. Vet ingen vem som tog upp ärendet, vet ingen vem dess gång kommer från: då är `fran` tom.
 */
export const ursprungI = (historia: ReadonlyArray<Faktum>): ((faktum: Faktum) => Ursprung) => {
  const aktualiserande = historia.flatMap((f) =>
    f._tag === "ArendeAktualiserat" ? f.aktorer : [],
  );
  return (faktum) => {
    const [plats, slag] = tabell[faktum._tag];
    const okant =
      plats === "individens" ||
      (plats === "process" && aktualiserande.length === 0) ||
      ("benamning" in faktum && insatsgivare(historia, faktum).length === 0);
    const fran = new Set(
      okant
        ? []
        : [
            ...namnda(faktum),
            ...("benamning" in faktum ? insatsgivare(historia, faktum) : []),
            ...(plats === "process" && faktum._tag !== "ArendeAktualiserat"
              ? [...aktualiserande, ...barare(historia, faktum.galler)]
              : []),
            ...(faktum._tag === "PlanUpprattad" || faktum._tag === "PlanReviderad"
              ? medIPlanen(historia, faktum.galler)
              : []),
          ],
    );
    const halsa =
      slag === "insatser" &&
      [...fran].some((aktor) => aktorer[aktor].omrade === "halso_och_sjukvard");
    return { uppgiftsslag: halsa ? "halsa" : slag, fran };
  };
};

type Insatsfaktum = Extract<Faktum, { readonly benamning: string }>;

/** Verksamheten i händelsen, eller de som ger en insats med den benämningen. Tom om ingen sådan insats är känd. */
function insatsgivare(historia: ReadonlyArray<Faktum>, faktum: Insatsfaktum): ReadonlyArray<Aktor> {
  if ("aktor" in faktum) return [faktum.aktor];
  const slag = faktum.paborjad === undefined ? "InsatsPlanerad" : "InsatsPaborjad";
  const lika = historia
    .filter((f) => f._tag === "InsatsPlanerad" || f._tag === "InsatsPaborjad")
    .filter(({ benamning }) => benamning === faktum.benamning);
  const pekarRatt = lika.some(
    (f) => f._tag === slag && (faktum.paborjad === undefined || f.galler === faktum.paborjad),
  );
  return pekarRatt ? lika.map(({ aktor }) => aktor) : [];
}

/** Ärendebäraren den dagen; byts den då är båda med. */
function barare(historia: ReadonlyArray<Faktum>, dag: Dag): ReadonlyArray<Aktor> {
  const utsedda = historia.filter((f) => f._tag === "ArendebarareUtsedd");
  return [
    ...utsedda.filter(({ galler }) => galler < dag).slice(-1),
    ...utsedda.filter(({ galler }) => galler === dag),
  ].map(({ aktor }) => aktor);
}

/** De som varit med på planeringsmöte eller har ett steg i planen; individens egen uppgift räknas inte. */
const medIPlanen = (historia: ReadonlyArray<Faktum>, dag: Dag): ReadonlyArray<Aktor> =>
  historia
    .filter(
      (f) => (f._tag === "PlaneringsmoteHallet" || f._tag === "PlanstegAngivet") && f.galler <= dag,
    )
    .flatMap(namnda)
    .filter((aktor) => aktor !== "egen");

/** Verksamheterna som faktumet nämner. En annan mottagare än samordnaren är någons, och ingen vet vems. */
const namnda = (faktum: Faktum): ReadonlyArray<Aktor> =>
  faktum._tag === "AktualiseringInkommen" && faktum.till !== "samordnare"
    ? ["annan"]
    : namndaAktorer(faktum);
