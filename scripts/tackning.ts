/**
 * Överenskommelsens stycken, vart och ett med hur biblioteket bär det. `vaktas`: en regel stoppar eller anmärker på
 * kommandon, och granskar. `granskas`: en plikt med förfallodag och ägare, eller en regel om organisationen; inget kommando
 * kan vakta den. `data`: står i överenskommelsen eller i en post som data. `rapport`: bärs av nyckeltal eller rapport;
 * `inte_an` när rapporten inte är byggd. `utanfor`: går inte att uttrycka i data, och varför.
 */
export type Stycke = {
  readonly avsnitt: string;
  readonly innehall: string;
  readonly hur: "vaktas" | "granskas" | "data" | "rapport" | "inte_an" | "utanfor";
  readonly var: string;
};

const stycken = (
  avsnitt: string,
  rader: ReadonlyArray<readonly [string, Stycke["hur"], string]>,
): ReadonlyArray<Stycke> =>
  rader.map(([innehall, hur, var_]) => ({ avsnitt, innehall, hur, var: var_ }));

/** Alla stycken, i överenskommelsens ordning. */
export const tackning: ReadonlyArray<Stycke> = [
  ...stycken("Parter som omfattas", [
    ["elva parter", "data", "`parter`; okänd part eller kommun: avslag, DATA-PART, DATA-KOMMUN"],
  ]),
  ...stycken("Syfte", [
    ["stabil fyrpartsstruktur för individnära samplanering", "utanfor", "en avsikt, ingen regel"],
  ]),
  ...stycken("Övergripande mål och målgrupp", [
    ["underlätta vägen till arbete och studier; parallella insatser", "granskas", "INSATS-2"],
    ["individens delaktighet; ordinarie former för samplanering", "granskas", "PLAN-1, PLAN-4"],
    ["målgruppen", "vaktas", "AKT-4; `malgrupp`"],
    ["kompletterar reguljär verksamhet", "data", "`malgrupp.kriterier`; teamet bedömer"],
    ["långsiktigt hållbar struktur", "utanfor", "en avsikt, ingen regel"],
  ]),
  ...stycken("Utvecklingsarbete 2025", [
    ["rutiner och arbetssätt förtydligas", "utanfor", "en avsikt, ingen regel"],
    ["Länsam håller ihop målarbetet", "utanfor", "arbetets organisation"],
    ["Länsam utser arbetsgrupper", "utanfor", "arbetets organisation"],
    ["varje styrgrupp leder och följer upp", "granskas", "STYR-2, UPPFOLJ-1"],
    ["representanter förankrar hos sina medarbetare", "utanfor", "ett samtal"],
  ]),
  ...stycken("Gemensamma mål och delmål 2025", [["fyra mål, nio delmål", "data", "`mal`"]]),
  ...stycken("Parternas åtaganden: kommunerna", [
    ["länets åtta kommuner deltar", "data", "`parter`"],
    ["samordnaren är anställd hos kommunen", "granskas", "TEAM-2"],
    ["funktioner i teamet, minst", "granskas", "TEAM-1; `team`"],
    ["andra funktioner efter behov", "data", "`team` med kravet `vid_behov`"],
    ["lokal styrgrupp: närmaste chefer med mandat", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["Länsam: chef med beslutsmandat", "granskas", "TEAM-1; `lansam`"],
    [
      "planeringsdagar, nätverksträffar",
      "data",
      "posten `Aktivitet`; överenskommelsen anger inget antal",
    ],
    ["teamet bjuds årligen in till styrgruppen", "granskas", "STYR-1"],
  ]),
  ...stycken("Parternas åtaganden: regionen", [
    ["deltar genom primärvården och psykiatrin", "data", "`team`"],
    ["rehabkoordinatorer i teamet, minst", "granskas", "TEAM-1; `team`"],
    ["lokal styrgrupp; psykiatrins chef kan adjungeras", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["Länsam: tre funktioner", "granskas", "TEAM-1; `lansam`"],
    ["planeringsdagar", "data", "posten `Aktivitet`"],
    ["teamet bjuds årligen in till styrgruppen", "granskas", "STYR-1"],
  ]),
  ...stycken("Parternas åtaganden: Arbetsförmedlingen", [
    ["arbetsförmedlare i teamet", "granskas", "TEAM-1; `team`"],
    ["lokal styrgrupp: chef", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["Länsam: sektionschef", "granskas", "TEAM-1; `lansam`"],
    ["planeringsdagar; årligt möte", "granskas", "STYR-1; posten `Aktivitet`"],
  ]),
  ...stycken("Parternas åtaganden: Försäkringskassan", [
    ["kontaktperson för teamet", "data", "`team` med kravet `sarskild_ordning`"],
    ["frågor gäller sjukförsäkringen, inte enskilda ärenden", "vaktas", "FK-1; vyn är stängd"],
    ["aktualiserar där teamet är ingången", "granskas", "FK-2; `fkIngang`"],
    ["kan adjungeras till lokal styrgrupp", "data", "`lokalStyrgrupp` med kravet `adjungeras`"],
    ["deltar i Länsam", "granskas", "TEAM-1; `lansam`"],
    ["planeringsdagar vid behov", "data", "posten `Aktivitet`"],
  ]),
  ...stycken("Avvikelsehantering", [
    ["vad en avvikelse kan avse", "data", "`avvikelseslag`"],
    ["vägen till styrgrupp och Länsam", "vaktas", "AVV-1; `avvikelser`"],
  ]),
  ...stycken("Uppföljning och analys", [
    ["uppföljning efter varje tertial och vid årsslut", "granskas", "UPPFOLJ-1"],
    ["gemensam mall för tertial- och årsrapport", "inte_an", "lämnandet: UPPFOLJ-1; mallen byggs"],
    ["4R med könsuppdelad statistik", "inte_an", "lämnandet: UPPFOLJ-1; 4R byggs"],
    ["NNS indikatorenkäter", "inte_an", "lämnandet: UPPFOLJ-1; indikatorerna byggs"],
    ["Uppföljning Finsam", "inte_an", "lämnandet: UPPFOLJ-1; mallen `finsam` byggs"],
  ]),
  ...stycken("Gemensam plattform för information", [
    ["möteskalender, kontakter, blanketter på webben", "utanfor", "en webbplats"],
  ]),
  ...stycken("Revidering", [["årlig revidering av Länsam", "granskas", "LANSAM-1"]]),
  ...stycken("Underskrift", [["beslutad 18 februari 2025", "data", "`fran`"]]),
  ...stycken("Bilaga 1: Identifiering och samtycke", [
    ["samtyckesblanketten vid nya ärenden; FK:s eget", "vaktas", "SAMTYCKE-1"],
    ["individens egna ord", "vaktas", "SAMTYCKE-2"],
    ["vad samtycket tillåter", "vaktas", "SAMTYCKE-3 (OSL 10:1, 12:2); vyer"],
    ["stäms av med egen representant", "vaktas", "AKT-3"],
  ]),
  ...stycken("Bilaga 1: Aktualisering", [
    ["teamet i den kommun där personen är hemmahörande", "vaktas", "AKT-1"],
    ["samordnaren tar emot alla ärenden", "vaktas", "AKT-2"],
    ["kallelse en vecka före", "vaktas", "MOTE-2; `moten.kallelseDagar`"],
    ["teamet bedömer kriterierna", "vaktas", "AKT-4"],
    ["vid köbildning undviks passiv väntan", "granskas", "KO-1"],
    ["väntetid rapporteras till styrgruppen", "granskas", "KO-2"],
  ]),
  ...stycken("Bilaga 1: Möte med samverkansteam", [
    ["mötena prioriteras", "rapport", "närvaron finns i `TeammoteHallet`"],
    ["ersättare för varje medlem", "granskas", "MOTE-3"],
    ["digitalt deltagande", "vaktas", "MOTE-3-DIGITALT"],
    ["minst en gång i månaden, tre timmar", "granskas", "MOTE-1; `moten`"],
    ["alla bidrar utifrån sin profession", "utanfor", "en hållning"],
    ["individen deltar inte", "vaktas", "MOTE-4"],
    ["nulägesbild och dialog", "utanfor", "ett samtal"],
    ["ärendebärare utses", "vaktas", "BARARE-1"],
    ["i första hand hos den som ansvarar för ekonomiskt stöd", "vaktas", "BARARE-2; `barare`"],
  ]),
  ...stycken("Bilaga 1: Planeringsmöten", [
    ["avstämningsmöte", "vaktas", "FORM-1; `motesform`"],
    ["SIP-möte", "vaktas", "FORM-2; `motesform`"],
    ["flerpartsmöte", "vaktas", "FORM-3; `motesform`"],
    ["en samverkad planering", "granskas", "PLAN-1"],
    ["läsbar, begriplig, tillgänglig", "granskas", "PLAN-2; individens vy visar hela planen"],
    ["aktörernas nuvarande och nästa steg", "granskas", "PLAN-3"],
    ["egen uppgift", "granskas", "PLAN-4"],
    ["kontaktuppgifter", "granskas", "PLAN-5"],
    ["förmöten ordnas av ärendebäraren", "granskas", "FORMOTE-1"],
  ]),
  ...stycken("Bilaga 1: Parallella insatser", [
    ["fyra kategorier", "vaktas", "INSATS-1; `insatskategorier`"],
    ["ej samtidigt i rehabsamverkan och ESF/förbund (ur S3)", "vaktas", "DUBBEL-1"],
  ]),
  ...stycken("Bilaga 1: Uppföljning av individärenden", [
    ["ärendebäraren bokar uppföljning", "granskas", "UPPF-1"],
    ["löpande samordning", "granskas", "UPPF-2"],
    ["extra uppföljning", "vaktas", "UPPF-3"],
  ]),
  ...stycken("Bilaga 1: Avslut", [
    ["när långsiktig planering finns", "granskas", "AVSLUT-1; `avslut`"],
    ["ska också avslutas när", "granskas", "AVSLUT-2; `avslut`"],
    ["skälet är ett som överenskommelsen känner", "vaktas", "AVSLUT-SKAL (bibliotekets tillägg)"],
  ]),
  ...stycken("Bilaga 1: Förhållningssätt", [
    ["delaktighet och inflytande", "granskas", "PLAN-1, PLAN-4; individens vy"],
    ["jämställdhet, jämlikhet, tillgänglighet", "rapport", "nyckeltal per kön"],
    ["tro på individen, kontinuitet, kompetens", "utanfor", "hållningar"],
    ["undvika väntan", "granskas", "KO-1, KO-2"],
    ["parallella insatser med arbetsfokus", "granskas", "INSATS-2"],
  ]),
  ...stycken("Bilaga 1: Förutsättningar för samverkan", [
    ["tillit, kunskap, samsyn, kontinuitet; klimat", "utanfor", "hållningar"],
  ]),
  ...stycken("Bilaga 2: Länsam", [
    ["alla parter är representerade", "granskas", "TEAM-1; `lansam`"],
    ["utveckla, sprida, lösa; fokus på individresultat", "utanfor", "arbetets innehåll"],
    ["årlig uppföljning och revidering", "granskas", "LANSAM-1"],
  ]),
  ...stycken("Bilaga 2: Lokal styrgrupp", [
    ["en per kommun, närmaste chefer", "granskas", "TEAM-1; `lokalStyrgrupp`"],
    ["stödja och skapa förutsättningar", "utanfor", "arbetets innehåll"],
    ["uppföljning varje tertial, årsrapport", "granskas", "UPPFOLJ-1, STYR-2"],
    ["lyfta till Länsam", "vaktas", "AVV-1"],
    ["representanterna stämmer av och förankrar", "utanfor", "ett samtal"],
  ]),
  ...stycken("Bilaga 2: STAR", [
    ["ett team per kommun, minsta funktioner", "granskas", "TEAM-1; `team`"],
    ["förbereda, samla in, överföra information", "utanfor", "arbetets innehåll"],
    ["dokumentation enligt egna rutiner", "vaktas", "DOK-1; vyer"],
    ["uppdatering av utbudskartan", "granskas", "UTBUD-1; posten `Utbudskarta`"],
  ]),
  ...stycken("Bilaga 2: STAR-samordnare", [
    ["en per kommun", "granskas", "TEAM-2"],
    ["utskick av kallelse och ärenden", "vaktas", "MOTE-2; `TeammoteKallat`"],
    ["bereda och leda mötena", "data", "`dagordning` gör dagordningen"],
    ["stöd till ärendebärare, kunskap, länk", "utanfor", "arbetets innehåll"],
    ["rapportering till styrgrupp", "granskas", "KO-2, UPPFOLJ-1"],
  ]),
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
    "har individen ensam tagit upp ärendet pekar KO-1 inte ut någon ansvarig",
    "plikten redovisas som `kan_ej_bedomas`, utan ägare",
  ],
  [
    "flera plikter saknar dag: KO-1, PLAN-1..5, UPPF-1, AVSLUT-1, AVSLUT-2, FK-2, FORMOTE-1 utan bokat möte",
    "sista dagen i teamets nästa mötesmånad: den takt som överenskommelsen själv sätter",
  ],
  [
    "uppföljningar och redovisningar saknar dag (UPPFOLJ-1, KO-2, STYR-2)",
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
