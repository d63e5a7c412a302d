/**
 * Ett lagrat tal till den text som samma cell skulle ha i en svensk CSV-fil: komma, inga tusental, dagar som
 * ÅÅÅÅ-MM-DD.
 */
import { klockslag, tidpunkt } from "./serietal.ts";
import type { Talform } from "./Talform.ts";

const HELTAL = /^(?:0|-?[1-9]\d{0,14})$/u;
const TAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/iu;

/** Texten. Det som inte är ett tal lämnas som det står, så att den som läser kolumnen kan säga ifrån. */
export const taltext = (lagrat: string, form: Talform, fran1904: boolean): string => {
  if (form._tag === "Tal" && HELTAL.test(lagrat)) return lagrat;
  const tal = TAL.test(lagrat) ? Number(lagrat) : Number.NaN;
  if (!Number.isFinite(tal)) return lagrat;
  switch (form._tag) {
    case "Tal":
      return decimaltext(tal);
    case "Procent":
      return `${decimaltext(tal * 100)}%`;
    case "Siffror":
      return siffertext(tal, form.monster) ?? decimaltext(tal);
    case "Forfluten":
      return tal < 0 ? decimaltext(tal) : klockslag(Math.round(tal * 86_400_000));
    default:
      return dagtext(tal, form._tag, fran1904) ?? decimaltext(tal);
  }
};

/** Femton siffror, som Excel visar: resten är flyttalets brus. */
const decimaltext = (tal: number): string =>
  String(Number(tal.toPrecision(15)) + 0).replace(".", ",");

/** Talets siffror på formatets platser, om de får plats. */
function siffertext(tal: number, monster: string): string | undefined {
  const platser = monster.replace(/[- ]/gu, "").length;
  const siffror = String(tal).padStart(platser, "0");
  if (!/^\d+$/u.test(siffror) || siffror.length > platser) return undefined;
  let nasta = 0;
  return monster.replace(/0/gu, () => siffror[nasta++] ?? "");
}

function dagtext(
  tal: number,
  slag: "Dag" | "Dagtid" | "Tid",
  fran1904: boolean,
): string | undefined {
  const punkt = tidpunkt(tal, fran1904);
  if (punkt === undefined) return undefined;
  if (slag === "Tid" && tal < 1) return klockslag(punkt.ms);
  return slag === "Dag" || punkt.ms < 1000 ? punkt.dag : `${punkt.dag} ${klockslag(punkt.ms)}`;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/u;

/** En cell som lagrar dagen som text (`t="d"`). Midnatt är ingen tid. */
export const isotext = (lagrat: string): string => {
  const [, dag, tid] = ISO.exec(lagrat) ?? [];
  if (dag === undefined) return lagrat;
  return tid === undefined || /^[0:.]+$/u.test(tid) ? dag : `${dag} ${tid}`;
};
