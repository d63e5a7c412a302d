/**
 * Ett utskrivet dokument (PDF, HTML, text, bild) till ett samordningsärende med en plan och en bilaga. Allt utom bilagans bytes
 * kommer ur uppgifterna som en människa skrivit.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Dag } from "@star-finsam/core/kernel";
import { samla } from "../kalla/samla.ts";
import { brist } from "../kontroller/index.ts";
import { avvisad } from "../kontroller/svar.ts";
import type { Formatlasare, Lasdel, Lasram } from "../Lasdel.ts";
import { samordningstypen } from "../rivta/plan.ts";
import {
  type Linkidentitet,
  type Linkplan,
  lasIdentitet,
  type Samordningsarende,
} from "../samordningsarende/index.ts";
import { tillBase64 } from "./base64.ts";
import type { Dokumentuppgifter } from "./Dokumentuppgifter.ts";
import { kandMedietyp } from "./medietyp.ts";

/** En läsare för dokumentet som uppgifterna beskriver. */
export const dokumentlasare = (uppgifter: Dokumentuppgifter): Formatlasare =>
  async function* (indata, ram) {
    const bytes = await samla(indata, ram.max);
    if (bytes === undefined) yield avvisad("FIL_FOR_STOR", ram);
    else if (bytes.length === 0) yield avvisad("FIL_TOM", ram);
    else yield delen(bytes, uppgifter, ram);
  };

/** Ärendet, eller `undefined` om individens nummer inte går att läsa. Referensdagen avgör seklet i korta nummer. */
export const lasDokument = (
  bytes: Uint8Array,
  uppgifter: Dokumentuppgifter,
  referensdag: Dag,
): Samordningsarende | undefined => {
  const identitet = lasIdentitet(uppgifter.individ.identitet, referensdag);
  return identitet === undefined ? undefined : arendet(bytes, uppgifter, identitet);
};

function delen(bytes: Uint8Array, uppgifter: Dokumentuppgifter, ram: Lasram): Lasdel {
  const { fil, referensdag } = ram;
  const arende = lasDokument(bytes, uppgifter, referensdag);
  if (arende === undefined) {
    return {
      arenden: [],
      brister: [brist("LINK_IDENTITET_OGILTIG", { fil, rad: 1, element: "individ.identitet" })],
      rader: [{ rad: 1, atgard: "karantan" }],
      klart: 1,
    };
  }
  const brister: ReadonlyArray<Brist> = medietypen(bytes, uppgifter).stammer
    ? []
    : [brist("LINK_BILAGA_TRASIG", { fil, rad: 1, element: "medietyp" })];
  return { arenden: [{ arende, rader: [1] }], brister, rader: [], klart: 1 };
}

/** Det dokumentet visar gäller före det som skrivits. En text kan vara många slag av text. */
function medietypen(
  bytes: Uint8Array,
  { medietyp }: Dokumentuppgifter,
): { readonly medietyp: string; readonly stammer: boolean } {
  const kand = kandMedietyp(bytes);
  if (kand === undefined) {
    return { medietyp: medietyp ?? "application/octet-stream", stammer: true };
  }
  const [skriven = ""] = (medietyp ?? kand).trim().toLowerCase().split(/\s*;/u, 1);
  const stammer =
    skriven === kand ||
    (kand === "text/plain" && skriven.startsWith("text/") && skriven !== "text/html");
  return { medietyp: stammer ? skriven : kand, stammer };
}

function arendet(
  bytes: Uint8Array,
  angivna: Dokumentuppgifter,
  identitet: Linkidentitet,
): Samordningsarende {
  const { id, individ, plantyp, aktorer = [], titel, medietyp: _, ...uppgifter } = angivna;
  const { upprattad } = uppgifter;
  const plan: Linkplan = {
    id,
    plantyp,
    status: "okand",
    ...uppgifter,
    insatser: [],
    anteckningar: [],
    bilagor: [
      {
        id: "dokument",
        medietyp: medietypen(bytes, angivna).medietyp,
        ...(titel === undefined ? {} : { titel }),
        ...(upprattad === undefined ? {} : { tid: upprattad }),
        bytes: bytes.length,
        innehall: tillBase64(bytes),
        farVisasForIndividen: "okant",
      },
    ],
    otolkat: [],
  };
  return {
    id,
    typ: samordningstypen(plantyp),
    status: "okand",
    individ: { skydd: "okant", kon: "okant", ...individ, identitet },
    aktorer,
    meddelanden: [],
    planer: [plan],
    otolkat: [],
  };
}
