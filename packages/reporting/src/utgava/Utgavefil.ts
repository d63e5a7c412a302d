/**
 * En utgåva: den publicerade rapporten så som den gavs ut, och avtryck av det den räknades på. Filen har bara det som
 * allmänheten sett, och avtryck som ingen kan räkna sig tillbaka från.
 */
import { Dag, type Schemafel, schemalasare } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { Mall } from "../rapport/Mall.ts";
import { Rapport } from "../rapport/Rapport.ts";
import { avtryck } from "./avtryck.ts";

const ord = Schema.NonEmptyString;
const antal = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));
const avtrycken = Schema.Record(Schema.String, ord);

/**
 * Reglerna som siffrorna räknades efter. `overenskommelser`: `id@version` till avtryck. `nyckeltal`: id till definitionens
 * avtryck. Reglerna är öppna; avtrycken är SHA-256 utan nyckel.
 */
export const Utgaveregler = Schema.Struct({
  bibliotek: ord,
  mall: Schema.Struct({ id: ord, version: Schema.Int, avtryck: ord }),
  overenskommelser: avtrycken,
  nyckeltal: avtrycken,
  skyddsregler: ord,
  delmal: Schema.optionalKey(ord),
}).annotate({ identifier: "Utgaveregler", title: "Reglerna bakom en utgåva" });
export type Utgaveregler = typeof Utgaveregler.Type;

/**
 * Fakta som rapporten räknades på. `avtryck` och `rattelser` är gjorda med värdens nyckel: den som känner alla fakta utom ett
 * kan annars pröva sig fram till det. `loggrader`: så lång var loggen; utan den lästes källorna direkt.
 */
export const Utgavefakta = Schema.Struct({
  antal,
  avtryck: ord,
  loggrader: Schema.optionalKey(antal),
  rattelser: Schema.Array(ord),
}).annotate({ identifier: "Utgavefakta", title: "Fakta bakom en utgåva" });
export type Utgavefakta = typeof Utgavefakta.Type;

/** Det som behövs för att göra om rapporten. Mallen är med hel: den som gavs ut ska gå att fylla igen fast den har ändrats. */
export const Utgaveval = Schema.Struct({
  mall: Mall,
  period: ord,
  ackumulerad: Schema.Boolean,
  grupperingar: Schema.Array(Schema.Array(ord)),
}).annotate({ identifier: "Utgaveval", title: "Hur utgåvan gjordes" });
export type Utgaveval = typeof Utgaveval.Type;

/** Fältens plats i liggaren: numret, och så många poster som rapporten skyddades mot. */
const Liggarplats = Schema.Struct({ nummer: antal, fore: antal });

/** Utgåvan. `kandTill`: fakta registrerade till och med den dagen var kända. */
export const Utgavefil = Schema.Struct({
  format: Schema.Literal("star-utgava"),
  version: Schema.Literal(1),
  id: ord,
  publicerad: Dag,
  kandTill: Dag,
  liggare: Liggarplats,
  val: Utgaveval,
  fakta: Utgavefakta,
  regler: Utgaveregler,
  rapport: Rapport,
  avtryck: ord,
}).annotate({ identifier: "Utgavefil", title: "STAR-utgåva, version 1" });
export type Utgavefil = typeof Utgavefil.Type;

/** Utgåvan med sitt avtryck. */
export const frys = (utgava: Omit<Utgavefil, "avtryck">): Utgavefil => ({
  ...utgava,
  avtryck: avtryck(utgava),
});

/** Sant om ingen har ändrat i utgåvan sedan den frystes. */
export const arOrord = ({ avtryck: skrivet, ...utgava }: Utgavefil): boolean =>
  avtryck(utgava) === skrivet;

const las = schemalasare(Utgavefil);
const arUtgava = Schema.is(Utgavefil);

/** Läser en utgåva. Värdet är det som lästes, med fälten i den ordning de skrevs: rapporten jämförs byte för byte. */
export const tolkaUtgava = (okant: unknown): Result.Result<Utgavefil, ReadonlyArray<Schemafel>> =>
  Result.map(las(okant), (tolkad) => (arUtgava(okant) ? okant : tolkad));

const arRapport = Schema.is(Rapport);

/** Rapporten ur det som `renderJson` skrev, med fälten i samma ordning. */
export const rapportUr = (json: string): Rapport => {
  const okant: unknown = JSON.parse(json);
  if (arRapport(okant)) return okant;
  throw new TypeError("Rapporten har inte rapportens form.");
};

/** Rapporten som den JSON-text som `renderJson` skriver. */
export const somRapportjson = (rapport: Rapport): string =>
  `${JSON.stringify(rapport, undefined, 2)}\n`;
