/**
 * Det som kommandot säger om återimport: skillnader, stopp, karantän, rättelser och loggen.
 */
import { type Text, text } from "@star-finsam/core/kernel";

const antal = (n: number, en: string, flera: string): string => `${n} ${n === 1 ? en : flera}`;
const rader = (nummer: ReadonlyArray<number>): string => {
  const visade = nummer.slice(0, 10).join(", ");
  return nummer.length > 10 ? `${visade} …` : visade;
};

/** Hjälptexter för flaggorna. */
export const hjalp = {
  prova: text(
    "gör allt utom att skriva: säg vad som skulle ändras",
    "do everything but write: say what would change",
  ),
  karantan: text(
    "skriv raderna i karantän till filen (CSV), med det som är fel; identiteten blir ***",
    "write the quarantined rows to the file (CSV), with what is wrong; the identity becomes ***",
  ),
  rattad: text(
    "för in en rättad karantänfil; kan upprepas",
    "bring in a mended quarantine file; may be repeated",
  ),
  godtaVolym: text(
    "läs in trots att volymvakten larmar",
    "import although the volume guard alarms",
  ),
  volymgrans: text(
    "volymvaktens gräns: procent och minsta antal (förval: 50,10)",
    "the limit of the volume guard: per cent and smallest number (default: 50,10)",
  ),
  borttagna: text(
    "återkalla det som är borta ur källan även när rader ligger i karantän",
    "withdraw what is gone from the source even when rows are in quarantine",
  ),
} as const satisfies Record<string, Text>;

/** Skillnaden mot förra inläsningen, i ord. */
export const skillnad = {
  ingen: text("ingen ändring sedan förra inläsningen", "no change since the last import"),
  nya: (nummer: ReadonlyArray<number>): Text =>
    text(
      `${antal(nummer.length, "ny rad", "nya rader")}: rad ${rader(nummer)}`,
      `${antal(nummer.length, "new row", "new rows")}: line ${rader(nummer)}`,
    ),
  andrade: (nummer: ReadonlyArray<number>): Text =>
    text(
      `${antal(nummer.length, "ändrad rad", "ändrade rader")}: rad ${rader(nummer)}`,
      `${antal(nummer.length, "changed row", "changed rows")}: line ${rader(nummer)}`,
    ),
  borta: (nummer: ReadonlyArray<number>): Text =>
    text(
      `${antal(nummer.length, "rad är borta", "rader är borta")} och återkallas: stod på rad ${rader(nummer)}`,
      `${antal(nummer.length, "row is gone", "rows are gone")} and withdrawn: stood on line ${rader(nummer)}`,
    ),
  kvar: (nummer: ReadonlyArray<number>): Text =>
    text(
      `${antal(nummer.length, "rad fattas", "rader fattas")} men ligger kvar så länge rader finns i karantän: stod på rad ${rader(nummer)}. Rätta karantänen, eller ange --borttagna.`,
      `${antal(nummer.length, "row is missing", "rows are missing")} but kept as long as rows are in quarantine: stood on line ${rader(nummer)}. Mend the quarantine, or give --borttagna.`,
    ),
} as const;

const slagord = {
  poster: text("poster", "records"),
  arenden: text("ärenden", "cases"),
} as const;

