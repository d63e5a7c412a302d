/**
 * Det som sker på nivåerna ovanför teamet: styrgruppernas möten och det som redovisas till dem och till förbundet.
 * Källa: Uppföljning och analys; bilaga 2; Revidering.
 */
import * as Schema from "effect/Schema";
import { faktumhuvud, Period, PostId } from "../kernel/index.ts";
import { Platser } from "../part/index.ts";

/**
 * En styrgrupp har mötts. `medTeamet`: teamet var inbjudet och med. `narvarande`, `franvarande`: funktionerna. `platser`: de
 * som satt på mötet, efter kön.
 */
export const StyrgruppsmoteHallet = Schema.TaggedStruct("StyrgruppsmoteHallet", {
  ...faktumhuvud,
  niva: Schema.Literals(["lokal_styrgrupp", "lansam"]),
  medTeamet: Schema.Boolean,
  narvarande: Schema.Array(PostId),
  franvarande: Schema.optionalKey(Schema.Array(PostId)),
  platser: Schema.optionalKey(Platser),
}).annotate({ identifier: "StyrgruppsmoteHallet", title: "Styrgruppsmöte hållet" });
export type StyrgruppsmoteHallet = typeof StyrgruppsmoteHallet.Type;

/**
 * Vad som redovisas. Efter varje tertial och vid årsslut: mallen, 4R, NNS-enkäterna, deltagarna till Uppföljning Finsam.
 * Till den lokala styrgruppen: väntetiden. Årligen: årsrapporten och överenskommelsens revidering.
 */
export const Redovisningsslag = Schema.Literals([
  "mall",
  "fyra_r",
  "nns",
  "uppfoljning_finsam",
  "vantetid",
  "arsrapport",
  "revidering",
]).annotate({ identifier: "Redovisningsslag", title: "Slag av redovisning" });
export type Redovisningsslag = typeof Redovisningsslag.Type;

/** Något har redovisats för en period; `galler` är dagen det lämnades. */
export const UppfoljningRedovisad = Schema.TaggedStruct("UppfoljningRedovisad", {
  ...faktumhuvud,
  slag: Redovisningsslag,
  period: Period,
}).annotate({ identifier: "UppfoljningRedovisad", title: "Uppföljning redovisad" });
export type UppfoljningRedovisad = typeof UppfoljningRedovisad.Type;

/** Styrningens händelser. */
export const Styrningsfaktum = Schema.Union([StyrgruppsmoteHallet, UppfoljningRedovisad]);
export type Styrningsfaktum = typeof Styrningsfaktum.Type;
