/**
 * Personnummer och de nummer som står i dess ställe. Här läses ett skrivet nummer till sin normalform med
 * tolv tecken; adaptern gör den genast till en pseudonym och glömmer numret. Inget fel bär numret.
 */
import type { Identitetsslag } from "../individ/index.ts";
import { type Text, text } from "../kernel/index.ts";

/** En läst identitet. `nummer` är tolv tecken utan skiljetecken och får aldrig lämna adaptern. */
export type Personidentitet = {
  readonly _tag: "Personidentitet";
  readonly slag: Identitetsslag;
  readonly nummer: string;
  /** Födelseåret som numret anger; okänt i ett nationellt reservnummer utan födelsedatum. */
  readonly fodelsear: number | "okant";
  /** Sant när källan skrev tio siffror utan skiljetecken, så att seklet är en gissning. */
  readonly sekelAntaget: boolean;
};

/** Varför texten inte är en identitet. */
export type Identitetsorsak =
  | "tom"
  | "trunkerat_av_excel"
  | "inledande_nolla_borta"
  | "fel_langd"
  | "otillatet_tecken"
  | "dag_finns_inte"
  | "fel_kontrollsiffra"
  | "organisationsnummer"
  | "i_framtiden"
  | "sekel_okant";

/** Texten är ingen identitet. Bär aldrig texten. */
export type IdentitetOgiltig = {
  readonly _tag: "IdentitetOgiltig";
  readonly orsak: Identitetsorsak;
};

/** Orsaken i ord, med vad som kan göras. */
export const identitetsorsaker: Readonly<Record<Identitetsorsak, Text>> = {
  tom: text("Personnumret saknas.", "The personal identity number is missing."),
  trunkerat_av_excel: text(
    "Excel har förkortat personnumret till ett tal med exponent. Formatera kolumnen som text i källan och exportera igen.",
    "Excel has shortened the number to scientific notation. Format the column as text and export again.",
  ),
  inledande_nolla_borta: text(
    "Personnumret har en siffra för lite; en inledande nolla kan ha försvunnit i Excel. Formatera kolumnen som text och exportera igen.",
    "The number is one digit short; Excel may have dropped a leading zero. Format the column as text and export again.",
  ),
  fel_langd: text(
    "Personnumret har fel antal siffror. Skriv ÅÅÅÅMMDD-NNNN.",
    "The number has the wrong length. Write YYYYMMDD-NNNN.",
  ),
  otillatet_tecken: text(
    "Personnumret innehåller tecken som inte hör dit. Skriv ÅÅÅÅMMDD-NNNN.",
    "The number holds characters that do not belong. Write YYYYMMDD-NNNN.",
  ),
  dag_finns_inte: text(
    "Personnumrets datum finns inte i kalendern. Rätta det i källan.",
    "The date in the number does not exist. Mend it in the source.",
  ),
  fel_kontrollsiffra: text(
    "Personnumrets kontrollsiffra stämmer inte. Rätta det i källan.",
    "The check digit does not fit. Mend it in the source.",
  ),
  organisationsnummer: text(
    "Numret är ett organisationsnummer, inte ett personnummer.",
    "This is an organisation number, not a personal one.",
  ),
  i_framtiden: text(
    "Personnumret har ett födelsedatum i framtiden. Rätta det i källan.",
    "The date of birth lies in the future. Mend it in the source.",
  ),
  sekel_okant: text(
    "Seklet framgår inte av tio siffror utan skiljetecken. Skriv ÅÅÅÅMMDD-NNNN, eller sätt gissaSekel till true i profilen.",
    "Ten digits without a separator do not tell the century. Write YYYYMMDD-NNNN, or set gissaSekel to true in the profile.",
  ),
};
