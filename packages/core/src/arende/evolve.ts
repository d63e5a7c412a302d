/**
 * Ärendet efter ett faktum. Total: historien har hänt, och inget faktum vägras. Ett steg som inte passar
 * läget lämnar läget orört, och granskningen säger det.
 */
import type { Dag, UtanHuvud } from "../kernel/index.ts";
import type {
  Arende,
  Arendegrund,
  Arendeuppgifter,
  Efterstod,
  Planeringsmote,
  Processteg,
} from "./Arende.ts";
import type {
  ArendeAktualiserat,
  ArendeAvslutat,
  Arendehandelse,
  EfterstodInlett,
  PlaneringsmoteBokat,
} from "./event.ts";

/** Ärendet efter faktumet. */
export const evolve = (arende: Arende, faktum: Arendehandelse): Arende => {
  switch (faktum._tag) {
    case "ArendeAktualiserat":
      return arende._tag === "OkantArende" ? aktualisera(arende.uppgifter, faktum) : arende;
    case "ArendeMottaget":
      return vantar(arende)
        ? {
            ...grund(arende),
            _tag: "MottagetArende",
            mottaget: faktum.galler,
            kosatt: kosattI(arende),
          }
        : arende;
    case "ArendeEjMottaget":
      return vantar(arende)
        ? {
            ...grund(arende),
            _tag: "EjMottagetArende",
            beslutat: faktum.galler,
            kosatt: kosattI(arende),
          }
        : arende;
    case "ArendeSattPaKolista":
      return arende._tag === "AktualiseratArende"
        ? {
            ...grund(arende),
            _tag: "KoandeArende",
            kosatt: faktum.galler,
            prioritet: faktum.prioritet ?? "okand",
          }
        : arende;
    case "ArendeBlevKonsultation":
      return vantar(arende)
        ? {
            ...grund(arende),
            _tag: "Konsultationsarende",
            beslutat: faktum.galler,
            kosatt: kosattI(arende),
          }
        : arende;
    case "ArendeAvslutat":
      return avsluta(arende, faktum);
    case "EfterstodInlett":
      return arende._tag === "AvslutatArende" && arende.efterstod === "inget"
        ? { ...arende, efterstod: efterstodFran(faktum) }
        : arende;
    case "EfterstodAvslutat":
      return arende._tag === "AvslutatArende" &&
        arende.efterstod !== "inget" &&
        arende.efterstod.avslutat === "nej"
        ? { ...arende, efterstod: { ...arende.efterstod, avslutat: faktum.galler } }
        : arende;
    default:
      return { ...arende, uppgifter: medUppgift(arende.uppgifter, faktum) };
  }
};

/** Händelserna som ändrar läget, inte uppgifterna. */
type Lagesbyte =
  | "ArendeAktualiserat"
  | "ArendeMottaget"
  | "ArendeEjMottaget"
  | "ArendeSattPaKolista"
  | "ArendeBlevKonsultation"
  | "ArendeAvslutat"
  | "EfterstodInlett"
  | "EfterstodAvslutat";

/** Händelserna som blir en egen uppgift; alla andra blir ett processteg. */
type Egenuppgift =
  | "ArendebarareUtsedd"
  | "PlaneringsmoteBokat"
  | "PlaneringsmoteHallet"
  | "ForsorjningUppgiven"
  | "SysselsattningUppgiven";

function medUppgift(
  uppgifter: Arendeuppgifter,
  faktum: Exclude<Arendehandelse, { _tag: Lagesbyte }>,
): Arendeuppgifter {
  switch (faktum._tag) {
    case "ArendebarareUtsedd":
      return {
        ...uppgifter,
        barare: { aktor: faktum.aktor, dag: faktum.galler, dagKand: faktum.dagKand },
      };
    case "PlaneringsmoteBokat":
      return {
        ...uppgifter,
        bokadeMoten: [...uppgifter.bokadeMoten, mote(faktum.motesdag, faktum)],
      };
    case "PlaneringsmoteHallet":
      return {
        ...uppgifter,
        planeringsmoten: [
          ...uppgifter.planeringsmoten,
          {
            ...mote(faktum.galler, faktum),
            ...(faktum.roller === undefined ? {} : { kallar: faktum.roller.kallar }),
          },
        ],
      };
    case "ForsorjningUppgiven":
      return {
        ...uppgifter,
        forsorjning: { ...uppgifter.forsorjning, [faktum.matpunkt]: faktum.forsorjning },
      };
    case "SysselsattningUppgiven":
      return {
        ...uppgifter,
        sysselsattning: { ...uppgifter.sysselsattning, [faktum.matpunkt]: faktum.sysselsattning },
      };
    default:
      return { ...uppgifter, steg: [...uppgifter.steg, steg(faktum)] };
  }
}

