/**
 * Alla meningar som kommandot säger, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

const lista = (namn: ReadonlyArray<string>): string => namn.join(", ");

/** Hjälptexter. */
export const hjalp = {
  star: text(
    "STAR: läs in ärenden, räkna nyckeltal och skriv rapporter för samverkansteam.",
    "STAR: import cases, compute measures and write reports for coordination teams.",
  ),
  importera: text(
    "Läs katalogens källor och redovisa varje rad.",
    "Read the sources of a directory and account for every row.",
  ),
  granska: text(
    "Pröva historien mot överenskommelsens regler.",
    "Test the history against the agreement's rules.",
  ),
  siffror: text(
    "Pröva siffror som skrivits för hand: summor, procent, kostnader, mål.",
    "Check figures typed by hand: sums, percentages, costs, goals.",
  ),
  forklara: text(
    "Säg varför ett ärende räknas i ett nyckeltal, eller inte.",
    "Say why a case counts in a measure, or does not.",
  ),
  underlag: text(
    "Säg vad som fattas för att nyckeltalen ska bli hela, och hos vem.",
    "Say what is missing for the measures to be whole, and with whom.",
  ),
  arende: text("ärendets nummer", "the number of the case"),
  periodHela: text(
    "perioden (förval: hela tiden som källorna täcker)",
    "the period (default: all the time that the sources cover)",
  ),
  nns: text(
    "Räkna NNS-indikatorerna ur enkätsvaren.",
    "Compute the NNS indicators from the questionnaires.",
  ),
  periodValfri: text(
    "perioden, till exempel 2022-11..2023-10; jämförs med samma dagar året innan (förval: alla svar)",
    "the period, for instance 2022-11..2023-10; compared with the same days the year before (default: all answers)",
  ),
  profil: text(
    "Visa profilerna, pröva en okänd fil, eller skriv en ny profil.",
    "Show the profiles, test an unknown file, or write a new profile.",
  ),
  profilvad: text("lista, visa, prova eller ny", "lista, visa, prova or ny"),
  profilmal: text(
    "profilens id eller JSON-fil (visa), eller filen med data (prova, ny)",
    "the profile's id or JSON file (visa), or the file with data (prova, ny)",
  ),
  profilval: text(
    "läs med den här profilen: ett id eller en JSON-fil (prova)",
    "read with this profile: an id or a JSON file (prova)",
  ),
  profilblad: text(
    "arbetsbokens blad (förval: det första som syns) (prova, ny)",
    "the workbook's sheet (default: the first that shows) (prova, ny)",
  ),
  radtyp: text(
    "vad en rad är, till exempel arende (ny)",
    "what a row is, for instance arende (ny)",
  ),
  profilut: text("JSON-filen att skriva (ny)", "the JSON file to write (ny)"),
  frictionless: text(
    "skriv profilen som Frictionless Table Schema (visa)",
    "write the profile as a Frictionless Table Schema (visa)",
  ),
  gorande: text("görande", "action"),
  mal: text("mål", "target"),
  sifferfil: text("JSON-filen med påståenden", "the JSON file with statements"),
  nyckeltal: text("Räkna nyckeltal för en period.", "Compute measures for a period."),
  rapport: text("Skriv en rapport efter en mall.", "Write a report from a template."),
  katalog: text("katalogen med star.json", "the directory with star.json"),
  period: text(
    "perioden: 2025, 2025-T1, 2025-H1, 2025-Q1, 2025-03, en dag, eller A..B",
    "the period: 2025, 2025-T1, 2025-H1, 2025-Q1, 2025-03, a day, or A..B",
  ),
  ackumulerad: text(
    "räkna från årets början till periodens slut",
    "count from the start of the year to the end of the period",
  ),
  gruppera: text(
    "dela också efter dimensionen, till exempel kon, eller flera tillsammans: kon+aldersgrupp; kan upprepas",
    "also divide by the dimension, for instance kon, or several together: kon+aldersgrupp; may be repeated",
  ),
  nyckeltalId: text("bara det här nyckeltalet; kan upprepas", "only this measure; may be repeated"),
  delmal: text(
    "pröva insatsens delmål (filen som star.json kallar delmal); perioden är insatsens",
    "test the goals of the activity (the file that star.json calls delmal); the period is the activity's",
  ),
  jamfor: text(
    "jämför andelarna med en annan period, eller kvinnor med män (kon): skillnad, intervall och dom",
    "compare the shares with another period, or women with men (kon): difference, interval and verdict",
  ),
  json: text("skriv JSON", "write JSON"),
  intern: text(
    "visa också små tal; märks \u201dfår ej spridas\u201d",
    "show small numbers too; marked \u201dnot for distribution\u201d",
  ),
  mall: text("mallens id, eller en JSON-fil", "the template's id, or a JSON file"),
  format: text(
    "html, md, json, csv (svensk Excel), csv-ren (R, Python), xlsx, docx, pdf, parquet; flera med komma",
    "html, md, json, csv (Swedish Excel), csv-ren (R, Python), xlsx, docx, pdf, parquet; several with commas",
  ),
  ut: text("katalogen att skriva i", "the directory to write to"),
  nu: text(
    "dagen då källor utan uttagen registreras (förval: i dag)",
    "the day that sources without uttagen are recorded (default: today)",
  ),
  adapter: text(
    "Skriv ett litet paket med en egen adapter, och provet som den ska klara.",
    "Write a small package with an adapter of your own, and the test it must pass.",
  ),
  adaptervad: text("ny", "ny (new)"),
  namn: text("namn", "name"),
  adapternamn: text(
    "paketets namn: små bokstäver, siffror och bindestreck",
    "the package's name: lower-case letters, digits and hyphens",
  ),
  adapterut: text(
    "katalogen som skrivs; den får inte finnas (förval: namnet)",
    "the directory to write; it must not exist (default: the name)",
  ),
  lang: text("språk: sv eller en", "language: sv or en"),
  hjalp: text("visa hjälp", "show help"),
  version: text("visa version", "show version"),
  anvandning: text("Användning:", "Usage:"),
  argument: text("Argument:", "Arguments:"),
  flaggor: text("Flaggor:", "Options:"),
  kommandon: text("Kommandon:", "Commands:"),
  kommando: text("kommando", "command"),
  flaggorna: text("flaggor", "options"),
  forval: text("förval", "default"),
  kravs: text("krävs", "required"),
} as const satisfies Record<string, Text>;

