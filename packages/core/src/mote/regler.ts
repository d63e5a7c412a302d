/**
 * Reglerna om teamets möten som en händelse kan bryta. Källa: bilaga 1, Aktualisering och Möte med samverkansteam.
 */
import { type Dag, dagarMellan, dom, type Regel, text } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Moteshandelse } from "./event.ts";
import { kallelse } from "./evolve.ts";
import { motetDag, type Teammote } from "./Teammote.ts";

/** Läget just innan en möteshändelse. */
export type Motessammanhang = {
  readonly moten: ReadonlyArray<Teammote>;
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};

/** En regel om teamets möten. */
export type Motesregel = Regel<Motessammanhang, Moteshandelse>;

const mote2: Motesregel = {
  id: "MOTE-2",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "samordnare",
  behover: [],
  text: text(
    "Samordnaren skickar kallelsen med de aktualiserade ärendena en vecka före mötet.",
    "The coordinator sends the notice with the raised cases a week before the meeting.",
  ),
  atgard: text(
    "Skicka nästa kallelse i tid; ärenden som kommer senare tas upp som sena.",
    "Send the next notice in time; cases that come later are taken as late.",
  ),
  prova: ({ moten, overenskommelse }, handelse) => {
    const { kallelseDagar } = overenskommelse.moten;
    const [skickad, motesdag] = kallelsetid(moten, handelse);
    if (motesdag === undefined) return "ror_inte";
    if (kallelseDagar === "okand" || skickad === "okand") return "kan_ej_bedomas";
    return dom(dagarMellan(skickad, motesdag) >= kallelseDagar);
  },
};

const mote3Digitalt: Motesregel = {
  id: "MOTE-3-DIGITALT",
  niva: "krav",
  slag: "anmarkning",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "samordnare",
  behover: [],
  text: text("Det går att delta digitalt.", "Digital attendance is possible."),
  atgard: text("Ge möjlighet att delta digitalt.", "Make digital attendance possible."),
  prova: (_, handelse) => {
    if (handelse._tag !== "TeammoteHallet") return "ror_inte";
    const { digitaltMojligt } = handelse;
    return digitaltMojligt === undefined ? "kan_ej_bedomas" : dom(digitaltMojligt);
  },
};

const mote4: Motesregel = {
  id: "MOTE-4",
  niva: "krav",
  slag: "grind",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "teamet",
  behover: [],
  text: text(
    "Individen deltar inte i teamets möte.",
    "The individual does not attend the team's meeting.",
  ),
  atgard: text(
    "Träffa individen i ett planeringsmöte.",
    "Meet the individual in a planning meeting.",
  ),
  prova: (_, handelse) => {
    if (handelse._tag !== "TeammoteHallet") return "ror_inte";
    const { individenDeltog, narvarande } = handelse;
    if (individenDeltog === true || narvarande.includes("egen")) return "brott";
    return individenDeltog === undefined ? "kan_ej_bedomas" : "haller";
  },
};

/** Reglerna om teamets möten. */
export const motesregler: ReadonlyArray<Motesregel> = [mote2, mote3Digitalt, mote4];

/**
 * Kallelsens och mötets dag. Prövas när kallelsen går (en kallelse till bara om den har nya ärenden: de är sena), och när
 * ett möte utan egen kallelse hålls.
 */
function kallelsetid(
  moten: ReadonlyArray<Teammote>,
  handelse: Moteshandelse,
): readonly [Dag | "okand", Dag | undefined] {
  if (handelse._tag === "TeammoteKallat") {
    const kallade = motetDag(moten, handelse.motesdag)?.arenden ?? [];
    const inget =
      kallade.length > 0 && handelse.arenden.every((arende) => kallade.includes(arende));
    return [handelse.galler, inget ? undefined : handelse.motesdag];
  }
  if (handelse._tag !== "TeammoteHallet") return ["okand", undefined];
  const fore = motetDag(moten, handelse.galler);
  const redanProvad = fore !== undefined && fore.kallat !== "okand";
  return [kallelse(fore, handelse), redanProvad ? undefined : handelse.galler];
}