function steg(faktum: Exclude<Arendehandelse, { _tag: Lagesbyte | Egenuppgift }>): Processteg {
  const dag = faktum.galler;
  switch (faktum._tag) {
    case "ArendeAvstamt":
      return { _tag: "Avstamt", dag, aktor: faktum.aktor };
    case "AktualiseringInkommen":
      return { _tag: "Inkommet", dag, till: faktum.till };
    case "StodUnderVantan":
      return { _tag: "StodUnderVantan", dag, aktor: faktum.aktor };
    case "FormoteBehovs":
      return { _tag: "FormoteBehovs", dag };
    case "IndividmoteHallet":
      return { _tag: "Individmote", dag, slag: faktum.slag };
    case "UppfoljningBokad": {
      const { motesdag, av, extra } = faktum;
      return { _tag: "UppfoljningBokad", dag, motesdag, av, extra };
    }
    case "UppfoljningHallen":
      return {
        _tag: "UppfoljningHallen",
        dag,
        fortsatter: faktum.beslut === "fortsatt_uppfoljning",
      };
    case "SamordningGjord":
      return { _tag: "Samordning", dag, aktor: faktum.aktor };
    case "ProcessnivaSatt":
      return { _tag: "Processniva", dag, processniva: faktum.processniva };
    case "FortsattUtanDelning":
      return { _tag: "FortsattUtanDelning", dag };
    case "AvslutsskalUppkommet":
      return { _tag: "Avslutsskal", dag, orsak: faktum.orsak };
    case "LageEfterAvslut": {
      const { manader, forsorjning, sysselsattning } = faktum;
      return {
        _tag: "LageEfterAvslut",
        dag,
        manader,
        ...(forsorjning === undefined ? {} : { forsorjning }),
        ...(sysselsattning === undefined ? {} : { sysselsattning }),
      };
    }
  }
}

const mote = (
  dag: Dag,
  { form, skaDelta }: Pick<UtanHuvud<PlaneringsmoteBokat>, "form" | "skaDelta">,
): Planeringsmote => ({ dag, form, ...(skaDelta === undefined ? {} : { skaDelta }) });

const aktualisera = (
  uppgifter: Arendeuppgifter,
  faktum: UtanHuvud<ArendeAktualiserat>,
): Arende => ({
  _tag: "AktualiseratArende",
  id: faktum.arende,
  individ: faktum.individ,
  arendetyp: faktum.arendetyp,
  aktualiserat: faktum.galler,
  aktorer: faktum.aktorer,
  kommun: faktum.kommun ?? "okand",
  tidigare: faktum.tidigare ?? "inget",
  profession: faktum.profession ?? "okand",
  forbundsinsats: faktum.forbundsinsats ?? "okand",
  uppgifter,
});

const avsluta = (arende: Arende, faktum: UtanHuvud<ArendeAvslutat>): Arende => {
  if (arende._tag === "MottagetArende") {
    return {
      ...grund(arende),
      _tag: "AvslutatArende",
      mottaget: arende.mottaget,
      kosatt: arende.kosatt,
      efterstod: "inget",
      avslutat: faktum.galler,
      orsak: faktum.orsak,
    };
  }
  return vantar(arende)
    ? {
        ...grund(arende),
        _tag: "AvskrivetArende",
        kosatt: kosattI(arende),
        avslutat: faktum.galler,
        orsak: faktum.orsak,
      }
    : arende;
};

type VantandeArende = Extract<Arende, { _tag: "AktualiseratArende" | "KoandeArende" }>;

const vantar = (arende: Arende): arende is VantandeArende =>
  arende._tag === "AktualiseratArende" || arende._tag === "KoandeArende";

const efterstodFran = ({ galler, till }: UtanHuvud<EfterstodInlett>): Efterstod => ({
  fran: galler,
  till: till ?? "okand",
  avslutat: "nej",
});

const kosattI = (arende: VantandeArende): Dag | "aldrig" =>
  arende._tag === "KoandeArende" ? arende.kosatt : "aldrig";

const grund = (arende: Arendegrund): Arendegrund => ({
  id: arende.id,
  individ: arende.individ,
  arendetyp: arende.arendetyp,
  aktualiserat: arende.aktualiserat,
  aktorer: arende.aktorer,
  kommun: arende.kommun,
  tidigare: arende.tidigare,
  profession: arende.profession,
  forbundsinsats: arende.forbundsinsats,
  uppgifter: arende.uppgifter,
});
