/**
 * Kontroller av enskilda poster, innan någon frågat vad de betyder.
 */
import { text } from "@star-finsam/core/kernel";
import { kontroll } from "./kontroll.ts";

/** Kontrollerna. */
export const postkontroller = [
  kontroll(
    "POST_INTE_UTF8",
    "rad",
    "stopp",
    text("Posten innehåller bytes som inte är UTF-8.", "The entry has bytes that are not UTF-8."),
    text("Exportera den igen som UTF-8.", "Export it again as UTF-8."),
  ),
  kontroll(
    "POST_INTE_JSON",
    "rad",
    "stopp",
    text("Posten är inte JSON.", "The entry is not JSON."),
    text(
      "Exportera den igen; raden kan vara avkapad.",
      "Export it again; the line may be cut short.",
    ),
  ),
  kontroll(
    "POST_FEL_FORM",
    "rad",
    "stopp",
    text(
      "Posten har inte den form som formatet säger.",
      "The entry does not have the shape that the format says.",
    ),
    text("Rätta elementet i källan.", "Mend the element in the source."),
  ),
  kontroll(
    "POST_FOR_DJUP",
    "rad",
    "stopp",
    text("Posten är djupare nästlad än gränsen.", "The entry is nested deeper than the limit."),
    text("Kontrollera posten i källan.", "Check the entry in the source."),
  ),
  kontroll(
    "POST_FOR_STOR",
    "rad",
    "stopp",
    text("Posten är större än gränsen.", "The entry is larger than the limit."),
    text("Kontrollera posten i källan.", "Check the entry in the source."),
  ),
  kontroll(
    "OKAND_RESURS",
    "rad",
    "stopp",
    text("Posten är av ett slag som inte läses.", "The entry is of a kind that is not read."),
    text(
      "Läs den i källan; inget ur den föreslås.",
      "Read it in the source; nothing from it is proposed.",
    ),
  ),
  kontroll(
    "OANVAND_RESURS",
    "rad",
    "varning",
    text("Ingen plan i källan hänvisar till posten.", "No plan in the source refers to the entry."),
    text("Hämta planen också, om den ska med.", "Fetch the plan too, if it is wanted."),
  ),
  kontroll(
    "OKAND_PROFIL",
    "rad",
    "varning",
    text(
      "Planen anger ingen känd profil; den läses som en vanlig FHIR-plan.",
      "The plan names no known profile; it is read as a plain FHIR plan.",
    ),
    text("Kontrollera att den kommer från Link.", "Check that it comes from Link."),
  ),
  kontroll(
    "REFERENS_SAKNAS",
    "rad",
    "varning",
    text(
      "Något som posten hänvisar till finns inte i källan.",
      "Something the entry refers to is not in the source.",
    ),
    text(
      "Hämta källan igen med det hänvisade inkluderat.",
      "Fetch the source again with the referenced resources included.",
    ),
  ),
  kontroll(
    "REFERENS_CIRKEL",
    "rad",
    "varning",
    text(
      "Hänvisningar går i cirkel; cirkeln bröts.",
      "References go in a circle; the circle was cut.",
    ),
    text("Rätta hänvisningen i källan.", "Mend the reference in the source."),
  ),
  kontroll(
    "BLANDADE_TYPER",
    "fil",
    "varning",
    text(
      "NDJSON-filen blandar resurstyper; FHIR tillåter en per fil.",
      "The NDJSON file mixes resource types; FHIR allows one per file.",
    ),
    text(
      "Allt är läst. Dela filen per typ om källan tillåter.",
      "All is read. Split the file by type if the source allows.",
    ),
  ),
  kontroll(
    "POST_DUBBLETT",
    "mellan",
    "varning",
    text(
      "Samma post står flera gånger; den räknas en gång.",
      "The same entry stands more than once; it counts once.",
    ),
    text("Ta bort upprepningen i källan.", "Remove the repetition in the source."),
  ),
  kontroll(
    "ID_KROCK",
    "mellan",
    "stopp",
    text(
      "Två poster har samma id men olika innehåll; ingen av dem läses.",
      "Two entries share an id but differ; neither is read.",
    ),
    text(
      "Rätta id i källan, eller ta bort den gamla versionen.",
      "Mend the id in the source, or remove the old version.",
    ),
  ),
  kontroll(
    "LINK_DAG_OFULLSTANDIG",
    "cell",
    "varning",
    text(
      "En dag är ofullständig (bara år eller månad); den används inte.",
      "A date is partial (year or month only); it is not used.",
    ),
    text(
      "Fyll i dagen i källan om den ska med.",
      "Complete the date in the source if it is wanted.",
    ),
  ),
  kontroll(
    "LINK_DAG_OGILTIG",
    "cell",
    "varning",
    text(
      "En dag finns inte eller är skriven på ett okänt sätt; den används inte.",
      "A date does not exist or is written in an unknown way; it is not used.",
    ),
    text("Rätta dagen i källan.", "Mend the date in the source."),
  ),
  kontroll(
    "LINK_IDENTITET_SAKNAS",
    "rad",
    "stopp",
    text(
      "Posten säger inte vilken individ den gäller.",
      "The entry does not say whom it concerns.",
    ),
    text(
      "Hämta källan igen med individen inkluderad.",
      "Fetch the source again with the individual included.",
    ),
  ),
  kontroll(
    "LINK_IDENTITET_OGILTIG",
    "rad",
    "stopp",
    text("Individens nummer går inte att läsa.", "The individual's number cannot be read."),
    text("Rätta numret i källan.", "Mend the number in the source."),
  ),
  kontroll(
    "LINK_IDENTITETSSLAG",
    "rad",
    "stopp",
    text(
      "Individens nummer är av ett slag som STAR inte kan följa över tid.",
      "The individual's number is of a kind that STAR cannot follow over time.",
    ),
    text(
      "Invänta personnummer, samordningsnummer eller nationellt reservnummer.",
      "Await a personal, coordination or national reserve number.",
    ),
  ),
  kontroll(
    "HSA_ID_OGILTIGT",
    "cell",
    "varning",
    text(
      "Ett HSA-id har fel form; enheten känns bara på sitt namn.",
      "An HSA id has the wrong form; the unit is known by name only.",
    ),
    text("Rätta HSA-id i källan.", "Mend the HSA id in the source."),
  ),
  kontroll(
    "ORGNR_OGILTIGT",
    "cell",
    "varning",
    text(
      "Ett organisationsnummer har fel form; enheten känns bara på sitt namn.",
      "An organisation number has the wrong form; the unit is known by name only.",
    ),
    text("Rätta numret i källan.", "Mend the number in the source."),
  ),
  kontroll(
    "OKAND_LINKKOD",
    "cell",
    "varning",
    text(
      "En kod är okänd; den läses som okänd och står kvar i otolkat.",
      "A code is unknown; it is read as unknown and kept among the uninterpreted.",
    ),
    text("Kontrollera koden i källan.", "Check the code in the source."),
  ),
  kontroll(
    "OTOLKAT_ELEMENT",
    "rad",
    "varning",
    text(
      "Posten har element som inte tolkas; de står kvar i otolkat.",
      "The entry has elements that are not interpreted; they are kept among the uninterpreted.",
    ),
    text("Läs dem i källan om de behövs.", "Read them in the source if they are needed."),
  ),
  kontroll(
    "LINK_BILAGA_TRASIG",
    "cell",
    "varning",
    text(
      "En bilaga är inte hel: innehållet saknas, är inte base64 eller har en annan längd eller ett annat slag än det som sägs.",
      "An attachment is not whole: its content is missing, is not base64, or has another length or kind than stated.",
    ),
    text("Hämta bilagan igen från källan.", "Fetch the attachment again from the source."),
  ),
  kontroll(
    "RAD_UTAN_HEM",
    "rad",
    "stopp",
    text(
      "Raden hör till ett ärende, en plan eller en anteckning som inte finns i filen eller inte gick att läsa.",
      "The row belongs to a case, a plan or a note that is not in the file or could not be read.",
    ),
    text("Rätta arende_id och hor_till.", "Mend arende_id and hor_till."),
  ),
  kontroll(
    "POST_FEL_FHIR_VERSION",
    "rad",
    "stopp",
    text(
      "Posten är skriven i en annan version av FHIR än R4.",
      "The entry is written in another version of FHIR than R4.",
    ),
    text("Hämta den som FHIR R4 (4.0.1).", "Fetch it as FHIR R4 (4.0.1)."),
  ),
  kontroll(
    "MODIFIER_EXTENSION",
    "rad",
    "varning",
    text(
      "Posten har ett element som ändrar vad den betyder och som inte tolkas; dess status läses som okänd.",
      "The entry has an element that changes its meaning and is not interpreted; its status is read as unknown.",
    ),
    text(
      "Läs posten i källan innan något godtas.",
      "Read the entry in the source before accepting.",
    ),
  ),
  kontroll(
    "REFERENS_FEL_INDIVID",
    "rad",
    "varning",
    text(
      "Planen hänvisar till en post som gäller en annan individ, eller någon som inte går att känna igen; den läses inte in i planen.",
      "The plan refers to an entry about another individual, or one that cannot be identified; it is not read into the plan.",
    ),
    text(
      "Rätta hänvisningen i källan, eller hämta också individens post.",
      "Mend the reference in the source, or fetch the individual's entry too.",
    ),
  ),
  kontroll(
    "FLER_SIDOR",
    "fil",
    "varning",
    text(
      "Källan säger att det finns fler sidor; bara den här är läst.",
      "The source says that there are more pages; only this one is read.",
    ),
    text("Hämta alla sidor och läs in dem.", "Fetch all pages and import them."),
  ),
];
