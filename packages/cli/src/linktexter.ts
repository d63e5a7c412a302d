/**
 * Meningarna i `star link`, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Hjälptexterna. */
export const linkhjalp = {
  link: text(
    "Läs ett samordningsärende (SIP) ur Cosmic Link och liknande: vad som förstås och vad som skulle föreslås.",
    "Read a coordination case (SIP) from Cosmic Link and the like: what is understood and what would be proposed.",
  ),
  vad: text("prova", "prova"),
  fil: text(
    "filen: FHIR-bundle, FHIR-NDJSON, GetCarePlans (XML), star-link-v1 (JSON, NDJSON, CSV), eller ett dokument med --uppgifter",
    "the file: FHIR bundle, FHIR NDJSON, GetCarePlans (XML), star-link-v1 (JSON, NDJSON, CSV), or a document with --uppgifter",
  ),
  katalog: text(
    "katalogen med star.json: ur den hittas ärendet, samtycket och överenskommelsen",
    "the directory with star.json: from it the case, the consent and the agreement are found",
  ),
  samtycke: text(
    "grunden är individens samtycke till STAR; utan id det som katalogen har",
    "the ground is the individual's consent to STAR; without an id the one in the directory",
  ),
  lagrum: text(
    "grunden är ett lagrum, till exempel osl-10-27",
    "the ground is a statute, for instance osl-10-27",
  ),
  rubrikkarta: text("regionens rubrikkarta, en JSON-fil", "the region's heading map, a JSON file"),
  partkarta: text("regionens partkarta, en JSON-fil", "the region's map of parties, a JSON file"),
  uppgifter: text(
    "uppgifterna om ett utskrivet dokument, en JSON-fil",
    "the details of a printed document, a JSON file",
  ),
} as const;

/** Allt annat som sägs. */
export const link = {
  okantGorande: text(
    "Säg vad du vill göra: star link prova <fil>",
    "Say what to do: star link prova <file>",
  ),
  vilkenFil: text(
    "Ange filen, till exempel: star link prova svar.json --katalog mitt-forbund --samtycke",
    "Name the file, for instance: star link prova answer.json --katalog my-forbund --samtycke",
  ),
  ingenGrund: text(
    "Ange grunden: --samtycke (individens samtycke till STAR) eller --lagrum <id>. Att en SIP finns är inget samtycke till STAR.",
    "Give the ground: --samtycke (the individual's consent to STAR) or --lagrum <id>. That a SIP exists is no consent to STAR.",
  ),
  tvaGrunder: text(
    "Ange --samtycke eller --lagrum, inte båda.",
    "Give --samtycke or --lagrum, not both.",
  ),
  felLagrum: text(
    "Lagrummet skrivs med små bokstäver, siffror och bindestreck, till exempel osl-10-27.",
    "The statute is written with lower-case letters, digits and hyphens, for instance osl-10-27.",
  ),
  samtyckeUtanKatalog: text(
    "--samtycke utan id söker samtycket i katalogen: ange också --katalog.",
    "--samtycke without an id looks for the consent in the directory: give --katalog too.",
  ),
  filSaknas: text("Filen finns inte.", "The file does not exist."),
  uppgifterOlasbara: text(
    "Filen med uppgifter går inte att läsa som JSON.",
    "The file of details cannot be read as JSON.",
  ),
  uppgiftsfel: (plats: string, fel: Text): Text =>
    text(
      `Uppgifterna: ${plats === "" ? "" : `${plats}: `}${fel.sv}.`,
      `The details: ${plats === "" ? "" : `${plats}: `}${fel.en}.`,
    ),
  forstatt: text("Förstått", "Understood"),
  antal: [
    { id: "arenden", titel: text("samordningsärenden", "coordination cases") },
    { id: "planer", titel: text("planer", "plans") },
    { id: "anteckningar", titel: text("anteckningar", "notes") },
    { id: "falt", titel: text("rubriker med svar", "headings with answers") },
    { id: "insatser", titel: text("insatser", "measures") },
    { id: "meddelanden", titel: text("meddelanden", "messages") },
    { id: "bilagor", titel: text("bilagor (sparas, läses inte)", "attachments (kept, not read)") },
    { id: "aktorer", titel: text("aktörer", "actors") },
  ],
  poster: text("Poster", "Entries"),
  brister: text("Inte förstått, eller värt att se på", "Not understood, or worth a look"),
  forslag: text("Skulle föreslås", "Would be proposed"),
  inga: text("Inget.", "Nothing."),
  inkorgen: text("inkorgen (ärende väljs av en människa)", "the inbox (a person chooses the case)"),
  arende: text("ärende", "case"),
  saknar: text("saknar", "lacks"),
  bevakning: text("bevakning", "reminder"),
  post: text("post", "entry"),
  inget: text(
    "Inget har sparats: ett förslag blir fakta först när någon godtar det.",
    "Nothing was saved: a proposal becomes a fact only when someone accepts it.",
  ),
} as const;
