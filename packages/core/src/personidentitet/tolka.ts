/**
 * Läser ett skrivet nummer. Referensdagen är ett argument: seklet i `450101-9989` beror på vilken dag man
 * frågar, och samma fil ska ge samma svar i morgon.
 */

import * as Option from "effect/Option";
import * as Result from "effect/Result";
import { arFor, type Dag, dagAv } from "../kernel/index.ts";
import type { IdentitetOgiltig, Identitetsorsak, Personidentitet } from "./Personidentitet.ts";

/** Hur numret får läsas. `gissaSekel`: tio siffror utan skiljetecken läses som yngre än hundra år. */
export type Tolkningsval = { readonly referensdag: Dag; readonly gissaSekel: boolean };

type Svar = Result.Result<Personidentitet, IdentitetOgiltig>;

/**
 * Identiteten i texten. Godtar tolv eller tio siffror, `-` och `+` (även tankstreck och minustecken) och
 * mellanslag; samordningsnummer (dag + 60, månad 00 och dag 60 är giltiga) och nationellt reservnummer.
 */
export const tolkaPersonidentitet = (skriven: string, val: Tolkningsval): Svar => {
  const rent = rentNummer(skriven, val);
  if (rent !== undefined) return rent;
  const rensad = rensa(skriven);
  if (rensad === "") return ogiltig("tom");
  if (/^\d[.,]\d+E\+?\d+$/iu.test(rensad)) return ogiltig("trunkerat_av_excel");
  if (NATIONELLT_RESERVNUMMER.test(rensad)) return nationelltReservnummer(rensad);
  const traff = /^(\d{2})?(\d{6})([-+]?)(\d{4})$/u.exec(rensad);
  if (traff === null) return ogiltig(orsakTillForm(rensad));
  const [, sekel, datum, tecken, slut] = traff;
  if (datum === undefined || slut === undefined) return ogiltig("fel_langd");
  if (Number(datum.slice(2, 4)) >= 20) return ogiltig("organisationsnummer");
  if (!kontrollsiffranStammer(datum + slut)) return ogiltig("fel_kontrollsiffra");
  if (sekel !== undefined) return datumnummer(sekel + datum + slut, false, val);
  if (tecken === "" && !val.gissaSekel) return ogiltig("sekel_okant");
  return datumnummer(medSekel(datum, slut, tecken === "+", val), tecken === "", val);
};

/**
 * Sant om det någonstans i texten står något som kan läsas som ett personnummer, hur det än är uppdelat: siffror med
 * korta skiljetecken emellan, siffror i andra skriftsystem, osynliga tecken. Används för att stoppa nummer som hamnat i
 * fel kolumn.
 */
export const innehallerPersonnummer = (fri: string): boolean => {
  const plan = planSiffror(fri);
  if (RESERVNUMMER_I_TEXT.test(plan.toUpperCase())) return true;
  for (const [foljd] of plan.matchAll(SIFFERFOLJD)) {
    const siffror = foljd.replace(/\D/gu, "");
    if (siffror.length === 10 && (arTio(siffror) || /^\d{6}[-+]\d{4}$/u.test(foljd))) return true;
    if (siffror.length === 11 && [0, 1].some((i) => arTio(siffror.slice(i, i + 10)))) return true;
    if (siffror.length === 12 && /^(?:19\d\d|200\d)\d{4}[-+]\d{4}$/u.test(foljd)) {
      if (harDatum(siffror.slice(2))) return true;
    }
    for (let i = 0; i + 12 <= siffror.length; i++)
      if (arTolv(siffror.slice(i, i + 12))) return true;
  }
  return false;
};

/** Texten med personnummer i de vanliga skrivsätten utbytta mot `***`; resten av texten är orörd. */
export const doljPersonnummer = (fri: string): string =>
  fri.replace(SKRIVET_NUMMER, (traff) => {
    const siffror = traff.replace(/\D/gu, "");
    return arTio(siffror.slice(-10)) || /^\d{6}[-+]\d{4}$/u.test(traff) ? "***" : traff;
  });

