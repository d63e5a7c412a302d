/**
 * Överenskommelsen som data. Det som skiljer förbund och år åt står här; ett förbund forkar genom att skriva en
 * egen JSON. Ett fält som ingen vet är `okand`: det som behöver fältet tiger, och säger att det tiger.
 */
import * as Schema from "effect/Schema";
import { Forsorjningskod } from "../forsorjning/index.ts";
import { Antal, Dag, PostId, Text, text } from "../kernel/index.ts";
import { Aktor, Kommunkod, Omrade, Partslag } from "../part/index.ts";

const okand = Schema.Literal("okand");
const spann = Schema.Struct({ fran: Antal, till: Antal }).check(
  Schema.makeFilter((s: { readonly fran: number; readonly till: number }) => s.fran <= s.till, {
    vantat: text("fran som inte är större än till", "fran not larger than till"),
  }),
);

/** En part: en av förbundets medlemmar. */
export const Part = Schema.Struct({
  id: PostId,
  namn: Schema.NonEmptyString,
  slag: Partslag,
  kommun: Schema.optionalKey(Kommunkod),
}).annotate({ identifier: "Part", title: "Part" });
export type Part = typeof Part.Type;

/** En funktion som ska eller kan finnas på en nivå. `adjungeras`: kallas vid behov. */
export const Funktionskrav = Schema.Struct({
  funktion: PostId,
  titel: Text,
  part: Partslag,
  aktor: Schema.optionalKey(Aktor),
  krav: Schema.Literals(["minst", "vid_behov", "adjungeras", "sarskild_ordning"]),
}).annotate({ identifier: "Funktionskrav", title: "Funktion som krävs" });
export type Funktionskrav = typeof Funktionskrav.Type;

/** Teamets mötesrytm. `undantagnaManader` (1–12) behöver inget möte; `timmar` per möte. */
export const Motesrytm = Schema.Struct({
  undantagnaManader: Schema.Union([
    Schema.Array(
      Schema.Int.check(
        Schema.isBetween(
          { minimum: 1, maximum: 12 },
          { vantat: text("en månad 1–12", "a month 1–12") },
        ),
      ),
    ),
    okand,
  ]),
  timmar: Schema.Union([Schema.Finite, okand]),
  kallelseDagar: Schema.Union([Antal, okand]),
}).annotate({ identifier: "Motesrytm", title: "Mötesrytm" });
export type Motesrytm = typeof Motesrytm.Type;

/** Målgruppen. `minstVerksamheter`: eller behov av bred planering. */
export const Malgrupp = Schema.Struct({
  alder: Schema.Union([spann, okand]),
  minstVerksamheter: Schema.Union([Antal, okand]),
  kriterier: Schema.Array(Schema.Struct({ id: PostId, text: Text })),
}).annotate({ identifier: "Malgrupp", title: "Målgrupp" });
export type Malgrupp = typeof Malgrupp.Type;

/** En insatskategori. `arbetsfokus`: räknas som arbetsinriktad i INSATS-2. */
export const Kategori = Schema.Struct({
  kod: PostId,
  titel: Text,
  arbetsfokus: Schema.Boolean,
}).annotate({
  identifier: "Kategori",
  title: "Insatskategori",
});
export type Kategori = typeof Kategori.Type;

/** Slaget av avvikelse, till exempel samtycke eller närvaro. */
export const Avvikelseslag = Schema.Struct({ kod: PostId, titel: Text }).annotate({
  identifier: "Avvikelseslag",
  title: "Slag av avvikelse",
});
export type Avvikelseslag = typeof Avvikelseslag.Type;

/** En avslutsorsak. `langsiktig_planering` (AVSLUT-1), `ska_avslutas` (AVSLUT-2) eller `annan`. */
export const Avslutsskal = Schema.Struct({
  kod: PostId,
  titel: Text,
  slag: Schema.Literals(["langsiktig_planering", "ska_avslutas", "annan"]),
}).annotate({ identifier: "Avslutsskal", title: "Skäl för avslut" });
export type Avslutsskal = typeof Avslutsskal.Type;

/**
 * En rad i tabellen för mötesform: villkoren som ska vara uppfyllda, alla. `fkBar`: Försäkringskassan är
 * ärendebärare. `deltar`: områdena som ska delta.
 */
export const Formrad = Schema.Struct({
  regel: Schema.NonEmptyString,
  fkBar: Schema.optionalKey(Schema.Boolean),
  deltar: Schema.Array(Omrade),
  deltarInteAlla: Schema.optionalKey(Schema.Array(Omrade)),
  deltarInte: Schema.optionalKey(Schema.Array(Omrade)),
  form: Schema.Literals(["sip", "avstamningsmote", "flerpartsmote"]),
}).annotate({ identifier: "Formrad", title: "Rad i tabellen för mötesform" });
export type Formrad = typeof Formrad.Type;

/** Mötesformen: rader, vilken form som går före när flera gäller, och vad som gäller i luckan. */
export const Formtabell = Schema.Struct({
  rader: Schema.Array(Formrad),
  foretrade: Schema.Array(Schema.Literals(["sip", "avstamningsmote", "flerpartsmote"])),
  lucka: Schema.Literals(["sip", "avstamningsmote", "flerpartsmote"]),
}).annotate({ identifier: "Formtabell", title: "Tabell för mötesform" });
export type Formtabell = typeof Formtabell.Type;

