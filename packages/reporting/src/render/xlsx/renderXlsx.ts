/**
 * Rapportens siffror som Excelbok: en översikt och ett blad per tabell. Diagram är sina tabeller. Texten som människor
 * skrivit står i rapportens andra format.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../../disclosure/Utgava.ts";
import { periodtext } from "../../format/index.ts";
import type { Rapport } from "../../rapport/Rapport.ts";
import { ord } from "../../rapport/Rapporttext.ts";
import { renRad } from "../csv/ren.ts";
import { rutnatI } from "../csv/rutnat.ts";
import { kalkyltexter } from "../csv/texter.ts";
import { bladnamn } from "./bladnamn.ts";
import { bok } from "./bok.ts";
import { oversikt } from "./oversikt.ts";
import { type Bokram, tabellblad } from "./tabellblad.ts";

/** Rapporten som Excelfil. */
export const renderXlsx = (
  rapport: Renderbar<Rapport>,
  { sprak = "sv" }: { readonly sprak?: Sprak } = {},
): Uint8Array => {
  const r = oppna(rapport);
  const titel = renRad(ord(r.titel, sprak));
  const forbund = renRad(r.forbund.namn);
  const ram: Bokram = {
    sprak,
    period: periodtext(r.period, sprak),
    sidtitel: `${titel} – ${forbund}`,
    marke:
      r.vattenmarke === undefined ? undefined : renRad(ord(r.vattenmarke, sprak)).toUpperCase(),
    sidfot: [kalkyltexter.sida[sprak], kalkyltexter.sidaAv[sprak]],
  };
  const nat = rutnatI(r);
  const forsta = kalkyltexter.oversikt[sprak];
  const [, ...namn] = bladnamn([forsta, ...nat.map((ett) => ord(ett.nat.rubrik, sprak))]);
  return bok(
    [
      oversikt(r, nat, [forsta, ...namn], ram),
      ...nat.map((ett, i) => tabellblad(ett, namn[i] ?? "", ram)),
    ],
    {
      titel,
      forbund,
      amne: ram.period,
      marke: ram.marke,
      sprak: sprak === "sv" ? "sv-SE" : "en-GB",
    },
  );
};
