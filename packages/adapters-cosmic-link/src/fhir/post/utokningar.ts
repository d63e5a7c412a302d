/**
 * Utökningar (`extension`): våra egna läses, andras läggs till det otolkade.
 */
import type { Otolkat } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { noderI, textI } from "./element.ts";
import { felForm, type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";

/** Utökningarna per namn. Bara våra egna, och de som läses ur andras. */
export type Utokningar = ReadonlyMap<string, ReadonlyArray<Nod>>;

const INGA: Utokningar = new Map();

/**
 * Experimentellt: R4 har inget element för remissdag, beställare och mottagare, och Cambios utökningar är inte publicerade. En
 * utökning vars adress slutar på något av de här namnen läses så.
 */
const FRAMMANDE = /(?:^|[/:#.-])(referralDate|requester|receiver)$/iu;
const NAMN: Readonly<Record<string, string>> = {
  referraldate: "referralDate",
  requester: "requester",
  receiver: "receiver",
};

/** Elementets utökningar. `frammande`: läs också andras remissdag, beställare och mottagare. */
export const utokningarI = (
  prov: Postprov,
  nod: Nod,
  vag: string,
  frammande = false,
): Utokningar => {
  if (nod["extension"] === undefined) return INGA;
  const ut = new Map<string, Array<Nod>>();
  for (const en of noderI(prov, nod, "extension", vag)) {
    const namn = namnet(textI(prov, en, "url", `${vag}.extension`) ?? "", frammande);
    if (namn === undefined) {
      prov.otolkad = true;
      tillOtolkat(prov, `${vag}.extension`, en);
      continue;
    }
    const fore = ut.get(namn);
    if (fore === undefined) ut.set(namn, [en]);
    else fore.push(en);
  }
  return ut;
};

function namnet(url: string, frammande: boolean): string | undefined {
  if (url.startsWith(EGET.utokning)) return url.slice(EGET.utokning.length);
  const [, slut] = (frammande && FRAMMANDE.exec(url)) || [];
  return slut === undefined ? undefined : NAMN[slut.toLowerCase()];
}

/** Utökningens text, kod eller dag. */
export const egenText = (
  prov: Postprov,
  utokningar: Utokningar,
  namn: string,
): string | undefined => {
  const nod = utokningar.get(namn)?.[0];
  if (nod === undefined) return undefined;
  for (const slag of ["valueString", "valueCode", "valueDate", "valueDateTime"])
    if (nod[slag] !== undefined) return textI(prov, nod, slag, "extension");
  return felForm(prov, "extension", "value");
};

/** Delarna i en sammansatt utökning, per namn. */
export const delarI = (prov: Postprov, nod: Nod): ReadonlyMap<string, Nod> => {
  const ut = new Map<string, Nod>();
  for (const del of noderI(prov, nod, "extension", "extension"))
    ut.set(textI(prov, del, "url", "extension.extension") ?? "", del);
  return ut;
};

/** Det otolkade som vi själva skrev. */
export const skrivetOtolkat = (prov: Postprov, utokningar: Utokningar): ReadonlyArray<Otolkat> =>
  (utokningar.get("otolkat") ?? []).flatMap((nod) => {
    const delar = delarI(prov, nod);
    const text = (namn: string): string | undefined => {
      const del = delar.get(namn);
      return del === undefined ? undefined : textI(prov, del, "valueString", "extension.otolkat");
    };
    const plats = text("plats");
    return plats === undefined ? [] : { plats, varde: text("varde") ?? "" };
  });
