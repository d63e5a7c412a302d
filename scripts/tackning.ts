/**
 * Överenskommelsens stycken, vart och ett med hur biblioteket bär det. `vaktas`: en regel stoppar eller anmärker på
 * kommandon, och granskar. `granskas`: en plikt med förfallodag och ägare, eller en regel om organisationen; inget kommando
 * kan vakta den. `data`: står i överenskommelsen eller i en post som data. `rapport`: räknas fram ur fakta; `inte_an` när
 * det inte är byggt. `utanfor`: går inte att uttrycka i data, och varför.
 */
export type Stycke = {
  /** Delens bokstav och löpande nummer: A huvudtexten, B1 och B2 bilagorna, X det som inte står i överenskommelsen. */
  readonly nr: string;
  readonly avsnitt: string;
  readonly innehall: string;
  readonly hur: "vaktas" | "granskas" | "data" | "rapport" | "inte_an" | "utanfor";
  readonly var: string;
};

type Rad = readonly [innehall: string, hur: Stycke["hur"], var_: string];
type Avsnitt = readonly [avsnitt: string, ...rader: ReadonlyArray<Rad>];

const AVSIKT = "en avsikt, ingen regel";
const ARBETE = "arbetets innehåll";
const HALLNING = "en hållning";
const SAMTAL = "ett samtal";
const MANDAT = "vilket mandat en chef har är inget faktum; TEAM-1 prövar funktionen";
const UTVECKLING = "arbetets organisation";
const REPRESENTANT = "arbetets innehåll; följderna prövas i ärendet";
const MINNE = "minnesanteckningar och vem som får dem förs inte";
const PLANERINGSDAG = "posten `Aktivitet`, slaget `planeringsdag`; inget antal är angivet";
const ARLIGT = "STYR-1 (ett möte med teamet; en inbjudan ensam räknas inte)";

