/**
 * JSON-text till värden. Djupet prövas först: en nästlad fil ska bli en brist, inte ett stackfel någon annanstans.
 */

/** Ett JSON-objekt. */
export type Objekt = Readonly<Record<string, unknown>>;

/** Sant om värdet är ett objekt. */
export const arObjekt = (varde: unknown): varde is Objekt =>
  typeof varde === "object" && varde !== null && !Array.isArray(varde);

const DJUPAST = 100;

/** Värdet, eller varför texten inte går att läsa. */
export const lasJson = (text: string): { readonly varde: unknown } | "djup" | "inte_json" => {
  if (djup(text) > DJUPAST) return "djup";
  try {
    return { varde: JSON.parse(text) };
  } catch {
    return "inte_json";
  }
};

const CITAT = 34;
const BAKSTRECK = 92;

/** Djupaste nästlingen av hakar och klamrar utanför strängar. */
function djup(text: string): number {
  let nu = 0;
  let djupast = 0;
  let iText = false;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    if (iText) {
      if (kod === BAKSTRECK) plats += 1;
      else if (kod === CITAT) iText = false;
    } else if (kod === CITAT) iText = true;
    else if (kod === 91 || kod === 123) {
      nu += 1;
      if (nu > djupast) djupast = nu;
    } else if (kod === 93 || kod === 125) nu -= 1;
  }
  return djupast;
}
