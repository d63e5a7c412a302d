/**
 * Varför ett kommando om ett teammöte vägras.
 */
import { type Avslag, avslagAv, type RegelBruten, text } from "../kernel/index.ts";

const meningar = {
  DagenIFramtiden: text("Dagen har inte kommit än.", "The day has not come yet."),
  MotesdagenPasserad: text(
    "Mötet kan inte kallas till en dag som redan varit.",
    "The meeting cannot be called for a day that has passed.",
  ),
  RedanHallet: text("Mötet är redan hållet.", "The meeting has already been held."),
  RedanInstallt: text("Mötet är inställt.", "The meeting is cancelled."),
  IngetMote: text("Det finns inget möte den dagen.", "There is no meeting on that day."),
  BadeOch: text(
    "En verksamhet kan inte vara både närvarande och frånvarande.",
    "An organisation cannot be both present and absent.",
  ),
  ErsattareInteNarvarande: text(
    "En ersättare kan bara företräda en verksamhet som är närvarande.",
    "A substitute can only represent an organisation that is present.",
  ),
  OkandPart: text(
    "Verksamheten hör inte till överenskommelsens parter.",
    "The organisation does not belong to the parties of the agreement.",
  ),
};

/** Varför ett kommando om ett teammöte vägras. */
export type Motesavslag = Avslag<keyof typeof meningar> | RegelBruten;

/** Avslaget av ett slag. */
export const motesavslag = avslagAv(meningar);