/** Det som stoppar en återimport. */
export const stopp = {
  volym: (fil: string, slag: keyof typeof slagord, fore: number, efter: number): Text =>
    text(
      `${fil}: ${slagord[slag].sv} går från ${fore} till ${efter}. Kontrollera att exporten är hel; ange --godta-volym om den är rätt. Inget har skrivits.`,
      `${fil}: ${slagord[slag].en} go from ${fore} to ${efter}. Check that the export is whole; give --godta-volym if it is right. Nothing was written.`,
    ),
  annanKalla: (fil: string): Text =>
    text(
      `${fil}: filens kolumner är ingen av källornas, eller star_rad, star_avtryck och star_fel saknas. För in filen som --karantan skrev, med rubriken orörd.`,
      `${fil}: the columns of the file are those of no source, or star_rad, star_avtryck and star_fel are missing. Bring in the file that --karantan wrote, with its header untouched.`,
    ),
  kallanAndrad: (fil: string, nummer: ReadonlyArray<number>): Text =>
    text(
      `${fil}: rad ${rader(nummer)} finns inte längre i källan så som den var. Skriv en ny karantänfil med --karantan och rätta den.`,
      `${fil}: line ${rader(nummer)} is no longer in the source as it was. Write a new quarantine file with --karantan and mend that.`,
    ),
  overKallan: text(
    "--karantan pekar på en av katalogens egna filer. Välj ett annat namn.",
    "--karantan names one of the directory's own files. Choose another name.",
  ),
  karantanArCsv: text(
    "Karantänfilen är CSV, också när källan är en arbetsbok. Låt namnet efter --karantan sluta på .csv.",
    "The quarantine file is CSV, also when the source is a workbook. Let the name after --karantan end in .csv.",
  ),
  olasbarRattad: (fil: string): Text =>
    text(
      `${fil}: filen finns inte eller kan inte läsas.`,
      `${fil}: the file does not exist or cannot be read.`,
    ),
  felGrans: text(
    "--volymgrans ska vara procent och antal, till exempel 50,10.",
    "--volymgrans should be per cent and a number, for instance 50,10.",
  ),
  kundeInteSkriva: (fil: string): Text =>
    text(
      `${fil} kunde inte skrivas. Kontrollera att mappen finns, att den har plats, och rättigheterna. Inget har ändrats.`,
      `${fil} could not be written. Check that the folder exists and has room, and its permissions. Nothing was changed.`,
    ),
  nagonAnnanSkrev: text(
    "En annan inläsning skrev samtidigt. Inget har ändrats; kör kommandot igen.",
    "Another import wrote at the same time. Nothing was changed; run the command again.",
  ),
} as const;

/** Karantänfilen. */
export const karantan = {
  skriven: (fil: string, n: number, katalog: string): Text =>
    text(
      `${fil}: ${antal(n, "rad", "rader")} i karantän. Rätta cellerna och kör: star importera ${katalog} --rattad ${fil}`,
      `${fil}: ${antal(n, "row", "rows")} in quarantine. Mend the cells and run: star importera ${katalog} --rattad ${fil}`,
    ),
  skrivUt: text(
    "Skriv ut raderna i karantän med --karantan karantan.csv, rätta dem där och läs in filen med --rattad karantan.csv.",
    "Write the quarantined rows with --karantan quarantine.csv, mend them there and import the file with --rattad quarantine.csv.",
  ),
  kallanOrord: text(
    "Källfilen är orörd: rätta den också, annars läggs raderna i karantän igen nästa gång. Det som lästs in ligger kvar.",
    "The source file is untouched: mend it too, or the rows go to quarantine again next time. What was imported stays.",
  ),
  ingen: text(
    "Inga rader i karantän; ingen karantänfil skrevs.",
    "No rows in quarantine; no quarantine file was written.",
  ),
  gick_inte: (fil: string): Text =>
    text(
      `${fil}: raderna i karantän kan inte skrivas ut ur den här filen; rätta dem i källan.`,
      `${fil}: the quarantined rows cannot be written from this file; mend them in the source.`,
    ),
  infort: (n: number): Text =>
    text(
      `${antal(n, "rättad rad har", "rättade rader har")} förts in`,
      `${antal(n, "mended row was", "mended rows were")} brought in`,
    ),
  gallrad: text(
    "Raden rör någon som har gallrats och läses inte in. Ta bort den ur källan.",
    "The row concerns someone who has been erased and is not imported. Remove it from the source.",
  ),
} as const;

