/**
 * Personnummer på fel plats. Kärnans prov ser igenom förklädnader och kostar mikrosekunder; en text med färre än nio
 * siffror kan inte bära något nummer.
 */
import { dagAv } from "@star-finsam/core/kernel";
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Option from "effect/Option";

const MINST = 9;

/** Sant om texten innehåller något som kan läsas som ett personnummer. */
export const harPersonnummer = (text: string): boolean =>
  kanBaraNummer(text) && innehallerPersonnummer(text);

/** Som `harPersonnummer`, och därtill ett felskrivet: det som hela texten har formen av. `ar`: året då filen togs ut. */
export const liknarPersonnummer = (text: string, ar: number): boolean =>
  kanBaraNummer(text) && (innehallerPersonnummer(text) || harFormen(text, ar));

/**
 * Sant om hela texten har formen av en vuxens personnummer, också när kontrollsiffran är fel: åtta eller sex siffror som är
 * en födelsedag, högst två skiljetecken, fyra siffror. Ett ärendenummer med årets datum i har ingen vuxens födelsedag.
 */
const harFormen = (text: string, ar: number): boolean => {
  if (text.length < 10 || text.length > 14) return false;
  const traff = SOM_PERSONNUMMER.exec(text);
  if (traff === null) return false;
  const [, sekel, arssiffror, manad, dag] = traff;
  const skriven = Number(dag);
  const finns = Option.isSome(dagAv(2000, Number(manad), skriven > 60 ? skriven - 60 : skriven));
  const kort = Number(arssiffror);
  const fodd = sekel === undefined ? medSekel(kort, ar) : Number(sekel) * 100 + kort;
  return finns && fodd <= ar - YNGST && fodd >= ar - ALDST;
};

/**
 * Sant om beloppets kronor är ett personnummer: tio eller tolv siffror, de inledande nollorna medräknade. Så många har ett
 * belopp sällan, så nästan inga celler prövas.
 */
export const beloppsnummer = (text: string, ore: number): boolean =>
  ore !== 0 &&
  (Math.abs(ore) >= TIO_SIFFROR || (text.length >= 10 && text.charCodeAt(0) === 0x30)) &&
  innehallerPersonnummer(String(Math.trunc(Math.abs(ore) / 100)).padStart(10, "0"));

/** Minsta belopp i öre med tio siffror i kronorna. */
const TIO_SIFFROR = 1e11;
const YNGST = 15;
const ALDST = 99;
const SOM_PERSONNUMMER =
  /^(19|20)?(\d{2})(\d{2})(\d{2})[\s\u00A0\u2010-\u2015\u2212+-]{0,2}\d{4}$/u;

/** Året med två siffror, så sent som det kan vara för den som inte är yngst. */
const medSekel = (kort: number, ar: number): number => {
  const sekel = Math.floor(ar / 100) * 100;
  return sekel + kort > ar - YNGST ? sekel - 100 + kort : sekel + kort;
};

/** Falskt bara för text i ASCII och Latin (utan tecken som kan vara siffror) med färre än nio siffror. */
function kanBaraNummer(text: string): boolean {
  let siffror = 0;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    if (kod >= 0x30 && kod <= 0x39) siffror += 1;
    else if (kod >= 0x80 && !(kod >= 0xc0 && kod < 0x250)) return true;
  }
  return siffror >= MINST;
}
