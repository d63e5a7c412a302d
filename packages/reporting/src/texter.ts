/**
 * Alla meningar i rapporterna, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Fasta texter. */
export const texter = {
  farEjSpridas: text("Får ej spridas", "Not for distribution"),
  internt: text(
    "Internt arbetsmaterial med oskyddade små tal. Får ej spridas.",
    "Internal working material with unprotected small numbers. Not for distribution.",
  ),
  skyddat: text(
    "Små antal, och antal som annars går att räkna ut, är dolda (..) av sekretesskäl.",
    "Small counts, and counts that could otherwise be worked out, are hidden (..) for confidentiality.",
  ),
  andelarAvrundade: text(
    "Andelar är avrundade till hela procent var för sig och summerar inte alltid till 100.",
    "Shares are rounded to whole per cent one by one and need not add up to 100.",
  ),
  uppgiftSaknas: text("uppgift saknas", "no data"),
  doldAvSekretess: text("uppgiften är dold av sekretesskäl", "hidden for confidentiality"),
  ejTillampligt: text("gäller inte", "not applicable"),
  cirka: text("cirka", "about"),
  attFyllaI: text("Att fylla i", "To be filled in"),
  antal: text("Antal", "Number"),
  andel: text("Andel", "Share"),
  av: text("Av", "Of"),
  avAlla: text("av", "of"),
  summa: text("Summa", "Total"),
  ar: text("År", "Year"),
  alla: text("Alla", "All"),
  grupp: text("Grupp", "Group"),
  definition: text("Definition", "Definition"),
  period: text("Period", "Period"),
  forbund: text("Förbund", "Association"),
  innehall: text("Innehåll", "Contents"),
  siffror: text("Siffror i korthet", "Figures in brief"),
  okand: text("Okänd", "Unknown"),
  flera: text("Flera aktörer", "Several actors"),
  ingaUppgifter: text("Inga uppgifter för perioden.", "No data for the period."),
  enskild: text("perioden för sig", "the period by itself"),
  jamntKon: text(
    "Könsfördelningen är jämn: kvinnor och män är vardera 40–60 procent. Bara de vars kön är känt räknas; de med okänt kön står utanför nämnaren.",
    "The sexes are evenly distributed: women and men are each 40–60 per cent. Only those whose sex is known count; the unknowns are outside the denominator.",
  ),
  ojamntKon: text(
    "Könsfördelningen är inte jämn: kvinnor och män är inte vardera 40–60 procent. Bara de vars kön är känt räknas; de med okänt kön står utanför nämnaren.",
    "The sexes are not evenly distributed: women and men are not each 40–60 per cent. Only those whose sex is known count; the unknowns are outside the denominator.",
  ),
  ackumulerad: text("ackumulerat från årets början", "accumulated from the start of the year"),
} as const satisfies Record<string, Text>;

/** Ord om delmål. */
export const delmalstexter = {
  rubrik: text("Delmål", "Goals"),
  mal: text("Mål", "Goal"),
  matt: text("Mått", "Measure"),
  utfall: text("Utfall", "Outcome"),
  forra: text("Tidigare", "Earlier"),
  bedomning: text("Bedömning", "Judgement"),
  inga: text("Inga delmål i filen.", "No goals in the file."),
  lamnat: text("lämnat för hand", "supplied by hand"),
  intervall: text("95-procentsintervall", "95 per cent interval"),
  saker: text("säkert", "certain"),
  osaker: text("osäkert: slumpen kan ha avgjort", "uncertain: chance may have decided"),
  eller: text("eller", "or"),
  ingenBedomning: text("ingen bedömning är lämnad", "no judgement has been given"),
  status: {
    uppnatt: text("uppnått", "reached"),
    ej_uppnatt: text("ej uppnått", "not reached"),
    saknas: text("uppgift saknas", "no data"),
    for_fa: text("för få för att säga", "too few to say"),
    kvalitativt: text("kvalitativt", "qualitative"),
    dold: text("dolt av sekretesskäl", "hidden for confidentiality"),
  },
  uppskattat: {
    uppnatt: text("uppskattat uppnått", "reached, by estimate"),
    ej_uppnatt: text("uppskattat ej uppnått", "not reached, by estimate"),
  },
  svar: {
    ja: text("ja", "yes"),
    delvis: text("delvis", "partly"),
    nej: text("nej", "no"),
    oppet: text("öppet", "open"),
  },
} as const;

