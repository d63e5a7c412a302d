/**
 * Orden i diagrammen och i deras beskrivningar, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Fasta texter. */
export const diagramtexter = {
  saknasKort: text("u.s.", "n.d."),
  forklaring: {
    dold: text(".. dold av sekretesskäl", ".. hidden for confidentiality"),
    saknas: text("u.s. uppgift saknas", "n.d. no data"),
    galler: text("– gäller inte", "– not applicable"),
    uppskattad: text("streckad kontur: cirka, uppskattat", "dashed outline: about, estimated"),
    ofylld: text("ofylld markör: cirka, uppskattat", "open marker: about, estimated"),
    streckad: text("streckad linje: cirka, uppskattat", "dashed line: about, estimated"),
  },
  fran: text("Från", "From"),
  till: text("Till", "To"),
  dolda: text("Vägar som är dolda av sekretesskäl", "Ways hidden for confidentiality"),
  utanUppgift: text("Vägar utan uppgift", "Ways without data"),
  intervall: text("95-procentsintervall", "95 per cent interval"),
  lada: text(
    "Låda: mitten av gruppen (kvartilerna). Streck: 10:e–90:e percentilen.",
    "Box: the middle of the group (the quartiles). Whiskers: 10th–90th percentile.",
  ),
  dagar: text("Dagar från start", "Days from the start"),
  manader: text("Månader från start", "Months from the start"),
  sistaOppen: text("Den sista stapeln är öppen uppåt.", "The last column is open-ended."),
  manga: text("och fler", "and more"),
  storst: text("Störst", "Largest"),
  minst: text("Minst", "Smallest"),
  flest: text("Flest", "Most"),
  hogstMedian: text("Högst median", "Highest median"),
  lagstMedian: text("Lägst median", "Lowest median"),
  storstAndel: text("Störst andel", "Largest share"),
  minstAndel: text("Minst andel", "Smallest share"),
  forSvaret: text("för svaret", "for the answer"),
  avDeVisade: text("av de visade talen", "of the figures shown"),
  storstSkillnad: text("Störst skillnad", "Largest difference"),
  storstVag: text("Störst väg", "Largest way"),
  tillMal: text("till", "to"),
  franStart: text("från", "from"),
  ner: text("Andelen är högst 50 procent från dag", "The share is at most 50 per cent from day"),
  vidSista: text(
    "Andelen är över 50 procent ännu dag",
    "The share is still over 50 per cent on day",
  ),
  dag: text("Dag", "Day"),
  fraga: text("Fråga", "Question"),
  alder: text("Ålder", "Age"),
  kategori: text("Kategori", "Category"),
  serie: text("Serie", "Series"),
  tal: text("Tal", "Figure"),
  spann: text("Spann", "Range"),
} as const;

/** Enheten för belopp på en axel, efter hur stora de är. */
export const beloppsenheter: ReadonlyArray<{ readonly ore: number; readonly namn: Text }> = [
  { ore: 1e8, namn: text("mnkr", "MSEK") },
  { ore: 1e5, namn: text("tkr", "kSEK") },
  { ore: 1e2, namn: text("kr", "SEK") },
];
