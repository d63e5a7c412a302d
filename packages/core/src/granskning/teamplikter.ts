/**
 * Plikterna som inte hör till något ärende: teamets möten, bemanningen, redovisningarna, styrgrupperna, utbudskartan.
 */
import { lamnadeKon } from "../arende/index.ts";
import type { Lage } from "../faktum/index.ts";
import {
  arFor,
  type Dag,
  forstaDagen,
  iPeriod,
  laggTillDagar,
  manadFor,
  manadsslut,
  type Period,
  type Pliktdag,
  type Pliktregel,
  type Regelansvar,
  type Regelslag,
  sistaDagen,
  type Text,
  tertialFor,
  tertialPeriod,
  text,
} from "../kernel/index.ts";
import { kraverMote, type Overenskommelse } from "../overenskommelse/index.ts";
import { type Medlemskap, medlemmarDag, type Styrgrupp, type Team } from "../part/index.ts";
import type { Redovisningsslag } from "../styrning/index.ts";
import { inaktuella, luckor, parterUtanPost, type Utbudskarta } from "../utbudskarta/index.ts";

/** Det som finns utöver fakta: vilka som sitter var, och vad som erbjuds. `okand` när ingen sagt det. */
export type Organisation = {
  readonly team: Team | "okand";
  readonly styrgrupper: ReadonlyArray<Styrgrupp> | "okand";
  readonly utbudskarta: Utbudskarta | "okand";
};

/** Ingen har sagt något om organisationen. */
export const okandOrganisation: Organisation = {
  team: "okand",
  styrgrupper: "okand",
  utbudskarta: "okand",
};

/** Läget, organisationen och reglerna. `fran`: första dagen som historien täcker. */
export type Teamsammanhang = {
  readonly lage: Lage;
  readonly organisation: Organisation;
  readonly overenskommelse: Overenskommelse;
  readonly fran: Dag;
};

/** En pliktregel om teamet och nivåerna ovanför. */
export type Teampliktregel = Pliktregel<Teamsammanhang>;

type Grund = {
  readonly id: string;
  readonly niva?: "bor";
  readonly slag?: Regelslag;
  readonly kalla: string;
  readonly ansvarig: Regelansvar;
  readonly behover: ReadonlyArray<string>;
  readonly text: Text;
  readonly atgard: Text;
  readonly plikter: Teampliktregel["plikter"];
};

const plikt = ({ niva, slag = "plikt", ...grund }: Grund): Teampliktregel => ({
  ...grund,
  niva: niva ?? "krav",
  slag,
});

const ko2 = plikt({
  id: "KO-2",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "samordnare",
  behover: ["ArendeSattPaKolista", "UppfoljningRedovisad"],
  text: text(
    "Väntetiden för samplaneringsärenden rapporteras till den lokala styrgruppen.",
    "Waiting time for coordinated cases is reported to the local board.",
  ),
  atgard: text(
    "Rapportera tertialets väntetider till styrgruppen.",
    "Report the waiting times of the tertial to the board.",
  ),
  plikter: (sammanhang, dag) =>
    tertial(sammanhang.fran, dag)
      .filter((period) => nagonVantade(sammanhang.lage, period))
      .map((period) => redovisningsplikt(sammanhang, "vantetid", period)),
});

const mote1 = plikt({
  id: "MOTE-1",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "samordnare",
  behover: ["TeammoteHallet"],
  text: text(
    "Teamet möts minst en gång i månaden, den tid som överenskommelsen anger.",
    "The team meets at least once a month, for the hours that the agreement states.",
  ),
  atgard: text("Håll teammötet varje månad.", "Hold the team meeting every month."),
  plikter: ({ lage, overenskommelse: { moten }, fran }, dag) => {
    const hallna = lage.teammoten.filter((mote) => mote._tag === "HalletTeammote");
    const [forsta] = hallna.map(({ motesdag }) => motesdag).sort();
    return manader(fran, dag).flatMap((period): ReadonlyArray<Pliktdag> => {
      const krav = kraverMote(moten, manadFor(period.fran));
      if (krav === "nej") return [];
      const manadens = hallna.filter(({ motesdag }) => iPeriod(period, motesdag));
      const [dagen] = manadens.map(({ motesdag }) => motesdag).sort();
      const timmar = manadens.reduce(
        (summa, mote) => summa + (mote.timmar === "okant" ? Number.POSITIVE_INFINITY : mote.timmar),
        0,
      );
      const racker = moten.timmar === "okand" || timmar >= moten.timmar;
      // Före listans första möte säger källan inget om teamets möten.
      const okand = krav === "okant" || forsta === undefined || period.till < forsta;
      const utan = okand ? "okant" : "nej";
      const fullgjord = dagen !== undefined && racker ? dagen : utan;
      return [{ uppkom: period.fran, forfaller: period.till, fullgjord }];
    });
  },
});

