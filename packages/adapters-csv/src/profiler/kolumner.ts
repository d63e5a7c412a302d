/**
 * Kolumner som många listor har, och det som tomma datum kan heta. Äldre system skriver den minsta eller största dagen i
 * stället för ingen dag.
 */
import type { Dagformat, Kolumn } from "../profil/index.ts";

type Krav = Kolumn["obligatorisk"];
type Alias = ReadonlyArray<string>;

const format: ReadonlyArray<Dagformat> = ["iso", "iso_tid"];
const alltFormat: ReadonlyArray<Dagformat> = ["iso", "iso_tid", "kompakt"];

/** Ord som inleder en summarad. */
export const summaord: ReadonlyArray<string> = ["summa", "totalt", "total", "antal"];

/** Ingen dag, så som system med fasta datumfält skriver det. */
export const ingenDag: ReadonlyArray<string> = [
  "00000000",
  "99999999",
  "99991231",
  "0000-00-00",
  "0001-01-01",
  "0001-01-01T00:00:00",
  "9999-12-31",
  "9999-12-31 00:00:00",
  "9999-12-31T00:00:00",
];

/** Ärendets nummer. Krävs: utan det går raden inte att knyta till något. */
export const arendekolumn: Kolumn = {
  falt: "arende",
  alias: ["Ärendenr", "Ärendenummer", "Ärende", "Arende_id"],
  typ: "nyckel",
  obligatorisk: "varde",
};

/** Individens nummer. */
export const identitetskolumn = (obligatorisk: Krav): Kolumn => ({
  falt: "identitet",
  alias: ["Personnummer", "Pnr", "Personidentitet", "PersonId"],
  typ: "personidentitet",
  obligatorisk,
  gissaSekel: false,
});

/** Ärendet och individen, båda krävda. */
export const vemkolumner: ReadonlyArray<Kolumn> = [arendekolumn, identitetskolumn("varde")];

/** En dag. */
export const dag = (falt: string, alias: Alias, obligatorisk: Krav): Kolumn => ({
  falt,
  alias,
  typ: "dag",
  format,
  obligatorisk,
});

/** En dag som i källans system kan vara den minsta eller största som finns: då är det ingen dag. */
export const dagEllerIngen = (falt: string, alias: Alias, obligatorisk: Krav): Kolumn => ({
  falt,
  alias,
  typ: "dag",
  format: alltFormat,
  saknas: ingenDag,
  obligatorisk,
});

/** En kod. */
export const kod = (falt: string, alias: Alias, kodlista: string, obligatorisk: Krav): Kolumn => ({
  falt,
  alias,
  typ: "kod",
  kodlista,
  obligatorisk,
});

/** Flera koder i en cell, med komma emellan. */
export const koder = (
  falt: string,
  alias: Alias,
  kodlista: string,
  obligatorisk: Krav,
): Kolumn => ({ falt, alias, typ: "koder", kodlista, avgransare: ",", obligatorisk });

/** Flera koder med plus emellan, var och en med sin omfattning om den anges: `lön + sjukersättning 50%`. */
export const koderMedOmfattning = (
  falt: string,
  alias: Alias,
  kodlista: string,
  obligatorisk: Krav,
): Kolumn => ({
  falt,
  alias,
  typ: "koder_med_omfattning",
  kodlista,
  avgransare: "+",
  obligatorisk,
});

/** En procent av heltid, 1–100, också med decimaler. */
export const procent = (falt: string, alias: Alias): Kolumn => ({
  falt,
  alias,
  typ: "procent",
  spann: { minst: 1, hogst: 100 },
  obligatorisk: "extra",
});

/** Koderna `namn-1` till `namn-50`, som också skrivs med bara numret: för det som förbundet numrerar. */
export const numrerade = (namn: string, ord: string): Readonly<Record<string, Alias>> =>
  Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [`${namn}-${i + 1}`, [`${ord} ${i + 1}`, String(i + 1)]]),
  );
