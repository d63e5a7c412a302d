/**
 * Läsare för celler med tal: belopp, heltal, procent och andelar.
 */
import type { Kolumn } from "../profil/index.ts";
import { felForm, personnummerPaFelPlats, utanforSpannet, vantat } from "../texter.ts";
import { lasProcent } from "./andel.ts";
import { lasBelopp } from "./belopp.ts";
import { type Cellasare, type Cellvarde, cellfel } from "./Cellvarde.ts";
import { beloppsnummer, harPersonnummer } from "./nummervakt.ts";

type Beloppskolumn = Extract<Kolumn, { readonly typ: "belopp" }>;
type Heltalskolumn = Extract<Kolumn, { readonly typ: "heltal" | "procent" }>;

/** Ett belopp. Ett personnummer utan skiljetecken är också siffror, och får aldrig bli kronor. */
export function beloppslasare({ punkt }: Beloppskolumn, rubrik: string): Cellasare {
  const personnummer = cellfel("PERSONNUMMER_PA_FEL_PLATS", personnummerPaFelPlats(rubrik));
  const ogiltigt = cellfel("FEL_FORM", felForm(rubrik, vantat.belopp));
  const tvetydigt = cellfel("FEL_FORM", felForm(rubrik, vantat.tvetydigtBelopp));
  return (text) => {
    const ore = lasBelopp(text, punkt);
    if (ore === "tvetydigt") return tvetydigt;
    if (ore === "ogiltigt") return harPersonnummer(text) ? personnummer : ogiltigt;
    return beloppsnummer(text, ore) ? personnummer : { _tag: "Belopp", ore };
  };
}

/** En procent på kolumnens skala, om den har någon, som tal 0–1. */
export const procentlasare = (kolumn: Heltalskolumn, rubrik: string, fel: Cellvarde): Cellasare =>
  paSkalan(andelslasare(lasProcent, fel), kolumn, rubrik, 100);

/** Ett heltal på kolumnens skala, om den har någon. Noll på en skala från 1 är ett fel, inte ett svar. */
export const heltalslasare = (kolumn: Heltalskolumn, rubrik: string, fel: Cellvarde): Cellasare =>
  paSkalan(tallasare(/^\d{1,9}$/u, fel), kolumn, rubrik, 1);

/** Det som `las` finner, om det ligger i spannet. Spannet är skrivet i `delar`: hundradelar för procent. */
function paSkalan(
  las: Cellasare,
  { spann }: Heltalskolumn,
  rubrik: string,
  delar: number,
): Cellasare {
  if (spann === undefined) return las;
  const [minst, hogst] = [spann.minst / delar, spann.hogst / delar];
  const utanfor = cellfel("UTANFOR_SPANN", utanforSpannet(rubrik, spann.minst, spann.hogst));
  return (text) => {
    const varde = las(text);
    return varde._tag !== "Tal" || (varde.tal >= minst && varde.tal <= hogst) ? varde : utanfor;
  };
}

/** Det som `las` finner, eller felet. */
export const andelslasare =
  (las: (text: string) => number | undefined, fel: Cellvarde): Cellasare =>
  (text) => {
    const tal = las(text);
    return tal === undefined ? fel : { _tag: "Tal", tal };
  };

/** Ett tal av den formen, eller felet. */
export const tallasare =
  (monster: RegExp, fel: Cellvarde): Cellasare =>
  (text) =>
    monster.test(text) ? { _tag: "Tal", tal: Number(text.replace(",", ".")) } : fel;