const mote3 = plikt({
  id: "MOTE-3",
  niva: "bor",
  slag: "anmarkning",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Varje medlem i teamet har en ersättare.",
    "Each member of the team has a substitute.",
  ),
  atgard: text("Utse en ersättare i samma verksamhet.", "Appoint a substitute in the same unit."),
  plikter: ({ organisation: { team }, overenskommelse, fran }, dag) => {
    if (team === "okand") return [okant(fran)];
    const medlemmar = medlemmarDag(team, dag);
    return medlemmar
      .filter(({ plats, funktion }) => plats === "ordinarie" && funktion !== "samordnare")
      .filter(
        (medlem) =>
          !medlemmar.some((m) => m.plats === "ersattare" && m.verksamhet === medlem.verksamhet),
      )
      .map((medlem) => ogjord(medlem.fran, overenskommelse));
  },
});

const team1 = plikt({
  id: "TEAM-1",
  kalla: "bilaga 2; Parternas åtaganden",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Teamet, den lokala styrgruppen och Länsam har minst de funktioner som överenskommelsen räknar upp.",
    "The team, the local board and Länsam hold at least the functions that the agreement lists.",
  ),
  atgard: text("Utse någon till funktionen.", "Appoint someone to the function."),
  plikter: ({ organisation: { team, styrgrupper }, overenskommelse, fran }, dag) => {
    const grupp = (niva: Styrgrupp["niva"]) =>
      styrgrupper === "okand"
        ? ("okand" as const)
        : styrgrupper.filter((g) => g.niva === niva).flatMap(({ medlemmar }) => medlemmar);
    const nu = { overenskommelse, fran, dag };
    return [
      ...bemanning("team", team === "okand" ? team : team.medlemmar, nu),
      ...bemanning("lokalStyrgrupp", grupp("lokal_styrgrupp"), nu),
      ...bemanning("lansam", grupp("lansam"), nu),
    ];
  },
});

const team2 = plikt({
  id: "TEAM-2",
  slag: "anmarkning",
  kalla: "Kommunerna",
  ansvarig: "kommunen",
  behover: [],
  text: text(
    "Teamet har en samordnare, anställd hos kommunen.",
    "The team has one coordinator, employed by the municipality.",
  ),
  atgard: text(
    "Anställ en samordnare i kommunen, en per team.",
    "Employ a coordinator in the municipality, one per team.",
  ),
  plikter: ({ organisation: { team }, overenskommelse, fran }, dag) => {
    if (team === "okand") return [okant(fran)];
    const samordnare = medlemmarDag(team, dag).filter(
      ({ funktion, plats }) => funktion === "samordnare" && plats === "ordinarie",
    );
    const personer = new Set(samordnare.map(({ medarbetare }) => medarbetare));
    const iKommunen = samordnare.every(({ part }) => part === "kommun");
    if (personer.size === 1 && iKommunen) return [];
    const [senast = fran] = samordnare
      .map((m) => m.fran)
      .sort()
      .reverse();
    return [ogjord(senast, overenskommelse)];
  },
});