/** Fel användning. */
export const anvandningsfel = {
  okandFlagga: (flagga: string): Text =>
    text(
      `Flaggan ${flagga} finns inte. Kör kommandot med --help för att se vilka som finns.`,
      `There is no option ${flagga}. Run the command with --help to see those there are.`,
    ),
  okantKommando: (finns: ReadonlyArray<string>): Text =>
    text(
      `Kommandot finns inte. Välj bland: ${lista(finns)}.`,
      `There is no such command. Choose among: ${lista(finns)}.`,
    ),
  saknatArgument: text(
    "Ange katalogen med star.json, till exempel: star importera examples/berg",
    "Name the directory with star.json, for instance: star importera examples/berg",
  ),
  saknatVarde: (flagga: string): Text =>
    text(`Flaggan ${flagga} behöver ett värde.`, `The option ${flagga} needs a value.`),
  saknadFlagga: (flagga: string): Text =>
    text(`Flaggan ${flagga} måste anges.`, `The option ${flagga} is required.`),
  gorInteIhop: (flaggor: ReadonlyArray<string>): Text =>
    text(
      `Flaggorna ${flaggor.join(" och ")} går inte att använda tillsammans.`,
      `The options ${flaggor.join(" and ")} cannot be used together.`,
    ),
  ingaDelmal: text(
    'Katalogen har inga delmål. Skriv dem i en fil och lägg till "delmal": "delmal.json" i star.json; examples/krokom visar hur.',
    'The directory has no goals. Write them in a file and add "delmal": "delmal.json" to star.json; examples/krokom shows how.',
  ),
  overlapp: text(
    "Perioderna överlappar, så samma händelser skulle jämföras med sig själva. Välj perioder utan gemensamma dagar.",
    "The periods overlap, so the same events would be compared with themselves. Choose periods with no day in common.",
  ),
  forMangaArgument: text(
    "För många argument. Ange en katalog; sätt citattecken om namn med mellanslag.",
    "Too many arguments. Name one directory; put quotes around names with spaces.",
  ),
  felSprak: text("--lang ska vara sv eller en.", "--lang should be sv or en."),
  okantNyckeltal: (finns: ReadonlyArray<string>): Text =>
    text(
      `Nyckeltalet finns inte. Välj bland: ${lista(finns)}.`,
      `There is no such measure. Choose among: ${lista(finns)}.`,
    ),
  okandDimension: (finns: ReadonlyArray<string>): Text =>
    text(
      `Inget av nyckeltalen delas så. Dimensionerna är: ${lista(finns)}. Foga flera med +.`,
      `None of the measures is divided that way. The dimensions are: ${lista(finns)}. Join several with +.`,
    ),
  okantArende: text(
    "Ärendet finns inte i källorna, eller har inte aktualiserats.",
    "The case is not in the sources, or has not been raised.",
  ),
  okandMall: (finns: ReadonlyArray<string>): Text =>
    text(
      `Mallen finns inte. Välj bland: ${lista(finns)}, eller ange en JSON-fil.`,
      `There is no such template. Choose among: ${lista(finns)}, or name a JSON file.`,
    ),
  okantFormat: (finns: ReadonlyArray<string>): Text =>
    text(
      `Formatet finns inte. Välj bland: ${lista(finns)}.`,
      `There is no such format. Choose among: ${lista(finns)}.`,
    ),
  paketSaknas: (format: string, paket: string): Text =>
    text(
      `Formatet ${format} behöver paketet ${paket}, som inte gick att ladda. Installera det: npm install ${paket}`,
      `The format ${format} needs the package ${paket}, which could not be loaded. Install it: npm install ${paket}`,
    ),
  okandDag: text(
    "--nu ska vara en dag, till exempel 2025-01-09.",
    "--nu should be a day, for instance 2025-01-09.",
  ),
} as const;

