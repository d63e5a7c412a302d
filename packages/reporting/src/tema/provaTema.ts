/**
 * Prövar ett temas kontraster innan något ritas: text minst 4,5:1 och grafik minst 3:1, som WCAG 2.1 AA.
 */
import { type Schemafel, type Text, text } from "@star-finsam/core/kernel";
import { decimaltal } from "../format/index.ts";
import { kontrast } from "./farg.ts";
import type { Tema } from "./Tema.ts";

/** Ett fel i temat: var, vad, den uppmätta kontrasten och den som krävs. */
export type Temafel = Schemafel & { readonly kvot: number; readonly krav: number };

const TEXT = 4.5;
const GRAFIK = 3;
const VIT = "#ffffff";

/** Alla kontraster som är för låga; en tom lista betyder att temat går att läsa. */
export const provaTema = ({ farger }: Tema): ReadonlyArray<Temafel> => [
  ...prova("farger.accent", farger.accent, VIT, TEXT),
  ...prova("farger.ink", farger.ink, VIT, TEXT),
  ...prova("farger.ink", farger.ink, farger.huvudbakgrund, TEXT, motHuvudet),
  ...prova("farger.dampad", farger.dampad, VIT, TEXT),
  ...prova("farger.linje", farger.linje, VIT, GRAFIK),
  ...farger.serier.flatMap((farg, i) => prova(`farger.serier.${i}`, farg, VIT, GRAFIK)),
];

const motVitt = text("mot vitt", "against white");
const motHuvudet = text("mot huvudbakgrund", "against huvudbakgrund");

function prova(
  plats: string,
  farg: string,
  bakgrund: string,
  krav: number,
  mot: Text = motVitt,
): ReadonlyArray<Temafel> {
  const kvot = kontrast(farg, bakgrund);
  if (kvot >= krav) return [];
  const uppmatt = Math.floor(kvot * 100) / 100;
  return [
    {
      plats,
      kvot: uppmatt,
      krav,
      text: text(
        `kontrasten ${mot.sv} är ${decimaltal(uppmatt, "sv")}:1 och måste vara minst ${decimaltal(krav, "sv")}:1; välj en färg med större skillnad i ljushet`,
        `the contrast ${mot.en} is ${decimaltal(uppmatt, "en")}:1 and must be at least ${decimaltal(krav, "en")}:1; choose a colour that differs more in lightness`,
      ),
    },
  ];
}
