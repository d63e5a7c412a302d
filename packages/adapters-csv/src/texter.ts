/**
 * Alla meningar som adaptern säger, på svenska och engelska. Varje mening säger vad som är fel och vad man
 * gör åt det. Ingen mening får bära ett cellvärde; därför tar funktionerna bara platser, antal och fältnamn.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Så många kolumner räknas upp i en mening. */
const VISADE = 20;

/** Brister som gäller hela filen: den läses inte. */
export const filfel = {
  FIL_TOM: text(
    "Filen är tom. Exportera den igen från källan.",
    "The file is empty. Export it again from the source.",
  ),
  FIL_EXCEL: text(
    "Filen är en Excel-arbetsbok, inte text. Öppna den, välj Spara som → CSV UTF-8, och peka ut den nya filen i star.json.",
    "The file is an Excel workbook, not text. Open it, choose Save as → CSV UTF-8, and name the new file in star.json.",
  ),
  FIL_PACKAD: text(
    "Filen är packad (zip eller gzip). Packa upp den och peka ut den uppackade filen i star.json.",
    "The file is compressed (zip or gzip). Unpack it and name the unpacked file in star.json.",
  ),
  FIL_PDF: text(
    "Filen är en PDF. Exportera listan som CSV i stället.",
    "The file is a PDF. Export the list as CSV instead.",
  ),
  FIL_INTE_TEXT: text(
    "Filen är inte text: den innehåller nolltecken. Exportera den igen som CSV.",
    "The file is not text: it holds NUL characters. Export it again as CSV.",
  ),
  FIL_TRASIG_KODNING: text(
    "Filens tecken går inte att läsa med den kodning som den säger sig ha. Exportera den igen som CSV UTF-8.",
    "The file cannot be read in the encoding that it claims. Export it again as CSV UTF-8.",
  ),
  FIL_BLANDAD_KODNING: text(
    "Filens tecken är skrivna på två sätt: en del är UTF-8 och en del är det inte, så att text går förlorad hur den än läses. Exportera den igen som CSV UTF-8, eller ange kodningen i star.json.",
    "The characters of the file are written in two ways: some are UTF-8 and some are not, so text is lost however it is read. Export it again as CSV UTF-8, or name the encoding in star.json.",
  ),
  FIL_FOR_STOR: text(
    "Filen är större än gränsen. Dela den i flera filer, till exempel en per år, och lägg till dem som egna källor.",
    "The file is larger than the limit. Split it into several files, one per year for instance, and add them as sources.",
  ),
} as const;

/** Koden för ett filfel som inte behöver fler uppgifter. */
export type Filfelskod = keyof typeof filfel;

/** Ett citattecken öppnas och stängs aldrig. */
export const oavslutatCitat = (rad: number): Text =>
  text(
    `Ett citattecken öppnas på rad ${rad} och stängs aldrig. Rätta raden i källan och exportera igen.`,
    `A quote opens on line ${rad} and never closes. Mend the line in the source and export again.`,
  );

/** Ett citattecken stängs mitt i en cell. */
export const felCitat = (rad: number): Text =>
  text(
    `Cellen som börjar med citattecken på rad ${rad} slutar inte där citattecknet stängs. Dubbla citattecken som hör till texten, eller ta bort dem, och exportera igen.`,
    `The cell that opens with a quote on line ${rad} does not end where the quote closes. Double the quotes that belong to the text, or remove them, and export again.`,
  );

/** En cell är längre än gränsen. */
export const langCell = (rad: number): Text =>
  text(
    `En cell som börjar på rad ${rad} är längre än gränsen. Ett citattecken som aldrig stängs kan ha gjort resten av filen till en cell; rätta raden, eller höj gränsen om cellen ska vara så lång.`,
    `A cell that begins on line ${rad} is longer than the limit. A quote that never closes may have turned the rest of the file into one cell; mend the line, or raise the limit if the cell should be that long.`,
  );

/** En rad är längre än gränsen. */
export const langRad = (rad: number): Text =>
  text(
    `Raden som börjar på rad ${rad} är längre än gränsen. Kontrollera att filen har radbrytningar, eller höj gränsen.`,
    `The row that begins on line ${rad} is longer than the limit. Check that the file has line breaks, or raise the limit.`,
  );