/** Fel i katalogen. */
export const katalogfel = {
  ingenKatalog: text(
    "Katalogen finns inte. Kontrollera sökvägen.",
    "The directory does not exist. Check the path.",
  ),
  ingenKatalogMenFil: text(
    "Sökvägen är en fil. Ange katalogen som star.json ligger i.",
    "The path is a file. Name the directory that holds star.json.",
  ),
  ingenStarJson: text(
    "Katalogen saknar star.json. Skapa en; README visar hur den ser ut.",
    "The directory has no star.json. Create one; the README shows what it looks like.",
  ),
  trasigJson: (fil: string): Text =>
    text(
      `${fil} är inte giltig JSON. Rätta filen (ett komma för mycket eller för lite är vanligast).`,
      `${fil} is not valid JSON. Mend the file (a comma too many or too few is the usual cause).`,
    ),
  felI: (fil: string, plats: string, fel: Text): Text => ({
    sv: `${fil}: ${plats === "" ? "filen" : plats}: ${fel.sv}.`,
    en: `${fil}: ${plats === "" ? "the file" : plats}: ${fel.en}.`,
  }),
  personnummer: text(
    "något som ser ut som ett personnummer står här; ta bort det, eller döp om filen",
    "something that looks like a personal identity number stands here; remove it, or rename the file",
  ),
  dubbelKalla: text("två källor har samma id", "two sources have the same id"),
  utanforKatalogen: (plats: string): Text =>
    text(
      `star.json: ${plats}: sökvägen lämnar katalogen. Lägg filen i katalogen.`,
      `star.json: ${plats}: the path leaves the directory. Put the file in the directory.`,
    ),
  filSaknas: (plats: string): Text =>
    text(
      `star.json: ${plats}: filen finns inte. Kontrollera namnet, eller lägg filen i katalogen.`,
      `star.json: ${plats}: the file does not exist. Check the name, or put the file in the directory.`,
    ),
  ingenFil: (plats: string): Text =>
    text(
      `star.json: ${plats}: det är ingen vanlig fil. Peka ut en CSV-fil eller en arbetsbok (.xlsx).`,
      `star.json: ${plats}: that is not a regular file. Name a CSV file or a workbook (.xlsx).`,
    ),
  olasbar: (plats: string): Text =>
    text(
      `star.json: ${plats}: filen kan inte läsas. Kontrollera rättigheterna.`,
      `star.json: ${plats}: the file cannot be read. Check its permissions.`,
    ),
  andradUnderLasning: (plats: string): Text =>
    text(
      `star.json: ${plats}: filen ändrades medan den lästes, så inget av den gäller. Vänta tills den är färdigskriven och kör kommandot igen.`,
      `star.json: ${plats}: the file changed while it was read, so nothing of it holds. Wait until it is fully written and run the command again.`,
    ),
  forMangaFakta: (max: number): Text =>
    text(
      `Källorna ger fler än ${max} fakta och brister, som är vad minnet räcker till. Ge kommandot mer minne (NODE_OPTIONS=--max-old-space-size=8192 är 8 GB), dela upp katalogen, eller sätt gränsen själv med miljövariabeln STAR_MAX_FAKTA.`,
      `The sources give more than ${max} facts and issues, which is what memory allows. Give the command more memory (NODE_OPTIONS=--max-old-space-size=8192 is 8 GB), divide the directory, or set the limit yourself with the environment variable STAR_MAX_FAKTA.`,
    ),
  felFaktagrans: text(
    "Miljövariabeln STAR_MAX_FAKTA ska vara ett antal, till exempel 5000000.",
    "The environment variable STAR_MAX_FAKTA should be a number, for instance 5000000.",
  ),
  jsonOlasbar: (fil: string): Text =>
    text(
      `${fil}: filen finns inte eller kan inte läsas. Kontrollera namnet och rättigheterna.`,
      `${fil}: the file does not exist or cannot be read. Check its name and permissions.`,
    ),
  okandProfil: (plats: string, finns: ReadonlyArray<string>): Text =>
    text(
      `star.json: ${plats}: profilen finns inte. Välj bland ${lista(finns)}, eller ange {"fil": "…"}.`,
      `star.json: ${plats}: there is no such profile. Choose among ${lista(finns)}, or give {"fil": "…"}.`,
    ),
  okandOverenskommelse: (plats: string, finns: ReadonlyArray<string>): Text =>
    text(
      `star.json: ${plats}: överenskommelsen finns inte. Välj bland ${lista(finns)}, eller ange {"fil": "…"}.`,
      `star.json: ${plats}: there is no such agreement. Choose among ${lista(finns)}, or give {"fil": "…"}.`,
    ),
  nyckelSaknas: (miljo: string): Text =>
    text(
      `Nyckeln saknas: sätt miljövariabeln ${miljo} till minst 32 bytes, och samma varje gång. Utan nyckel kan inga pseudonymer göras.`,
      `The key is missing: set the environment variable ${miljo} to at least 32 bytes, the same every time. No pseudonyms without a key.`,
    ),
  bladGallerInte: (plats: string): Text =>
    text(
      `star.json: ${plats}: en CSV-fil har inga blad. Ta bort blad.`,
      `star.json: ${plats}: a CSV file has no sheets. Remove blad.`,
    ),
} as const;

