/**
 * Meningarna i `star utgava`, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Regelskillnad } from "@star-finsam/reporting";

/** Hjälptexterna. */
export const utgavshjalp = {
  utgava: text(
    "Återskapa en utgiven rapport ur fakta som de var kända då, eller säg varför två utgåvor skiljer.",
    "Recreate a published report from the facts as then known, or say why two editions differ.",
  ),
  utgavor: text("utgåvor", "editions"),
  vad: text("aterskapa eller jamfor", "aterskapa or jamfor"),
  filer: text(
    "utgåvan (aterskapa), eller den gamla och den nya (jamfor); de ligger i utgavor/ i katalogen",
    "the edition (aterskapa), or the old and the new (jamfor); they are in utgavor/ in the directory",
  ),
  format: text(
    "skriv också den återskapade rapporten, i formaten",
    "also write the recreated report, in the formats",
  ),
  ut: text(
    "var den skrivs (förval: ut/ i katalogen)",
    "where to write it (default: ut/ in the directory)",
  ),
  intern: text(
    "visa också tal som är dolda, och ärendenas nummer; får ej spridas",
    "show hidden numbers and the case ids too; not to be distributed",
  ),
} as const;

const RESERV: Readonly<Record<Regelskillnad["slag"], Text>> = {
  bibliotek: text("Bibliotekets version är en annan", "The library's version differs"),
  mall: text("Mallen är en annan", "The template differs"),
  overenskommelse: text("Överenskommelsen är en annan", "The agreement differs"),
  nyckeltal: text("Nyckeltalets definition är en annan", "The measure's definition differs"),
  skyddsregler: text("Skyddets gränser är andra", "The limits of the protection differ"),
  delmal: text("Delmålen är andra", "The goals differ"),
};

export const utgavstexter = {
  vad: text(
    "Skriv star utgava aterskapa <utgåva> eller star utgava jamfor <gammal> <ny>.",
    "Write star utgava aterskapa <edition> or star utgava jamfor <old> <new>.",
  ),
  sparad: (fil: string): Text => text(`Utgåvan finns i ${fil}.`, `The edition is in ${fil}.`),
  finnsRedan: (fil: string): Text =>
    text(`Samma rapport finns redan som ${fil}.`, `The same report is already there as ${fil}.`),
  utanLogg: text(
    "Katalogen har ingen logg, så utgåvan går inte att återskapa när källorna ändrats. Kör star importera före nästa utgivning.",
    "The directory has no log, so the edition cannot be recreated once the sources change. Run star importera before publishing next time.",
  ),
  kundeInteSpara: text(
    "Rapporten är införd i liggaren, men utgåvan kunde inte skrivas i utgavor/. Kontrollera mappen och kör kommandot igen.",
    "The report is in the ledger, but the edition could not be written to utgavor/. Check the folder and run the command again.",
  ),
  ingenUtgava: (fil: string): Text =>
    text(
      `${fil}: filen är ingen utgåva som går att läsa. Utgåvorna ligger i utgavor/ i katalogen.`,
      `${fil}: the file is not an edition that can be read. The editions are in utgavor/ in the directory.`,
    ),
  andrad: (fil: string): Text =>
    text(
      `${fil}: utgåvan är ändrad sedan den frystes. Hämta den ur säkerhetskopian.`,
      `${fil}: the edition has been changed since it was frozen. Restore it from backup.`,
    ),
  ingenKatalog: (fil: string): Text =>
    text(
      `${fil}: ingen mapp ovanför har star.json. Lägg utgåvan i katalogen som den gavs ut ur.`,
      `${fil}: no folder above has star.json. Put the edition in the directory it was published from.`,
    ),
  ingenLogg: text(
    "Katalogen har ingen logg (.star/fakta.ndjson): det går inte att säga vad som var känt då. Hämta loggen ur säkerhetskopian.",
    "The directory has no log (.star/fakta.ndjson): what was known then cannot be told. Restore the log from backup.",
  ),
  kortLiggare: text(
    "Liggaren har färre poster än när utgåvan gjordes. Hämta den ur säkerhetskopian.",
    "The ledger has fewer entries than when the edition was made. Restore it from backup.",
  ),
  aterskapad: (id: string): Text =>
    text(
      `${id}: återskapad byte för byte ur fakta som de var kända då.`,
      `${id}: recreated byte for byte from the facts as then known.`,
    ),
  inteLik: (id: string, siffror: number): Text =>
    text(
      `${id}: den återskapade rapporten är inte den som gavs ut. Siffror som skiljer: ${siffror}.`,
      `${id}: the recreated report is not the one published. Figures that differ: ${siffror}.`,
    ),
  annanRegel: ({ slag, vilken }: Regelskillnad): Text =>
    text(
      `${[RESERV[slag].sv, vilken].join(" ").trimEnd()}.`,
      `${[RESERV[slag].en, vilken].join(" ").trimEnd()}.`,
    ),
  andraFakta: text(
    "Loggen är inte densamma som då: fakta som var kända är ändrade eller borta.",
    "The log is not the same as then: facts that were known have been changed or removed.",
  ),
  gallrade: text(
    "Individer har gallrats ur loggen; deras nummer är borta, siffrorna består.",
    "Individuals have been erased from the log; their ids are gone, the figures remain.",
  ),
  rattelserSaknas: (antal: number): Text =>
    text(
      `${antal} rättelser som gällde då finns inte kvar i rättelsefilen.`,
      `${antal} corrections that applied then are no longer in the corrections file.`,
    ),
  okandOrsak: text(
    "Regler och fakta är desamma; det är alltså katalogens filer eller biblioteket som ger något annat.",
    "Rules and facts are the same; so the directory's files or the library give something else.",
  ),
  olikaUtgavor: text(
    "Utgåvorna går inte att jämföra: de har olika mall, period eller förbund.",
    "The editions cannot be compared: their template, period or association differ.",
  ),
  olikaKataloger: text(
    "Utgåvorna ligger i olika kataloger. Jämför två ur samma.",
    "The editions are in different directories. Compare two from the same.",
  ),
  felOrdning: text(
    "Den första utgåvan är nyare än den andra. Skriv den gamla först.",
    "The first edition is newer than the second. Write the old one first.",
  ),
  reglerSedanDess: text(
    "Reglerna har ändrats också sedan den nya utgåvan; det står under annat.",
    "The rules have changed since the new edition too; that stands under other.",
  ),
} as const;
