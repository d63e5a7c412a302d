/**
 * Vad en rad eller kolumn i ett flöde summerar till, när modellen ger alla dess delar. Är någon del dold finns ingen summa.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { celltext } from "../format/index.ts";
import { diagramtexter } from "./texter.ts";
import type { Punkt } from "./Underlag.ts";

/** Summan av det som visas; aldrig av det som är dolt. */
export const visadSumma = (punkter: ReadonlyArray<Punkt>): number =>
  punkter.reduce((summa, { tal }) => summa + Math.max(0, tal ?? 0), 0);

/** Summan i text: `..` om någon del är dold, inget om det inte finns några delar att räkna ihop. */
export const summatext = (punkter: ReadonlyArray<Punkt>, sprak: Sprak): string => {
  const delar = punkter.filter(({ cell }) => cell._tag !== "EjTillampligt");
  const har = (tag: Punkt["cell"]["_tag"]) => delar.some(({ cell }) => cell._tag === tag);
  const slag = delar[0]?.slag;
  if (slag === undefined || slag === "andel" || slag === "kvot") return "";
  if (har("Dold")) return "..";
  if (har("Saknas")) return diagramtexter.saknasKort[sprak];
  const n = visadSumma(delar);
  return har("Uppskattad")
    ? celltext({ _tag: "Uppskattad", n, grund: { sv: "-", en: "-" } }, slag, sprak)
    : celltext({ _tag: "Visad", n }, slag, sprak);
};
