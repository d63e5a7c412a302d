/**
 * Ett tal så som det får visas. Ett dolt tal är aldrig 0 och aldrig tomt; de fem slagen hålls isär i varje
 * format.
 */

import { Text, wilson } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

const tal = {
  n: Schema.Finite,
  av: Schema.optionalKey(Schema.Finite),
  over: Schema.optionalKey(Schema.Int),
  intervall: Schema.optionalKey(Schema.Tuple([Schema.Finite, Schema.Finite])),
};

/**
 * Talet visas. `av` är nämnaren när talet också är en andel eller en kvot, `over` antalet som ett medelvärde eller en
 * median är räknad på, `intervall` andelens 95-procentiga intervall (Wilson). Unit: the row's enhet (count or öre).
 */
export const Visad = Schema.TaggedStruct("Visad", tal);
export type Visad = typeof Visad.Type;

/** Talet är dolt. Den publika orsaken är alltid `sekretess`, oavsett vilken regel som dolde det. */
export const Dold = Schema.TaggedStruct("Dold", { orsak: Schema.Literal("sekretess") });
export type Dold = typeof Dold.Type;

/** Ingen källa har uppgiften. */
export const Saknas = Schema.TaggedStruct("Saknas", {});
export type Saknas = typeof Saknas.Type;

/** Talet är uppskattat av någon; `grund` säger hur. */
export const Uppskattad = Schema.TaggedStruct("Uppskattad", { ...tal, grund: Text });
export type Uppskattad = typeof Uppskattad.Type;

/** Frågan gäller inte här. */
export const EjTillampligt = Schema.TaggedStruct("EjTillampligt", {});
export type EjTillampligt = typeof EjTillampligt.Type;

/** En cell i en tabell. */
export const Cell = Schema.Union([Visad, Dold, Saknas, Uppskattad, EjTillampligt]).annotate({
  identifier: "Cell",
  title: "Cell",
});
export type Cell = typeof Cell.Type;

/** Den dolda cellen. */
export const dold: Cell = { _tag: "Dold", orsak: "sekretess" };

/** Cellen utan uppgift. */
export const saknas: Cell = { _tag: "Saknas" };

/** Cellen som inte gäller här. */
export const ejTillampligt: Cell = { _tag: "EjTillampligt" };

/** Ett tal som får visas, med nämnare om det är en andel. */
export const visad = (n: number, av?: number): Cell =>
  av === undefined ? { _tag: "Visad", n } : { _tag: "Visad", n, av };

/** En andel som får visas, med sitt intervall; en del av ingenting har inget. */
export const visadAndel = (taljare: number, namnare: number): Cell => {
  const intervall = wilson({ taljare, namnare });
  return intervall === undefined
    ? visad(taljare, namnare)
    : { _tag: "Visad", n: taljare, av: namnare, intervall };
};