/** Loggen. */
export const logg = {
  prov: text("Prov: inget har skrivits.", "Dry run: nothing was written."),
  skrivet: (n: number): Text =>
    text(
      n === 0
        ? "Inget nytt att skriva i .star/fakta.ndjson."
        : `${antal(n, "rad", "rader")} lades till i .star/fakta.ndjson.`,
      n === 0
        ? "Nothing new to write in .star/fakta.ndjson."
        : `${antal(n, "line was", "lines were")} added to .star/fakta.ndjson.`,
    ),
  trasigtSlut: text(
    "Den sista raden i .star/fakta.ndjson är avbruten och räknas inte. Nästa star importera tar bort den.",
    "The last line of .star/fakta.ndjson is cut off and not counted. The next star importera removes it.",
  ),
  trasigRad: (rad: number): Text =>
    text(
      `.star/fakta.ndjson: rad ${rad} kan inte läsas. Lägg tillbaka en säkerhetskopia, eller ta bort filen och kör star importera.`,
      `.star/fakta.ndjson: line ${rad} cannot be read. Put back a backup, or remove the file and run star importera.`,
    ),
  olasbar: text(
    ".star kan inte läsas. Kontrollera att det är en katalog, ingen länk, och att du har rättigheter.",
    ".star cannot be read. Check that it is a directory, not a link, and that you have permission.",
  ),
  annanNyckel: text(
    "Nyckeln är inte den som .star/fakta.ndjson skrevs med: samma individ skulle bli två. Använd den gamla nyckeln, eller ta bort .star och läs in allt igen.",
    "The key is not the one that .star/fakta.ndjson was written with: one individual would become two. Use the old key, or remove .star and import everything again.",
  ),
  nyareKalla: (filer: ReadonlyArray<string>): Text =>
    text(
      `${filer.join(", ")} har ändrats sedan den lästes in. Kör star importera för att få med ändringen.`,
      `${filer.join(", ")} has changed since it was imported. Run star importera to include the change.`,
    ),
  ejInlast: (filer: ReadonlyArray<string>): Text =>
    text(
      `${filer.join(", ")} har inte lästs in och räknas inte med. Kör star importera.`,
      `${filer.join(", ")} has not been imported and is not counted. Run star importera.`,
    ),
} as const;

const sag = (nummer: number, sv: string, en: string): Text =>
  text(`rättelse ${nummer}: ${sv}`, `correction ${nummer}: ${en}`);

/** Rättelserna. */
export const rattelser = {
  rubrik: text("Rättelser", "Corrections"),
  tillampad: (
    n: number,
    slag: string,
    plats: string,
    av: string,
    skal: string,
    till: string,
  ): Text =>
    sag(
      n,
      `${slag} (${plats}) rättad av ${av}, gäller till och med ${till}: ${skal}`,
      `${slag} (${plats}) corrected by ${av}, in force until ${till}: ${skal}`,
    ),
  utgangen: (n: number, av: string, till: string): Text =>
    sag(
      n,
      `har gått ut (${till}, ${av}) och tillämpas inte. Förläng den eller ta bort den.`,
      `has expired (${till}, ${av}) and is not applied. Extend it or remove it.`,
    ),
  utan_mal: (n: number, av: string): Text =>
    sag(
      n,
      `träffar inget faktum (${av}); källan kan ha rättats. Ta bort den.`,
      `matches no fact (${av}); the source may have been mended. Remove it.`,
    ),
  ogiltig: (fil: string, n: number, fel: Text): Text =>
    text(
      `${fil}: rattelser.${n - 1}.blir: ${fel.sv}.`,
      `${fil}: rattelser.${n - 1}.blir: ${fel.en}.`,
    ),
  antal: (n: number): Text =>
    text(
      `${antal(n, "faktum är rättat", "fakta är rättade")} av rättelsefilen, inte av källan.`,
      `${antal(n, "fact is", "facts are")} corrected by the corrections file, not by the source.`,
    ),
} as const;

/** Fynd mellan källor. */
export const koppling = {
  rubrik: text("Fynd mellan rader", "Findings between rows"),
  platser: (a: string, ra: number, b: string, rb: number): Text =>
    text(`${a} rad ${ra} och ${b} rad ${rb}`, `${a} line ${ra} and ${b} line ${rb}`),
} as const;

/** Gallringen. */
export const gallring = {
  hjalp: text(
    "Ta bort en individ ur loggen och spärra återkomsten. Siffrorna består.",
    "Remove an individual from the log and bar the return. The figures stand.",
  ),
  arende: text("något av individens ärenden", "any of the individual's cases"),
  ingenLogg: text(
    "Katalogen har ingen logg att gallra. Kör star importera först, eller ta bort raderna ur källorna.",
    "The directory has no log to erase from. Run star importera first, or remove the rows from the sources.",
  ),
  okantArende: text(
    "Ärendet finns inte i .star/fakta.ndjson. Kontrollera numret; ett ärende som redan gallrats finns inte kvar.",
    "The case is not in .star/fakta.ndjson. Check the number; a case already erased is no longer there.",
  ),
  klar: text(
    "Individen är gallrad ur .star/fakta.ndjson. Ta bort raderna ur källfilerna också, och säkerhetskopior av dem.",
    "The individual is erased from .star/fakta.ndjson. Remove the rows from the source files too, and from backups of them.",
  ),
} as const;
