/**
 * Tar emot ett kalkylblads XML och bygger dess rader. Räknar celler och tecken medan de kommer, så att ett blad som
 * blir för stort avbryts och inte fylls klart.
 */
import type { Post } from "../../poster/Post.ts";
import type { Forrad } from "../Budget.ts";
import { type Attribut, arSant, type Delfel, type Xmlmottagare } from "../xml/Xmlmottagare.ts";
import { adressFor, arOmrade, kolumnUr, SISTA_KOLUMN, SISTA_RAD } from "./adress.ts";
import type { Blad, Uppslagsdelar } from "./Blad.ts";
import { type Cell, cellbygge } from "./cellbygge.ts";
import { celltext } from "./celltext.ts";
import { doldaKolumner } from "./doldaKolumner.ts";
import { fyndraknare } from "./Fynd.ts";

/** Mottagaren, och bladet när delen är läst. */
export const bladmottagare = (
  delar: Uppslagsdelar,
  forrad: Forrad,
): { readonly mottagare: Xmlmottagare; readonly blad: () => Blad } => {
  const poster: Array<Post> = [];
  const [formler, formlerUtanVarde, felvarden, sammanfogade] = [
    fyndraknare(),
    fyndraknare(),
    fyndraknare(),
    fyndraknare(),
  ];
  const dolda = doldaKolumner();
  const bygge = cellbygge();
  let fel: Delfel | undefined;
  let i: "" | "data" | "rad" | "cell" = "";
  let rad = 0;
  let kolumn = 0;
  let celler: Array<string> = [];
  let dold = false;
  let doldaRader = 0;

  const brister = (slag: Delfel): void => {
    fel ??= slag;
  };
  const borjaRad = ({ r, hidden }: Attribut): void => {
    const nummer = r === undefined ? rad + 1 : radnummer(r);
    if (nummer <= rad || nummer > SISTA_RAD) brister("trasig");
    i = "rad";
    rad = nummer;
    kolumn = 0;
    celler = [];
    dold = arSant(hidden);
  };
  const slutaRad = (): void => {
    i = "data";
    if (celler.length === 0) return;
    poster.push({ rad, celler });
    if (dold) doldaRader += 1;
  };
  const borjaCell = (attribut: Attribut): void => {
    const { r } = attribut;
    const nummer = r === undefined ? kolumn + 1 : (kolumnUr(r, rad) ?? 0);
    if (nummer <= kolumn || nummer > SISTA_KOLUMN) brister("trasig");
    i = "cell";
    kolumn = nummer;
    bygge.borja(attribut);
  };
  const anmark = ({ typ, formel, lagrat }: Cell): void => {
    const adress = () => adressFor(rad, kolumn);
    if (formel) (lagrat === "" && typ !== "str" ? formlerUtanVarde : formler).hittat(adress);
    if (typ === "e") felvarden.hittat(adress);
  };
  const slutaCell = (): void => {
    i = "rad";
    const cell = bygge.cell();
    anmark(cell);
    const text = cell.lagrat === "" ? "" : celltext(cell, delar);
    if (text === undefined) brister("trasig");
    else if (text !== "") stall(text);
  };
  const stall = (text: string): void => {
    forrad.celler -= kolumn - celler.length;
    forrad.tecken -= text.length;
    if (forrad.celler < 0 || forrad.tecken < 0) brister("for_manga_celler");
    while (fel === undefined && celler.length < kolumn - 1) celler.push("");
    celler.push(text);
  };
  const utanfor = (namn: string, attribut: Attribut): void => {
    const { ref = "" } = attribut;
    if (namn === "sheetData") i = "data";
    if (namn === "col") dolda.lagg(attribut);
    if (namn === "mergeCell" && arOmrade(ref)) sammanfogade.hittat(() => ref);
  };

  return {
    mottagare: {
      oppnar: (namn, attribut) => {
        if (fel !== undefined) return;
        if (i === "cell") bygge.oppnar(namn);
        else if (i === "rad" && namn === "c") borjaCell(attribut);
        else if (i === "data" && namn === "row") borjaRad(attribut);
        else if (i === "") utanfor(namn, attribut);
      },
      text: (text) => {
        if (i === "cell") bygge.text(text);
      },
      stanger: (namn) => {
        if (fel !== undefined) return;
        if (i === "cell" && namn === "c") slutaCell();
        else if (i === "cell") bygge.stanger(namn);
        else if (i === "rad" && namn === "row") slutaRad();
        else if (i === "data" && namn === "sheetData") i = "";
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

const radnummer = (r: string): number => (/^\d{1,7}$/u.test(r) ? Number(r) : 0);

const bredd = (poster: ReadonlyArray<Post>): number =>
  poster.reduce((storst, { celler }) => Math.max(storst, celler.length), 0);
