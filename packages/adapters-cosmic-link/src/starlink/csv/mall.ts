/**
 * Mallen för den som fyller i star-link-v1 i Excel. Personnumret är påhittat, i Skatteverkets serie för test.
 */
import type { Kolumn } from "./kolumner.ts";
import { type Skrivenrad, somCsv } from "./skriv.ts";

const MALLKOLUMNER: ReadonlyArray<Kolumn> = [
  "arende_id",
  "slag",
  "id",
  "hor_till",
  "typ",
  "status",
  "personidentitet",
  "skydd",
  "kon",
  "tid",
  "motesdag",
  "uppfoljningsdag",
  "fran",
  "aktor",
  "mottagare",
  "enhet",
  "roll",
  "deltagande",
  "orgnr",
  "rubrik",
  "text",
  "signerad",
];

const EXEMPEL: ReadonlyArray<Skrivenrad> = [
  {
    ...{ slag: "arende", typ: "SIP", status: "pagaende" },
    ...{ personidentitet: "19830310-9980", skydd: "ingen", kon: "kvinna" },
  },
  {
    ...{ slag: "aktor", id: "kommunen", enhet: "Individ- och familjeomsorgen" },
    ...{ roll: "kommun_ifo", deltagande: "kallad" },
  },
  {
    ...{ slag: "aktor", id: "halsocentralen", enhet: "Hälsocentralen" },
    ...{ roll: "oppenvard_primarvard", deltagande: "kallad" },
  },
  {
    ...{ slag: "meddelande", id: "kallelsen", typ: "kallelse_sip", tid: "2025-02-10T09:00" },
    ...{ motesdag: "2025-02-20", aktor: "halsocentralen", mottagare: "kommunen" },
  },
  {
    ...{ slag: "plan", id: "sip", typ: "SIP", status: "aktiv", tid: "2025-02-20" },
    ...{ motesdag: "2025-02-20", uppfoljningsdag: "2025-05-20" },
  },
  {
    ...{ slag: "insats", id: "insats-1", hor_till: "sip", status: "planerad" },
    ...{ text: "Arbetsprövning två dagar i veckan", aktor: "kommunen", fran: "2025-03-03" },
  },
];

/** Mallen: rubriken och ett ärende på sex rader. */
export const starLinkMall: string = somCsv(
  MALLKOLUMNER,
  EXEMPEL.map((rad) => ({ arende_id: "exempel-1", ...rad })),
);