/** En rad har fler kolumner än gränsen. */
export const mangaKolumner = (rad: number): Text =>
  text(
    `Rad ${rad} har fler kolumner än gränsen. Kontrollera avgränsaren, eller höj gränsen.`,
    `Line ${rad} has more columns than the limit. Check the delimiter, or raise the limit.`,
  );

/** Filen har fler rader än gränsen. */
export const mangaRader = (granse: number): Text =>
  text(
    `Filen har fler än ${granse} rader, som är gränsen. Dela den, eller höj gränsen.`,
    `The file has more than ${granse} rows, which is the limit. Split it, or raise the limit.`,
  );

/** En rad före rubriken har innehåll som en datarad. */
export const radForeRubrik: Text = text(
  "Raden står före rubrikraden men är ifylld som en datarad. Kontrollera att rubrikraden är rättstavad och står överst.",
  "The row stands before the header but is filled in like a data row. Check that the header is spelt right and stands first.",
);

/** En ny rubrik med annan ordning står inne i filen. */
export const nyRubrik = (rad: number): Text =>
  text(
    `Rad ${rad} är en ny rubrikrad med andra kolumner. Dela filen där, eller ge alla delar samma kolumner.`,
    `Line ${rad} is a new header with other columns. Split the file there, or give all parts the same columns.`,
  );

/** Ingen rad, eller inga två, ser ut som profilens rubrik. */
export const ingenRubrik = (profil: string, saknade: ReadonlyArray<string>, tva: boolean): Text =>
  text(
    `${tva ? "Inga två rader" : "Ingen rad"} i filens början passar profilen ${profil}. Det saknas: ${saknade.join(", ")}. Kontrollera att filen hör till profilen. Heter kolumnerna något annat: lägg till rubrikerna som alias i en egen profil. Finns de inte: lägg till dem i listan.`,
    `${tva ? "No two rows" : "No row"} at the start of the file fit${tva ? "" : "s"} the profile ${profil}. Missing: ${saknade.join(", ")}. Check that the file belongs to the profile. If the columns have other names: add the headers as aliases in a profile of your own. If they do not exist: add them to the list.`,
  );

/** Ingen rad har mer än en cell. */
export const enKolumn: Text = text(
  "Varje rad har bara en cell, så kolumnerna går inte att skilja åt. Är filen en arbetsbok: ange bladet där listan står (--blad, eller blad i star.json). Är den text: exportera den igen som CSV med semikolon mellan cellerna (tabb, komma och lodstreck läses också). Kontrollera att det är rätt lista.",
  "Every row has only one cell, so the columns cannot be told apart. If the file is a workbook: name the sheet where the list stands (--blad, or blad in star.json). If it is text: export it again as CSV with semicolons between the cells (tabs, commas and vertical bars are also read). Check that it is the right list.",
);

/** Rubriken ser ut att vara två rader, men profilen säger det inte. */
export const tvaRubrikrader = (rad: number): Text =>
  text(
    `Rubriken ser ut att vara två rader, från rad ${rad}: grupper över kolumnernas namn. Slå ihop dem till en rad i källan, eller låt star profil ny skriva en egen profil, som fogar dem (tvaradigRubrik).`,
    `The header seems to be two rows, from line ${rad}: groups above the names of the columns. Merge them into one row in the source, or let star profil ny write a profile of your own, which joins them (tvaradigRubrik).`,
  );

/** Raden över rubriken ser ut att höra till den. */
export const radOverRubriken = (rad: number): Text =>
  text(
    `Rad ${rad}, ovanför rubriken, ser ut att vara grupper som hör till den, och läses inte. Slå ihop raderna i källan, eller ange tvaradigRubrik i en egen profil, om någon av kolumnerna under dem ska läsas.`,
    `Line ${rad}, above the header, seems to be groups that belong to it, and is not read. Merge the rows in the source, or state tvaradigRubrik in a profile of your own, if any of the columns below them should be read.`,
  );

/** En kolumn utan rubrik är ifylld. */
export const blankRubrik = (kolumn: string): Text =>
  text(
    `Kolumn ${kolumn} har värden men ingen rubrik, och kan vara en kolumn som flyttats. Ge den en rubrik i källan, ta bort den, eller ange den med plats i en egen profil.`,
    `Column ${kolumn} has values but no header, and may be a column that was shifted. Give it a header in the source, remove it, or state it with plats in a profile of your own.`,
  );

