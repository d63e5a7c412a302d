/**
 * Mätningar av arbetet och av kommunen, inte av någon individ: hur troget en metod följs, och mått som någon annan räknat.
 */
import * as Schema from "effect/Schema";
import { faktumhuvud, Period, PostId } from "../../kernel/index.ts";

/** Ett kriterium i en granskning av hur troget en metod följs (IPS-25). Granskningens kriterier har samma `matning`. */
export const ProgramtrohetBedomd = Schema.TaggedStruct("ProgramtrohetBedomd", {
  ...faktumhuvud,
  matning: PostId,
  instrument: PostId,
  kriterium: PostId,
  poang: Schema.Int,
}).annotate({ identifier: "ProgramtrohetBedomd", title: "Programtrohet bedömd" });
export type ProgramtrohetBedomd = typeof ProgramtrohetBedomd.Type;

/**
 * Ett mått som någon annan räknat: kommunens utbetalda försörjningsstöd, månader på stöd, hushåll. `galler` är dagen det
 * lämnades; enheten hör till måttet. `hanvisning`: källan, så att siffran går att kontrollera.
 */
export const MattTillfort = Schema.TaggedStruct("MattTillfort", {
  ...faktumhuvud,
  matt: PostId,
  period: Period,
  varde: Schema.Finite,
  hanvisning: Schema.NonEmptyString,
}).annotate({ identifier: "MattTillfort", title: "Mått tillfört" });
export type MattTillfort = typeof MattTillfort.Type;
