/**
 * Reglerna om vad som får delas. Källa: bilaga 1, Identifiering; avsnittet Försäkringskassan; OSL 10:1, 12:2.
 */
import { type Dag, dom, type Regel, text } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Samtyckeshandelse } from "./event.ts";
import { type Samtycken, tillatandeSamtycke } from "./Samtycke.ts";

/** Läget just innan en samtyckeshändelse. `idag`: värdens kalender, eller dagen faktumet registrerades. */
export type Samtyckessammanhang = {
  readonly samtycken: Samtycken;
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};

/** En regel om samtyckeshändelser. */
export type Samtyckesregel = Regel<Samtyckessammanhang, Samtyckeshandelse>;

const samtycke3: Samtyckesregel = {
  id: "SAMTYCKE-3",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Identifiering; OSL 10:1, 12:2",
  ansvarig: "utlamnande",
  behover: ["SamtyckeInhamtat"],
  text: text(
    "Uppgifter går mellan två verksamheter bara med ett samtycke som gäller den dagen, nämner båda och omfattar uppgifterna, eller med annan angiven laglig grund.",
    "Information passes between two organisations only under a consent in force that day that names both and covers it, or another stated lawful ground.",
  ),
  atgard: text(
    "Inhämta ett samtycke som nämner båda, eller ange lagrummet.",
    "Obtain a consent that names both, or state the legal provision.",
  ),
  prova: ({ samtycken }, handelse) => {
    if (handelse._tag !== "UppgiftLamnad" || handelse.fran === handelse.till) return "ror_inte";
    if (handelse.grund._tag === "Lagrum") return "haller";
    if (handelse.uppgiftsslag.length === 0) return "kan_ej_bedomas";
    const { galler: dag, individ, fran, till } = handelse;
    return dom(
      handelse.uppgiftsslag.every(
        (uppgiftsslag) =>
          tillatandeSamtycke(samtycken, { individ, dag, fran, till, uppgiftsslag }) !== undefined,
      ),
    );
  },
};

const fk1: Samtyckesregel = {
  id: "FK-1",
  niva: "krav",
  slag: "grind",
  kalla: "Försäkringskassan",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Frågor till Försäkringskassans kontaktperson gäller sjukförsäkringen, aldrig ett enskilt ärende.",
    "Questions to the Social Insurance Agency's contact concern the insurance, never a specific case.",
  ),
  atgard: text(
    "Ställ frågan utan att den går att knyta till någon; ett enskilt ärende tas med handläggaren, med samtycke.",
    "Ask without reference to anyone; a specific case is taken with the case officer, under consent.",
  ),
  prova: (_, handelse) => {
    if (handelse._tag === "FragaTillFkStalld") return dom(handelse.avser === "sjukforsakringen");
    return handelse._tag === "UppgiftLamnad" && handelse.till === "forsakringskassan"
      ? dom(!handelse.tillKontaktperson)
      : "ror_inte";
  },
};

/** Reglerna om samtycke och utlämnande. */
export const samtyckesregler: ReadonlyArray<Samtyckesregel> = [samtycke3, fk1];