/** Ord om skillnader. */
export const skillnadstexter = {
  rubrik: text("Skillnader", "Differences"),
  mot: text("mot", "against"),
  kvinnorMotMan: text("kvinnor mot män", "women against men"),
  till: text("till", "to"),
  procentenheter: text("procentenheter", "percentage points"),
  dold: text("skillnaden är dold", "the difference is hidden"),
  inga: text("Inget att jämföra.", "Nothing to compare."),
  intervall: text(
    "Inom parentes står skillnadens 95-procentsintervall. Det räknar grupperna som olika personer; den som finns i båda gör det ungefärligt. Av tjugo jämförelser blir i snitt en säkerställd av slumpen.",
    "The 95 per cent interval of the difference is in parentheses. It counts the groups as different people; those in both make it approximate. Of twenty comparisons one on average is beyond chance by chance.",
  ),
  baraAndelar: text(
    "Bara andelar jämförs. Dagandelar, medelvärden, medianer, kvoter och belopp gör det inte: deras rader bär ingen spridning att räkna slumpen ur.",
    "Only shares are compared. Shares of days, means, medians, ratios and amounts are not: their rows carry no spread from which to reckon chance.",
  ),
} as const satisfies Record<string, Text>;

/** Fel i en mall, prövad mot nyckeltalen. */
export const mallfel = {
  okantNyckeltal: (finns: ReadonlyArray<string>): Text =>
    text(
      `nyckeltalet finns inte här; välj bland ${finns.join(", ")}`,
      `there is no such measure here; choose among ${finns.join(", ")}`,
    ),
  okandDimension: (finns: ReadonlyArray<string>): Text =>
    text(
      `nyckeltalet grupperas inte så; välj bland ${finns.join(", ")}`,
      `the measure is not grouped that way; choose among ${finns.join(", ")}`,
    ),
  olikaTal: text(
    "serierna är olika slags tal; de kan inte stå i samma tabell",
    "the series are different kinds of number; they cannot share a table",
  ),
  ingetFlode: text(
    "nyckeltalet delas inte efter två lägen",
    "the measure is not divided by two positions",
  ),
  dubbelt: text("id finns redan i mallen", "the id is already in the template"),
  okandGrupp: (finns: ReadonlyArray<string>): Text =>
    text(
      `respondentgruppen finns inte; välj bland ${finns.join(", ")}`,
      `there is no such group of respondents; choose among ${finns.join(", ")}`,
    ),
  okandLucka: (finns: ReadonlyArray<string>): Text =>
    text(
      `mallen har ingen sådan lucka; den har ${finns.join(", ")}`,
      `the template has no such slot; it has ${finns.join(", ")}`,
    ),
  okandRoll: (finns: ReadonlyArray<string>): Text =>
    text(
      `mallen har ingen sådan roll; den har ${finns.join(", ")}`,
      `the template has no such role; it has ${finns.join(", ")}`,
    ),
} as const;

/** En tabells rubrik: nyckeltalet efter dimensionen. */
export const efterDimension = (nyckeltal: Text, dimension: Text): Text => ({
  sv: nyckeltal.sv.startsWith(dimension.sv)
    ? nyckeltal.sv
    : `${nyckeltal.sv} efter ${liten(dimension.sv)}`,
  en: nyckeltal.en.startsWith(dimension.en)
    ? nyckeltal.en
    : `${nyckeltal.en} by ${liten(dimension.en)}`,
});

/** Flera namn på en rad, till exempel en grupps koder. */
export const uppradade = (delar: ReadonlyArray<Text>): Text => ({
  sv: delar.map(({ sv }) => sv).join(" · "),
  en: delar.map(({ en }) => en).join(" · "),
});

const liten = (ord: string): string => ord.charAt(0).toLowerCase() + ord.slice(1);

