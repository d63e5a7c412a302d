/**
 * Varför ett kommando vägras. Ett avslag är ett värde; inget har ändrats.
 */
import { type Avslag, avslagAv, type RegelBruten, text } from "../kernel/index.ts";

const meningar = {
  ArendetFinnsRedan: text("Ärendet är redan aktualiserat.", "The case has already been raised."),
  ArendetFinnsInte: text("Ärendet är inte aktualiserat.", "The case has not been raised."),
  BeslutetFattat: text(
    "Teamet har redan beslutat om ärendet.",
    "The team has already decided on the case.",
  ),
  InteMottaget: text(
    "Ärendet är inte mottaget av teamet den dagen.",
    "The case has not been received by the team on that day.",
  ),
  InteIKo: text("Ärendet står inte på kölistan.", "The case is not on the waiting list."),
  RedanAvslutat: text("Ärendet är redan avslutat.", "The case is already closed."),
  InteAvslutat: text("Ärendet är inte avslutat.", "The case is not closed."),
  ForeAktualiseringen: text(
    "Dagen ligger före ärendets aktualisering.",
    "The day lies before the case was raised.",
  ),
  ForeKolistan: text(
    "Dagen ligger före den då ärendet sattes på kölistan.",
    "The day lies before the case was put on the waiting list.",
  ),
  ForeAvslutet: text("Dagen ligger före avslutet.", "The day lies before the closing."),
  ForeFodelsen: text(
    "Dagen ligger före individens födelseår.",
    "The day lies before the individual's year of birth.",
  ),
  DagenIFramtiden: text("Dagen har inte kommit än.", "The day has not come yet."),
  MotesdagenPasserad: text(
    "Mötet kan inte bokas till en dag som redan varit.",
    "The meeting cannot be booked on a day that has passed.",
  ),
  IngenPlan: text(
    "Inget planeringsmöte har hållits, så det finns inget att följa upp.",
    "No planning meeting has been held, so there is nothing to follow up.",
  ),
  IngenAktor: text("Ange vem som aktualiserar.", "State who raises the case."),
  OkandKommun: text(
    "Kommunen hör inte till överenskommelsen.",
    "The municipality does not belong to the agreement.",
  ),
  OkandPart: text(
    "Verksamheten hör inte till överenskommelsens parter.",
    "The organisation does not belong to the parties of the agreement.",
  ),
  TidigareOkant: text(
    "Det tidigare ärendet finns inte, eller gäller en annan individ.",
    "The earlier case does not exist, or concerns another individual.",
  ),
  TidigarePagar: text(
    "Det tidigare ärendet pågår; fortsätt i det.",
    "The earlier case is open; go on in it.",
  ),
  SamtycketGaller: text(
    "Samtycket gäller; det finns inget skäl att sluta dela.",
    "The consent is in force; there is no reason to stop sharing.",
  ),
  SamtyckeAldrigGivet: text(
    "Inget samtycke till STAR har getts; det finns ingen delning att sluta med.",
    "No consent to STAR has been given; there is no sharing to stop.",
  ),
  ForeSenasteSteg: text(
    "Något har redan hänt i ärendet efter den dagen.",
    "Something has already happened in the case after that day.",
  ),
  OkantSkal: text("Skälet finns inte i överenskommelsen.", "The reason is not in the agreement."),
  EfterstodFinns: text("Efterstöd är redan inlett.", "After-care has already begun."),
  IngetEfterstod: text("Inget efterstöd pågår.", "No after-care is under way."),
};

/** Varför ett kommando om ett ärende vägras: läget tillåter det inte, dagen är omöjlig, eller en regel stoppar det. */
export type Arendeavslag = Avslag<keyof typeof meningar> | RegelBruten;

/** Avslaget av ett slag. */
export const avslag = avslagAv(meningar);