/** Fel i filen med delmål. */
export const delmalsfel = {
  okantNyckeltal: (finns: ReadonlyArray<string>): Text =>
    text(
      `nyckeltalet finns inte; välj bland ${lista(finns)}`,
      `there is no such measure; choose among ${lista(finns)}`,
    ),
  delasInteSa: text("nyckeltalet delas inte så", "the measure is not divided that way"),
  okandKod: (finns: ReadonlyArray<string>): Text =>
    finns.length === 0
      ? text("nyckeltalet har ingen sådan", "the measure has none")
      : text(`välj bland ${lista(finns)}`, `choose among ${lista(finns)}`),
  vilken: (dimension: string, finns: ReadonlyArray<string>): Text =>
    text(
      `väntade ${dimension}, en av ${lista(finns)}`,
      `expected ${dimension}, one of ${lista(finns)}`,
    ),
} as const;

/** Fynd och anmärkningar. */
export const fynd = {
  avvisadFil: (fil: string, rad: number | undefined, varfor: Text): Text => ({
    sv: `${fil}${rad === undefined ? "" : `, rad ${rad}`}: ${varfor.sv}`,
    en: `${fil}${rad === undefined ? "" : `, line ${rad}`}: ${varfor.en}`,
  }),
  arendekonflikt: (
    forsta: { readonly fil: string; readonly rad: number },
    annan: { readonly fil: string; readonly rad: number },
  ): Text =>
    text(
      `Samma ärendenummer bärs av två individer: ${forsta.fil} rad ${forsta.rad} och ${annan.fil} rad ${annan.rad}. Ge ärendena olika nummer.`,
      `Two individuals bear the same case number: ${forsta.fil} line ${forsta.rad} and ${annan.fil} line ${annan.rad}. Give the cases different numbers.`,
    ),
  karantan: (antal: number): Text =>
    text(
      `${antal} ${antal === 1 ? "rad ligger" : "rader ligger"} i karantän och räknas inte med.`,
      `${antal} ${antal === 1 ? "row is" : "rows are"} in quarantine and not counted.`,
    ),
  avskrivna: (antal: number): Text =>
    text(
      `${antal} ${antal === 1 ? "ärende har" : "ärenden har"} en avslutsdag men inget beslut om mottagande; de räknas varken som deltagare eller avslutade.`,
      `${antal} ${antal === 1 ? "case has" : "cases have"} a closing day but no decision to receive; they count neither as participants nor as closed.`,
    ),
  utanforPerioden: (forsta: string, sista: string): Text =>
    text(
      `Inget ärende har aktualiserats, pågått eller avslutats i perioden. Källornas ärenden sträcker sig från ${forsta} till ${sista}.`,
      `No case was raised, open or closed in the period. The cases in the sources run from ${forsta} to ${sista}.`,
    ),
  ingetAttJamfora: text(
    "Inget att jämföra: nyckeltalen har inga andelar i båda. Medelvärden, kvoter, belopp och dagandelar jämförs inte.",
    "Nothing to compare: the measures have no shares in both. Means, ratios, amounts and shares of days are not compared.",
  ),
  losa: (antal: number): Text =>
    text(
      `${antal} ${antal === 1 ? "ärende nämns" : "ärenden nämns"} i insatser eller uppgifter utan att finnas i någon ärendelista.`,
      `${antal} ${antal === 1 ? "case is" : "cases are"} mentioned without being in any case list.`,
    ),
  utelamnade: (antal: number): Text =>
    text(
      `${antal} nyckeltal visas inte: ingen källa har fakta till dem. star underlag säger vilka, och vad som fattas.`,
      `${antal} measures are not shown: no source has the facts for them. star underlag says which, and what is missing.`,
    ),
  serVarfor: text("Kör star importera för att se varför.", "Run star importera to see why."),
  demonyckel: text(
    "Demonyckeln används. Den är öppen för alla; använd den aldrig för riktiga personer.",
    "The demo key is in use. It is open to all; never use it for real people.",
  ),
  oskyddat: text(
    "Internt bruk: små tal visas. Får ej spridas.",
    "Internal use: small numbers are shown. Not for distribution.",
  ),
  olikaTal: (tabell: string): Text =>
    text(
      `Siffrorna för ${tabell} går inte ihop med dem som redan är utgivna, eller med varandra. Inget visas.`,
      `The figures for ${tabell} do not agree with those already published, or with each other. Nothing is shown.`,
    ),
  skyddat: text(
    "Små tal, och tal som annars går att räkna ut, är dolda av sekretesskäl.",
    "Small numbers, and numbers that could otherwise be worked out, are hidden for confidentiality.",
  ),
  kundeInteSkrivaUt: text(
    "Utdata kunde inte skrivas. Kontrollera att det finns plats där den ska hamna.",
    "The output could not be written. Check that there is room where it should go.",
  ),
  kundeInteSkriva: text(
    "Rapporten kunde inte skrivas. Kontrollera att katalogen går att skriva i.",
    "The report could not be written. Check that the directory is writable.",
  ),
  pdfGickInte: text(
    "PDF:en kunde inte göras: Typst godtog inte dokumentet. Välj html eller docx i stället.",
    "The PDF could not be made: Typst did not accept the document. Choose html or docx instead.",
  ),
  defekt: text(
    "Ett fel i STAR har inträffat, inte i dina filer. Inget har skrivits. Rapportera vilket kommando du körde; skicka inga filer.",
    "There is a fault in STAR, not in your files. Nothing was written. Report the command that you ran; send no files.",
  ),
} as const;