/** Namnet på en försörjning med flera källor. */
export const hoppfogade = (delar: ReadonlyArray<Text>): Text => ({
  sv: delar
    .map(({ sv }) => sv)
    .join(" och ")
    .toLowerCase()
    .replace(/^./u, stor),
  en: delar
    .map(({ en }) => en)
    .join(" and ")
    .toLowerCase()
    .replace(/^./u, stor),
});

const stor = (bokstav: string): string => bokstav.toUpperCase();

/** Med stor första bokstav, som en rubrik. */
export const medStor = ({ sv, en }: Text): Text => ({
  sv: sv.replace(/^./u, stor),
  en: en.replace(/^./u, stor),
});

const karta = (poster: Readonly<Record<string, Text>>): ReadonlyMap<string, Text> =>
  new Map(Object.entries(poster));

/** Namnen på koder som bara finns i nyckeltalen. */
export const titlarAvKoder = {
  statistik: karta({
    medel: text("Medel", "Mean"),
    nedre_kvartil: text("Nedre kvartil", "Lower quartile"),
    median: text("Median", "Median"),
    ovre_kvartil: text("Övre kvartil", "Upper quartile"),
    minst: text("Minst", "Smallest"),
    storst: text("Störst", "Largest"),
  }),
  vantetidsspann: karta({
    0: text("0–14 dagar", "0–14 days"),
    15: text("15–30 dagar", "15–30 days"),
    31: text("31–60 dagar", "31–60 days"),
    61: text("61–90 dagar", "61–90 days"),
    91: text("Mer än 90 dagar", "More than 90 days"),
  }),
  /** Gränserna i livslängdstabellen, i dagar: den första hela dagen efter så många månader. */
  fore: karta({
    92: text("Före 3 månader", "Before 3 months"),
    183: text("Före 6 månader", "Before 6 months"),
    274: text("Före 9 månader", "Before 9 months"),
    366: text("Före 12 månader", "Before 12 months"),
    548: text("Före 18 månader", "Before 18 months"),
    731: text("Före 24 månader", "Before 24 months"),
    914: text("Före 30 månader", "Before 30 months"),
    1096: text("Före 36 månader", "Before 36 months"),
    okand: text("Okänd", "Unknown"),
  }),
  utgang: karta({
    avslutat: text("Avslutat", "Closed"),
    pagar: text("Pågår", "Open"),
  }),
  form: karta({
    sip: text("SIP", "SIP"),
    avstamningsmote: text("Avstämningsmöte", "Reconciliation meeting"),
    flerpartsmote: text("Flerpartsmöte", "Multi-party meeting"),
  }),
  forum: karta({
    team: text("Teamet", "The team"),
    lokal_styrgrupp: text("Lokal styrgrupp", "Local board"),
    lansam: text("Länsam", "County board (Länsam)"),
  }),
  niva: karta({
    ingen: text("Inte lyft", "Not raised"),
    lokal_styrgrupp: text("Lokal styrgrupp", "Local board"),
    lansam: text("Länsam", "County board (Länsam)"),
  }),
  handelse: karta({ ny: text("Ny", "New"), forlangd: text("Förlängd", "Extended") }),
  omfattningsklass: karta({
    heltid: text("Heltid", "Full time"),
    deltid: text("Deltid", "Part time"),
  }),
  riktning: karta({
    framat: text("Framåt", "Forward"),
    oforandrat: text("Oförändrat", "Unchanged"),
    bakat: text("Bakåt", "Back"),
  }),
  status: karta({
    besvarat: text("Besvarat", "Answered"),
    ej_fragad: text("Ej frågad", "Not asked"),
    avbojde: text("Avböjde", "Declined"),
    negativ: text("Negativ", "Negative"),
    positiv: text("Positiv", "Positive"),
  }),
  hur: karta({
    fullfoljt: text("Fullföljt", "Completed"),
    avbrutet: text("Avbrutet", "Dropped out"),
    fullfoljd: text("Fullföljd", "Completed"),
    avbruten: text("Avbruten", "Broken off"),
    pagar: text("Pågår", "Ongoing"),
  }),
};
