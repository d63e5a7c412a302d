/**
 * Vad varje slag av rad har i sina kolumner, och var det hör hemma i formen. Samma tabell läser och skriver.
 */
import {
  Anteckningsstatus,
  Deltagande,
  Linkinsatsstatus,
  Linkroll,
  Meddelandetyp,
  Planstatus,
  Plantyp,
  Samordningsstatus,
  Samordningstyp,
  Skydd,
} from "../../samordningsarende/index.ts";
import * as typ from "./celltyper.ts";
import { dag, tid } from "./dagceller.ts";
import type { Kolumn } from "./kolumner.ts";

/** Ett fält: platsen i formen (`grupp.falt`), kolumnen, celltypen. `kravs`: raden går inte att använda utan det. */
export type Radfalt = {
  readonly plats: string;
  readonly kolumn: Kolumn;
  readonly typ: typ.Celltyp;
  readonly kravs: boolean;
};

const falt = (plats: string, kolumn: Kolumn, celltyp: typ.Celltyp, kravs = false): Radfalt => ({
  plats,
  kolumn,
  typ: celltyp,
  kravs,
});
const id = falt("id", "id", typ.pekare, true);

/** Fälten per slag. */
export const SLAG = {
  arende: [
    falt("typ", "typ", typ.kod(Samordningstyp.literals, "okand")),
    falt("status", "status", typ.kod(Samordningsstatus.literals, "okand")),
    falt("individ.identitet", "personidentitet", typ.identitet, true),
    falt("individ.skydd", "skydd", typ.kod(Skydd.literals, "okant", true)),
    falt("individ.kon", "kon", typ.kod(["kvinna", "man", "okant"], "okant")),
    falt("individ.namn", "namn", typ.text),
  ],
  aktor: [
    id,
    falt("enhet", "enhet", typ.text, true),
    falt("roll", "roll", typ.kod(Linkroll.literals, "annan")),
    falt("deltagande", "deltagande", typ.kod(Deltagande.literals, "okant")),
    falt("hsaId", "hsa_id", typ.hsa),
    falt("hsaIdVardgivare", "hsa_id_vardgivare", typ.hsa),
    falt("organisationsnummer", "orgnr", typ.orgnr),
    falt("namn", "namn", typ.text),
    falt("titel", "titel", typ.text),
    falt("telefon", "telefon", typ.text),
  ],
  meddelande: [
    id,
    falt("typ", "typ", typ.kod(Meddelandetyp.literals, "okand")),
    falt("tid", "tid", tid),
    falt("avsandare", "aktor", typ.pekare),
    falt("mottagare", "mottagare", typ.lista),
    falt("kvitterad.av", "kvitterad_av", typ.pekare),
    falt("kvitterad.tid", "kvitterad_tid", tid),
    falt("svarPa", "hor_till", typ.pekare),
    falt("motesdag", "motesdag", dag),
    falt("text", "text", typ.text),
  ],
  plan: [
    id,
    falt("plantyp", "typ", typ.kod(Plantyp.literals, "okand")),
    falt("status", "status", typ.kod(Planstatus.literals, "okand")),
    falt("upprattad", "tid", tid),
    falt("remissdag", "remissdag", dag),
    falt("motesdag", "motesdag", dag),
    falt("bestallare", "aktor", typ.pekare),
    falt("mottagare", "mottagare", typ.pekare),
    falt("galler.fran", "fran", dag),
    falt("galler.till", "till", dag),
    falt("uppfoljningsdag", "uppfoljningsdag", dag),
  ],
  insats: [
    id,
    falt("status", "status", typ.kod(Linkinsatsstatus.literals, "okand")),
    falt("vad", "text", typ.text),
    falt("kod.system", "kodverk", typ.text),
    falt("kod.kod", "kod", typ.text),
    falt("kod.namn", "kodnamn", typ.text),
    falt("ansvarig", "aktor", typ.pekare),
    falt("start", "fran", dag),
    falt("slut", "till", dag),
  ],
  anteckning: [
    id,
    falt("status", "status", typ.kod(Anteckningsstatus.literals, "okand")),
    falt("signerad", "signerad", typ.treval),
    falt("forfattare", "aktor", typ.pekare),
    falt("tid", "tid", tid),
    falt("mall.id", "kod", typ.text),
    falt("mall.version", "kodverk", typ.text),
    falt("mall.namn", "kodnamn", typ.text),
  ],
  falt: [
    falt("linkId", "id", typ.pekare),
    falt("rubrik", "rubrik", typ.text, true),
    falt("varde", "text", typ.textEllerTom),
  ],
  bilaga: [
    id,
    falt("medietyp", "typ", typ.text, true),
    falt("titel", "rubrik", typ.text),
    falt("tid", "tid", tid),
    falt("bytes", "bytes", typ.antal),
    falt("innehall", "text", typ.text),
    falt("referens", "referens", typ.text),
    falt("farVisasForIndividen", "far_visas", typ.treval),
  ],
  otolkat: [falt("plats", "rubrik", typ.text, true), falt("varde", "text", typ.textEllerTom)],
} as const satisfies Record<string, ReadonlyArray<Radfalt>>;
export type Slag = keyof typeof SLAG;

/** Slagen som är delar av något annat än ärendet, och vad `hor_till` då pekar på. */
export const HEM: Readonly<Partial<Record<Slag, "plan" | "anteckning">>> = {
  insats: "plan",
  anteckning: "plan",
  bilaga: "plan",
  otolkat: "plan",
  falt: "anteckning",
};

/** Det som en grupp måste ha för att betyda något. */
export const GRUPPKRAV: Readonly<Record<string, ReadonlyArray<string>>> = {
  kod: ["kod.system", "kod.kod"],
  mall: ["mall.id"],
};

/** Sant om texten är ett slag. */
export const arSlag = (text: string): text is Slag => Object.hasOwn(SLAG, text);
