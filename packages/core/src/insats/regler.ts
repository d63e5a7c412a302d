/**
 * Reglerna om insatser som en händelse kan bryta. Källa: bilaga 1, Parallella insatser; slutrapport Krokom.
 */
import type { Arende } from "../arende/index.ts";
import { type Dag, dom, type Regel, text } from "../kernel/index.ts";
import { kategorinFinns, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Finansiering, Insatshandelse } from "./event.ts";
import { arPaborjad, type Insats } from "./Insats.ts";

/** Läget just innan en insatshändelse. */
export type Insatssammanhang = {
  readonly arende: Arende;
  readonly insatser: ReadonlyArray<Insats>;
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};

/** En regel om insatser. */
export type Insatsregel = Regel<Insatssammanhang, Insatshandelse>;

const insats1: Insatsregel = {
  id: "INSATS-1",
  niva: "upplysning",
  slag: "anmarkning",
  kalla: "bilaga 1, Parallella insatser",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Insatserna kan delas upp i överenskommelsens kategorier.",
    "Services can be divided into the categories of the agreement.",
  ),
  atgard: text(
    "Använd en kategori som överenskommelsen känner.",
    "Use a category that the agreement knows.",
  ),
  prova: ({ overenskommelse }, handelse) => {
    if (handelse._tag !== "InsatsPaborjad" && handelse._tag !== "InsatsPlanerad") return "ror_inte";
    return overenskommelse.insatskategorier === "okand"
      ? "kan_ej_bedomas"
      : dom(kategorinFinns(overenskommelse, handelse.kategori));
  },
};

const dubbel1: Insatsregel = {
  id: "DUBBEL-1",
  niva: "upplysning",
  slag: "anmarkning",
  kalla: "slutrapport Krokom (Arbetsförmedlingens förtydligande; omtvistat)",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Den som är i AF:s och FK:s rehabiliteringssamverkan är inte samtidigt i en insats som ESF eller ett samordningsförbund betalar.",
    "A person in the rehabilitation cooperation of AF and FK is not at the same time in a service funded by ESF or a coordination association.",
  ),
  atgard: text(
    "Pröva finansieringen med Arbetsförmedlingen.",
    "Check the funding with the employment service.",
  ),
  prova: ({ insatser }, handelse) => {
    if (handelse._tag !== "InsatsPaborjad") return "ror_inte";
    // Den nya har inget slut än: allt som inte slutat före den går samtidigt.
    const samtidiga = insatser
      .filter(arPaborjad)
      .filter((insats) => insats._tag === "PagaendeInsats" || insats.till >= handelse.galler);
    if (samtidiga.length === 0) return "ror_inte";
    if (handelse.finansiering === undefined) return "kan_ej_bedomas";
    const krockar = motsatt[handelse.finansiering];
    if (krockar.length === 0) return "ror_inte";
    if (samtidiga.some(({ finansiering }) => krockar.some((k) => k === finansiering))) {
      return "brott";
    }
    return samtidiga.some(({ finansiering }) => finansiering === "okand")
      ? "kan_ej_bedomas"
      : "haller";
  },
};

/** Finansieringarna som inte får gå samtidigt med en viss. */
const motsatt: Readonly<Record<Finansiering, ReadonlyArray<Finansiering>>> = {
  ordinarie: [],
  rehabsamverkan: ["samordningsforbund", "esf"],
  samordningsforbund: ["rehabsamverkan"],
  esf: ["rehabsamverkan"],
};

/** Reglerna om insatser. */
export const insatsregler: ReadonlyArray<Insatsregel> = [insats1, dubbel1];