const SIFFERFOLJD = /\d(?:[^\p{L}\p{N}]{0,3}\d){9,}/gu;

const SKRIVET_NUMMER = /(?<!\d)(?:\d{2})?\d{6}[^\p{L}\p{N},;]{0,3}\d{4}(?!\d)/gu;

const RESERVNUMMER_I_TEXT =
  /(?<![\p{L}\p{N}])(?:00|2[2-9]|[3-9]\d)\d{6}[A-HJ-NPR-UX-Z]{2}\d[A-Z0-9](?![\p{L}\p{N}])/u;

/** Texten med siffror i alla skriftsystem som 0–9, och utan osynliga tecken. */
const planSiffror = (fri: string): string =>
  rensaStreck(fri)
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/\p{Nd}/gu, (siffra) => String(siffervarde(siffra)));

/** Värdet av en decimalsiffra: skriftsystemens siffror ligger tio i rad. */
function siffervarde(siffra: string): number {
  const kod = siffra.codePointAt(0) ?? 0;
  if (kod < 0x80) return kod - 48;
  let varde = 0;
  while (varde < 9 && /\p{Nd}/u.test(String.fromCodePoint(kod - varde - 1))) varde += 1;
  return varde;
}

/** Sant om tio siffror har ett datum (också samordningsnummer) och rätt kontrollsiffra. */
const arTio = (tio: string): boolean => harDatum(tio) && kontrollsiffranStammer(tio);

const arTolv = (tolv: string): boolean => /^(?:18|19|20)/u.test(tolv) && arTio(tolv.slice(2));

const harDatum = (tio: string): boolean => {
  const dag = Number(tio.slice(4, 6));
  return Number(tio.slice(2, 4)) <= 12 && (dag <= 31 || (dag >= 60 && dag <= 91));
};

/**
 * Personnumret när det står så som nästan alla filer har det: tolv siffror, eller åtta, bindestreck och fyra, född före
 * referensdagens år. Allt annat, och varje tveksamhet, är `undefined` och läses den långa vägen.
 */
function rentNummer(skriven: string, { referensdag }: Tolkningsval): Svar | undefined {
  const streck = skriven.length === 13;
  if (!streck && skriven.length !== 12) return undefined;
  if (streck && skriven.charCodeAt(8) !== 45) return undefined;
  for (let plats = 0; plats < skriven.length; plats++) {
    const kod = skriven.charCodeAt(plats);
    if ((kod < 48 || kod > 57) && !(streck && plats === 8)) return undefined;
  }
  const ar = siffror(skriven, 0) * 100 + siffror(skriven, 2);
  const manad = siffror(skriven, 4);
  const dag = siffror(skriven, 6);
  if (manad < 1 || manad > 12 || dag < 1 || dag > 28 || ar < 1 || ar >= arFor(referensdag)) {
    return undefined;
  }
  const nummer = streck ? skriven.slice(0, 8) + skriven.slice(9) : skriven;
  if (!kontrollsiffranStammer(nummer.slice(2))) return undefined;
  return Result.succeed({
    _tag: "Personidentitet",
    slag: "personnummer",
    nummer,
    fodelsear: ar,
    sekelAntaget: false,
  });
}

/** Talet av två siffror på platsen. */
const siffror = (text: string, plats: number): number =>
  (text.charCodeAt(plats) - 48) * 10 + text.charCodeAt(plats + 1) - 48;

const NATIONELLT_RESERVNUMMER = /^\d{8}[A-HJ-NPR-UX-Z]{2}\d[A-Z0-9]$/u;

const rensaStreck = (skriven: string): string =>
  skriven
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, "-")
    .replace(/[\u00A0\u2007\u2009\u202F]/gu, " ")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "");

