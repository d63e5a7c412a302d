/**
 * Gör en profils kolumn till en funktion som läser dess celler. Kompileras en gång per fil.
 */

import { arFor, type Dag, type Text } from "@star-finsam/core/kernel";
import { identitetsorsaker, tolkaPersonidentitet } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import { jamforelseform, type Kolumn } from "../profil/index.ts";
import {
  felForm,
  kodAnnars,
  okandKod,
  personnummerPaFelPlats,
  vantat,
  vardeSaknas,
} from "../texter.ts";
import { lasAndel } from "./andel.ts";
import { type Cellasare, type Cellvarde, cellfel, identitetskod, saknas } from "./Cellvarde.ts";
import { lasDag } from "./dag.ts";
import { lasKod, lasKoder, lasKoderMedOmfattning, type Uppslag } from "./koder.ts";
import { lasManad, lasManadsspann } from "./manadsspann.ts";
import { harPersonnummer, liknarPersonnummer } from "./nummervakt.ts";
import { ordvakt } from "./ordvakt.ts";
import {
  andelslasare,
  beloppslasare,
  heltalslasare,
  procentlasare,
  tallasare,
} from "./tallasare.ts";

/** Det som en läsare behöver utöver kolumnen. */
export type Cellsammanhang = {
  readonly referensdag: Dag;
  readonly uppslag: (kodlista: string) => Uppslag;
};

/** Rubriken som människan känner kolumnen vid: profilens första alias. */
export const rubrikFor = (kolumn: Kolumn): string => kolumn.alias[0] ?? kolumn.falt;

/** Läsaren för en kolumn. Tomt och profilens `saknas` blir `Saknas`, eller ett fel om värdet krävs. */
export const cellasare = (kolumn: Kolumn, sammanhang: Cellsammanhang): Cellasare => {
  const rubrik = rubrikFor(kolumn);
  const saknasord = new Set((kolumn.saknas ?? []).map(jamforelseform));
  const vakt = ordvakt(saknasord);
  const las = typlasare(kolumn, rubrik, sammanhang);
  const tomt = tomtVarde(kolumn, rubrik);
  return (cell) => {
    const text = cell.trim();
    if (text === "") return tomt;
    const kanSaknas = saknasord.size > 0 && vakt(text, 0, text.length);
    return kanSaknas && saknasord.has(jamforelseform(text)) ? tomt : las(text);
  };
};

const tomtVarde = (kolumn: Kolumn, rubrik: string): Cellvarde => {
  if (kolumn.typ === "kod" && kolumn.annars !== undefined) return enKod(kolumn.annars);
  return kolumn.obligatorisk === "varde" ? cellfel("VARDE_SAKNAS", vardeSaknas(rubrik)) : saknas;
};

const enKod = (kod: string): Cellvarde => ({ _tag: "Koder", koder: [{ kod }] });

function typlasare(kolumn: Kolumn, rubrik: string, sammanhang: Cellsammanhang): Cellasare {
  const fel = (form: Text) => cellfel("FEL_FORM", felForm(rubrik, form));
  switch (kolumn.typ) {
    case "nyckel":
    case "text": {
      const personnummer = cellfel("PERSONNUMMER_PA_FEL_PLATS", personnummerPaFelPlats(rubrik));
      const ar = arFor(sammanhang.referensdag);
      const rojer =
        kolumn.typ === "text" ? harPersonnummer : (text: string) => liknarPersonnummer(text, ar);
      return (text) => (rojer(text) ? personnummer : { _tag: "Text", text });
    }
    case "personidentitet": {
      const val = { referensdag: sammanhang.referensdag, gissaSekel: kolumn.gissaSekel };
      return (text) =>
        Result.match(tolkaPersonidentitet(text, val), {
          onSuccess: (identitet): Cellvarde => ({ _tag: "Identitet", identitet }),
          onFailure: ({ orsak }) => cellfel(identitetskod(orsak), identitetsorsaker[orsak]),
        });
    }
    case "dag":
      return (text) => {
        const dag = lasDag(text, kolumn.format);
        return dag === undefined ? fel(vantat.dag) : { _tag: "Dag", dag };
      };
    case "belopp":
      return beloppslasare(kolumn, rubrik);
    case "manadsspann":
      return (text) => {
        const period = lasManadsspann(text);
        return period === undefined ? fel(vantat.manadsspann) : { _tag: "Period", period };
      };
    case "manad":
      return (text) => {
        const period = lasManad(text);
        return period === undefined ? fel(vantat.manad) : { _tag: "Period", period };
      };
    case "procent":
      return procentlasare(kolumn, rubrik, fel(vantat.procent));
    case "andel":
      return andelslasare(lasAndel, fel(vantat.andel));
    case "heltal":
      return heltalslasare(kolumn, rubrik, fel(vantat.heltal));
    case "ar":
      return tallasare(/^[12]\d{3}$/u, fel(vantat.ar));
    case "tal":
      return tallasare(/^\d{1,9}(?:,\d{1,6})?$/u, fel(vantat.tal));
    case "markering": {
      const jaord = new Set(kolumn.ja.map(jamforelseform));
      const felform = fel(vantat.markering);
      return (text) =>
        jaord.has(jamforelseform(text)) ? { _tag: "Markering", ja: true } : felform;
    }
    case "ja_nej": {
      const ja = new Set(kolumn.ja.map(jamforelseform));
      const nej = new Set(kolumn.nej.map(jamforelseform));
      const felform = fel(vantat.jaNej);
      return (text) => {
        const form = jamforelseform(text);
        if (!ja.has(form) && !nej.has(form)) return felform;
        return { _tag: "Markering", ja: ja.has(form) };
      };
    }
    case "kod": {
      const uppslag = sammanhang.uppslag(kolumn.kodlista);
      const okand = okandLasare(kolumn, rubrik);
      return (text) => {
        const kod = lasKod(text, uppslag);
        return kod === undefined ? okand(text) : enKod(kod);
      };
    }
    case "koder":
    case "koder_med_omfattning": {
      const uppslag = sammanhang.uppslag(kolumn.kodlista);
      const okand = cellfel("OKAND_KOD", okandKod(rubrik, kolumn.kodlista));
      const lasAlla = kolumn.typ === "koder" ? lasKoder : lasKoderMedOmfattning;
      return (text) => {
        const koder = lasAlla(text, uppslag, kolumn.avgransare);
        return koder === undefined ? okand : { _tag: "Koder", koder };
      };
    }
  }
}

type Kodkolumn = Extract<Kolumn, { readonly typ: "kod" }>;

/** Det som text utanför kodlistan blir: ett fel, eller kolumnens `annars` med en varning. */
function okandLasare({ annars, kodlista }: Kodkolumn, rubrik: string): Cellasare {
  const okand = cellfel("OKAND_KOD", okandKod(rubrik, kodlista));
  if (annars === undefined) return () => okand;
  const personnummer = cellfel("PERSONNUMMER_PA_FEL_PLATS", personnummerPaFelPlats(rubrik));
  const varning = cellfel("KOD_ANNARS", kodAnnars(rubrik, kodlista, annars));
  const varde: Cellvarde = { _tag: "Koder", koder: [{ kod: annars }], varning };
  return (text) => (harPersonnummer(text) ? personnummer : varde);
}