/** Två kolumner svarar mot samma fält. */
export const dubbelRubrik = (rubrik: string, kolumner: ReadonlyArray<string>): Text =>
  text(
    `Kolumnerna ${kolumner.join(" och ")} är alla ${rubrik}. Ta bort eller döp om alla utom en i källan, eller ange i en egen profil vilken plats som är vilken.`,
    `Columns ${kolumner.join(" and ")} are all ${rubrik}. Remove or rename all but one in the source, or state in a profile of your own which plats is which.`,
  );

/** Två kolumner som profilen inte känner har samma rubrik. */
export const dubbelOkand = (kolumner: ReadonlyArray<string>): Text =>
  text(
    `Kolumn ${kolumner.slice(0, VISADE).join(", ")} har samma rubrik, som profilen inte känner; ingen av dem läses. Ge dem var sin rubrik i källan om någon ska läsas, eller ange i en egen profil vilken plats som är vilken.`,
    `Columns ${kolumner.slice(0, VISADE).join(", ")} have the same header, which the profile does not know; none of them is read. Give each its own header in the source if any should be read, or state in a profile of your own which plats is which.`,
  );

/** En kolumn som profilen känner till finns inte i filen. */
export const kolumnSaknas = (rubrik: string): Text =>
  text(
    `Kolumnen ${rubrik} finns inte i filen; siffror som behöver den kan inte räknas.`,
    `The column ${rubrik} is not in the file; figures that need it cannot be computed.`,
  );

/** En fråga som profilen inte känner stoppar filen. */
export const okandFraga = (kolumner: ReadonlyArray<string>): Text =>
  text(
    `Rubriken i kolumn ${kolumner.slice(0, VISADE).join(", ")} är ingen av enkätens frågor. Frågorna får inte skrivas om: då går svaren inte att jämföra. Använd den tryckta lydelsen, eller ta bort kolumnen.`,
    `The header in column ${kolumner.slice(0, VISADE).join(", ")} is none of the questions of the survey. Questions may not be reworded: answers could not be compared. Use the printed wording, or remove the column.`,
  );

/** Kolumner som profilen inte känner till; de tjugo första räknas upp. */
export const okandaKolumner = (kolumner: ReadonlyArray<string>): Text => {
  const visade = kolumner.slice(0, VISADE).join(", ");
  const fler = kolumner.length - VISADE;
  return text(
    `Kolumn ${visade}${fler > 0 ? ` och ${fler} till` : ""} känns inte igen och läses inte.`,
    `Column ${visade}${fler > 0 ? ` and ${fler} more` : ""} is not recognised and is not read.`,
  );
};

/** Filen har en rubrik men inget under den. */
export const ingaRader: Text = text(
  "Filen har en rubrikrad men inga rader under den. Kontrollera att exporten blev hel.",
  "The file has a header but no rows below it. Check that the export is complete.",
);

/** Raden har fel antal celler. */
export const felAntalCeller = (har: number, vantat: number): Text =>
  text(
    `Raden har ${har} celler men rubriken har ${vantat}. Ett avgränsningstecken i en cell kan ha flyttat kolumnerna; rätta raden i källan.`,
    `The row has ${har} cells but the header has ${vantat}. A delimiter inside a cell may have shifted the columns; mend the row in the source.`,
  );

/** Ett obligatoriskt värde saknas. */
export const vardeSaknas = (rubrik: string): Text =>
  text(`${rubrik} saknas. Fyll i cellen.`, `${rubrik} is missing. Fill in the cell.`);

/** Värdet går inte att läsa som den typ som profilen anger. */
export const felForm = (rubrik: string, vantat: Text): Text =>
  text(
    `${rubrik} kan inte läsas; det ska vara ${vantat.sv}. Rätta cellen.`,
    `${rubrik} cannot be read; it should be ${vantat.en}. Mend the cell.`,
  );

/** Värdet finns inte i kodlistan. */
export const okandKod = (rubrik: string, lista: string): Text =>
  text(
    `${rubrik} har ett värde som inte finns i kodlistan ${lista}. Rätta cellen, eller lägg till värdet som alias i profilens kodlistor.`,
    `${rubrik} has a value that is not in the code list ${lista}. Mend the cell, or add the value as an alias in the profile's code lists.`,
  );

