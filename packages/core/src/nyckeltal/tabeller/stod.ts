/**
 * Coachning, anställningar, aktiviteter och uppföljning efter avslut.
 */
import { stegAv } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import { type Dag, text } from "../../kernel/index.ts";
import { tabell } from "../Tabell.ts";
import {
  arendepersoner,
  arendepersonFor,
  kand,
  medPerson,
  personkoder,
  personkolumner,
  uppgivnaKoder,
} from "./person.ts";

/** Perioder med coach. Båda dagarna ingår. */
export const coachperiodtabell = tabell({
  titel: text("perioder med coach", "periods with a coach"),
  handlarOm: "arenden",
  dagar: { fran: text("första dagen", "first day"), till: text("sista dagen", "last day") },
  koder: { ...personkolumner, coach: { titel: text("coach", "coach") } },
  tal: {},
  rader: function* (lage) {
    for (const [period, { arende, uppgifter, person }] of medPerson(lage, lage.coachperioder)) {
      yield {
        person,
        dagar: { fran: period.fran, till: period.till === "pagar" ? undefined : period.till },
        koder: { ...personkoder(arende, uppgifter), coach: period.coach },
        tal: {},
      };
    }
  },
});

/** Anställningarnas händelser: en rad när den börjar och en för varje förlängning. */
export const anstallningstabell = tabell({
  titel: text("anställningar", "employments"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day") },
  koder: {
    ...personkolumner,
    handelse: { titel: text("ny eller förlängd", "new or extended") },
    sektor: { titel: text("sektor", "sector") },
    stod: { titel: text("anställningsstöd", "employment support"), okand: "okant" },
    omfattningsklass: { titel: text("omfattning", "extent") },
  },
  tal: { omfattning: text("omfattning (1 = heltid)", "extent (1 = full time)") },
  rader: function* (lage) {
    for (const [anstallning, { arende, uppgifter, person }] of medPerson(
      lage,
      lage.anstallningar,
    )) {
      const omfattning = anstallning.omfattning === "okand" ? undefined : anstallning.omfattning;
      const koder = {
        ...personkoder(arende, uppgifter),
        sektor: kand(anstallning.sektor),
        stod: kand(anstallning.stod, "okant"),
        omfattningsklass:
          omfattning === undefined ? undefined : omfattning < 1 ? "deltid" : "heltid",
      };
      const rad = (dag: Dag, handelse: string) => ({
        person,
        dagar: { dag },
        koder: { ...koder, handelse },
        tal: { omfattning },
      });
      yield rad(anstallning.fran, "ny");
      for (const dag of anstallning.forlangd) yield rad(dag, "forlangd");
    }
  },
});

/** Tillfällen i aktiviteter. */
export const aktivitetstillfalletabell = tabell({
  titel: text("aktivitetstillfällen", "activity sessions"),
  handlarOm: "annat",
  dagar: { dag: text("dagen", "the day") },
  koder: { aktivitet: { titel: text("aktivitet", "activity") } },
  tal: { deltog: text("deltog", "attended") },
  rader: function* (lage) {
    for (const faktum of lage.aktiviteter) {
      if (faktum._tag !== "AktivitetstillfalleHallet") continue;
      const { galler, aktivitet, deltog } = faktum;
      yield { dagar: { dag: galler }, koder: { aktivitet }, tal: { deltog } };
    }
  },
});

/** Deltaganden i aktiviteter. Den som slutat utan att någon sett hen börja har bara ett slut. */
export const aktivitetsdeltagandetabell = tabell({
  titel: text("deltaganden i aktiviteter", "participations in activities"),
  handlarOm: "arenden",
  dagar: { fran: text("började", "began"), till: text("slutade", "ended") },
  koder: {
    ...personkolumner,
    aktivitet: { titel: text("aktivitet", "activity") },
    hur: { titel: text("hur det slutade", "how it ended") },
  },
  tal: {},
  rader: function* (lage) {
    for (const deltagande of deltaganden(lage)) {
      const vem = arendepersonFor(lage, deltagande.arende);
      if (vem === undefined) continue;
      yield {
        person: vem.person,
        dagar: { fran: deltagande.fran, till: deltagande.till },
        koder: {
          ...personkoder(vem.arende, vem.uppgifter),
          aktivitet: deltagande.aktivitet,
          hur: deltagande.hur,
        },
        tal: {},
      };
    }
  },
});

/** Läget så många månader efter avslutet. */
export const efteruppfoljningstabell = tabell({
  titel: text("uppföljningar efter avslut", "follow-ups after closing"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day"), avslutat: text("avslutat", "closed") },
  koder: {
    ...personkolumner,
    manader: { titel: text("månader efter avslut", "months after closing") },
    forsorjning: { titel: text("försörjning", "income") },
    sysselsattning: { titel: text("sysselsättning", "occupation") },
  },
  tal: {},
  rader: function* (lage) {
    for (const { arende, uppgifter, person } of arendepersoner(lage)) {
      for (const steg of stegAv(arende, "LageEfterAvslut")) {
        yield {
          person,
          dagar: { dag: steg.dag, avslutat: "avslutat" in arende ? arende.avslutat : undefined },
          koder: {
            ...personkoder(arende, uppgifter),
            manader: String(steg.manader),
            forsorjning: uppgivnaKoder(steg.forsorjning),
            sysselsattning: uppgivnaKoder(steg.sysselsattning),
          },
          tal: {},
        };
      }
    }
  },
});

type Deltagande = {
  readonly arende: Parameters<typeof arendepersonFor>[1];
  readonly aktivitet: string;
  fran: Dag | undefined;
  till: Dag | undefined;
  hur: string;
};

/** Ett slut hör till det senaste öppna deltagandet i samma ärende och aktivitet. */
function deltaganden(lage: Lage): ReadonlyArray<Deltagande> {
  const alla: Array<Deltagande> = [];
  for (const faktum of lage.aktiviteter) {
    if (faktum._tag === "AktivitetstillfalleHallet") continue;
    const { arende, aktivitet, galler } = faktum;
    const oppet = alla.findLast(
      (d) => d.arende === arende && d.aktivitet === aktivitet && d.till === undefined,
    );
    if (faktum._tag === "AktivitetsdeltagandePaborjat") {
      if (oppet === undefined)
        alla.push({ arende, aktivitet, fran: galler, till: undefined, hur: "pagar" });
    } else if (oppet === undefined) {
      alla.push({ arende, aktivitet, fran: undefined, till: galler, hur: faktum.hur });
    } else {
      oppet.till = galler;
      oppet.hur = faktum.hur;
    }
  }
  return alla;
}
