/**
 * Vad proven heter och vad de finner. Ett fynd bär antal, rader och koder, aldrig ett cellvärde.
 */
import { type Text, text } from "../../kernel/index.ts";

/** Det som ett prov kan finna. */
export const fynd = {
  kastade: text(
    "Adaptern kastade ett undantag. Fel i källan ska vara brister.",
    "The adapter threw an exception. Faults in the source should be issues.",
  ),
  andradeFakta: (fore: number, efter: number): Text =>
    text(
      `Fakta blev andra: ${fore} väntade, ${efter} lämnade${fore === efter ? ", men inte desamma" : ""}.`,
      `The facts changed: ${fore} expected, ${efter} given${fore === efter ? ", but not the same" : ""}.`,
    ),
  skulleAvvisas: text(
    "Filen skulle ha avvisats: en stoppande brist vars kod börjar med FIL_.",
    "The file should have been refused: a stopping issue whose code begins with FIL_.",
  ),
  avvisadLamnade: (antal: number): Text =>
    text(`En avvisad fil lämnade ${antal} fakta.`, `A refused file gave ${antal} facts.`),
  felAntalIKarantan: (antal: number, rader: number): Text =>
    text(
      `En rad är fel och skulle ensam ha gått till karantän; ${antal} av ${rader} rader gjorde det.`,
      `One row is wrong and should alone have gone to quarantine; ${antal} of ${rader} rows did.`,
    ),
  radTvaGanger: (rad: number): Text =>
    text(`Rad ${rad} fick mer än en åtgärd.`, `Line ${rad} got more than one action.`),
  felRad: text(
    "En rad har ett nummer som inte är ett heltal från 1, eller en åtgärd som inte finns.",
    "A row has a number that is not an integer from 1, or an action that does not exist.",
  ),
  raderSaknas: (vantade: number, fick: number): Text =>
    text(
      `Källan har ${vantade} rader; ${fick} av dem är redovisade på sin fysiska rad.`,
      `The source has ${vantade} rows; ${fick} of them are accounted for on their physical line.`,
    ),
  intehelaExemplet: (rader: number, importerade: number): Text =>
    text(
      `Exemplet har ${rader} goda rader; ${importerade} importerades.`,
      `The example has ${rader} good rows; ${importerade} were imported.`,
    ),
  ingaFakta: text("Exemplet gav inga fakta.", "The example gave no facts."),
  motSchemat: (antal: number): Text =>
    text(`${antal} godtas inte av schemat.`, `${antal} are not accepted by the schema.`),
  sammaId: (antal: number): Text =>
    text(
      `${antal} fakta har ett id som ett annat har.`,
      `${antal} facts share an id with another.`,
    ),
  felKalla: (antal: number): Text =>
    text(
      `${antal} fakta anger inte källan, filen, dagen de registrerades eller en rad som importerades.`,
      `${antal} facts do not name the source, the file, the day recorded, or a row that was imported.`,
    ),
  felRadIKalla: (rad: number): Text =>
    text(
      `Fakta som sägs komma från rad ${rad} är inte de som raden ger när den står ensam.`,
      `Facts said to come from line ${rad} are not those that the row gives when it stands alone.`,
    ),
  klart: text(
    "klart ska ligga mellan 0 och 1, aldrig sjunka, och vara 1 i sista delen.",
    "klart should lie between 0 and 1, never fall, and be 1 in the last part.",
  ),
  forstaDelen: text(
    "lamnar ska finnas i första delen; lamnar och noteringar bara där.",
    "lamnar should be in the first part; lamnar and noteringar only there.",
  ),
  lamnarInte: (antal: number): Text =>
    text(
      `${antal} fakta är av slag som källan inte sagt sig lämna.`,
      `${antal} facts are of kinds that the source did not say it could give.`,
    ),
  bristUtanFil: (antal: number): Text =>
    text(
      `${antal} brister anger en annan fil, eller en rad som inte är redovisad.`,
      `${antal} issues name another file, or a row that is not accounted for.`,
    ),
  karantanUtanSkal: (rad: number): Text =>
    text(
      `Rad ${rad} ligger i karantän utan någon stoppande brist.`,
      `Line ${rad} is in quarantine without a stopping issue.`,
    ),
  skalUtanKarantan: (rad: number): Text =>
    text(
      `Rad ${rad} har en stoppande brist men ligger inte i karantän.`,
      `Line ${rad} has a stopping issue but is not in quarantine.`,
    ),
  farg: (var_: Text): Text => ({
    sv: `Ett märkt värde syns i ${var_.sv}.`,
    en: `A marked value shows in ${var_.en}.`,
  }),
  ingenDel: text("Läsningen gav ingen del.", "The reading gave no part."),
  olikaGanger: text(
    "Samma bytes gav olika svar när de lästes igen, eller samtidigt.",
    "The same bytes gave different answers when read again, or at the same time.",
  ),
  bitar: (storlek: number): Text =>
    text(
      `Svaret blev ett annat när källan kom i bitar om ${storlek} bytes.`,
      `The answer changed when the source came in pieces of ${storlek} bytes.`,
    ),
  bitarVid: (plats: number): Text =>
    text(
      `Svaret blev ett annat när källan delades vid byte ${plats}.`,
      `The answer changed when the source was split at byte ${plats}.`,
    ),
  ejSlappt: text(
    "Källan stängdes inte när läsningen avbröts eller slutade i förtid.",
    "The source was not closed when the reading was broken off or ended early.",
  ),
  gickVidare: text(
    "Läsningen gick vidare efter att den avbrutits.",
    "The reading went on after it was broken off.",
  ),
  svaldeAvbrott: text(
    "Källan gick sönder på halva vägen, och adaptern slutade som om filen var hel.",
    "The source broke half way, and the adapter ended as if the file were whole.",
  ),
  annatFel: text(
    "Källans eget fel kom inte fram till värden.",
    "The source's own error did not reach the host.",
  ),
  numretInteLast: (vilket: string): Text =>
    text(
      `Ett giltigt nummer (${vilket}) lästes inte, eller gav inte sina tolv tecken till pseudonymen.`,
      `A valid number (${vilket}) was not read, or its twelve characters did not reach the pseudonym.`,
    ),
  felSlag: text(
    "Ett samordningsnummer registrerades som något annat.",
    "A coordination number was recorded as something else.",
  ),
  annanIndivid: (skrivsatt: string): Text =>
    text(
      `Skrivsättet ${skrivsatt} gav en annan individ än de tolv siffrorna.`,
      `The spelling ${skrivsatt} gave another individual than the twelve digits.`,
    ),
  ejTom: (rad: number): Text =>
    text(
      `Rad ${rad} är tom men fick en annan åtgärd.`,
      `Line ${rad} is blank but got another action.`,
    ),
  ejBaraRubrik: text(
    "En fil med bara en rubrik ska redovisa sin enda rad och inte ge några fakta.",
    "A file with only a header should give no facts and account for its one row.",
  ),
} as const;