/** Texten finns inte i kodlistan och läses som en annan kod. */
export const kodAnnars = (rubrik: string, lista: string, annars: string): Text =>
  text(
    `${rubrik} har en text som inte finns i kodlistan ${lista}; raden läses som ${annars}, och texten sparas inte. Är den en egen kod: lägg till den i profilens kodlistor.`,
    `${rubrik} has a text that is not in the code list ${lista}; the row is read as ${annars}, and the text is not kept. If it is a code of its own: add it to the profile's code lists.`,
  );

/** Talet finns inte på skalan. */
export const utanforSpannet = (rubrik: string, minst: number, hogst: number): Text =>
  text(
    `${rubrik} ligger utanför skalan, som går från ${minst} till ${hogst}. Rätta cellen mot underlaget.`,
    `${rubrik} lies outside the scale, which runs from ${minst} to ${hogst}. Mend the cell from the original.`,
  );

/** Något som liknar ett personnummer står i en annan kolumn. */
export const personnummerPaFelPlats = (rubrik: string): Text =>
  text(
    `${rubrik} innehåller något som ser ut som ett personnummer. Ta bort det; personnummer får bara stå i personnummerkolumnen.`,
    `${rubrik} holds something that looks like a personal identity number. Remove it; such numbers belong only in their own column.`,
  );

/** En dag ligger före en dag som den måste följa. */
export const felOrdning = (rubrik: string, tidigare: string): Text =>
  text(
    `${rubrik} ligger före ${tidigare}. Rätta datumet som är fel.`,
    `${rubrik} lies before ${tidigare}. Mend the date that is wrong.`,
  );

/** En dag ligger efter dagen då filen togs ut. */
export const efterUttag = (rubrik: string): Text =>
  text(
    `${rubrik} ligger efter dagen då filen togs ut. Kontrollera datumet.`,
    `${rubrik} lies after the day the file was taken out. Check the date.`,
  );

/** En uppgift kräver en annan. */
export const kraverUppgift = (rubrik: string, kraver: string): Text =>
  text(
    `${rubrik} är ifylld men ${kraver} saknas. Fyll i ${kraver}.`,
    `${rubrik} is filled in but ${kraver} is missing. Fill in ${kraver}.`,
  );

/** En annan rad har samma nyckel men annat innehåll. */
export const nyckelUpptagen = (forstaRad: number): Text =>
  text(
    `En annan rad (rad ${forstaRad}) har samma nyckel men annat innehåll. Avgör vilken som gäller och ta bort den andra.`,
    `Another row (line ${forstaRad}) has the same key but other content. Decide which one holds and remove the other.`,
  );

/** Seklet är gissat. */
export const sekelGissat: Text = text(
  "Personnumret saknar sekel; individen har antagits vara under hundra år.",
  "The number lacks a century; the person is taken to be under a hundred.",
);

/** Filen har bytes som saknar tecken i Windows-1252. */
export const odefinieradeBytes = (antal: number): Text =>
  text(
    `${antal} tecken är odefinierade i Windows-1252. Kontrollera å, ä och ö i resultatet, eller ange kodningen i star.json.`,
    `${antal} characters are undefined in Windows-1252. Check å, ä and ö in the result, or name the encoding in star.json.`,
  );

/** Texten har redan ersättningstecken: något gick förlorat före exporten. */
export const ersattningstecken = (antal: number): Text =>
  text(
    `Texten innehåller ${antal} ersättningstecken (U+FFFD): tecken gick förlorade redan i källan.`,
    `The text holds ${antal} replacement characters (U+FFFD): characters were lost already in the source.`,
  );

/** Texten har å, ä och ö som blivit två tecken: UTF-8 som lästs som Windows-1252 och sparats igen. */
export const dubbelkodad = (antal: number): Text =>
  text(
    `${antal} gånger står det som blir kvar när å, ä eller ö i UTF-8 läses fel och sparas igen. Inget har rättats; exportera filen på nytt från källan.`,
    `${antal} times there stands what is left when å, ä or ö in UTF-8 is misread and saved again. Nothing has been mended; export the file again from the source.`,
  );

/** Filens bytes är svenska bokstäver i en annan kodning än den som valdes. */
export const misstanktKodning = (kodning: string, antal: number): Text =>
  text(
    `${antal} bytes är å, ä eller ö i ${kodning} men andra tecken i den kodning som filen lästes med. Inget har rättats; spara filen som CSV UTF-8 i programmet som skrev den.`,
    `${antal} bytes are å, ä or ö in ${kodning} but other characters in the encoding the file was read with. Nothing has been mended; save the file as CSV UTF-8 in the program that wrote it.`,
  );

