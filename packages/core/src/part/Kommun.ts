/**
 * Kommunen, med SCB:s fyrsiffriga kod. En kod under 1000 tappar sin nolla i Excel; därför text, aldrig tal.
 */
import * as Schema from "effect/Schema";
import { text } from "../kernel/index.ts";

const MONSTER = /^[0-9]{4}$/u;

/** SCB:s kommunkod, fyra siffror; de två första är länet. */
export const Kommunkod = Schema.String.check(
  Schema.isPattern(MONSTER, {
    vantat: text("en kommunkod med fyra siffror", "a municipality code of four digits"),
  }),
)
  .pipe(Schema.brand("Kommunkod"))
  .annotate({ identifier: "Kommunkod", title: "Kommunkod" });
export type Kommunkod = typeof Kommunkod.Type;

/** Sant om texten har en kommunkods form. */
export function arKommunkod(kandidat: string): kandidat is Kommunkod {
  return MONSTER.test(kandidat);
}
