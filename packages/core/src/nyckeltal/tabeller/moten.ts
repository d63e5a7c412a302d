/**
 * Möten: teamets, styrgruppernas, planeringsmötena med individen, och konsultationerna.
 */
import type { KantArende } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import {
  arFor,
  type Dag,
  dagarMellan,
  forstaDagen,
  laggTillManader,
  manadFor,
  text,
} from "../../kernel/index.ts";
import type { Teammote } from "../../mote/index.ts";
import { kraverMote, type Motesrytm, overenskommelseFor } from "../../overenskommelse/index.ts";
import { tabell, type Underlagssammanhang } from "../Tabell.ts";
import { pagaende } from "./pagaende.ts";
import { arendepersoner, kand, personkoder, personkolumner } from "./person.ts";

type Hallet = Extract<Teammote, { readonly _tag: "HalletTeammote" }>;

/** Teammöten som hållits. `kallelse`: om den gick ut i den tid som överenskommelsen anger. */
export const teammotestabell = tabell({
  titel: text("teammöten", "team meetings"),
  handlarOm: "annat",
  dagar: { dag: text("mötesdagen", "the day of the meeting") },
  koder: {
    kallelse: { titel: text("kallelse i tid", "notice in time") },
    alla_behandlade: {
      titel: text("alla pågående ärenden togs upp", "every open case dealt with"),
    },
  },
  tal: {
    arenden: text("behandlade ärenden", "cases dealt with"),
    timmar: text("timmar", "hours"),
    kallelsedagar: text("dagar från kallelse till möte", "days from notice to meeting"),
  },
  rader: function* (lage, sammanhang) {
    const pagar = pagaende(lage.arenden.values());
    for (const mote of hallna(lage)) {
      const dagar = mote.kallat === "okand" ? undefined : dagarMellan(mote.kallat, mote.motesdag);
      yield {
        dagar: { dag: mote.motesdag },
        koder: {
          kallelse: itid(dagar, rytm(sammanhang, mote.motesdag)),
          alla_behandlade: allaBehandlade(mote, pagar),
        },
        tal: {
          arenden: mote.behandladeArenden === "okant" ? undefined : mote.behandladeArenden,
          timmar: mote.timmar === "okant" ? undefined : mote.timmar,
          kallelsedagar: dagar,
        },
      };
    }
  },
});

/** En rad per verksamhet eller funktion och möte, i teamet och i styrgrupperna. */
export const motesplatstabell = tabell({
  titel: text("platser på möten", "seats at meetings"),
  handlarOm: "annat",
  dagar: { dag: text("mötesdagen", "the day of the meeting") },
  koder: {
    forum: { titel: text("forum", "forum") },
    deltagare: { titel: text("verksamhet eller funktion", "agency or function") },
    narvaro: { titel: text("närvaro", "attendance") },
    ersattare: { titel: text("ersättare", "substitute") },
  },
  tal: {},
  rader: function* (lage) {
    for (const mote of hallna(lage)) {
      const ersatta = new Set<string>(mote.ersattare);
      yield* platser("team", mote.motesdag, mote.narvarande, mote.franvarande, ersatta);
    }
    for (const mote of lage.styrning) {
      if (mote._tag !== "StyrgruppsmoteHallet") continue;
      const { niva, galler, narvarande, franvarande = [] } = mote;
      yield* platser(niva, galler, narvarande, franvarande, new Set());
    }
  },
});

/** Stolarna på möten efter kön, där någon räknat dem (4R). */
export const motesstolstabell = tabell({
  titel: text("mötesplatser efter kön", "meeting seats by sex"),
  handlarOm: "annat",
  dagar: { dag: text("mötesdagen", "the day of the meeting") },
  koder: {
    forum: { titel: text("forum", "forum") },
    kon: { titel: text("kön", "sex"), okand: "okant" },
  },
  tal: { platser: text("platser", "seats") },
  rader: function* (lage) {
    for (const mote of hallna(lage)) yield* stolar("team", mote.motesdag, mote.platser);
    for (const mote of lage.styrning) {
      if (mote._tag === "StyrgruppsmoteHallet") {
        yield* stolar(mote.niva, mote.galler, mote.platser ?? "okant");
      }
    }
  },
});

/**
 * Månaderna från den första till den sista som läget känner till, om de kräver ett möte och om ett hölls. Bara från det
 * första teammötet: innan dess finns inget team att räkna.
 */
export const motesmanadstabell = tabell({
  titel: text("mötesmånader", "meeting months"),
  handlarOm: "annat",
  dagar: { dag: text("månadens första dag", "first day of the month") },
  koder: {
    krav: { titel: text("kräver möte", "requires a meeting"), okand: "okant" },
    hallet: { titel: text("möte hölls", "a meeting was held") },
  },
  tal: {},
  rader: function* (lage, sammanhang) {
    const hallna_ = new Set(hallna(lage).map(({ motesdag }) => motesdag.slice(0, 7)));
    for (const dag of manader(lage)) {
      const motesrytm = rytm(sammanhang, dag);
      const krav = motesrytm === undefined ? "okant" : kraverMote(motesrytm, manadFor(dag));
      yield {
        dagar: { dag },
        koder: {
          krav: kand(krav, "okant"),
          hallet: hallna_.has(dag.slice(0, 7)) ? "ja" : "nej",
        },
        tal: {},
      };
    }
  },
});