/** Vad som vägdes när filen visade sig ha två kodningar. */
export const blandadKodning = (hela: number, trasiga: number): Text =>
  text(
    `${hela} tecken är hela i UTF-8 och ${trasiga} bytes är det inte`,
    `${hela} characters are whole in UTF-8 and ${trasiga} bytes are not`,
  );

/** Var den första byten som inte är UTF-8 står, och hur många som hann läsas. */
export const blandadPaRad = (rad: number, antal: number): Text =>
  text(
    `${filfel.FIL_BLANDAD_KODNING.sv} Den första byten som inte är UTF-8 står på rad ${rad}; minst ${antal} finns.`,
    `${filfel.FIL_BLANDAD_KODNING.en} The first byte that is not UTF-8 is on line ${rad}; there are at least ${antal}.`,
  );

/** Hur filen lästes. */
export const lastSom = (kodning: string, grund: Text, avgransare: string): Text =>
  text(
    `${kodning} (${grund.sv}), avgränsare ${avgransare}`,
    `${kodning} (${grund.en}), delimiter ${avgransare}`,
  );

/** Vad som talar för kodningen. */
export const kodningsgrund = {
  bom: text("byteordningsmärke", "byte order mark"),
  nollor: text("varannan byte är noll", "every other byte is zero"),
  ascii: text("bara ASCII", "ASCII only"),
  giltigUtf8: text("giltig UTF-8", "valid UTF-8"),
  inteUtf8: text("inte UTF-8", "not UTF-8"),
  angiven: text("angiven", "stated"),
} as const;

/** Vad en cell väntas vara. */
export const vantat = {
  dag: text("en dag, till exempel 2025-03-14", "a day, for instance 2025-03-14"),
  belopp: text("ett belopp, till exempel 1 234,50", "an amount, for instance 1 234,50"),
  tvetydigtBelopp: text(
    "ett belopp utan punkt, eftersom 1.234 kan vara både tusental och decimaler",
    "an amount without a dot, since 1.234 may be thousands or decimals",
  ),
  heltal: text("ett heltal", "a whole number"),
  tal: text("ett tal", "a number"),
  ar: text("ett årtal med fyra siffror", "a year of four digits"),
  manadsspann: text(
    "två månader, till exempel 2019-10--2019-12, den tidigare först",
    "two months, for instance 2019-10--2019-12, the earlier first",
  ),
  manad: text("en månad, till exempel 2025-03", "a month, for instance 2025-03"),
  procent: text("procent 0–100, till exempel 12,5 %", "per cent 0–100, for instance 12,5 %"),
  andel: text(
    "en andel från 0 till 1, till exempel 0,5 eller 3/4",
    "a share from 0 to 1, for instance 0,5 or 3/4",
  ),
  jaNej: text("ja eller nej", "yes or no"),
  markering: text("en markering eller tomt", "a mark or blank"),
  omfattning: text("en omfattning 1–100 %", "a share of 1–100 %"),
} as const;

