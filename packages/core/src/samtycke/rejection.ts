/**
 * Varför ett kommando om samtycke vägras. Ett avslag är ett värde; inget har ändrats.
 */
import { type Avslag, avslagAv, type RegelBruten, text } from "../kernel/index.ts";

const meningar = {
  DagenIFramtiden: text("Dagen har inte kommit än.", "The day has not come yet."),
  OmfattarIngen: text(
    "Samtycket nämner inga verksamheter. Ange minst två som får tala med varandra.",
    "The consent names no organisations. State at least two that may talk to each other.",
  ),
  OmfattarInget: text(
    "Samtycket nämner inga slags uppgifter. Ange minst ett.",
    "The consent names no kinds of information. State at least one.",
  ),
  SlutForeBorjan: text(
    "Samtycket slutar gälla innan det börjar.",
    "The consent ends before it begins.",
  ),
  AnnanIndivid: text(
    "Ärendet har samtycken från en annan individ.",
    "The case has consents of another individual.",
  ),
  SenareFinns: text(
    "Ett senare samtycke av samma slag har getts eller återkallats. Ange en dag efter det.",
    "A later consent of the same kind has been given or withdrawn. State a day after it.",
  ),
  OkandPart: text(
    "En verksamhet hör inte till överenskommelsens parter.",
    "An organisation does not belong to the parties of the agreement.",
  ),
  IngetSamtycke: text(
    "Det finns inget gällande samtycke att återkalla.",
    "There is no consent in force to withdraw.",
  ),
  IngaUppgifter: text("Ange vilka slags uppgifter.", "State which kinds of information."),
};

/** Varför ett kommando om samtycke vägras. */
export type Samtyckesavslag = Avslag<keyof typeof meningar> | RegelBruten;

/** Avslaget av ett slag. */
export const samtyckesavslag = avslagAv(meningar);
