/**
 * Profilen säger hur en källas kolumner blir fakta. Den är data: ett förbund vars lista heter något annat
 * skriver en egen JSON i stället för kod.
 */

import { schemalasare, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

const namn = Schema.NonEmptyString;
const texter = Schema.Array(namn);

/**
 * `varde`: kolumnen och varje cell krävs. `kolumn`: kolumnen krävs, cellen får vara tom. `nej`: saknas kolumnen
 * sägs det i importrapporten. `extra`: få källor har kolumnen; att den saknas nämns inte.
 */
const Krav = Schema.Literals(["varde", "kolumn", "nej", "extra"]);

/**
 * Dagformat som en cell får ha; inget annat godtas. Excels serietal läses bara där de anges: 45000 är annars ett tal. De
 * räknas från 1900 (Windows) eller 1904 (gamla Mac-böcker).
 */
export const Dagformat = Schema.Literals([
  "iso",
  "iso_tid",
  "kompakt",
  "iso_zon",
  "excel_1900",
  "excel_1904",
]).annotate({
  identifier: "Dagformat",
  title:
    "iso 2025-03-14, iso_tid 2025-03-14 00:00:00, kompakt 20250314, iso_zon 2025-03-14+01:00, excel_1900 45730, excel_1904 44268",
});
export type Dagformat = typeof Dagformat.Type;

const gemensamt = {
  falt: namn,
  alias: texter,
  /**
   * Kolumnen står just där, räknat från 1, och rubriken är ett av `alias`, eller tom när `alias` är tom: för en export som
   * saknar namn eller upprepar dem.
   */
  plats: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  obligatorisk: Krav,
  saknas: Schema.optionalKey(Schema.Array(Schema.String)),
};

/** Minsta och största tal på en skala, båda möjliga. */
export const Spann = Schema.Struct({ minst: Schema.Int, hogst: Schema.Int });
export type Spann = typeof Spann.Type;

/**
 * En kolumn: fältet den fyller, rubriker som känns igen, och hur cellen läses. `annars` är koden för en tom cell och för
 * text som inte finns i kodlistan; texten sparas inte, och raden får en varning.
 */
export const Kolumn = Schema.Union([
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literals(["nyckel", "text", "tal", "ar", "manad", "manadsspann", "andel"]),
  }),
  /** `punkt`: vad en punkt i källans belopp betyder. Utan det är `1.234` tvetydigt och ett fel. */
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literal("belopp"),
    punkt: Schema.optionalKey(Schema.Literals(["tusental", "decimal"])),
  }),
  /** `spann` är på skalan som cellen skrivs i: 1–100 för en procent som inte får vara noll. */
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literals(["heltal", "procent"]),
    spann: Schema.optionalKey(Spann),
  }),
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literal("personidentitet"),
    gissaSekel: Schema.Boolean,
  }),
  Schema.Struct({ ...gemensamt, typ: Schema.Literal("dag"), format: Schema.Array(Dagformat) }),
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literal("kod"),
    kodlista: namn,
    annars: Schema.optionalKey(namn),
  }),
  Schema.Struct({ ...gemensamt, typ: Schema.Literal("koder"), kodlista: namn, avgransare: namn }),
  Schema.Struct({
    ...gemensamt,
    typ: Schema.Literal("koder_med_omfattning"),
    kodlista: namn,
    avgransare: namn,
  }),
  Schema.Struct({ ...gemensamt, typ: Schema.Literal("markering"), ja: texter }),
  /** Som `markering`, men också nejet måste stå där; annan text är ett fel. */
  Schema.Struct({ ...gemensamt, typ: Schema.Literal("ja_nej"), ja: texter, nej: texter }),
]).annotate({ identifier: "Kolumn", title: "Kolumn i en profil" });
export type Kolumn = typeof Kolumn.Type;

/**
 * Kolumner som känns igen på mönster: den första gruppen i `monster` (eller hela rubriken) slås upp i
 * kodlistan, och cellen är en markering. Så blir en kolumn per verksamhet en lista av verksamheter.
 */
export const Monsterkolumn = Schema.Struct({
  falt: namn,
  monster: namn,
  kodlista: namn,
  ja: texter,
  saknas: Schema.optionalKey(Schema.Array(Schema.String)),
}).annotate({ identifier: "Monsterkolumn", title: "Kolumner efter mönster" });
export type Monsterkolumn = typeof Monsterkolumn.Type;