/** Fel i en profil, prövad mot sin radtyp. */
export const profilfel = {
  dubbeltFalt: (falt: string): Text =>
    text(`fältet ${falt} står två gånger`, `the field ${falt} stands twice`),
  saknarFalt: (radtyp: string, falt: string): Text =>
    text(
      `radtypen ${radtyp} kräver fältet ${falt} med obligatorisk "varde"; har listan ingen sådan kolumn: lägg till den i listan`,
      `row type ${radtyp} needs the field ${falt} with obligatorisk "varde"; if the list has no such column: add one to the list`,
    ),
  inteKravd: (falt: string): Text =>
    text(
      `fältet ${falt} ska ha obligatorisk "varde"`,
      `the field ${falt} should have obligatorisk "varde"`,
    ),
  ogiltigNyckel: (falt: string): Text =>
    text(
      `${falt} är ingen kolumn med obligatorisk "varde" eller med annars, eller är en personidentitet eller markering`,
      `${falt} is not a column with obligatorisk "varde" or with annars, or is a personal identity or a mark`,
    ),
  felSpann: (falt: string, minst: number, hogst: number): Text =>
    text(
      `fältet ${falt} ska ha ett spann inom ${minst} till ${hogst}`,
      `the field ${falt} should have a spann within ${minst} to ${hogst}`,
    ),
  ingenNyckel: text("minst en nyckel krävs", "at least one key is needed"),
  okantFalt: (radtyp: string, falt: string, lediga: ReadonlyArray<string>): Text =>
    text(
      `radtypen ${radtyp} har inget fält ${falt}${lediga.length === 0 ? "" : `; ta bort kolumnen ur profilen, eller välj bland de lediga: ${lediga.join(", ")}`}`,
      `row type ${radtyp} has no field ${falt}${lediga.length === 0 ? "" : `; remove the column from the profile, or choose among the free ones: ${lediga.join(", ")}`}`,
    ),
  dubbeltAlias: (alias: string): Text =>
    text(
      `rubriken ${alias} används av flera kolumner; ge dem var sin plats om filen upprepar den`,
      `the header ${alias} is used by several columns; give each its plats if the file repeats it`,
    ),
  dubbelPlats: (plats: string): Text =>
    text(`platsen ${plats} anges av flera kolumner`, `plats ${plats} is stated by several columns`),
  felTyp: (falt: string, typer: ReadonlyArray<string>): Text =>
    text(
      `fältet ${falt} ska ha typen ${typer.join(" eller ")}`,
      `the field ${falt} should have the type ${typer.join(" or ")}`,
    ),
  ogiltigtMonster: text(
    "mönstret är inget giltigt reguljärt uttryck",
    "the pattern is not a valid regular expression",
  ),
  okandKodlista: (lista: string, finns: ReadonlyArray<string>): Text =>
    text(
      `kodlistan ${lista} finns inte; välj bland ${finns.join(", ")}, eller skriv en egen i kodlistor`,
      `there is no code list ${lista}; choose among ${finns.join(", ")}, or write one in kodlistor`,
    ),
  okandKod: (kod: string, falt: string, finns: ReadonlyArray<string>): Text =>
    text(
      `koden ${kod} finns inte för fältet ${falt}${finns.length === 0 ? "" : `; välj bland ${finns.join(", ")}`}`,
      `the field ${falt} has no code ${kod}${finns.length === 0 ? "" : `; choose among ${finns.join(", ")}`}`,
    ),
  ogiltigRegel: (falt: string): Text =>
    text(
      `${falt} är ingen kolumn som regeln kan pröva`,
      `${falt} is not a column that the rule can check`,
    ),
} as const;

/** Meningarna när en profil görs ur en fils rubrik. */
export const nyprofil = {
  olasbar: text(
    "Filen går inte att läsa som en tabell. Kör star profil prova på den för att se varför.",
    "The file cannot be read as a table. Run star profil prova on it to see why.",
  ),
  ingenRubrik: text(
    "Ingen rad ser ut som en rubrikrad: varje kolumn ska ha en egen rubrik av ord, utan tal, datum eller personnummer. Lägg till en rubrikrad överst och försök igen.",
    "No row looks like a header: every column should have a heading of its own made of words, without numbers, dates or personal identity numbers. Add a header row on top and try again.",
  ),
  kalla: text("Vår egen lista", "Our own list"),
  beskrivning: (okanda: ReadonlyArray<string>, saknade: ReadonlyArray<string>): Text =>
    text(
      [
        "Skapad ur filens rubrik.",
        okanda.length === 0
          ? ""
          : `Att bestämma: ge ${okanda.join(", ")} namnet på ett av radtypens fält och rätt typ, eller ta bort dem.`,
        saknade.length === 0
          ? ""
          : `Radtypen kräver också ${saknade.join(", ")}: är det någon av kolumnerna? Annars behöver listan en sådan kolumn.`,
        "Se docs/gor/profilfalt.md, och kör star profil prova med profilen.",
      ]
        .filter((mening) => mening !== "")
        .join(" "),
      [
        "Made from the header of the file.",
        okanda.length === 0
          ? ""
          : `To decide: give ${okanda.join(", ")} the name of a field of the row type and the right type, or remove them.`,
        saknade.length === 0
          ? ""
          : `The row type also needs ${saknade.join(", ")}: is it one of the columns? Otherwise the list needs such a column.`,
        "See docs/gor/profilfalt.md, and run star profil prova with the profile.",
      ]
        .filter((mening) => mening !== "")
        .join(" "),
    ),
} as const;
