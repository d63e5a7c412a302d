/**
 * Från nummer till pseudonym. Numret stannar här: det som lämnas vidare bär pseudonymen, också när källan skrivit numret i ett id.
 */
import type { Identitetsslag, Pseudonym } from "@star-finsam/core/individ";
import type { Dag } from "@star-finsam/core/kernel";
import { tolkaPersonidentitet } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import type { LinkVal } from "../LinkVal.ts";
import type { Linkidentitet } from "../samordningsarende/index.ts";

/** Individen så som STAR känner den, och numret i sin enda form så att det går att hålla utanför texter och id. */
export type KandIdentitet = {
  readonly pseudonym: Pseudonym;
  readonly nummer: string;
  readonly slag: Identitetsslag;
  readonly fodelsear: number | "okant";
};

/** Slår upp pseudonymen, en gång per nummer. Svaret är en kod när numret inte duger. */
export type Identitetsuppslag = (
  identitet: Linkidentitet,
) => KandIdentitet | "LINK_IDENTITETSSLAG" | "LINK_IDENTITET_OGILTIG";

/** Uppslaget för en källa. */
export const identitetsuppslag = ({
  pseudonym,
  registrerad,
}: Pick<LinkVal, "pseudonym" | "registrerad">): Identitetsuppslag => {
  const kanda = new Map<string, KandIdentitet>();
  return ({ slag, nummer }) => {
    if (slag === "lokalt_reservnummer" || slag === "lma_nummer") return "LINK_IDENTITETSSLAG";
    const kand = kanda.get(nummer);
    if (kand !== undefined) return kand;
    const tolkad = tolka(nummer, registrerad);
    if (tolkad === undefined) return "LINK_IDENTITET_OGILTIG";
    const ny = { ...tolkad, pseudonym: pseudonym(tolkad.nummer) };
    kanda.set(nummer, ny);
    return ny;
  };
};

const tolka = (skriven: string, referensdag: Dag) => {
  const svar = tolkaPersonidentitet(skriven, { referensdag, gissaSekel: false });
  return Result.isSuccess(svar) ? svar.success : undefined;
};

/** Siffror så många att de kan vara ett personnummer, med korta skiljetecken. */
const SIFFERFOLJD = /\d(?:[^\p{L}\p{N}]{0,3}\d){9,}/gu;

/**
 * Källans id så som det får stå i ett faktums id: individens nummer, och varje annat nummer som kan läsas som ett personnummer,
 * utbytt mot sin pseudonym. `/` skiljer delarna åt och skrivs om. Samma id blir alltid samma.
 */
export const sakertId = (
  id: string,
  nummer: string,
  { pseudonym, registrerad }: Pick<LinkVal, "pseudonym" | "registrerad">,
): string => {
  if (arOfarligt(id)) return id;
  const byt = (siffror: string): string => {
    const svar = tolkaPersonidentitet(siffror, { referensdag: registrerad, gissaSekel: true });
    return Result.isSuccess(svar) ? pseudonym(svar.success.nummer) : "";
  };
  const eget = id.toUpperCase().includes(nummer) ? bytEget(id, nummer, pseudonym) : id;
  const utan = eget.replace(SIFFERFOLJD, (foljd) => bytILangd(foljd, byt));
  return /[%/]/u.test(utan) ? utan.replaceAll("%", "%25").replaceAll("/", "%2F") : utan;
};

/** Sant om id:t är enkla tecken med för få siffror för att bära ett nummer. */
function arOfarligt(id: string): boolean {
  let siffror = 0;
  for (let plats = 0; plats < id.length; plats++) {
    const kod = id.charCodeAt(plats);
    if (kod >= 0x80 || kod === PROCENT || kod === SNEDSTRECK) return false;
    if (kod >= 0x30 && kod <= 0x39) siffror += 1;
  }
  return siffror < MINST;
}

const PROCENT = 0x25;
const SNEDSTRECK = 0x2f;
/** Ett nationellt reservnummer har minst nio siffror, de andra tio. */
const MINST = 9;

const bytEget = (id: string, nummer: string, pseudonym: LinkVal["pseudonym"]): string => {
  const plats = id.toUpperCase().indexOf(nummer);
  return id.slice(0, plats) + pseudonym(nummer) + id.slice(plats + nummer.length);
};

/** Byter numren i siffrorna, tolv hellre än tio; det som inte är ett nummer står kvar. */
function bytILangd(foljd: string, byt: (siffror: string) => string): string {
  const siffror = foljd.replace(/\D/gu, "");
  for (const langd of [12, 10]) {
    for (let fran = 0; fran + langd <= siffror.length; fran++) {
      const ny = byt(siffror.slice(fran, fran + langd));
      if (ny === "") continue;
      return (
        bytILangd(siffror.slice(0, fran), byt) + ny + bytILangd(siffror.slice(fran + langd), byt)
      );
    }
  }
  return foljd;
}