/** Importrapportens ord. */
export const rapport = {
  last: text("läst", "read"),
  importerad: text("importerade", "imported"),
  karantan: text("karantän", "quarantined"),
  dubblett: text("dubbletter", "duplicates"),
  oforandrad: text("oförändrade", "unchanged"),
  tom: text("tomma", "blank"),
  rubrik: text("rubrik", "header"),
  summa: text("summa", "totals"),
  profil: text("profil", "profile"),
  bevis: text("bevis", "evidence"),
  rad: text("rad", "line"),
  och: text("och", "and"),
  till: text("till", "more"),
  stopp: text("karantän", "quarantine"),
  varning: text("varning", "warning"),
  rattad: text("rättad", "mended"),
  avvisad: text("avvisad", "refused"),
  summering: (fakta: number, individer: number, arenden: number): Text =>
    text(
      `${fakta} fakta om ${individer} ${individer === 1 ? "individ" : "individer"} i ${arenden} ${arenden === 1 ? "ärende" : "ärenden"}.`,
      `${fakta} facts about ${individer} ${individer === 1 ? "individual" : "individuals"} in ${arenden} ${arenden === 1 ? "case" : "cases"}.`,
    ),
  laser: text("Läser", "Reading"),
} as const;

/** Granskningens ord. */
export const granskning = {
  ingaRegler: text(
    "Ingen av överenskommelserna i star.json säger vilka regler den har; inget har prövats.",
    "None of the agreements in star.json says which rules it has; nothing was tested.",
  ),
  ingaFynd: text("Inget att anmärka.", "Nothing to remark."),
  brott: (antal: number): Text =>
    text(
      `bruten ${antal} ${antal === 1 ? "gång" : "gånger"}`,
      `broken ${antal} ${antal === 1 ? "time" : "times"}`,
    ),
  oklart: text(
    "Kan inte bedömas, eftersom källan eller överenskommelsen inte säger det som behövs (antal fall):",
    "Cannot be judged, since the source or the agreement does not say what is needed (number of cases):",
  ),
  senare: text(
    "Där ingen överenskommelse gällde är historien prövad mot den närmast senare: en upplysning, inget brott.",
    "Where no agreement was in force the history is tested against the next later one: for information, not a breach.",
  ),
  brutnaKrav: (antal: number): Text =>
    text(
      `${antal} ${antal === 1 ? "krav är brutet" : "krav är brutna"} mot den överenskommelse som gällde.`,
      `${antal} ${antal === 1 ? "requirement is" : "requirements are"} broken against the agreement in force.`,
    ),
} as const;

