/**
 * Mätningar av en individ. De är bland det känsligaste som biblioteket bär (hälsa, missbruk, våld): ingen vy visar dem för
 * någon annan än individen, och de räknas bara i grupp.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../../individ/index.ts";
import { Antal, ArendeId, faktumhuvud, PostId, text } from "../../kernel/index.ts";
import { Screeningstatus } from "../Instrument.ts";

const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym };

const FREDA = /(^|[_-])freda/u;

/** Ett instrument vars svar får antecknas. Om FREDA kortfrågor antecknas bara `ScreeningGjord`, aldrig svaren. */
const besvaratInstrument = PostId.check(
  Schema.makeFilter((id: string) => !FREDA.test(id), {
    vantat: text(
      "ett instrument vars svar får antecknas; om FREDA antecknas bara status",
      "an instrument whose answers may be recorded; of FREDA only the status is",
    ),
    toJsonSchema: () => ({ not: { pattern: FREDA.source } }),
  }),
);

/** Svaren på ett instrument med poäng; `galler` är svarsdagen. `svar`: frågans id till poäng; en obesvarad fråga saknas. */
export const InstrumentBesvarat = Schema.TaggedStruct("InstrumentBesvarat", {
  ...huvud,
  instrument: besvaratInstrument,
  version: Antal,
  av: Schema.Literals(["deltagare", "handlaggare"]),
  svar: Schema.Record(PostId, Schema.Finite),
}).annotate({ identifier: "InstrumentBesvarat", title: "Instrument besvarat" });
export type InstrumentBesvarat = typeof InstrumentBesvarat.Type;

/** Individen har fått frågorna, eller inte. Bär hur det gick, aldrig svaren. */
export const ScreeningGjord = Schema.TaggedStruct("ScreeningGjord", {
  ...huvud,
  instrument: PostId,
  status: Screeningstatus,
}).annotate({ identifier: "ScreeningGjord", title: "Screening gjord" });
export type ScreeningGjord = typeof ScreeningGjord.Type;

/** Individens läge på en stege (`Stege`) den dagen. Två bedömningar i samma dimension är en stegförflyttning. */
export const StegBedomt = Schema.TaggedStruct("StegBedomt", {
  ...huvud,
  stege: PostId,
  dimension: PostId,
  steg: Schema.Int.check(
    Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") }),
  ),
}).annotate({ identifier: "StegBedomt", title: "Steg bedömt" });
export type StegBedomt = typeof StegBedomt.Type;

/** Individens arbetsförmåga i timmar i veckan (100 % = 40 timmar). `varaktig`: stadigvarande närvaro, inte ett försök. */
export const ArbetsformagaBedomd = Schema.TaggedStruct("ArbetsformagaBedomd", {
  ...huvud,
  timmarPerVecka: Schema.Finite.check(
    Schema.isBetween(
      { minimum: 0, maximum: 168 },
      { vantat: text("timmar i en vecka, 0 till 168", "hours in a week, 0 to 168") },
    ),
  ),
  varaktig: Schema.Boolean,
}).annotate({ identifier: "ArbetsformagaBedomd", title: "Arbetsförmåga bedömd" });
export type ArbetsformagaBedomd = typeof ArbetsformagaBedomd.Type;
