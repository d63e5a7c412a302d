/**
 * Kontrollerna som görs när källor läses in mot loggen och mot varandra.
 */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";
import { fyndtexter, type Kopplingsslag } from "@star-finsam/core/koppling";
import { karantan } from "./texter.ts";

const koder: Readonly<Record<Kopplingsslag, string>> = {
  kon: "OLIKA_KON",
  kommun: "OLIKA_KOMMUN",
  tva_oppna: "TVA_OPPNA_ARENDEN",
  overlapp: "OVERLAPPANDE_ARENDEN",
};

const slag: ReadonlyArray<Kopplingsslag> = ["kon", "kommun", "tva_oppna", "overlapp"];

/** Spärren, och fynden mellan rader. Inget av fynden stoppar och inget rättas. */
export const importkontroller: ReadonlyArray<Kontroll> = [
  {
    kod: "GALLRAD",
    niva: "rad",
    allvar: ["stopp"],
    text: karantan.gallrad,
    atgard: text(
      "Ta bort raden ur källan. Den skrivs aldrig i karantänfilen.",
      "Remove the row from the source. It is never written to the quarantine file.",
    ),
  },
  ...slag.map(
    (ett): Kontroll => ({
      kod: koder[ett],
      niva: "mellan",
      allvar: ["varning"],
      text: fyndtexter[ett],
      atgard: text(
        "Rapporten säger båda raderna. Den som äger uppgifterna avgör.",
        "The report names both rows. Whoever owns the data decides.",
      ),
    }),
  ),
];