/** Texter i `star siffror`. */
export const siffror = {
  omdome: {
    true: text("håller", "holds"),
    false: text("FEL", "FALSE"),
    kan_ej_bedomas: text("oklart", "unclear"),
  },
  borde: text("borde vara", "should be"),
  falska: (antal: number): Text =>
    text(
      `${antal} ${antal === 1 ? "påstående håller" : "påståenden håller"} inte.`,
      `${antal} ${antal === 1 ? "statement does" : "statements do"} not hold.`,
    ),
} as const;

/** Texter i `star nns`. */
export const nns = {
  ingaSvar: text("Källorna har inga enkätsvar i perioden.", "The sources hold no answers."),
  ejIBruk: text("registerstudie, ej i bruk", "register study, not in use"),
  dold: text(
    "visas inte: färre än tio svarande kvinnor eller män",
    "not shown: fewer than ten women or men answered",
  ),
  konOsakert: text("osäkert kön (par bokförda på en)", "sex uncertain (couples booked on one)"),
  svarande: text("svarande", "answered"),
  negativt: text("negativt", "negative"),
  varken: text("varken eller", "neither"),
  positivt: text("positivt", "positive"),
  kon: {
    alla: text("alla", "all"),
    kvinna: text("kvinnor", "women"),
    man: text("män", "men"),
  },
  grupper: {
    deltagare_pagaende: text("deltagare, pågående", "participants, ongoing"),
    deltagare_avslut: text("deltagare, avslutade", "participants, ended"),
    personal: text("personal", "staff"),
    remittent: text("remittenter", "referrers"),
    chefsgrupp: text("parternas chefsgrupp", "managers' group"),
    styrelse: text("styrelsen", "board"),
  },
} as const;

/** Texter i `star forklara`. */
export const forklaring = {
  internt: text(
    "Arbetsmaterial om enskilda ärenden: får ej spridas.",
    "Working material on single cases: not for distribution.",
  ),
  ingenRad: text(
    "ärendet har inga rader som nyckeltalet räknar",
    "the case has no rows that the measure counts",
  ),
  raknas: text("räknas", "counts"),
  raknasInte: text("räknas inte", "does not count"),
  ja: text("ja", "yes"),
  nej: text("nej", "no"),
  saknas: text("saknas", "missing"),
  fakta: text("Rader i källorna:", "Rows in the sources:"),
} as const;

/** Texter i `star underlag`. */
export const beredskap = {
  helt: text("Inget fattas.", "Nothing is missing."),
  ingenKalla: text("ingen källa kan lämna", "no source can give"),
  saknas: (uppgift: Text, saknas: number, av: number): Text =>
    text(
      `${uppgift.sv} saknas i ${saknas} av ${av}`,
      `${uppgift.en} is missing in ${saknas} of ${av}`,
    ),
  flera: text("flera aktörer", "several actors"),
  okand: text("okänd aktör", "unknown actor"),
} as const;

/** Kommandot som skriver en profil. Filens namn kan vara någons och skrivs inte. */
const skrivEgen = (blad: boolean): Text =>
  text(
    `star profil ny <filen>${blad ? " --blad <namn>" : ""} --radtyp <vad en rad är> --ut min-profil.json (utan --radtyp räknas radtyperna upp).`,
    `star profil ny <the file>${blad ? " --blad <name>" : ""} --radtyp <what a row is> --ut my-profile.json (without --radtyp the row types are listed).`,
  );