/** Vart en avvikelse går, efter räckvidd och om den är strukturell. */
export const Avvikelsevag = Schema.Struct({
  strukturell: Schema.Boolean,
  flerKommuner: Schema.Boolean,
  till: Schema.Array(Schema.Literals(["lokal_styrgrupp", "lansam"])),
}).annotate({ identifier: "Avvikelsevag", title: "Avvikelsens väg" });
export type Avvikelsevag = typeof Avvikelsevag.Type;

/** Vem som i första hand är ärendebärare när individen har försörjningen (BARARE-2). */
export const Bararrad = Schema.Struct({
  forsorjning: Forsorjningskod,
  aktorer: Schema.Array(Aktor),
}).annotate({ identifier: "Bararrad", title: "Försörjning och ärendebärare" });
export type Bararrad = typeof Bararrad.Type;

/** Ett mål med delmål. */
export const Mal = Schema.Struct({
  id: PostId,
  titel: Text,
  delmal: Schema.Array(Schema.Struct({ id: PostId, text: Text })),
}).annotate({ identifier: "Mal", title: "Mål med delmål" });
export type Mal = typeof Mal.Type;

/** Riktvärden för teamets arbete. */
export const Riktvarden = Schema.Struct({
  samtidigaArenden: Schema.Union([spann, okand]),
  deltagarePerCoach: Schema.Union([Antal, okand]),
}).annotate({ identifier: "Riktvarden", title: "Riktvärden" });
export type Riktvarden = typeof Riktvarden.Type;

/**
 * Gränserna i sekretesskyddet som överenskommelsen sätter utöver minsta cellen, och vem som beslutade dem. De kan skärpa förvalen,
 * inte släppa dem. `bredd`: så mycket ett dolt tal minst svävar på. `medelMinst`: individer bakom ett medelvärde.
 */
export const Skyddsgranser = Schema.Struct({
  bredd: Schema.optionalKey(Antal),
  nnsMinst: Schema.optionalKey(Antal),
  medelMinst: Schema.optionalKey(Antal),
  noll: Schema.optionalKey(Schema.Literals(["visas", "doljs"])),
  beslut: Schema.Struct({ av: Schema.NonEmptyString, dag: Dag }),
}).annotate({ identifier: "Skyddsgranser", title: "Gränser i sekretesskyddet" });
export type Skyddsgranser = typeof Skyddsgranser.Type;

/** En daterad version av reglerna. `till` saknas så länge den gäller. */
export const Overenskommelse = Schema.Struct({
  id: PostId,
  version: Antal,
  namn: Text,
  kalla: Schema.NonEmptyString,
  fran: Schema.Union([Dag, okand]),
  till: Schema.optionalKey(Dag),
  parter: Schema.Union([Schema.Array(Part), okand]),
  team: Schema.Union([Schema.Array(Funktionskrav), okand]),
  lokalStyrgrupp: Schema.Union([Schema.Array(Funktionskrav), okand]),
  lansam: Schema.Union([Schema.Array(Funktionskrav), okand]),
  moten: Motesrytm,
  malgrupp: Malgrupp,
  insatskategorier: Schema.Union([Schema.Array(Kategori), okand]),
  avslut: Schema.Union([Schema.Array(Avslutsskal), okand]),
  motesform: Schema.Union([Formtabell, okand]),
  avvikelser: Schema.Union([Schema.Array(Avvikelsevag), okand]),
  avvikelseslag: Schema.Union([Schema.Array(Avvikelseslag), okand]),
  barare: Schema.Union([Schema.Array(Bararrad), okand]),
  /** Kommunerna där teamet är ingången till kommunens rehabilitering, så att FK aktualiserar (FK-2). */
  fkIngang: Schema.Union([Schema.Array(Kommunkod), okand]),
  /** Så länge en post i utbudskartan räknas som aktuell. Unit: months. */
  utbudskartaManader: Schema.Union([Antal, okand]),
  riktvarden: Riktvarden,
  /** Efterstödets längd. Unit: months. */
  efterstodManader: Schema.Union([Antal, okand]),
  sjalvforsorjning: Schema.Union([Schema.Array(PostId), okand]),
  /** Minsta antal i en publicerad cell; `okand` ger bibliotekets förval 5. */
  minstaCell: Schema.Union([Antal, okand]),
  skydd: Schema.optionalKey(Skyddsgranser),
  mal: Schema.Union([Schema.Array(Mal), okand]),
  /** Reglerna som överenskommelsen innehåller, med id ur regelkatalogen. */
  regler: Schema.Union([Schema.Array(Schema.NonEmptyString), okand]),
}).annotate({ identifier: "Overenskommelse", title: "Överenskommelse" });
export type Overenskommelse = typeof Overenskommelse.Type;

/** Fälten som ingen vet, med plats: det som reglerna tiger om. */
export const okandaFalt = (overenskommelse: Overenskommelse): ReadonlyArray<string> =>
  platser(overenskommelse, "");

function platser(varde: unknown, plats: string): ReadonlyArray<string> {
  if (varde === "okand") return [plats];
  if (typeof varde !== "object" || varde === null) return [];
  return Object.entries(varde).flatMap(([nyckel, inre]) =>
    platser(inre, plats === "" ? nyckel : `${plats}.${nyckel}`),
  );
}
