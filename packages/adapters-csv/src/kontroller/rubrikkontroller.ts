/**
 * Kontroller av rubriken och kolumnerna.
 */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";

/** Kontrollerna. */
export const rubrikkontroller: ReadonlyArray<Kontroll> = [
  {
    kod: "FIL_INGEN_RUBRIK",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Ingen rad är profilens rubrikrad.", "No row is the header of the profile."),
    atgard: text(
      "Kontrollera att filen hör till profilen, eller lägg till rubrikerna som alias i en egen profil.",
      "Check that the file belongs to the profile, or add the headers as aliases in a profile of your own.",
    ),
  },
  {
    kod: "FIL_EN_KOLUMN",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Varje rad har bara en cell, så kolumnerna går inte att skilja åt.",
      "Every row has only one cell, so the columns cannot be told apart.",
    ),
    atgard: text(
      "Exportera filen igen som CSV med semikolon mellan cellerna.",
      "Export the file again as CSV with semicolons between the cells.",
    ),
  },
  {
    kod: "FIL_DUBBEL_RUBRIK",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Flera kolumner fyller samma fält.", "Several columns fill the same field."),
    atgard: text(
      "Ta bort eller döp om alla utom en i källan, eller ange deras plats i en egen profil.",
      "Remove or rename all but one in the source, or state their plats in a profile of your own.",
    ),
  },
  {
    kod: "FIL_BLANK_RUBRIK",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En kolumn utan rubrik har värden; den kan vara en kolumn som flyttats.",
      "A column without a header has values; it may be a column that was shifted.",
    ),
    atgard: text(
      "Ge kolumnen en rubrik i källan, ta bort den, eller ange den med plats i en egen profil.",
      "Give the column a header in the source, remove it, or state it with plats in a profile of your own.",
    ),
  },
  {
    kod: "FIL_TVARADIG_RUBRIK",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Rubriken ser ut att vara två rader, och profilen säger inte det.",
      "The header seems to be two rows, and the profile does not say so.",
    ),
    atgard: text(
      "Slå ihop raderna i källan, eller ange tvaradigRubrik i en egen profil.",
      "Merge the rows in the source, or state tvaradigRubrik in a profile of your own.",
    ),
  },
  {
    kod: "FIL_NY_RUBRIK",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En ny rubrik med andra kolumner står inne i filen.",
      "A new header with other columns stands inside the file.",
    ),
    atgard: text(
      "Dela filen där, eller ge alla delar samma kolumner.",
      "Split the file there, or give all parts the same columns.",
    ),
  },
  {
    kod: "FIL_OKAND_KOLUMN",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En kolumn är ingen av enkätens frågor.",
      "A column is none of the questions of the survey.",
    ),
    atgard: text(
      "Använd den tryckta lydelsen, eller ta bort kolumnen.",
      "Use the printed wording, or remove the column.",
    ),
  },
  {
    kod: "KOLUMN_SAKNAS",
    niva: "kolumn",
    allvar: ["varning"],
    text: text(
      "En kolumn som profilen känner finns inte i filen.",
      "A column that the profile knows is not in the file.",
    ),
    atgard: text(
      "Lägg till kolumnen i exporten om siffrorna behöver den.",
      "Add the column to the export if the figures need it.",
    ),
  },
  {
    kod: "OKAND_KOLUMN",
    niva: "kolumn",
    allvar: ["varning"],
    text: text(
      "En kolumn känns inte igen och läses inte.",
      "A column is not recognised and is not read.",
    ),
    atgard: text(
      "Lägg till rubriken som alias i en egen profil om den ska läsas.",
      "Add the header as an alias in a profile of your own if it should be read.",
    ),
  },
  {
    kod: "DUBBEL_OKAND_KOLUMN",
    niva: "kolumn",
    allvar: ["varning"],
    text: text(
      "Flera kolumner har samma rubrik, som profilen inte känner; ingen läses.",
      "Several columns have the same header, which the profile does not know; none is read.",
    ),
    atgard: text(
      "Ge dem var sin rubrik om någon ska läsas, eller ange deras plats i en egen profil.",
      "Give each its own header if any should be read, or state their plats in a profile of your own.",
    ),
  },
  {
    kod: "TVARADIG_RUBRIK",
    niva: "kolumn",
    allvar: ["varning"],
    text: text(
      "Raden ovanför rubriken ser ut att vara grupper som hör till den, och läses inte.",
      "The row above the header seems to be groups that belong to it, and is not read.",
    ),
    atgard: text(
      "Slå ihop raderna, eller ange tvaradigRubrik i en egen profil, om kolumnerna under ska läsas.",
      "Merge the rows, or state tvaradigRubrik in a profile of your own, if the columns below should be read.",
    ),
  },
];