const allvar = Schema.Literals(["stopp", "varning"]);

/** Regel över flera celler i raden. */
export const Radregel = Schema.Union([
  /** Dagen i `falt` får inte ligga före dagen i `tidigare`. */
  Schema.TaggedStruct("InteFore", { falt: namn, tidigare: namn, allvar }),
  /** Dagen i `falt` får inte ligga efter dagen då filen togs ut. */
  Schema.TaggedStruct("InteEfterUttag", { falt: namn, allvar }),
  /** Är `falt` ifyllt måste `kraver` vara det. */
  Schema.TaggedStruct("Kraver", { falt: namn, kraver: namn, allvar }),
]).annotate({ identifier: "Radregel", title: "Regel över en rad" });
export type Radregel = typeof Radregel.Type;

/** Vilka fakta en rad blir. */
export const RadtypId = Schema.Literals([
  "arende",
  "insats",
  "teammote",
  "ekonomi",
  "rekvisition",
  "enkat",
  "skattning",
  "programtrohet",
  "planeringsmote",
  "forsorjning",
  "steg",
  "arbetsformaga",
  "screening",
  "samtycke",
  "ifo_insats",
  "af_program",
  "coachstod",
  "anstallning",
  "aktivitetsdeltagande",
  "aktivitetstillfalle",
  "efter_avslut",
  "link",
  "tillfort_matt",
  "uppfoljning_finsam",
  "sus_historik",
  "medel",
  "prognos",
]);
export type RadtypId = typeof RadtypId.Type;

/** Kod till skrivsätt. Koden själv är alltid ett skrivsätt. */
export const Kodlista = Schema.Record(Schema.String, Schema.Array(Schema.String));
export type Kodlista = typeof Kodlista.Type;

/**
 * Rubriken är två rader. En kolumns namn är gruppen ovanför, `mellan`, och det egna namnet; är den ena tom är namnet den
 * andra. `fyllAtHoger`: gruppen gäller också de tomma cellerna till höger om den (en sammanfogad cell).
 */
export const TvaradigRubrik = Schema.Struct({
  mellan: Schema.String,
  fyllAtHoger: Schema.Boolean,
}).annotate({ identifier: "TvaradigRubrik", title: "Rubrik på två rader" });
export type TvaradigRubrik = typeof TvaradigRubrik.Type;

/** En profil. `bevis`: hur väl formatet är känt (ur förlagan, publikt beskrivet, eller antaget). */
export const Profil = Schema.Struct({
  id: Schema.String.check(
    Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
      vantat: text(
        "ett id med små bokstäver, siffror och bindestreck",
        "an id of lower-case letters, digits and hyphens",
      ),
    }),
  ),
  version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  kalla: namn,
  beskrivning: namn,
  bevis: Schema.Literals(["seed", "publik", "antagen"]),
  radtyp: RadtypId,
  kodning: Schema.optionalKey(Schema.Literals(["utf-8", "utf-16le", "utf-16be", "windows-1252"])),
  avgransare: Schema.optionalKey(Schema.Literals([";", "\t", ",", "|"])),
  tvaradigRubrik: Schema.optionalKey(TvaradigRubrik),
  kolumner: Schema.Array(Kolumn),
  monsterkolumner: Schema.optionalKey(Schema.Array(Monsterkolumn)),
  nycklar: texter,
  /** `egna`: rader har inget eget id, och två lika rader är två. Annars är en lika rad en dubblett. */
  upprepning: Schema.optionalKey(Schema.Literal("egna")),
  /** `avvisa`: en kolumn som profilen inte känner stoppar filen. Annars sägs det. */
  okandaKolumner: Schema.optionalKey(Schema.Literal("avvisa")),
  /** Källan bokför hushåll på registerledaren: könet är hens, och märks som osäkert. */
  konOsakert: Schema.optionalKey(Schema.Literal(true)),
  radregler: Schema.Array(Radregel),
  summaord: texter,
  kodlistor: Schema.optionalKey(Schema.Record(Schema.String, Kodlista)),
}).annotate({ identifier: "Profil", title: "Importprofil" });
export type Profil = typeof Profil.Type;

/** Läser en profil ur data. Alla fel på en gång; okända nycklar är fel. Pröva den sedan med `provaProfil`. */
export const tolkaProfil = schemalasare(Profil);
