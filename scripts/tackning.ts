/**
 * Överenskommelsens stycken, vart och ett med hur biblioteket bär det. `vaktas`: en regel stoppar eller anmärker på
 * kommandon, och granskar. `data`: står i överenskommelsen som data. `rapport`: bärs av nyckeltal eller rapport.
 * `inte_an`: hör till biblioteket men är inte byggt. `utanfor`: går inte att uttrycka i data, och varför.
 */
export type Stycke = {
  readonly avsnitt: string;
  readonly innehall: string;
  readonly hur: "vaktas" | "data" | "rapport" | "inte_an" | "utanfor";
  readonly var: string;
};

const stycken = (
  avsnitt: string,
  rader: ReadonlyArray<readonly [string, Stycke["hur"], string]>,
): ReadonlyArray<Stycke> =>
  rader.map(([innehall, hur, var_]) => ({ avsnitt, innehall, hur, var: var_ }));

/** Alla stycken, i överenskommelsens ordning. */
export const tackning: ReadonlyArray<Stycke> = [
  ...stycken("Parter som omfattas", [["elva parter", "data", "`parter`"]]),
  ...stycken("Syfte", [
    ["stabil fyrpartsstruktur för samplanering", "utanfor", "en avsikt, ingen regel"],
  ]),
  ...stycken("Övergripande mål och målgrupp", [
    ["underlätta vägen till arbete och studier; parallella insatser", "inte_an", "INSATS-2"],
    ["individens delaktighet", "inte_an", "PLAN-1..5"],
    ["målgruppen", "vaktas", "AKT-4; `malgrupp`"],
    ["långsiktigt hållbar struktur", "utanfor", "en avsikt, ingen regel"],
  ]),
  ...stycken("Utvecklingsarbete 2025", [
    ["Länsam håller ihop målarbetet och utser arbetsgrupper", "utanfor", "arbetets organisation"],
    ["styrgrupper leder och förankrar", "utanfor", "arbetets organisation"],
  ]),
  ...stycken("Gemensamma mål och delmål 2025", [["fyra mål, nio delmål", "data", "`mal`"]]),
  ...stycken("Parternas åtaganden", [
    ["kommunerna: samordnaren är anställd hos kommunen", "inte_an", "TEAM-2"],
    ["kommunerna: funktioner i teamet", "data", "`team`; prövas av TEAM-1, inte byggd"],
    ["regionen: funktioner i teamet", "data", "`team`; prövas av TEAM-1, inte byggd"],
    ["Arbetsförmedlingen: funktioner i teamet", "data", "`team`; prövas av TEAM-1, inte byggd"],
    ["Försäkringskassan: kontaktperson, frågor gäller inte individärenden", "inte_an", "FK-1"],
    ["Försäkringskassan: aktualiserar där teamet är ingången", "inte_an", "FK-2"],
    ["lokala styrgrupper: vilka som deltar och adjungeras", "data", "`lokalStyrgrupp`"],
    ["Länsam: vilka som deltar", "data", "`lansam`"],
    [
      "gemensamt lärande, planeringsdagar; årligt möte med styrgruppen",
      "inte_an",
      "STYR-1; aktiviteter",
    ],
  ]),
  ...stycken("Avvikelsehantering", [
    ["vad en avvikelse kan avse", "inte_an", "avvikelsens slag"],
    ["vägen till styrgrupp och Länsam", "data", "`avvikelser`; AVV-1 inte byggd"],
  ]),
  ...stycken("Uppföljning och analys", [
    ["uppföljning efter varje tertial och vid årsslut", "inte_an", "UPPFOLJ-1"],
    ["gemensam mall för tertial- och årsrapport", "inte_an", "mallen `tertial`"],
    ["4R med könsuppdelad statistik", "inte_an", "4R; könsuppdelning finns i nyckeltalen"],
    ["NNS indikatorenkäter", "inte_an", "indikatorer"],
    ["Uppföljning Finsam", "inte_an", "mallen `finsam`"],
  ]),
  ...stycken("Gemensam plattform för information", [
    ["förbundets webbsida", "utanfor", "en webbplats"],
  ]),
  ...stycken("Revidering", [["årlig revidering av Länsam", "inte_an", "LANSAM-1"]]),
  ...stycken("Underskrift", [["beslutad 18 februari 2025", "data", "`fran`"]]),
  ...stycken("Bilaga 1: Identifiering och samtycke", [
    ["samtyckesblanketten vid nya ärenden", "vaktas", "SAMTYCKE-1"],
    ["individens egna ord", "vaktas", "SAMTYCKE-2"],
    ["stäms av med egen representant", "inte_an", "AKT-3"],
  ]),
  ...stycken("Bilaga 1: Aktualisering", [
    ["teamet i den kommun där personen är hemmahörande", "vaktas", "AKT-1"],
    ["samordnaren tar emot alla ärenden", "inte_an", "AKT-2"],
    ["kallelse en vecka före", "data", "`moten.kallelseDagar`; MOTE-2 inte byggd"],
    ["teamet bedömer kriterierna", "vaktas", "AKT-4"],
    ["vid köbildning undviks passiv väntan", "inte_an", "KO-1"],
    ["väntetid rapporteras till styrgruppen", "inte_an", "KO-2"],
  ]),
  ...stycken("Bilaga 1: Möte med samverkansteam", [
    ["ersättare, digitalt deltagande", "inte_an", "MOTE-3"],
    ["minst en gång i månaden, tre timmar", "data", "`moten`; MOTE-1 inte byggd"],
    ["individen deltar inte", "inte_an", "MOTE-4"],
    ["nulägesbild och dialog", "utanfor", "ett samtal"],
    ["ärendebärare utses", "vaktas", "BARARE-1, BARARE-2"],
  ]),
  ...stycken("Bilaga 1: Planeringsmöten", [
    ["avstämningsmöte", "vaktas", "FORM-1"],
    ["SIP-möte", "vaktas", "FORM-2"],
    ["flerpartsmöte", "vaktas", "FORM-3"],
    ["vad individen ska känna att den har", "inte_an", "PLAN-1..5"],
    ["förmöten ordnas av ärendebäraren", "inte_an", "FORMOTE-1"],
  ]),
  ...stycken("Bilaga 1: Parallella insatser", [
    ["fyra kategorier", "data", "`insatskategorier`; INSATS-1 inte byggd"],
  ]),
  ...stycken("Bilaga 1: Uppföljning av individärenden", [
    ["ärendebäraren bokar uppföljning", "inte_an", "UPPF-1"],
    ["löpande samordning", "inte_an", "UPPF-2"],
    ["extra uppföljning", "inte_an", "UPPF-3"],
  ]),
  ...stycken("Bilaga 1: Avslut", [
    ["när långsiktig planering finns", "data", "`avslut`; AVSLUT-1 inte byggd"],
    [
      "ska också avslutas när",
      "data",
      "`avslut`; AVSLUT-2 inte byggd. AVSLUT-SKAL: skälet är ett som överenskommelsen känner",
    ],
  ]),
  ...stycken("Bilaga 1: Förhållningssätt och förutsättningar", [
    [
      "delaktighet, jämställdhet, BIP:s principer, tillit",
      "utanfor",
      "hållningar; arbetsfokus i INSATS-2, inte byggd",
    ],
  ]),
  ...stycken("Bilaga 2: Roller och ansvar", [
    ["Länsam", "inte_an", "LANSAM-1"],
    ["lokal styrgrupp: uppföljning varje tertial, årsrapport", "inte_an", "STYR-2"],
    ["STAR: minsta funktioner", "data", "`team`; TEAM-1 inte byggd"],
    ["medlemmarnas ansvar: dokumentation", "inte_an", "DOK-1"],
    ["medlemmarnas ansvar: utbudskartan", "inte_an", "UTBUD-1"],
    ["samordnarens uppgifter", "inte_an", "AKT-2, MOTE-2"],
  ]),
];
