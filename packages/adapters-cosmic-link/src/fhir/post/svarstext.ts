/**
 * Ett svar som text, vilken typ det än har. En bifogad fil blir en bilaga; dess innehåll läses aldrig som text.
 */
import { bilagan } from "./bilagan.ts";
import { arNod, restTillOtolkat, textI } from "./element.ts";
import type { Bilagepost } from "./Fhirpost.ts";
import { felForm, type Nod, type Postprov } from "./Postprov.ts";

const VAG = "QuestionnaireResponse.item.answer";
const TEXTER = ["valueString", "valueDate", "valueDateTime", "valueTime", "valueUri"];
const SAMMANSATTA = ["valueCoding", "valueQuantity", "valueReference", "valueAttachment"];
const KANDA: ReadonlySet<string> = new Set([
  ...["id", "item", "valueBoolean", "valueDecimal", "valueInteger", ...TEXTER, ...SAMMANSATTA],
]);

/** Var svaret står; blir bilagans id om svaret är en fil. */
export type Svarsplats = {
  readonly id: string;
  readonly linkId: string | undefined;
  readonly nummer: number;
};

/** Svaret som text. */
export const svarstext = (
  prov: Postprov,
  svar: Nod,
  plats: Svarsplats,
  bilagor: Array<Bilagepost>,
): string => {
  restTillOtolkat(prov, svar, KANDA, VAG);
  const skriven = svar["valueString"];
  if (typeof skriven === "string") return skriven;
  for (const namn of TEXTER)
    if (svar[namn] !== undefined) return textI(prov, svar, namn, VAG) ?? "";
  const ja = svar["valueBoolean"];
  if (ja !== undefined)
    return typeof ja === "boolean" ? (ja ? "ja" : "nej") : fel(prov, "valueBoolean");
  for (const namn of ["valueDecimal", "valueInteger"]) {
    const tal = svar[namn];
    if (tal !== undefined) return typeof tal === "number" ? String(tal) : fel(prov, namn);
  }
  for (const namn of SAMMANSATTA) {
    const nod = svar[namn];
    if (nod === undefined) continue;
    return arNod(nod) ? sammansatt(prov, namn, nod, plats, bilagor) : fel(prov, namn);
  }
  return "";
};

const fel = (prov: Postprov, namn: string): string => felForm(prov, VAG, namn) ?? "";

function sammansatt(
  prov: Postprov,
  namn: string,
  nod: Nod,
  plats: Svarsplats,
  bilagor: Array<Bilagepost>,
): string {
  const vag = `${VAG}.${namn}`;
  const text = (falt: string): string | undefined => textI(prov, nod, falt, vag);
  if (namn === "valueCoding") return text("display") ?? text("code") ?? "";
  if (namn === "valueReference") return text("display") ?? text("reference") ?? "";
  if (namn === "valueAttachment") {
    const { id, linkId = "", nummer } = plats;
    const post = bilagan(prov, nod, `${id}/${linkId}${nummer === 0 ? "" : `/${nummer + 1}`}`, vag);
    bilagor.push(post);
    return post.bilaga.titel ?? post.bilaga.medietyp;
  }
  const tal = nod["value"];
  if (tal !== undefined && typeof tal !== "number") return fel(prov, namn);
  return [text("comparator"), tal, text("unit") ?? text("code")]
    .filter((led) => led !== undefined)
    .join(" ");
}
