/**
 * Tar emot ett kalkylblads XML och bygger dess rader. Räknar celler och tecken medan de kommer, så att ett blad som
 * blir för stort avbryts och inte fylls klart.
 */
import type { Post } from "../../poster/Post.ts";
import { arSant } from "../bok/lasArbetsbok.ts";
import { textsamlare } from "../bok/strangar.ts";
import type { Forrad } from "../Budget.ts";
import type { Attribut, Delfel, Xmlmottagare } from "../xml/Xmlmottagare.ts";
import { adressFor, arOmrade, kolumnUr, SISTA_KOLUMN, SISTA_RAD } from "./adress.ts";
import type { Blad, Uppslagsdelar } from "./Blad.ts";
import { celltext } from "./celltext.ts";
import { fyndraknare } from "./Fynd.ts";

/** Mottagaren, och bladet när delen är läst. */
export const bladmottagare = (
  delar: Uppslagsdelar,
  forrad: Forrad,
): { readonly mottagare: Xmlmottagare; readonly blad: () => Blad } => {
  const poster: Array<Post> = [];
  const formler = fyndraknare();
  const formlerUtanVarde = fyndraknare();
  const felvarden = fyndraknare();
  const sammanfogade = fyndraknare();
  const dolda = doldaKolumner();
  const inbaddad = textsamlare();
  let fel: Delfel | undefined;
  let iData = false;
  let iRad = false;
  let iCell = false;
  let iVarde = false;
  let rad = 0;
  let kolumn = 0;
  let celler: Array<string> = [];
  let radDold = false;
  let doldaRader = 0;
  let typ = "n";
  let stil = "0";
  let formel = false;
  let varde: string | undefined;

  const brister = (slag: Delfel) => {
    fel ??= slag;
  };
  const borjaRad = ({ r, hidden }: Attribut) => {
    const nummer = r === undefined ? rad + 1 : /^\d{1,7}$/u.test(r) ? Number(r) : 0;
    if (iRad || nummer <= rad || nummer > SISTA_RAD) return brister("trasig");
    iRad = true;
    rad = nummer;
    kolumn = 0;
    celler = [];
    radDold = arSant(hidden);
  };
  const slutaRad = () => {
    iRad = false;
    if (celler.length === 0) return;
    poster.push({ rad, celler });
    if (radDold) doldaRader += 1;
  };
  const borjaCell = ({ r, t, s }: Attribut) => {
    const nummer = r === undefined ? kolumn + 1 : kolumnUr(r, rad);
    if (!iRad || iCell || nummer === undefined || nummer <= kolumn || nummer > SISTA_KOLUMN)
      return brister("trasig");
    iCell = true;
    kolumn = nummer;
    typ = t ?? "n";
    stil = s ?? "0";
    formel = false;
    varde = undefined;
  };
  const adress = () => adressFor(rad, kolumn);
  const slutaCell = () => {
    iCell = false;
    const lagrat = typ === "inlineStr" ? inbaddad.hamta() : varde;
    const tomt = lagrat === undefined || lagrat === "";
    if (formel) (tomt && typ !== "str" ? formlerUtanVarde : formler).hittat(adress);
    if (tomt) return;
    if (typ === "e") felvarden.hittat(adress);
    const text = celltext(typ, lagrat, stil, delar);
    if (text === undefined) return brister("trasig");
    if (text !== "") stall(text);
  };
  const stall = (text: string) => {
    forrad.celler -= kolumn - celler.length;
    forrad.tecken -= text.length;
    if (forrad.celler < 0 || forrad.tecken < 0) return brister("for_manga_celler");
    while (celler.length < kolumn - 1) celler.push("");
    celler.push(text);
  };

  const oppnarICell = (namn: string) => {
    if (namn === "f") formel = true;
    iVarde = namn === "v";
    if (iVarde) varde = "";
    inbaddad.oppnar(namn);
  };
  const oppnarUtanfor = (namn: string, attribut: Attribut) => {
    if (namn === "sheetData") iData = true;
    if (namn === "col") dolda.lagg(attribut);
    if (namn === "mergeCell" && arOmrade(attribut["ref"] ?? ""))
      sammanfogade.hittat(() => attribut["ref"] ?? "");
  };
  return {
    mottagare: {
      oppnar: (namn, attribut) => {
        if (fel !== undefined) return;
        if (iCell) oppnarICell(namn);
        else if (iData && namn === "c") borjaCell(attribut);
        else if (iData && namn === "row") borjaRad(attribut);
        else oppnarUtanfor(namn, attribut);
      },
      text: (text) => {
        if (iVarde) varde += text;
        else if (iCell) inbaddad.text(text);
      },
      stanger: (namn) => {
        if (fel !== undefined) return;
        if (iCell && namn === "c") slutaCell();
        else if (iCell) inbaddad.stanger(namn);
        else if (iRad && namn === "row") slutaRad();
        else if (namn === "sheetData") iData = false;
        iVarde = false;
      },
      fel: () => fel,
    },
    blad: () => ({
      poster,
      formler: formler.fynd(),
      formlerUtanVarde: formlerUtanVarde.fynd(),
      felvarden: felvarden.fynd(),
      sammanfogade: sammanfogade.fynd(),
      doldaRader,
      doldaKolumner: dolda.antal(bredd(poster)),
    }),
  };
};

const bredd = (poster: ReadonlyArray<Post>): number =>
  poster.reduce((storst, { celler }) => Math.max(storst, celler.length), 0);

/** Dolda kolumner; många döljer allt till höger om sin tabell, och det räknas inte. */
function doldaKolumner() {
  const spann: Array<readonly [number, number]> = [];
  return {
    lagg: ({ hidden, min, max }: Attribut): void => {
      if (arSant(hidden) && spann.length < SISTA_KOLUMN) spann.push([Number(min), Number(max)]);
    },
    antal: (anvanda: number): number =>
      spann.reduce((antal, [fran, till]) => {
        const flera = Math.min(till, anvanda) - fran + 1;
        return flera > 0 ? antal + flera : antal;
      }, 0),
  };
}
