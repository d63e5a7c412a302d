/**
 * De två sätten att skriva CSV. `excel`: svensk Excel öppnar filen med dubbelklick. `ren`: R, Python och skript.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ejTillampligt } from "../../disclosure/Cell.ts";
import { celltext } from "../../format/index.ts";
import { texter } from "../../texter.ts";
import { liknarFormel, renRad } from "./ren.ts";
import type { Ruta } from "./rutnat.ts";
import { type Rutvarde, rutvarde } from "./varde.ts";

/** Dialektens namn. */
export type CsvDialekt = "excel" | "ren";

/** Fält med citattecken där det behövs, skilda av dialektens tecken, ett radslut efter varje rad. */
export const csv = (rader: ReadonlyArray<ReadonlyArray<string>>, dialekt: CsvDialekt): string => {
  const [skiljer, radslut, start] = dialekt === "excel" ? [";", "\r\n", "\uFEFF"] : [",", "\n", ""];
  const falt = (text: string): string =>
    text.includes(skiljer) || /["\r\n\t]|^\s|\s$/u.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return start + rader.map((rad) => rad.map(falt).join(skiljer) + radslut).join("");
};

/** Text på en rad. I Excel får den som liknar en formel en apostrof; åldersspann får tankstreck i båda. */
export const csvtext = (text: string, dialekt: CsvDialekt): string => {
  const rad = renRad(text).replace(/^(\d{1,3})-(\d{1,3})(?=$| )/u, "$1–$2");
  return dialekt === "excel" && liknarFormel(rad) ? `'${rad}` : rad;
};

/** Rutan så som svensk Excel läser den: rapportens avrundning, decimalkomma, inget tusental, vanligt minustecken. */
export const excelruta = ({ cell, slag }: Ruta, sprak: Sprak): string => {
  const { status } = rutvarde({ cell, slag });
  if (status === "ej_tillampligt") return celltext(ejTillampligt, slag, sprak);
  if (cell._tag === "Visad") return exceltal(celltext(cell, slag, "sv"));
  if (cell._tag !== "Uppskattad") return celltext(cell, slag, sprak);
  return `${texter.cirka[sprak]} ${exceltal(celltext({ ...cell, _tag: "Visad" }, slag, "sv"))}`;
};

const exceltal = (text: string): string =>
  text.replace(/\u00A0(?:kr$)?/gu, "").replaceAll("\u2212", "-");

/** Talet i den rena dialekten, tomt utan tal. */
export const rentTal = ({ tal }: Rutvarde): string => (tal === undefined ? "" : String(tal));