const huvudtexten: ReadonlyArray<Avsnitt> = [
  [
    "Parter som omfattas",
    ["elva parter", "data", "`parter`; okänd part eller kommun: avslag, DATA-PART, DATA-KOMMUN"],
  ],
  ["Syfte", ["stabil fyrpartsstruktur för individnära samplanering", "utanfor", AVSIKT]],
  [
    "Övergripande mål och målgrupp",
    ["vägen till arbete och studier; parallella insatser", "granskas", "INSATS-2"],
    ["individens delaktighet", "granskas", "PLAN-1, PLAN-4"],
    ["ordinarie former för samplanering", "vaktas", "FORM-1, FORM-2, FORM-3"],
    ["målgruppen", "vaktas", "AKT-4; `malgrupp` (teamets bedömning; åldern är okänd)"],
    ["kompletterar reguljär verksamhet", "vaktas", "AKT-4; ett av `malgrupp.kriterier`"],
    ["långsiktigt hållbar struktur", "utanfor", AVSIKT],
  ],
  [
    "Utvecklingsarbete 2025",
    ["rutiner och arbetssätt förtydligas", "utanfor", AVSIKT],
    ["Länsam håller ihop målarbetet", "utanfor", UTVECKLING],
    ["Länsam utser arbetsgrupper", "utanfor", UTVECKLING],
    [
      "varje styrgrupp leder och följer upp",
      "granskas",
      "UPPFOLJ-1, STYR-2 (uppföljningen; att leda är inget faktum)",
    ],
    ["representanter förankrar hos sina medarbetare", "utanfor", SAMTAL],
  ],
  [
    "Gemensamma mål och delmål 2025",
    ["mål: arbetsfokus", "data", "`mal`: `arbetsfokus`"],
    ["målgrupperna inventeras och prioriteras", "data", "`mal`: `arbetsfokus-1`"],
    ["gemensam rutin vid mottagande och avslut", "data", "`mal`: `arbetsfokus-2`"],
    ["mål: kunskap hos parterna", "data", "`mal`: `kunskap`"],
    ["informationstillfällen", "data", "`mal`: `kunskap-1`; posten `Aktivitet`"],
    ["plattform på förbundets webb", "data", "`mal`: `kunskap-2`"],
    ["mål: gemensam arbetsmodell", "data", "`mal`: `arbetsmodell`"],
    ["samma rutiner och dokument", "data", "`mal`: `arbetsmodell-1`"],
    ["samordnarens arbetssätt ses över", "data", "`mal`: `arbetsmodell-2`"],
    ["informationshanteringen följs upp", "data", "`mal`: `arbetsmodell-3`"],
    ["mål: uppföljning och rapportering", "data", "`mal`: `uppfoljning`"],
    ["uppföljningen ses över", "data", "`mal`: `uppfoljning-1`"],
    ["långtidsuppföljningen utvärderas", "data", "`mal`: `uppfoljning-2`"],
  ],
  [
    "Parternas åtaganden",
    [
      "alla deltar enligt bilagorna, om inget annat står",
      "data",
      "`parter`; bilagornas regler gäller varje part, undantagen är Försäkringskassans",
    ],
  ],
  [
    "Parternas åtaganden: kommunerna",
    ["länets åtta kommuner deltar", "data", "`parter`"],
    ["medverkar i beslutat utvecklingsarbete", "utanfor", UTVECKLING],
    ["samordnaren är anställd hos kommunen", "granskas", "TEAM-2"],
    ["månatliga möten, minst dessa funktioner", "granskas", "MOTE-1; TEAM-1; `team`"],
    ["representanten förbereder, följer upp, samplanerar", "utanfor", REPRESENTANT],
    ["samordnare", "granskas", "TEAM-1; `team`"],
    ["handläggare IFO", "granskas", "TEAM-1; `team`"],
    ["arbetskonsulent", "granskas", "TEAM-1; `team`"],
    [
      "andra funktioner efter behov",
      "data",
      "`team` med kravet `vid_behov`: vuxenutbildning, integration, biståndshandläggare",
    ],
    ["lokal styrgrupp: närmaste chefer", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["operativt beslutsmandat", "utanfor", MANDAT],
    ["Länsam: chef från varje kommun", "granskas", "TEAM-1; `lansam`"],
    ["med mandat, och med i lokal styrgrupp", "utanfor", MANDAT],
    ["planeringsdagar", "data", PLANERINGSDAG],
    ["nätverksträffar för samordnare", "data", "posten `Aktivitet`, slaget `natverkstraff`"],
    ["teamet bjuds årligen in till styrgruppen", "granskas", ARLIGT],
  ],
  [
    "Parternas åtaganden: regionen",
    ["deltar genom primärvården och psykiatrin", "data", "`team`"],
    ["medverkar i beslutat utvecklingsarbete", "utanfor", UTVECKLING],
    ["månatliga möten i åtta team, minst dessa", "granskas", "MOTE-1; TEAM-1; `team`"],
    ["representanten förbereder, följer upp, samplanerar", "utanfor", REPRESENTANT],
    ["rehabkoordinator, primärvården", "granskas", "TEAM-1; `team`"],
    ["rehabkoordinator, psykiatrin", "granskas", "TEAM-1; `team`"],
    ["lokal styrgrupp: närmaste chefer", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["operativt beslutsmandat", "utanfor", MANDAT],
    [
      "psykiatrins chef adjungeras vid behov",
      "data",
      "`lokalStyrgrupp` med kravet `adjungeras`; TEAM-1 kräver den inte",
    ],
    ["psykiatrins chef får minnesanteckningar", "utanfor", MINNE],
    ["Länsam: verksamhetschef Nära vård", "granskas", "TEAM-1; `lansam`"],
    ["Länsam: enhetschef psykiatri", "granskas", "TEAM-1; `lansam`"],
    ["Länsam: strateg", "granskas", "TEAM-1; `lansam`"],
    ["planeringsdagar", "data", PLANERINGSDAG],
    ["teamet bjuds årligen in till styrgruppen", "granskas", ARLIGT],
  ],
  [
    "Parternas åtaganden: Arbetsförmedlingen",
    ["deltar som aktiv part", "data", "`parter`"],
    ["medverkar i beslutat utvecklingsarbete", "utanfor", UTVECKLING],
    ["arbetsförmedlare på teamets månatliga möten", "granskas", "MOTE-1; TEAM-1; `team`"],
    ["representanten förbereder, följer upp, samplanerar", "utanfor", REPRESENTANT],
    ["lokal styrgrupp: chef", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["operativt beslutsmandat", "utanfor", MANDAT],
    ["Länsam: sektionschef", "granskas", "TEAM-1; `lansam`"],
    ["med beslutsmandat", "utanfor", MANDAT],
    ["planeringsdagar", "data", PLANERINGSDAG],
    ["teamet bjuds årligen in till styrgruppen", "granskas", ARLIGT],
  ],
  [
    "Parternas åtaganden: Försäkringskassan",
    ["bidrar med kunskap om sjukförsäkringen", "utanfor", "ett samtal; `dagordning` har en punkt"],
    ["medverkar i beslutat utvecklingsarbete", "utanfor", UTVECKLING],
    ["kontaktperson för teamet", "data", "`team` med kravet `sarskild_ordning`"],
    [
      "kontaktuppgifterna till samordnarna",
      "utanfor",
      "en medarbetare är en pseudonym, utan kontaktuppgifter",
    ],
    ["frågor gäller försäkringen, inte enskilda ärenden", "vaktas", "FK-1; vyn är stängd"],
    [
      "aktualiserar där teamet är ingången",
      "granskas",
      "FK-2; `fkIngang` är okänd, så bara det som gjorts i tid kan bedömas",
    ],
    ["adjungeras till lokal styrgrupp", "data", "`lokalStyrgrupp` med kravet `adjungeras`"],
    ["får styrgruppernas minnesanteckningar", "utanfor", MINNE],
    ["bjuds in vid behov", "data", "`lokalStyrgrupp`: `samverkansansvarig_fk`"],
    ["deltar i Länsam", "granskas", "TEAM-1; `lansam`"],
    ["planeringsdagar vid behov", "data", PLANERINGSDAG],
  ],
  [
    "Avvikelsehantering",
    ["vad en avvikelse kan avse", "data", "`avvikelseslag`"],
    [
      "hanteras i den lokala styrgruppen",
      "vaktas",
      "AVV-1 (ordningen; att den lyfts har ingen dag); `avvikelser`",
    ],
    ["strukturell eller flera kommuner: vidare till Länsam", "vaktas", "AVV-1; `avvikelser`"],
  ],
  [
    "Uppföljning och analys",
    ["uppföljning efter varje tertial och vid årsslut", "granskas", "UPPFOLJ-1"],
    ["jämförelse och analys i länet och landet", "utanfor", "förbundets arbete, över flera team"],
    [
      "gemensam mall för tertial- och årsrapport",
      "inte_an",
      "lämnandet: UPPFOLJ-1; bara slutrapporten är byggd",
    ],
    ["4R med könsuppdelad statistik", "inte_an", "lämnandet: UPPFOLJ-1; 4R byggs"],
    ["NNS indikatorenkäter", "rapport", "`star nns`; lämnandet UPPFOLJ-1"],
    ["Uppföljning Finsam", "inte_an", "lämnandet: UPPFOLJ-1; mallen `finsam` byggs"],
  ],
  [
    "Gemensam plattform för information",
    ["möteskalender, kontakter, blanketter, länkar på webben", "utanfor", "en webbplats"],
  ],
  ["Revidering", ["årlig uppföljning och revidering av Länsam", "granskas", "LANSAM-1"]],
  [
    "Underskrift",
    ["beslutad 18 februari 2025", "data", "`fran`"],
    ["elva undertecknare", "utanfor", "personnamn sparas inte; parterna står i `parter`"],
  ],
];

const bilaga1: ReadonlyArray<Avsnitt> = [
  [
    "Bilaga 1: Identifiering och samtycke",
    ["samtyckesblanketten vid nya ärenden", "vaktas", "SAMTYCKE-1"],
    ["Försäkringskassans eget samtycke", "vaktas", "SAMTYCKE-1 (`fk_eget`, bara deras ärenden)"],
    ["individens egna ord", "vaktas", "SAMTYCKE-2"],
    ["stäms av med egen representant", "vaktas", "AKT-3"],
  ],
  [
    "Bilaga 1: Aktualisering",
    ["teamet i den kommun där personen är hemmahörande", "vaktas", "AKT-1"],
    ["samordnaren tar emot alla ärenden", "vaktas", "AKT-2"],
    ["kraven på personuppgifter", "vaktas", "SAMTYCKE-3 (OSL 10:1, 12:2); vyer"],
    ["kallelse en vecka före, med ärendena", "vaktas", "MOTE-2; `moten.kallelseDagar`"],
    ["teamet bedömer kriterierna", "vaktas", "AKT-4 (`ArendeMottaget.kriterier`)"],
    ["vid köbildning undviks passiv väntan", "granskas", "KO-1"],
    ["väntetid rapporteras till styrgruppen", "granskas", "KO-2"],
  ],
  [
    "Bilaga 1: Möte med samverkansteam",
    ["mötena prioriteras", "data", "`TeammoteHallet` bär närvaron; inget nyckeltal räknar den"],
    ["ersättare för varje medlem", "granskas", "MOTE-3 (en ersättare i medlemmens verksamhet)"],
    ["digitalt deltagande", "vaktas", "MOTE-3-DIGITALT"],
    [
      "minst en gång i månaden, tre timmar",
      "granskas",
      "MOTE-1; `moten` (månadens timmar räknas ihop)",
    ],
    ["alla bidrar utifrån sin profession", "utanfor", HALLNING],
    ["individen deltar inte", "vaktas", "MOTE-4"],
    ["mötet tar fram ett gemensamt förslag", "utanfor", "mötets innehåll"],
    ["nulägesbild och dialog", "utanfor", SAMTAL],
    ["ärendebärare utses", "vaktas", "BARARE-1"],
    ["i första hand hos den som ansvarar för ekonomiskt stöd", "vaktas", "BARARE-2; `barare`"],
    [
      "ärendebäraren håller i processen",
      "granskas",
      "äger plikterna FORMOTE-1, PLAN-1..5, UPPF-1, UPPF-2",
    ],
  ],
  [
    "Bilaga 1: Planeringsmöten",
    ["formen avgörs av ordningen hos den berörda", "data", "`motesform`"],
    ["avstämningsmöte", "vaktas", "FORM-1; `motesform`"],
    ["SIP-möte", "vaktas", "FORM-2; `motesform`"],
    ["SIP: en part utses till ärendebärare", "vaktas", "BARARE-1"],
    ["SIP oberoende av andra parter", "vaktas", "FORM-2; raden frågar inte efter andra"],
    ["flerpartsmöte", "vaktas", "FORM-3; `motesform`"],
    ["flerpartsmöte: ärendebärare utses", "vaktas", "BARARE-1"],
    ["en samverkad planering", "granskas", "PLAN-1"],
    ["läsbar, begriplig, tillgänglig", "granskas", "PLAN-2; individens vy visar hela planen"],
    ["aktörernas nuvarande och nästa steg", "granskas", "PLAN-3"],
    ["egen uppgift", "granskas", "PLAN-4"],
    ["kontaktuppgifter", "granskas", "PLAN-5"],
    ["förmöten ordnas av ärendebäraren", "granskas", "FORMOTE-1"],
  ],
  [
    "Bilaga 1: Parallella insatser",
    [
      "planeras gemensamt ur parternas utbud",
      "granskas",
      "UTBUD-1 (en planerad insats som ingen post möter)",
    ],
    ["arbetsinriktade", "vaktas", "INSATS-1; `insatskategorier`"],
    ["kompetensinriktade", "vaktas", "INSATS-1; `insatskategorier`"],
    ["hälsoinriktade", "vaktas", "INSATS-1; `insatskategorier`"],
    ["sociala", "vaktas", "INSATS-1; `insatskategorier`"],
  ],
  [
    "Bilaga 1: Uppföljning av individärenden",
    ["ärendebäraren bokar uppföljning", "granskas", "UPPF-1"],
    ["därefter uppföljning på nytt eller avslut", "granskas", "UPPF-1 (varje ny omgång)"],
    ["löpande samordning", "granskas", "UPPF-2"],
    ["extra uppföljning", "vaktas", "UPPF-3"],
  ],
  [
    "Bilaga 1: Avslut",
    ["långsiktig planering, överenskommen med individen", "granskas", "AVSLUT-1; `avslut`"],
    ["anställning", "granskas", "AVSLUT-1; `anstallning`"],
    ["studier", "granskas", "AVSLUT-1; `studier`"],
    ["förstärkt samverkan AF/FK", "granskas", "AVSLUT-1; `forstarkt_samverkan`"],
    ["ansökan om sjukersättning", "granskas", "AVSLUT-2; `ansokan_sjukersattning`"],
    ["inte längre studie-/arbetsinriktad", "granskas", "AVSLUT-2; `ej_arbetsinriktad_planering`"],
    ["individen önskar eller behöver", "granskas", "AVSLUT-2; `egen_begaran` bär båda"],
  ],
  [
    "Bilaga 1: Förhållningssätt",
    ["delaktighet och inflytande", "granskas", "PLAN-1, PLAN-4; individens vy"],
    [
      "jämställdhet, jämlikhet, tillgänglighet",
      "rapport",
      "`aktualiseringar` och `deltagare` per kön; jämlikhet i övrigt räknas inte",
    ],
    ["BIP: tro på individens förmåga", "utanfor", HALLNING],
    ["BIP: kontinuitet i personstödet", "utanfor", "en hållning; ett byte av bärare syns"],
    ["BIP: kunskap om rehabilitering och arbetsmarknad", "utanfor", "en kompetens, inget faktum"],
    ["BIP: undvika väntan", "granskas", "KO-1, KO-2"],
    ["BIP: parallella insatser med arbetsfokus", "granskas", "INSATS-2"],
    ["BIP-studien", "utanfor", "en källhänvisning"],
  ],
  [
    "Bilaga 1: Förutsättningar för samverkan",
    ["tillit till varandras kunskap", "utanfor", HALLNING],
    ["aktuell kunskap om varandras verksamhet", "utanfor", "utom utbudet: UTBUD-1"],
    ["samsyn om begreppen", "utanfor", "en hållning; orden står i docs/ordlista.md"],
    [
      "kontinuitet och prioritet i deltagandet",
      "data",
      "närvaron i `TeammoteHallet` och `StyrgruppsmoteHallet`",
    ],
    ["klimat: respekt för uppdragen", "utanfor", HALLNING],
    ["klimat: lyhördhet för missförstånd", "utanfor", HALLNING],
    ["klimat: lösningar tillsammans", "utanfor", HALLNING],
    ["klimat: ansvar för goda kontakter", "utanfor", HALLNING],
    ["klimat: gemensamt lärande", "utanfor", HALLNING],
  ],
];

const bilaga2: ReadonlyArray<Avsnitt> = [
  [
    "Bilaga 2: Länsam",
    ["samordnar och styr länsmodellen", "utanfor", ARBETE],
    ["alla parter är representerade", "granskas", "TEAM-1; `lansam`"],
    ["chefens nivå efter den egna organisationen", "utanfor", "fritt för varje part"],
    ["utveckla, förankra, följa upp i dialog", "utanfor", ARBETE],
    ["sprida förslag och goda exempel", "utanfor", ARBETE],
    ["lösa eller lyfta hinder", "utanfor", ARBETE],
    [
      "uppföljning med fokus på individresultat",
      "rapport",
      "nyckeltalen `utfall`, `sjalvforsorjande`, `avslutsorsak`",
    ],
    ["årlig uppföljning och revidering", "granskas", "LANSAM-1"],
  ],
  [
    "Bilaga 2: Lokal styrgrupp",
    ["en per kommun, närmaste chefer", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["operativt beslutsmandat", "utanfor", MANDAT],
    ["psykiatri och FK adjungeras", "data", "`lokalStyrgrupp` med kravet `adjungeras`"],
    ["operativt stöd till teamet", "utanfor", ARBETE],
    ["förutsättningar för plan och mål", "utanfor", ARBETE],
    ["resultatuppföljning varje tertial", "granskas", "UPPFOLJ-1"],
    ["årsrapport till förbundet", "granskas", "STYR-2"],
    [
      "lyfta länsövergripande frågor till Länsam",
      "vaktas",
      "AVV-1 för avvikelser; förslag och goda exempel förs inte",
    ],
    ["representanten stämmer av före mötet", "utanfor", SAMTAL],
    ["representanten lyfter frågor hos sig", "utanfor", SAMTAL],
    ["representanten förankrar besluten", "utanfor", SAMTAL],
  ],
  [
    "Bilaga 2: STAR",
    ["ett team per kommun", "data", "`Team.kommun`; ingen regel räknar teamen"],
    ["arbetsförmedlare", "granskas", "TEAM-1; `team`"],
    ["rehabkoordinator, primärvården", "granskas", "TEAM-1; `team`"],
    ["rehabkoordinator, psykiatrin", "granskas", "TEAM-1; `team`"],
    ["handläggare IFO", "granskas", "TEAM-1; `team`"],
    ["arbetskonsulent", "granskas", "TEAM-1; `team`"],
    ["Försäkringskassan enligt särskild ordning", "data", "`team` med kravet `sarskild_ordning`"],
    ["förbereda och följa upp ärenden", "utanfor", REPRESENTANT],
    ["representera sin organisation utifrån profession", "utanfor", HALLNING],
    ["samla in ärenden att aktualisera", "utanfor", ARBETE],
    ["föra information i sin organisation", "utanfor", ARBETE],
    ["dokumentation enligt egna rutiner", "vaktas", "DOK-1 (att någon dokumenterar mötet); vyer"],
    ["sprida kunskap om sin organisation", "utanfor", SAMTAL],
    [
      "uppdatering av utbudskartan",
      "granskas",
      "UTBUD-1; `utbudskartaManader` är okänd, så åldern kan inte bedömas",
    ],
  ],
  [
    "Bilaga 2: STAR-samordnare",
    ["en per kommun", "granskas", "TEAM-2"],
    ["utskick av kallelse och ärenden", "vaktas", "MOTE-2; `TeammoteKallat`"],
    [
      "bereda och leda mötena",
      "rapport",
      "`dagordning` gör dagordningen; att leda är inget faktum",
    ],
    ["stöd till ärendebärare", "utanfor", ARBETE],
    ["bistå med kunskap om STAR", "utanfor", SAMTAL],
    ["länk mellan team och styrgrupp", "utanfor", ARBETE],
    ["rapportering till styrgrupp", "granskas", "KO-2 (väntetiden)"],
  ],
];

/** Regler som inget stycke i överenskommelsen säger. */
const utover: ReadonlyArray<Avsnitt> = [
  [
    "Utöver överenskommelsen",
    ["vad som gäller när samtycket upphört", "granskas", "SAMTYCKE-SLUT (OSL 10:1, 12:2)"],
    ["avslutets skäl är känt", "vaktas", "AVSLUT-SKAL (bibliotekets tillägg)"],
    ["ej samtidigt i rehabsamverkan och ESF/förbund", "vaktas", "DUBBEL-1 (ur S3)"],
  ],
];

const numrerade = (del: string, avsnitten: ReadonlyArray<Avsnitt>): ReadonlyArray<Stycke> =>
  avsnitten
    .flatMap(([avsnitt, ...rader]) =>
      rader.map(([innehall, hur, var_]) => ({ avsnitt, innehall, hur, var: var_ })),
    )
    .map((stycke, i) => ({ nr: `${del}-${i + 1}`, ...stycke }));

/** Alla stycken, i överenskommelsens ordning. */
export const tackning: ReadonlyArray<Stycke> = [
  ...numrerade("A", huvudtexten),
  ...numrerade("B1", bilaga1),
  ...numrerade("B2", bilaga2),
  ...numrerade("X", utover),
];

/** Hål som ingen tabell visar, och läsningen som biblioteket tar. */
export const namndaHal: ReadonlyArray<readonly [string, string]> = [
  [
    "Försäkringskassan står bland teamets minsta funktioner (bilaga 2, enligt särskild ordning) men är på annat ställe bara kontaktperson",
    "funktionen har kravet `sarskild_ordning`; TEAM-1 kräver den inte",
  ],
  [
    "samordnaren står i kommunens lista över funktioner i teamet men inte i bilaga 2",
    "samordnaren krävs (TEAM-1), anställd hos kommunen (TEAM-2)",
  ],
  [
    "psykiatrins chef är både med i och utanför den lokala styrgruppen",
    "funktionen har kravet `adjungeras`; TEAM-1 kräver den inte",
  ],
  [
    "varje kommun ska ha en chef i Länsam",
    "TEAM-1 prövar Länsams kommuner var för sig bara när medlemskapen anger kommun",
  ],
  [
    "en avvikelse har också ett slag (samtycke, närvaro, budget …)",
    "avvikelsens slag avgör inte vägen: överenskommelsen nämner bara strukturell och flera kommuner",
  ],
  [
    "har individen ensam tagit upp ärendet pekar KO-1 inte ut någon ansvarig",
    "plikten redovisas som `kan_ej_bedomas`; ingen verksamhet är ägare",
  ],
  [
    "flera plikter saknar dag: KO-1, PLAN-1..5, UPPF-1, AVSLUT-1, AVSLUT-2, FK-2, SAMTYCKE-SLUT, FORMOTE-1 utan bokat möte, UPPF-2 utan bokad uppföljning",
    "sista dagen i teamets nästa mötesmånad: den takt som överenskommelsen själv sätter",
  ],
  [
    "uppföljningar och redovisningar saknar dag (UPPFOLJ-1, KO-2, STYR-2, LANSAM-1)",
    "sista dagen i månaden efter perioden",
  ],
  [
    "undantagna mötesmånader nämns inte",
    "en sommarmånad utan möte (juni–augusti) är `kan_ej_bedomas`, andra månader brott mot MOTE-1",
  ],
  [
    "ett samtycke som ges och återkallas samma dag",
    "gäller inte: dagen det återkallas gäller det inte, och återkallandet läses först",
  ],
];
