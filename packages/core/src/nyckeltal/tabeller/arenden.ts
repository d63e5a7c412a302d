/**
 * En rad per ärende som någon aktualiserat.
 */
import type { KantArende } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import {
  type Forsorjningsgrupp,
  type Forsorjningskod,
  type Sysselsattning,
  scbGrupp,
} from "../../forsorjning/index.ts";
import { type Dag, dagarMellan, text } from "../../kernel/index.ts";
import { overenskommelseFor } from "../../overenskommelse/index.ts";
import { type Rad, tabell, type Underlagssammanhang } from "../Tabell.ts";
import {
  type Arendeperson,
  alderAr,
  arendepersoner,
  kand,
  personkoder,
  personkolumner,
  uppgivnaKoder,
} from "./person.ts";

const forsorjning = (titel: string, title: string) => ({
  titel: text(titel, title),
  dimension: "forsorjning",
});
const scb = (titel: string, title: string) => ({
  titel: text(titel, title),
  dimension: "forsorjningsgrupp",
});
const sysselsattning = (titel: string, title: string) => ({
  titel: text(titel, title),
  dimension: "sysselsattning",
});

/** Ärenden. */
export const arendetabell = tabell({
  titel: text("ärenden", "cases"),
  handlarOm: "arenden",
  dagar: {
    aktualiserat: text("aktualiserat", "raised"),
    beslutat: text("beslutat", "decided"),
    mottaget: text("mottaget", "received"),
    forsta_planeringsmote: text("första planeringsmötet", "first planning meeting"),
    avslutat: text("avslutat", "closed"),
  },
  koder: {
    ...personkolumner,
    profession: { titel: text("frågande profession", "asking profession") },
    beslut: { titel: text("teamets beslut", "the team's decision") },
    orsak: { titel: text("avslutsorsak", "reason for closing") },
    avslutsslag: { titel: text("slag av avslut", "kind of closing") },
    forsorjning_start: forsorjning("försörjning vid aktualisering", "income when raised"),
    forsorjning_inskrivning: forsorjning("försörjning vid inskrivning", "income at enrolment"),
    forsorjning_slut: forsorjning("försörjning vid avslut", "income at closing"),
    scb_start: scb("försörjningsgrupp vid aktualisering", "income group when raised"),
    scb_slut: scb("försörjningsgrupp vid avslut", "income group at closing"),
    sysselsattning_start: sysselsattning(
      "sysselsättning vid aktualisering",
      "occupation when raised",
    ),
    sysselsattning_slut: sysselsattning("sysselsättning vid avslut", "occupation at closing"),
    kartlaggning: { titel: text("kartläggning", "mapping") },
    handlingsplan: { titel: text("handlingsplan", "action plan") },
    varaktig_narvaro: { titel: text("varaktig närvaro", "lasting attendance") },
    vantetidsspann: { titel: text("väntetid till beslut", "waiting time to decision") },
  },
  tal: {
    alder: text("ålder", "age"),
    omfattning_slut: text(
      "sysselsättningens omfattning vid avslut",
      "extent of occupation at closing",
    ),
    timmar_per_vecka: text("bedömda timmar i veckan", "assessed hours a week"),
    coachbyten: text("byten av coach", "changes of coach"),
    insatser: text("påbörjade insatser", "interventions begun"),
  },
  rader: function* (lage, sammanhang) {
    for (const vem of arendepersoner(lage)) yield rad(lage, vem, sammanhang);
  },
});

const rad = (
  lage: Lage,
  { arende, uppgifter, person }: Arendeperson,
  sammanhang: Underlagssammanhang,
): Rad<string, string, string> => {
  const matningar = lage.arendematningar.get(arende.id) ?? [];
  const formaga = matningar.findLast((m) => m._tag === "ArbetsformagaBedomd");
  return {
    person,
    dagar: dagarna(arende),
    koder: {
      ...personkoder(arende, uppgifter),
      ...arendekoder(arende),
      avslutsslag: avslutsslag(arende, sammanhang),
      kartlaggning: matningar.some((m) => m._tag === "KartlaggningGjord") ? "ja" : "nej",
      handlingsplan: lage.planer.get(arende.id)?._tag === "UpprattadPlan" ? "ja" : "nej",
      varaktig_narvaro: formaga === undefined ? undefined : formaga.varaktig ? "ja" : "nej",
      vantetidsspann: vantetidsspann(arende),
    },
    tal: {
      alder: alderAr(uppgifter, arende.aktualiserat),
      omfattning_slut: omfattning(arende.uppgifter.sysselsattning.avslut),
      timmar_per_vecka: formaga?.timmarPerVecka,
      coachbyten: coachbyten(lage, arende),
      insatser: lage.insatser.get(arende.id)?.length ?? 0,
    },
  };
};

