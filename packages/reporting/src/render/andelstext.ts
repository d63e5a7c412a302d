/**
 * En andel i text, alltid med vad den är en andel av.
 */
import { type Andel, procent, type Sprak } from "@star-finsam/core/kernel";
import * as Option from "effect/Option";
import { antal, procenttext } from "../format/index.ts";
import { texter } from "../texter.ts";

/** `41 % (14 av 34)`; av ingen är det ingen andel. */
export const andelstext = (andel: Andel, sprak: Sprak): string => {
  const hela = Option.match(procent(andel), {
    onNone: () => "–",
    onSome: (hel) => procenttext(hel, sprak),
  });
  const av = texter.avAlla[sprak];
  return `${hela} (${antal(andel.taljare, sprak)} ${av} ${antal(andel.namnare, sprak)})`;
};
