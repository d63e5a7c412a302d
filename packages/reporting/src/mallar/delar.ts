/**
 * Stycken som flera mallar har.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import type { Mallblock } from "../rapport/Mallblock.ts";

type Avsnitt = Mall["avsnitt"][number];

/** En lucka att fylla i. */
export const lucka = (id: string, ledtext: Text): Mallblock => ({ _tag: "Textlucka", id, ledtext });

/** Ett avsnitt. */
export const avsnitt = (id: string, rubrik: Text, ...block: ReadonlyArray<Mallblock>): Avsnitt => ({
  id,
  rubrik,
  block,
});

/** Ett avsnitt som en människa skriver. */
export const skrivet = (id: string, rubrik: Text, ledtext: Text): Avsnitt =>
  avsnitt(id, rubrik, lucka(id, ledtext));

/** Helheter i lista. */
export const siffror = (...nyckeltal: ReadonlyArray<string>): Mallblock => ({
  _tag: "Siffror",
  nyckeltal,
});

/** Ett nyckeltal per grupp. */
export const efter = (nyckeltal: string, dimension: string): Mallblock => ({
  _tag: "Grupptabell",
  nyckeltal,
  dimension,
});

/** Försörjningen när ärendet aktualiserades mot när det avslutades. */
export const forsorjningForeOchEfter: Mallblock = {
  _tag: "Jamforelse",
  id: "forsorjning",
  rubrik: text("Försörjning vid aktualisering och vid avslut", "Income when raised and at closing"),
  underrubrik: text("Antal avslutade ärenden", "Number of closed cases"),
  dimension: "forsorjning",
  serier: [
    { nyckeltal: "forsorjning_start", rubrik: text("Vid aktualisering", "When raised") },
    { nyckeltal: "forsorjning_slut", rubrik: text("Vid avslut", "At closing") },
  ],
};

/** Volymerna period för period och ackumulerat: in + nya − avslutade = ut. */
export const volymtabell: Mallblock = {
  _tag: "Periodtabell",
  id: "volymer",
  rubrik: text("Volymer per period", "Volumes by period"),
  nyckeltal: [
    "aktualiseringar",
    "ingaende",
    "mottagna",
    "ej_mottagna",
    "avslutade",
    "pagaende",
    "deltagare",
    "konsultationer",
  ],
};

/** Volymerna som linjer. */
export const volymlinjer: Mallblock = {
  _tag: "Linjer",
  id: "volymlinjer",
  rubrik: text("Mottagna, avslutade och pågående", "Received, closed and open"),
  underrubrik: text("Antal ärenden per period", "Number of cases by period"),
  serier: [
    { nyckeltal: "mottagna", rubrik: text("Mottagna", "Received") },
    { nyckeltal: "avslutade", rubrik: text("Avslutade", "Closed") },
    { nyckeltal: "pagaende", rubrik: text("Pågående sista dagen", "Open on the last day") },
  ],
};

/** Mediantiden till beslut, period för period. */
export const vantelinjer: Mallblock = {
  _tag: "Linjer",
  id: "vantetider",
  rubrik: text("Väntetider", "Waiting times"),
  underrubrik: text("Median, dagar", "Median, days"),
  serier: [
    {
      nyckeltal: "vantetid_beslut",
      rubrik: text("Till beslut", "To decision"),
      statistik: "median",
    },
    {
      nyckeltal: "vantetid_planeringsmote",
      rubrik: text("Till första planeringsmötet", "To first planning meeting"),
      statistik: "median",
    },
  ],
};

/** Samordnarens och styrgruppens underskrifter. */
export const underskrifter: Mallblock = {
  _tag: "Underskrifter",
  id: "underskrifter",
  roller: [
    { id: "samordnare", titel: text("STAR-samordnare", "STAR coordinator") },
    { id: "styrgrupp", titel: text("Lokal styrgrupp, ordförande", "Local board, chair") },
  ],
};