const rensa = (skriven: string): string =>
  rensaStreck(skriven).replace(/\s+/gu, "").replace(/^'+/u, "").toUpperCase();

function orsakTillForm(rensad: string): Identitetsorsak {
  if (!/^[-+\d]+$/u.test(rensad)) return "otillatet_tecken";
  const antal = rensad.replace(/\D/gu, "").length;
  return antal === 9 || antal === 11 ? "inledande_nolla_borta" : "fel_langd";
}

function datumnummer(tolv: string, sekelAntaget: boolean, val: Tolkningsval): Svar {
  const ar = Number(tolv.slice(0, 4));
  const manad = Number(tolv.slice(4, 6));
  const skrivenDag = Number(tolv.slice(6, 8));
  const samordning = skrivenDag >= 60;
  const dag = samordning ? skrivenDag - 60 : skrivenDag;
  const ofullstandig = samordning && (manad === 0 || dag === 0);
  const fodd = dagAv(ar, manad, dag);
  if (ofullstandig ? manad > 12 || dag > 31 : Option.isNone(fodd)) return ogiltig("dag_finns_inte");
  const framtid = Option.isSome(fodd) ? fodd.value > val.referensdag : ar > arFor(val.referensdag);
  if (framtid) return ogiltig("i_framtiden");
  return Result.succeed({
    _tag: "Personidentitet",
    slag: samordning ? "samordningsnummer" : "personnummer",
    nummer: tolv,
    fodelsear: ar,
    sekelAntaget,
  });
}

/** Tolv siffror av tio: under hundra år på referensdagen, eller över när tecknet är `+`. */
function medSekel(datum: string, slut: string, plus: boolean, val: Tolkningsval): string {
  const nu = arFor(val.referensdag);
  const fodelsear = Number(datum.slice(0, 2));
  const sekel = Math.floor(nu / 100) * 100;
  const dag = Number(datum.slice(4, 6));
  const manadDag = datum.slice(2, 4) + String(dag >= 60 ? dag - 60 : dag).padStart(2, "0");
  const iAr = val.referensdag.slice(5, 7) + val.referensdag.slice(8, 10);
  const kommande = sekel + fodelsear > nu || (sekel + fodelsear === nu && manadDag > iAr);
  const ar = sekel + fodelsear - (kommande ? 100 : 0) - (plus ? 100 : 0);
  return `${ar}${datum.slice(2)}${slut}`;
}

/**
 * Nationellt reservnummer `XXÅÅMMDDNNSC`: XX är seklet plus en multipel av tre (22 och uppåt), NN två
 * bokstäver. Källa: Nationellt reservidformat (interop 4.5).
 */
function nationelltReservnummer(rensad: string): Svar {
  const xx = Number(rensad.slice(0, 2));
  if (xx !== 0 && xx < 22) return ogiltig("otillatet_tecken");
  const sekel = [18, 19, 20].find((s) => xx > s && (xx - s) % 3 === 0);
  const manad = Number(rensad.slice(4, 6));
  const fodelsear =
    xx === 0 || manad >= 20 || sekel === undefined
      ? "okant"
      : sekel * 100 + Number(rensad.slice(2, 4));
  return Result.succeed({
    _tag: "Personidentitet",
    slag: "nationellt_reservnummer",
    nummer: rensad,
    fodelsear,
    sekelAntaget: false,
  });
}

/** Luhn över tio siffror. */
function kontrollsiffranStammer(tio: string): boolean {
  let summa = 0;
  for (let plats = 0; plats < 10; plats++) {
    const siffra = tio.charCodeAt(plats) - 48;
    const vagd = plats % 2 === 0 ? siffra * 2 : siffra;
    summa += vagd > 9 ? vagd - 9 : vagd;
  }
  return summa % 10 === 0;
}

const ogiltig = (orsak: Identitetsorsak): Svar => Result.fail({ _tag: "IdentitetOgiltig", orsak });
