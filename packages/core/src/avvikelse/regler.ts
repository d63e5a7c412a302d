/**
 * Regeln om vart en avvikelse går. Källa: Avvikelsehantering.
 */
import { type Dag, dom, type Regel, text } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import { type Avvikelse, nivaerFor } from "./Avvikelse.ts";
import type { Avvikelsehandelse } from "./event.ts";

/** Läget just innan en avvikelsehändelse. */
export type Avvikelsesammanhang = {
  readonly avvikelse: Avvikelse;
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};

/** En regel om avvikelser. */
export type Avvikelseregel = Regel<Avvikelsesammanhang, Avvikelsehandelse>;

const avv1: Avvikelseregel = {
  id: "AVV-1",
  niva: "krav",
  slag: "anmarkning",
  kalla: "Avvikelsehantering",
  ansvarig: "lokal_styrgrupp",
  behover: ["AvvikelseLyft"],
  text: text(
    "En avvikelse hanteras i den lokala styrgruppen; är den strukturell eller rör den flera kommuner lyfts den vidare till Länsam.",
    "A deviation is handled by the local board; one that is structural or concerns several municipalities goes on to Länsam.",
  ),
  atgard: text(
    "Lyft avvikelsen till den nivå som står på tur.",
    "Take the deviation to the next level.",
  ),
  prova: ({ avvikelse, overenskommelse }, handelse) => {
    if (avvikelse._tag !== "OppenAvvikelse" || handelse._tag === "AvvikelseRapporterad") {
      return "ror_inte";
    }
    const nivaer = nivaerFor(avvikelse, overenskommelse);
    if (nivaer === "okant") return "kan_ej_bedomas";
    const varit = new Set(avvikelse.lyft.map(({ till }) => till));
    // Den avslutas när alla nivåer sett den, och lyfts när alla nivåer före har sett den.
    const till = handelse._tag === "AvvikelseLyft" ? nivaer.indexOf(handelse.till) : -1;
    const fore = till < 0 ? nivaer : nivaer.slice(0, till);
    return dom(fore.every((niva) => varit.has(niva)));
  },
};

/** Reglerna om avvikelser. */
export const avvikelseregler: ReadonlyArray<Avvikelseregel> = [avv1];
