/**
 * Rapporten som värde: versionerad JSON utan HTML och utan formaterade tal. Samma värde blir webbsida, Markdown
 * och terminaltabell, så att ingen siffra skrivs för hand två gånger.
 */

import { Fonster, Period, Text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Cell } from "../disclosure/Cell.ts";

const id = Schema.NonEmptyString;
const texter = Schema.Array(Text);

/** Vad talen i en kolumn är: antal, andel av `av`, kvot mot `av`, ett tal med decimaler, eller öre. */
export const Talslag = Schema.Literals(["antal", "andel", "kvot", "tal", "belopp"]);

/** Ett nyckeltal för sig. */
export const Siffra = Schema.Struct({ id, rubrik: Text, slag: Talslag, cell: Cell });
export type Siffra = typeof Siffra.Type;

/** Nyckeltal i lista. */
export const Siffror = Schema.TaggedStruct("Siffror", { rader: Schema.Array(Siffra) });
export type Siffror = typeof Siffror.Type;

/** En tabell. Varje rad har lika många celler som tabellen har kolumner; `summa` likaså när den finns. */
export const Tabell = Schema.TaggedStruct("Tabell", {
  id,
  rubrik: Text,
  radrubrik: Text,
  kolumner: Schema.Array(Schema.Struct({ id, rubrik: Text, slag: Talslag })),
  rader: Schema.Array(Schema.Struct({ id, rubrik: Text, celler: Schema.Array(Cell) })),
  summa: Schema.optionalKey(Schema.Array(Cell)),
  noter: texter,
});
export type Tabell = typeof Tabell.Type;

/** Grupperade staplar: en grupp per kategori, en stapel per serie. Tabellen med samma tal står intill. */
export const Diagram = Schema.TaggedStruct("Diagram", {
  id,
  rubrik: Text,
  underrubrik: Text,
  slag: Schema.Literal("grupperade_staplar"),
  serier: Schema.Array(Schema.Struct({ id, rubrik: Text })),
  kategorier: Schema.Array(Schema.Struct({ id, rubrik: Text, celler: Schema.Array(Cell) })),
});
export type Diagram = typeof Diagram.Type;

/** Text som en människa skriver; tom tills vidare. */
export const Textlucka = Schema.TaggedStruct("Textlucka", { id, ledtext: Text });
export type Textlucka = typeof Textlucka.Type;

/** Ett stycke i ett avsnitt. */
export const Block = Schema.Union([Siffror, Tabell, Diagram, Textlucka]);
export type Block = typeof Block.Type;

/** Rapporten. `spridning` säger om talen är skyddade; `vattenmarke` finns när de inte är det. */
export const Rapport = Schema.Struct({
  format: Schema.Literal("star-rapport"),
  version: Schema.Literal(1),
  mall: Schema.Struct({ id, version: Schema.Int }),
  titel: Text,
  forbund: Schema.Struct({ id, namn: Schema.NonEmptyString }),
  period: Period,
  fonster: Fonster,
  spridning: Schema.Literals(["skyddad", "intern"]),
  vattenmarke: Schema.optionalKey(Text),
  noter: texter,
  avsnitt: Schema.Array(Schema.Struct({ id, rubrik: Text, innehall: Schema.Array(Block) })),
}).annotate({ identifier: "Rapport", title: "STAR-rapport, version 1" });
export type Rapport = typeof Rapport.Type;
