/**
 * Rapporten som värde: versionerad JSON utan HTML och utan formaterade tal. Samma värde blir webbsida, Markdown
 * och terminaltabell, så att ingen siffra skrivs för hand två gånger.
 */

import { Dag, Fonster, Period } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Cell } from "../disclosure/Cell.ts";
import { Rapporttext } from "./Rapporttext.ts";

const id = Schema.NonEmptyString;
const texter = Schema.Array(Rapporttext);

/** Vad talen i en kolumn är: antal, andel av `av`, kvot mot `av`, ett tal med decimaler, eller öre. */
export const Talslag = Schema.Literals(["antal", "andel", "kvot", "tal", "belopp"]);
export type Talslag = typeof Talslag.Type;

/** Ett nyckeltal för sig. */
export const Siffra = Schema.Struct({ id, rubrik: Rapporttext, slag: Talslag, cell: Cell });
export type Siffra = typeof Siffra.Type;

/** Nyckeltal i lista. */
export const Siffror = Schema.TaggedStruct("Siffror", { rader: Schema.Array(Siffra) });
export type Siffror = typeof Siffror.Type;

/** En tabell. Varje rad har lika många celler som tabellen har kolumner; `summa` likaså när den finns. */
export const Tabell = Schema.TaggedStruct("Tabell", {
  id,
  rubrik: Rapporttext,
  radrubrik: Rapporttext,
  kolumner: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext, slag: Talslag })),
  rader: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext, celler: Schema.Array(Cell) })),
  summa: Schema.optionalKey(Schema.Array(Cell)),
  noter: texter,
  kalla: Schema.optionalKey(Rapporttext),
});
export type Tabell = typeof Tabell.Type;

/**
 * Diagrammets form. Alla har samma data, kategorier × serier, så att varje diagram kan ge sin tabell:
 * - `grupperade_staplar`: en grupp staplar per kategori, en stapel per serie.
 * - `flode`: kategori = där de var, serie = dit de kom, cell = hur många. Ingen cell är också ingen väg.
 * - `likert`: kategori = fråga, serie = svarsnivå i ordning från negativ till positiv, cell = andel.
 * - `linjer`: kategori = period i tidsordning, serie = linje.
 * - `pyramid`: kategori = åldersgrupp, två serier.
 * - `histogram`: kategori = spann i ordning, det sista öppet; en serie.
 * - `lada`: kategori = grupp; serierna är `n`, `p10`, `nedre_kvartil`, `median`, `ovre_kvartil`, `p90`. Utan ytterligheter: den som
 *   ligger längst ut är en människa.
 * - `overlevnad`: kategori = dag (id är dagens nummer från start), serierna `andel`, `undre`, `ovre` (Kaplan–Meier, 95 procent).
 */
export const Diagramslag = Schema.Literals([
  "grupperade_staplar",
  "flode",
  "likert",
  "linjer",
  "pyramid",
  "histogram",
  "lada",
  "overlevnad",
]).annotate({ identifier: "Diagramslag", title: "Diagrammets form" });
export type Diagramslag = typeof Diagramslag.Type;

/** Ett diagram som data. Bilden, tabellen och beskrivningen i ord görs alla ur samma celler. */
export const Diagram = Schema.TaggedStruct("Diagram", {
  id,
  rubrik: Rapporttext,
  underrubrik: Rapporttext,
  slag: Diagramslag,
  talslag: Talslag,
  serier: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext })),
  kategorier: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext, celler: Schema.Array(Cell) })),
});
export type Diagram = typeof Diagram.Type;

/** Text som en människa skriver, och som följer med till nästa utgåva. Utan `text` är den att fylla i. */
export const Textlucka = Schema.TaggedStruct("Textlucka", {
  id,
  ledtext: Rapporttext,
  text: Schema.optionalKey(Schema.NonEmptyString),
});
export type Textlucka = typeof Textlucka.Type;

/** Text som hör till mallen och är lika i varje rapport. */
export const Stycke = Schema.TaggedStruct("Stycke", { text: Rapporttext });
export type Stycke = typeof Stycke.Type;

/** Underskrifter. De hör till utgåvan, inte till mallen: en ny utgåva är inte undertecknad. */
export const Underskrifter = Schema.TaggedStruct("Underskrifter", {
  id,
  rader: Schema.Array(
    Schema.Struct({
      roll: Rapporttext,
      namn: Schema.optionalKey(Schema.NonEmptyString),
      dag: Schema.optionalKey(Dag),
    }),
  ),
});
export type Underskrifter = typeof Underskrifter.Type;

/** Ett stycke i ett avsnitt. */
export const Block = Schema.Union([Siffror, Tabell, Diagram, Textlucka, Stycke, Underskrifter]);
export type Block = typeof Block.Type;

/** Rapporten. `spridning` säger om talen är skyddade; `vattenmarke` finns när de inte är det. */
export const Rapport = Schema.Struct({
  format: Schema.Literal("star-rapport"),
  version: Schema.Literal(1),
  mall: Schema.Struct({ id, version: Schema.Int }),
  titel: Rapporttext,
  forbund: Schema.Struct({ id, namn: Schema.NonEmptyString }),
  period: Period,
  fonster: Fonster,
  spridning: Schema.Literals(["skyddad", "intern"]),
  vattenmarke: Schema.optionalKey(Rapporttext),
  noter: texter,
  avsnitt: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext, innehall: Schema.Array(Block) })),
}).annotate({ identifier: "Rapport", title: "STAR-rapport, version 1" });
export type Rapport = typeof Rapport.Type;
