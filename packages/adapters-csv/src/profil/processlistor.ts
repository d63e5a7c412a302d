/**
 * Kodlistor för det som händer individen i processen: möten, samtycken, mätningar, anställningar, aktiviteter.
 */
import { JA, NEJ } from "./janej.ts";
import type { Kodlista } from "./Profil.ts";

/** Listorna, per namn. */
export const processlistor: Readonly<Record<string, Kodlista>> = {
  matpunkt: {
    aktualisering: ["vid aktualisering", "start"],
    inskrivning: ["vid inskrivning", "vid ingång", "vid_ingang"],
    avslut: ["vid avslut", "vid_avslut"],
  },
  motesform: {
    sip: ["SIP", "SIP-möte"],
    avstamningsmote: ["Avstämningsmöte"],
    flerpartsmote: ["Flerpartsmöte", "STAR-flerpartsmöte"],
    uppstartsmote: ["Uppstartsmöte"],
    formote: ["Förmöte"],
    uppfoljningsmote: ["Uppföljningsmöte"],
    avslutningsmote: ["Avslutningsmöte"],
  },
  screeningstatus: {
    ej_fragad: ["ej frågad", "inte frågad"],
    avbojde: ["avböjde", "ville inte svara", "avböjd"],
    negativ: ["neg"],
    positiv: ["pos"],
  },
  samtyckesslag: {
    star: ["STAR", "Aktualisering till STAR"],
    fk_eget: ["Försäkringskassans eget", "FK eget"],
    sip: ["SIP"],
  },
  uppgiftsslag: {
    process: ["ärendet", "processen"],
    forsorjning: ["försörjning"],
    sysselsattning: ["sysselsättning"],
    halsa: ["hälsa"],
    insatser: ["insatser"],
    planering: ["planering", "plan"],
  },
  samtyckesandamal: {
    samplanering: ["samplanering", "STAR"],
    konsultation: ["konsultation"],
    sip: ["SIP"],
    uppfoljning: ["uppföljning"],
    okant: ["okänt"],
  },
  samtyckessatt: {
    skriftligt: ["skriftligt", "blankett"],
    muntligt: ["muntligt"],
    digitalt: ["digitalt", "e-tjänst"],
    okant: ["okänt"],
  },
  egna_ord: { finns: [...JA, "finns"], saknas: [...NEJ], okant: ["okänt"] },
  sektor: {
    privat: ["privat sektor"],
    offentlig: ["offentlig sektor", "kommun", "region", "stat"],
    ideell: ["ideell sektor", "förening"],
    okand: ["okänd"],
  },
  anstallningsstod: {
    inget: ["utan stöd", "nej"],
    lonebidrag: ["lönebidrag"],
    introduktionsjobb: ["introduktionsjobb"],
    nystartsjobb: ["nystartsjobb"],
    bea: ["BEA"],
    osa: ["OSA", "offentligt skyddat arbete"],
    trygghetsanstallning: ["trygghetsanställning"],
    samhall: ["Samhall"],
    annat: ["annat stöd"],
    okant: ["okänt"],
  },
  aktivitetsslut: {
    fullfoljt: ["fullföljt", "fullföljde"],
    avbrutet: ["avbrutet", "avbröt"],
  },
  medelsslag: {
    beviljat: ["beviljade medel", "beviljat belopp"],
    tillagg: ["tillägg", "tillskott"],
    medfinansiering: ["medfinansiering", "parternas egen del"],
  },
};