/** Texter i `star profil`. */
export const profil = {
  okantGorande: (finns: ReadonlyArray<string>): Text =>
    text(
      `Säg vad du vill göra: ${lista(finns)}. Till exempel: star profil prova minfil.csv`,
      `Say what to do: ${lista(finns)}. For instance: star profil prova myfile.csv`,
    ),
  visaVad: text(
    "Ange profilen, till exempel: star profil visa star-arendelista",
    "Name the profile, for instance: star profil visa star-arendelista",
  ),
  provaVad: text(
    "Ange filen, till exempel: star profil prova minfil.csv",
    "Name the file, for instance: star profil prova myfile.csv",
  ),
  nyVad: text(
    "Ange filen, till exempel: star profil ny minfil.csv --radtyp arende --ut min-profil.json",
    "Name the file, for instance: star profil ny myfile.csv --radtyp arende --ut my-profile.json",
  ),
  okandProfil: (finns: ReadonlyArray<string>): Text =>
    text(
      `Profilen finns inte. Välj bland: ${lista(finns)}, eller ange en JSON-fil.`,
      `There is no such profile. Choose among: ${lista(finns)}, or name a JSON file.`,
    ),
  vilkenRadtyp: text(
    "Ange med --radtyp vad en rad är, till exempel --radtyp arende. Välj bland:",
    "Say with --radtyp what a row is, for instance --radtyp arende. Choose among:",
  ),
  radtypsrad: (id: string, beskrivning: string): Text =>
    text(`  ${id}  ${beskrivning}`, `  ${id}  ${beskrivning}`),
  vart: text(
    "Ange med --ut vilken JSON-fil som ska skrivas, till exempel --ut min-profil.json",
    "Say with --ut which JSON file to write, for instance --ut my-profile.json",
  ),
  finnsRedan: text(
    "Filen som --ut anger finns redan och skrivs inte över. Välj ett annat namn.",
    "The file that --ut names exists already and is not overwritten. Choose another name.",
  ),
  kundeInteSkriva: text(
    "Filen som --ut anger kunde inte skrivas. Kontrollera katalogen och rättigheterna.",
    "The file that --ut names could not be written. Check the directory and its permissions.",
  ),
  skriven: text(
    "Profilen är skriven och duger som den är. Pröva den på filen med star profil prova och --profil.",
    "The profile is written and will do as it is. Test it on the file with star profil prova and --profil.",
  ),
  skrivenMedKvar: (antal: number): Text =>
    text(
      `Profilen är skriven. ${antal} ${antal === 1 ? "sak" : "saker"} återstår att bestämma; de står här under och i profilens beskrivning. Rätta dem i profilen och pröva med star profil prova och --profil.`,
      `The profile is written. ${antal} ${antal === 1 ? "thing remains" : "things remain"} to be decided, named below and in its beskrivning. Mend them in the profile and test with star profil prova and --profil.`,
    ),
  filSaknas: text(
    "Filen finns inte eller kan inte läsas. Kontrollera namnet.",
    "The file does not exist or cannot be read. Check its name.",
  ),
  ingenFil: text(
    "Det är ingen vanlig fil. Ange en CSV-fil eller en arbetsbok (.xlsx).",
    "That is not a file. Name a CSV file or a workbook (.xlsx).",
  ),
  ingaBlad: text(
    "En CSV-fil har inga blad. Ta bort --blad.",
    "A CSV file has no sheets. Remove --blad.",
  ),
  olasbar: text(
    "Filen kan inte läsas. Kontrollera rättigheterna.",
    "The file cannot be read. Check its permissions.",
  ),
  forStor: text(
    "Filen är för stor för att prövas hel. Spara de första tusen raderna i en egen fil och pröva den.",
    "The file is too large to test whole. Save its first thousand rows in a file of their own and test that.",
  ),
  intLasbar: text(
    "Filen går inte att läsa. Rätta det som står ovan och pröva igen.",
    "The file cannot be read. Mend what is said above and test again.",
  ),
  rattaFilen: text(
    "Filen avvisas. Börja med det som står ovan, och pröva igen.",
    "The file is refused. Begin with what is said above, and test again.",
  ),
  ingenRubrik: text(
    "Ingen rad ser ut som en rubrik. Lägg till en rubrikrad överst, med ett namn för varje kolumn, och pröva igen.",
    "No row looks like a header. Add a header row on top, with a name for each column, and test again.",
  ),
  ingenPassar: (blad: boolean): Text =>
    text(
      `Ingen profil passar. Skriv en egen: ${skrivEgen(blad).sv}`,
      `No profile fits. Write your own: ${skrivEgen(blad).en}`,
    ),
  passarInte: (id: string, blad: boolean): Text =>
    text(
      `Filen kan inte läsas med ${id}. Lägg till det som saknas i listan, välj en annan profil med --profil, eller skriv en egen: ${skrivEgen(blad).sv}`,
      `The file cannot be read with ${id}. Add what is missing to the list, choose another profile with --profil, or write your own: ${skrivEgen(blad).en}`,
    ),
  egenPassarInte: (fil: string): Text =>
    text(
      `Filen kan inte läsas med ${fil}. Ge kolumnerna filens rubriker som alias där, eller lägg till kolumnerna i listan, och pröva igen.`,
      `The file cannot be read with ${fil}. Give the columns there the file's headers as aliases, or add the columns to the list, and test again.`,
    ),
  nasta: text("Nästa steg", "Next step"),
  laggTill: (profil: string, blad: boolean): Text =>
    text(
      `lägg filen i katalogen och skriv in den under kallor i star.json med "profil": ${profil}${blad ? ' och bladets namn som "blad"' : ""}.`,
      `put the file in the directory and enter it under kallor in star.json with "profil": ${profil}${blad ? ' and the name of the sheet as "blad"' : ""}.`,
    ),
  rattaForst: (id: string, egen: string | undefined): Text =>
    text(
      `rätta raderna ovan i källan, eller lägg till skrivsätten under kodlistor i ${egen ?? `en egen profil (star profil visa ${id} --json är en början)`}, och pröva igen. Rader i karantän räknas inte med; de andra läses. De går också att rätta när filen läses in: star importera med --karantan.`,
      `mend the rows above in the source, or add the spellings under kodlistor in ${egen ?? `a profile of your own (star profil visa ${id} --json is a start)`}, and test again. Quarantined rows do not count; the others are read. They can also be mended when the file is imported: star importera with --karantan.`,
    ),
  avvisarFilen: text("avvisar filen", "refuses the file"),
  avgransare: text("avgränsare", "delimiter"),
  ingenRubrikrad: text("ingen rad ser ut som en rubrik", "no row looks like a header"),
  rubrikrad: (rad: number, rader: number): Text =>
    text(
      `rubriken på rad ${rad}, ${rader} ${rader === 1 ? "rad" : "rader"} under den`,
      `the header on line ${rad}, ${rader} ${rader === 1 ? "row" : "rows"} below it`,
    ),
  kolumner: text("Kolumner", "Columns"),
  okandKolumn: text("okänd", "unknown"),
  i: text("i", "in"),
  arI: (id: string): Text => text(`i ${id} är den`, `in ${id} it is`),
  tomma: text("tomma", "blank"),
  kannerIgen: (antal: number, av: number): Text =>
    text(`känner igen ${antal} av ${av} kolumner`, `recognises ${antal} of ${av} columns`),
  ingetSaknas: text("inget som krävs saknas", "nothing required is missing"),
  saknar: text("saknar", "lacks"),
  lastMed: (id: string): Text => text(`Läst med ${id}`, `Read with ${id}`),
  flerBrister: (antal: number): Text =>
    text(`och ${antal} brister till`, `and ${antal} more issues`),
  kalla: text("Källa", "Source"),
  bevisrubrik: text("Bevis", "Evidence"),
  radtyp: text("Radtyp", "Row type"),
  aven: text("även", "also"),
  bevis: {
    seed: text("ur en verklig förlaga", "from a real specimen"),
    publik: text("publikt beskriven", "publicly described"),
    antagen: text("antagen, ingen riktig fil har visats", "assumed, no real file has been shown"),
  },
  krav: {
    varde: text("varje cell krävs", "every cell required"),
    kolumn: text("kolumnen krävs", "column required"),
    nej: text("valfri", "optional"),
    extra: text("valfri, sällan med", "optional, seldom present"),
  },
  former: {
    tom: text("tom", "blank"),
    personidentitet: text("personnummer", "personal identity numbers"),
    dag: text("dagar", "days"),
    manadsspann: text("månadsspann", "spans of months"),
    ar: text("årtal", "years"),
    markering: text("markeringar", "marks"),
    heltal: text("heltal", "whole numbers"),
    tal: text("tal", "numbers"),
    belopp: text("belopp", "amounts"),
    kod: text("få olika texter (en kod?)", "few different texts (a code?)"),
    text: text("text", "text"),
    blandad: text("blandat", "mixed"),
  },
} as const;