const dagarna = (arende: KantArende): Partial<Record<string, Dag>> => ({
  aktualiserat: arende.aktualiserat,
  beslutat: beslutsdag(arende),
  mottaget: "mottaget" in arende ? arende.mottaget : undefined,
  forsta_planeringsmote: arende.uppgifter.planeringsmoten
    .map(({ dag }) => dag)
    .sort()
    .at(0),
  avslutat: "avslutat" in arende ? arende.avslutat : undefined,
});

const beslutsdag = (arende: KantArende): Dag | undefined =>
  "mottaget" in arende ? arende.mottaget : "beslutat" in arende ? arende.beslutat : undefined;

/** Spannet som dagarna från aktualisering till beslut ligger i; koden är dess första dag. */
const vantetidsspann = (arende: KantArende): string | undefined => {
  const beslutat = beslutsdag(arende);
  if (beslutat === undefined) return undefined;
  const dagar = dagarMellan(arende.aktualiserat, beslutat);
  return SPANN.findLast((forsta) => forsta <= dagar)?.toString();
};

const SPANN = [0, 15, 31, 61, 91];

const arendekoder = (arende: KantArende) => {
  const { forsorjning: kallor, sysselsattning: syssla } = arende.uppgifter;
  return {
    profession: kand(arende.profession),
    beslut: beslut(arende),
    orsak: "orsak" in arende ? kand(arende.orsak) : undefined,
    forsorjning_start: uppgivnaKoder(kallor.aktualisering),
    forsorjning_inskrivning: uppgivnaKoder(kallor.inskrivning),
    forsorjning_slut: uppgivnaKoder(kallor.avslut),
    scb_start: uppgivnaKoder(kallor.aktualisering).map(grupp),
    scb_slut: uppgivnaKoder(kallor.avslut).map(grupp),
    sysselsattning_start: uppgivnaKoder(syssla.aktualisering),
    sysselsattning_slut: uppgivnaKoder(syssla.avslut),
  };
};

const grupp = (kod: Forsorjningskod): Forsorjningsgrupp | "okand" =>
  kod === "okand" ? kod : scbGrupp(kod);

const beslut = (arende: KantArende): string | undefined => {
  switch (arende._tag) {
    case "MottagetArende":
    case "AvslutatArende":
      return "mottaget";
    case "EjMottagetArende":
      return "ej_mottaget";
    case "Konsultationsarende":
      return "konsultation";
    default:
      return undefined;
  }
};

/** Skälets slag i den överenskommelse som gällde när ärendet avslutades. */
const avslutsslag = (
  arende: KantArende,
  { overenskommelser }: Underlagssammanhang,
): string | undefined => {
  if (!("orsak" in arende)) return undefined;
  const skal = overenskommelseFor(overenskommelser, arende.avslutat)?.overenskommelse.avslut;
  if (skal === undefined || skal === "okand") return undefined;
  return skal.find(({ kod }) => kod === arende.orsak)?.slag;
};

/** Omfattningarna tillsammans, högst heltid (1 = 40 timmar i veckan); saknas om ingen är angiven. */
const omfattning = (sysslor: ReadonlyArray<Sysselsattning> | undefined): number | undefined => {
  const delar = (sysslor ?? []).flatMap(({ omfattning: del }) => (del === undefined ? [] : [del]));
  return delar.length === 0
    ? undefined
    : Math.min(
        1,
        delar.reduce((summa, del) => summa + del, 0),
      );
};

/**
 * Antalet byten: en coach slutar, och en annan som börjat efter hen är kvar. Två coacher samtidigt är inget byte, och inte samma
 * coach igen efter ett uppehåll. Saknas för den som aldrig haft någon.
 */
const coachbyten = (lage: Lage, { id }: KantArende): number | undefined => {
  const perioder = lage.coachperioder.get(id) ?? [];
  if (perioder.length === 0) return undefined;
  const slutade = new Set(perioder.filter(({ till }) => till !== "pagar"));
  let byten = 0;
  for (const ny of perioder) {
    const tidigare = [...slutade].filter(
      ({ fran, till }) => fran < ny.fran && (ny.till === "pagar" || till < ny.till),
    );
    const fore = tidigare.find(({ coach }) => coach === ny.coach) ?? tidigare[0];
    if (fore === undefined) continue;
    slutade.delete(fore);
    if (fore.coach !== ny.coach) byten++;
  }
  return byten;
};