/** Planeringsmöten som hållits med individen. `initiativ`: den som kallade. */
export const planeringsmotestabell = tabell({
  titel: text("planeringsmöten", "planning meetings"),
  handlarOm: "arenden",
  dagar: { dag: text("mötesdagen", "the day of the meeting") },
  koder: {
    ...personkolumner,
    form: { titel: text("mötesform", "form of meeting") },
    initiativ: { titel: text("initiativtagare", "initiator") },
  },
  tal: {},
  rader: function* (lage) {
    for (const { arende, uppgifter, person } of arendepersoner(lage)) {
      for (const { dag, form, kallar } of arende.uppgifter.planeringsmoten) {
        yield {
          person,
          dagar: { dag },
          koder: { ...personkoder(arende, uppgifter), form, initiativ: kallar },
          tal: {},
        };
      }
    }
  },
});

/** Konsultationer: ärenden som blev det, och avidentifierade frågor. Den senare handlar inte om någon känd person. */
export const konsultationstabell = tabell({
  titel: text("konsultationer", "consultations"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day") },
  koder: {
    slag: { titel: text("slag", "kind") },
    fran: { titel: text("frågande verksamhet", "asking agency"), flera: "flera" },
    profession: { titel: text("frågande profession", "asking profession") },
    kon: { titel: text("kön", "sex"), okand: "okant" },
  },
  tal: {},
  rader: function* (lage) {
    for (const { arende, uppgifter, person } of arendepersoner(lage)) {
      if (arende._tag !== "Konsultationsarende" && arende.arendetyp !== "konsultation") continue;
      yield {
        person,
        dagar: {
          dag: arende._tag === "Konsultationsarende" ? arende.beslutat : arende.aktualiserat,
        },
        koder: {
          slag: "arende",
          fran: arende.aktorer,
          profession: kand(arende.profession),
          kon: kand(uppgifter?.kon, "okant"),
        },
        tal: {},
      };
    }
    for (const { galler, fran, profession } of lage.avidentifierade) {
      yield {
        dagar: { dag: galler },
        koder: { slag: "avidentifierad", fran, profession },
        tal: {},
      };
    }
  },
});

const hallna = ({ teammoten }: Lage): ReadonlyArray<Hallet> =>
  teammoten.filter((mote) => mote._tag === "HalletTeammote");

const allaBehandlade = (
  { behandladeArenden, motesdag }: Hallet,
  pagar: (dag: Dag) => number,
): string | undefined => {
  if (behandladeArenden === "okant") return undefined;
  return behandladeArenden >= pagar(motesdag) ? "ja" : "nej";
};

function* platser(
  forum: string,
  dag: Dag,
  narvarande: ReadonlyArray<string>,
  franvarande: ReadonlyArray<string>,
  ersatta: ReadonlySet<string>,
) {
  const rad = (deltagare: string, narvaro: string) => ({
    dagar: { dag },
    koder: { forum, deltagare, narvaro, ersattare: ersatta.has(deltagare) ? "ja" : "nej" },
    tal: {},
  });
  for (const deltagare of narvarande) yield rad(deltagare, "narvarande");
  for (const deltagare of franvarande) yield rad(deltagare, "franvarande");
}

function* stolar(forum: string, dag: Dag, antal: Hallet["platser"]) {
  if (antal === "okant") return;
  for (const kon of ["kvinna", "man", "okant"] as const) {
    yield {
      dagar: { dag },
      koder: { forum, kon: kand(kon, "okant") },
      tal: { platser: antal[kon] },
    };
  }
}

const rytm = ({ overenskommelser }: Underlagssammanhang, dag: Dag): Motesrytm | undefined => {
  return overenskommelseFor(overenskommelser, dag)?.overenskommelse.moten;
};

const itid = (dagar: number | undefined, motesrytm: Motesrytm | undefined): string | undefined =>
  dagar === undefined || motesrytm === undefined || motesrytm.kallelseDagar === "okand"
    ? undefined
    : dagar >= motesrytm.kallelseDagar
      ? "ja"
      : "nej";

/** Månadernas första dagar, från det första teammötet till det sista mötet eller ärendets dag som läget känner. */
function manader(lage: Lage): ReadonlyArray<Dag> {
  const [forsta, ...resten] = hallna(lage)
    .map(({ motesdag }) => motesdag)
    .sort();
  if (forsta === undefined) return [];
  const sista = [forsta, ...resten, ...sistaDagar(lage)].sort().at(-1) ?? forsta;
  const ut: Array<Dag> = [];
  for (
    let dag = forstaDagen(arFor(forsta), manadFor(forsta));
    dag <= sista;
    dag = laggTillManader(dag, 1)
  )
    ut.push(dag);
  return ut;
}

/** Den senaste dagen i varje ärende, och dagarna då ett möte ställdes in. */
const sistaDagar = (lage: Lage): ReadonlyArray<Dag> => [
  ...lage.teammoten.flatMap((mote) => (mote._tag === "InstalltTeammote" ? [mote.installt] : [])),
  ...[...lage.arenden.values()].flatMap((arende) =>
    arende._tag === "OkantArende" ? [] : [senasteDag(arende)],
  ),
];

const senasteDag = (arende: KantArende): Dag =>
  "avslutat" in arende
    ? arende.avslutat
    : "mottaget" in arende
      ? arende.mottaget
      : "beslutat" in arende
        ? arende.beslutat
        : arende.aktualiserat;