const uppfolj1 = plikt({
  id: "UPPFOLJ-1",
  kalla: "Uppföljning och analys",
  ansvarig: "lokal_styrgrupp",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Efter varje tertial och vid årsslut följs resultatet upp: mallen, 4R med statistik per kön, NNS-enkäterna och deltagarna till Uppföljning Finsam.",
    "After each tertial and at year end results are followed up: the template, 4R with statistics by sex, the NNS questionnaires and the participants to Uppföljning Finsam.",
  ),
  atgard: text("Lämna det som fattas för perioden.", "Submit what is missing for the period."),
  plikter: (sammanhang, dag) =>
    [...tertial(sammanhang.fran, dag), ...ar(sammanhang.fran, dag)].flatMap((period) =>
      UPPFOLJNING.map((slag) => redovisningsplikt(sammanhang, slag, period)),
    ),
});

const styr1 = plikt({
  id: "STYR-1",
  kalla: "Parternas åtaganden, STAR utvecklingsarbete",
  ansvarig: "lokal_styrgrupp",
  behover: ["StyrgruppsmoteHallet"],
  text: text(
    "Teamet bjuds varje år in till ett gemensamt möte med styrgruppen.",
    "The team is invited to a joint meeting with the board every year.",
  ),
  atgard: text("Håll ett gemensamt möte.", "Hold a joint meeting."),
  plikter: ({ lage, fran }, dag) =>
    ar(fran, dag).map((period) => {
      const [forsta] = lage.styrning
        .filter((f) => f._tag === "StyrgruppsmoteHallet")
        .filter((f) => f.niva === "lokal_styrgrupp" && f.medTeamet && iPeriod(period, f.galler))
        .map(({ galler }) => galler)
        .sort();
      return { uppkom: period.till, forfaller: period.till, fullgjord: forsta ?? "nej" };
    }),
});

const styr2 = plikt({
  id: "STYR-2",
  kalla: "bilaga 2, Lokal styrgrupp",
  ansvarig: "lokal_styrgrupp",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Styrgruppen sammanställer en årsrapport till förbundet.",
    "The board compiles a yearly report to the association.",
  ),
  atgard: text("Lämna årsrapporten.", "Submit the yearly report."),
  plikter: (sammanhang, dag) =>
    ar(sammanhang.fran, dag).map((period) => redovisningsplikt(sammanhang, "arsrapport", period)),
});

const lansam1 = plikt({
  id: "LANSAM-1",
  kalla: "Revidering",
  ansvarig: "lansam",
  behover: ["UppfoljningRedovisad"],
  text: text(
    "Länsam följer upp och reviderar överenskommelsen varje år.",
    "Länsam follows up and revises the agreement every year.",
  ),
  atgard: text("Gå igenom överenskommelsen.", "Review the agreement."),
  plikter: (sammanhang, dag) =>
    ar(sammanhang.fran, dag).map((period) => redovisningsplikt(sammanhang, "revidering", period)),
});

const utbud1 = plikt({
  id: "UTBUD-1",
  kalla: "bilaga 2, STAR",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Medlemmarna håller sin del av utbudskartan komplett och aktuell.",
    "Members keep their part of the map of services complete and current.",
  ),
  atgard: text(
    "Lägg till det som fattas, se över gamla poster.",
    "Add what is missing, review old entries.",
  ),
  plikter: ({ organisation: { utbudskarta }, overenskommelse, lage, fran }, dag) => {
    if (utbudskarta === "okand") return [okant(fran)];
    const behov = [...lage.insatser.values()]
      .flat()
      .filter(({ _tag }) => _tag === "PlaneradInsats")
      .map(({ kategori }) => kategori);
    const fattas = [...parterUtanPost(utbudskarta, overenskommelse), ...luckor(utbudskarta, behov)];
    const { utbudskartaManader } = overenskommelse;
    return [
      ...fattas.map(() => ogjord(fran, overenskommelse)),
      ...(utbudskartaManader === "okand"
        ? [okant(fran)]
        : inaktuella(utbudskarta, utbudskartaManader, dag).map(({ uppdaterad }) =>
            ogjord(uppdaterad, overenskommelse),
          )),
    ];
  },
});

/** Plikterna utanför ärendena, i överenskommelsens ordning. */
export const teampliktregler: ReadonlyArray<Teampliktregel> = [
  ko2,
  mote1,
  mote3,
  team1,
  team2,
  uppfolj1,
  styr1,
  styr2,
  lansam1,
  utbud1,
];