/** Texter i `star adapter`. */
export const adapter = {
  vad: text(
    "Skriv: star adapter ny <namn> --ut <katalog>",
    "Write: star adapter ny <name> --ut <directory>",
  ),
  namn: text(
    "Namnet ska börja med en liten bokstav och ha små bokstäver a–z, siffror och enkla bindestreck, till exempel var-lista.",
    "The name should begin with a lower-case letter and hold lower-case a–z, digits and single hyphens, for instance our-list.",
  ),
  finnsRedan: text(
    "Katalogen finns redan, och inget har skrivits. Ange en annan med --ut.",
    "The directory already exists, and nothing was written. Name another with --ut.",
  ),
  kanInteGora: text(
    "Katalogen kan inte göras. Kontrollera att den som den ska ligga i finns och går att skriva i.",
    "The directory cannot be made. Check that the one it should lie in exists and is writable.",
  ),
  kundeInteSkriva: text(
    "Paketet kunde inte skrivas, och den nya katalogen är borttagen. Kontrollera att det finns plats.",
    "The package could not be written, and the new directory is removed. Check that there is room.",
  ),
  skrivet: text(
    "Paketet är skrivet. Kör npm install och npm test i katalogen; README.md säger vad du byter ut.",
    "The package is written. Run npm install and npm test in the directory; README.md says what to replace.",
  ),
} as const;
