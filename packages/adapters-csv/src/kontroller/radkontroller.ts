/**
 * Kontroller av rader och celler.
 */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";

/** Kontrollerna. */
export const radkontroller: ReadonlyArray<Kontroll> = [
  {
    kod: "RAD_FORE_RUBRIK",
    niva: "rad",
    allvar: ["stopp"],
    text: text(
      "Raden står före rubriken men är ifylld som en datarad.",
      "The row stands before the header but is filled in like a data row.",
    ),
    atgard: text(
      "Kontrollera att rubriken är rättstavad och står överst.",
      "Check that the header is spelt right and stands first.",
    ),
  },
  {
    kod: "FEL_ANTAL_CELLER",
    niva: "rad",
    allvar: ["stopp"],
    text: text(
      "Raden har fler eller färre celler än rubriken.",
      "The row has more or fewer cells than the header.",
    ),
    atgard: text(
      "Sök ett avgränsningstecken i en cell och rätta raden.",
      "Look for a delimiter inside a cell and mend the row.",
    ),
  },
  {
    kod: "NYCKEL_UPPTAGEN",
    niva: "rad",
    allvar: ["stopp"],
    text: text(
      "En annan rad har samma nyckel men annat innehåll.",
      "Another row has the same key but other content.",
    ),
    atgard: text(
      "Avgör vilken som gäller och ta bort den andra.",
      "Decide which one holds and remove the other.",
    ),
  },
  {
    kod: "FEL_ORDNING",
    niva: "rad",
    allvar: ["stopp", "varning"],
    text: text(
      "En dag ligger före en dag som den måste följa.",
      "A day lies before a day that it must follow.",
    ),
    atgard: text("Rätta det datum som är fel.", "Mend the date that is wrong."),
  },
  {
    kod: "EFTER_UTTAG",
    niva: "rad",
    allvar: ["stopp", "varning"],
    text: text(
      "En dag ligger efter dagen då filen togs ut.",
      "A day lies after the day the file was taken out.",
    ),
    atgard: text("Kontrollera datumet.", "Check the date."),
  },
  {
    kod: "KRAVER_UPPGIFT",
    niva: "rad",
    allvar: ["stopp", "varning"],
    text: text(
      "En uppgift är ifylld utan en annan som den kräver.",
      "An item is filled in without another that it requires.",
    ),
    atgard: text("Fyll i den som fattas.", "Fill in the one that is missing."),
  },
  {
    kod: "VARDE_SAKNAS",
    niva: "cell",
    allvar: ["stopp"],
    text: text("Ett obligatoriskt värde saknas.", "A required value is missing."),
    atgard: text("Fyll i cellen.", "Fill in the cell."),
  },
  {
    kod: "FEL_FORM",
    niva: "cell",
    allvar: ["stopp"],
    text: text(
      "Cellen kan inte läsas som kolumnens typ.",
      "The cell cannot be read as the type of the column.",
    ),
    atgard: text(
      "Skriv om värdet så som meningen i rapporten säger.",
      "Rewrite the value as the sentence in the report says.",
    ),
  },
  {
    kod: "OKAND_KOD",
    niva: "cell",
    allvar: ["stopp"],
    text: text("Värdet finns inte i kodlistan.", "The value is not in the code list."),
    atgard: text(
      "Rätta cellen, eller lägg till värdet som alias i profilen.",
      "Mend the cell, or add the value as an alias in the profile.",
    ),
  },
  {
    kod: "KOD_ANNARS",
    niva: "cell",
    allvar: ["varning"],
    text: text(
      "Texten finns inte i kodlistan och läses som kolumnens annars.",
      "The text is not in the code list and is read as the column's annars.",
    ),
    atgard: text(
      "Lägg till texten i kodlistan om den är en egen kod.",
      "Add the text to the code list if it is a code of its own.",
    ),
  },
  {
    kod: "UTANFOR_SPANN",
    niva: "cell",
    allvar: ["stopp"],
    text: text("Talet ligger utanför skalan.", "The number lies outside the scale."),
    atgard: text("Rätta cellen mot underlaget.", "Mend the cell from the original."),
  },
  {
    kod: "PERSONNUMMER_PA_FEL_PLATS",
    niva: "cell",
    allvar: ["stopp"],
    text: text(
      "Något som liknar ett personnummer står i en annan kolumn.",
      "Something like a personal identity number stands in another column.",
    ),
    atgard: text(
      "Ta bort det; numret får bara stå i sin egen kolumn.",
      "Remove it; the number belongs only in its own column.",
    ),
  },
  {
    kod: "SEKEL_GISSAT",
    niva: "cell",
    allvar: ["varning"],
    text: text(
      "Personnumret saknar sekel och individen antas vara under hundra år.",
      "The number lacks a century and the person is taken to be under a hundred.",
    ),
    atgard: text("Skriv numret med tolv siffror.", "Write the number with twelve digits."),
  },
];
