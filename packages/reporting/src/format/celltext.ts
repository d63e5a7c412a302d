/**
 * En cell som text. De fem slagen ser olika ut överallt: `..` är dolt, "uppgift saknas" är okänt, `–` gäller
 * inte, och 0 är noll.
 */
import { procent, type Sprak } from "@star-finsam/core/kernel";
import * as Option from "effect/Option";
import type { Cell } from "../disclosure/Cell.ts";
import type { Talslag } from "../rapport/Rapport.ts";
import { texter } from "../texter.ts";
import { antal, decimaltal, kronor, procenttext } from "./format.ts";

/** Cellen så som den skrivs i en tabell. */
export const celltext = (cell: Cell, slag: Talslag, sprak: Sprak): string => {
  switch (cell._tag) {
    case "Visad":
      return taltext(cell, slag, sprak);
    case "Uppskattad":
      return `${texter.cirka[sprak]} ${taltext(cell, slag, sprak)}`;
    case "Dold":
      return "..";
    case "Saknas":
      return texter.uppgiftSaknas[sprak];
    case "EjTillampligt":
      return "–";
  }
};

/** Cellen i ord för den som inte ser tabellen: `..` blir en mening. */
export const celluttal = (cell: Cell, slag: Talslag, sprak: Sprak): string => {
  switch (cell._tag) {
    case "Dold":
      return texter.doldAvSekretess[sprak];
    case "EjTillampligt":
      return texter.ejTillampligt[sprak];
    default:
      return celltext(cell, slag, sprak);
  }
};

function taltext(tal: { readonly n: number; readonly av?: number }, slag: Talslag, sprak: Sprak) {
  switch (slag) {
    case "antal":
      return antal(tal.n, sprak);
    case "belopp":
      return kronor(tal.n, sprak);
    case "tal":
      return decimaltal(tal.n, sprak);
    case "kvot":
      return tal.av === undefined || tal.av === 0 ? "–" : decimaltal(tal.n / tal.av, sprak);
    case "andel":
      return Option.match(procent({ taljare: tal.n, namnare: tal.av ?? 0 }), {
        onNone: () => "–",
        onSome: (hela) => procenttext(hela, sprak),
      });
  }
}
