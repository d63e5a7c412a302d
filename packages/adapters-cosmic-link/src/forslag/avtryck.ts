/**
 * Avtryck av ett samordningsärende: visar om det ändrats mellan två inläsningar. Det räknas med identiteten utbytt mot
 * pseudonymen (beslut 0007), och beror inte på ordningen i listor.
 */
import type { Pseudonym } from "@star-finsam/core/individ";
import type {
  Anteckningsfalt,
  Linkaktor,
  Linkanteckning,
  Linkbilaga,
  Linkinsats,
  Linkmeddelande,
  Linkplan,
  Otolkat,
  Samordningsarende,
} from "../samordningsarende/index.ts";
import { blandaLista, blandaTal, blandaText, blandningen, nollstall } from "./blandning.ts";
import { arPlats } from "./egnaid.ts";

/** 64 bitar i hexadecimal form. */
export const arendeavtryck = (arende: Samordningsarende, pseudonym: Pseudonym): string => {
  const { individ } = arende;
  nollstall();
  blandaText(arende.id);
  blandaText(arende.typ);
  blandaText(arende.status);
  blandaText(individ.identitet.slag);
  blandaText(pseudonym);
  blandaText(individ.skydd);
  blandaText(individ.kon);
  blandaText(individ.namn);
  blandaLista(arende.aktorer, aktor);
  blandaLista(arende.meddelanden, meddelande);
  blandaLista(arende.planer, plan);
  blandaLista(arende.otolkat, otolkat);
  return blandningen();
};

/** Sant, falskt eller okänt. */
const blandaVal = (val: boolean | "okant"): void => blandaTal(val === "okant" ? 2 : val ? 1 : 0);

function aktor(en: Linkaktor): void {
  blandaText(en.id);
  blandaText(en.enhet);
  blandaText(en.roll);
  blandaText(en.deltagande);
  blandaText(en.hsaId);
  blandaText(en.hsaIdVardgivare);
  blandaText(en.organisationsnummer);
  blandaText(en.namn);
  blandaText(en.titel);
  blandaText(en.telefon);
}

function meddelande(en: Linkmeddelande): void {
  blandaText(en.id);
  blandaText(en.typ);
  blandaText(en.tid);
  blandaText(en.avsandare);
  blandaLista(en.mottagare, blandaText);
  blandaTal(en.kvitterad === undefined ? 0 : 1);
  blandaText(en.kvitterad?.av);
  blandaText(en.kvitterad?.tid);
  blandaText(en.svarPa);
  blandaText(en.motesdag);
  blandaText(en.text);
}

function plan(en: Linkplan): void {
  blandaText(en.id);
  blandaText(en.plantyp);
  blandaText(en.status);
  blandaText(en.upprattad);
  blandaText(en.remissdag);
  blandaText(en.motesdag);
  blandaText(en.bestallare);
  blandaText(en.mottagare);
  blandaTal(en.galler === undefined ? 0 : 1);
  blandaText(en.galler?.fran);
  blandaText(en.galler?.till);
  blandaText(en.uppfoljningsdag);
  blandaLista(en.insatser, insats);
  blandaLista(en.anteckningar, anteckning);
  blandaLista(en.bilagor, bilaga);
  blandaLista(en.otolkat, otolkat);
}

function insats(en: Linkinsats): void {
  blandaText(arPlats(en.id) ? undefined : en.id);
  blandaText(en.status);
  blandaText(en.vad);
  blandaText(en.kod?.system);
  blandaText(en.kod?.kod);
  blandaText(en.kod?.namn);
  blandaText(en.ansvarig);
  blandaText(en.start);
  blandaText(en.slut);
}

function anteckning(en: Linkanteckning): void {
  blandaText(en.id);
  blandaText(en.status);
  blandaVal(en.signerad);
  blandaText(en.forfattare);
  blandaText(en.tid);
  blandaText(en.mall?.id);
  blandaText(en.mall?.version);
  blandaText(en.mall?.namn);
  blandaLista(en.falt, falt);
}

function falt({ linkId, rubrik, varde }: Anteckningsfalt): void {
  blandaText(linkId);
  blandaText(rubrik);
  blandaText(varde);
}

function bilaga(en: Linkbilaga): void {
  blandaText(en.id);
  blandaText(en.medietyp);
  blandaText(en.titel);
  blandaText(en.tid);
  blandaTal(en.bytes);
  blandaText(en.innehall);
  blandaText(en.referens);
  blandaVal(en.farVisasForIndividen);
}

function otolkat({ plats, varde }: Otolkat): void {
  blandaText(plats);
  blandaText(varde);
}