/** Var ett märkt värde kan synas. */
export const platser = {
  brist: text("en brist", "an issue"),
  notering: text("en notering", "a remark"),
  undantag: text("ett undantag", "an exception"),
  fakta: text("ett faktum", "a fact"),
} as const;

/** Varför ett prov inte gäller. */
export const skal = {
  inteCsv: text("Adaptern läser inte CSV.", "The adapter does not read CSV."),
  ingenRad: text(
    "Exemplet har ingen funktion rad(n) som gör nya goda rader.",
    "The example has no function rad(n) that makes new good rows.",
  ),
  ingenIdentitet: text(
    "Exemplet anger ingen kolumn med personnummer.",
    "The example names no column of personal identity numbers.",
  ),
  ingenDag: text("Exemplet anger ingen kolumn med dagar.", "The example names no column of days."),
  enAvgransare: text("Adaptern läser bara en avgränsare.", "The adapter reads only one delimiter."),
  saknarKodning: (kodning: string): Text =>
    text(`Adaptern läser inte ${kodning}.`, `The adapter does not read ${kodning}.`),
  baraAscii: text(
    "Exemplet har inga tecken utanför ASCII att pröva med.",
    "The example has no characters outside ASCII to test with.",
  ),
  enKolumn: text("Exemplet har bara en kolumn.", "The example has only one column."),
} as const;