const UPPFOLJNING: ReadonlyArray<Redovisningsslag> = [
  "mall",
  "fyra_r",
  "nns",
  "uppfoljning_finsam",
];

/** Det som fattas i dag fattas sedan `sedan`, men tidigast sedan överenskommelsen började gälla. */
const ogjord = (sedan: Dag, { fran }: Overenskommelse): Pliktdag => {
  const uppkom = fran !== "okand" && fran > sedan ? fran : sedan;
  return { uppkom, forfaller: uppkom, fullgjord: "nej" };
};
const okant = (uppkom: Dag): Pliktdag => ({ uppkom, forfaller: uppkom, fullgjord: "okant" });

/** Redovisningen av en period lämnas senast månaden efter den; den som täcker hela perioden räknas. */
function redovisningsplikt(
  { lage }: Teamsammanhang,
  slag: Redovisningsslag,
  period: Period,
): Pliktdag {
  const [forsta] = lage.styrning
    .filter((f) => f._tag === "UppfoljningRedovisad")
    .filter((f) => f.slag === slag && f.period.fran <= period.fran && f.period.till >= period.till)
    .map(({ galler }) => galler)
    .sort();
  return {
    uppkom: period.till,
    forfaller: manadsslut(period.till, 1),
    fullgjord: forsta ?? "nej",
  };
}

/** Funktionerna som krävs (`minst`) och som ingen har den dagen. */
function bemanning(
  niva: "team" | "lokalStyrgrupp" | "lansam",
  medlemmar: ReadonlyArray<Medlemskap> | "okand",
  {
    overenskommelse,
    fran,
    dag,
  }: { readonly overenskommelse: Overenskommelse; readonly fran: Dag; readonly dag: Dag },
): ReadonlyArray<Pliktdag> {
  const krav = overenskommelse[niva];
  if (krav === "okand" || medlemmar === "okand") return [okant(fran)];
  const nu = medlemmarDag({ medlemmar }, dag);
  return krav
    .filter((k) => k.krav === "minst" && !nu.some(({ funktion }) => funktion === k.funktion))
    .map(({ funktion }) => {
      const [senast] = medlemmar
        .filter((m) => m.funktion === funktion)
        .flatMap(({ till }) => (till === undefined || till >= dag ? [] : [till]))
        .sort()
        .reverse();
      return ogjord(senast === undefined ? fran : laggTillDagar(senast, 1), overenskommelse);
    });
}

/** Sant om något samplaneringsärende stod på kölistan någon dag i perioden. */
const nagonVantade = ({ arenden }: Lage, { fran, till }: Period): boolean =>
  [...arenden.values()].some((arende) => {
    if (!("kosatt" in arende) || arende.kosatt === "aldrig") return false;
    if (arende.arendetyp !== "samplanering" || arende.kosatt > till) return false;
    const ur = lamnadeKon(arende);
    return ur === "kvar" || ur > fran;
  });

/** Perioderna som börjar den `fran` eller senare och har slutat före `dag`. */
function avslutadePerioder(
  fran: Dag,
  dag: Dag,
  forsta: Period,
  nasta: (period: Period) => Period,
): ReadonlyArray<Period> {
  const perioder: Array<Period> = [];
  for (let period = forsta; period.till < dag; period = nasta(period)) {
    if (period.till >= fran) perioder.push(period);
  }
  return perioder;
}

const manad = (dag: Dag): Period => ({
  fran: forstaDagen(arFor(dag), manadFor(dag)),
  till: manadsslut(dag),
});
const manader = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  avslutadePerioder(fran, dag, manad(fran), ({ till }) => manad(laggTillDagar(till, 1)));

const tertialAv = (dag: Dag): Period => tertialPeriod(tertialFor(dag));
const tertial = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  avslutadePerioder(fran, dag, tertialAv(fran), ({ till }) => tertialAv(laggTillDagar(till, 1)));

const aretAv = (dag: Dag): Period => ({
  fran: forstaDagen(arFor(dag), 1),
  till: sistaDagen(arFor(dag), 12),
});
const ar = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  avslutadePerioder(fran, dag, aretAv(fran), ({ till }) => aretAv(laggTillDagar(till, 1)));
