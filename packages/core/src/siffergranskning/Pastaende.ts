/**
 * Påståenden om siffror som någon skrivit för hand: i en rapport, i en tabell, i en ansökan. Formatet är det som
 * `star siffror` läser.
 */
import * as Schema from "effect/Schema";
import { schemalasare } from "../kernel/index.ts";

const id = { id: Schema.NonEmptyString };
const tal = Schema.Finite;
const kronor = { budget: Schema.optionalKey(tal), utfall: Schema.optionalKey(tal) };

/** En helhet och dess delar: 36 aktualiseringar, 10 + 2 + 5 + 5 + 9 + 2 + 3. */
export const Delar = Schema.Struct({
  ...id,
  typ: Schema.Literal("delar"),
  helhet: tal,
  delar: Schema.Array(tal),
}).annotate({ identifier: "Delar", title: "Helhet och delar" });
export type Delar = typeof Delar.Type;

/** En uppdelning med procent: 30 kvinnor (60 %) och 20 män (40 %) av 50. `procent` som den är tryckt. */
export const Andelar = Schema.Struct({
  ...id,
  typ: Schema.Literal("andelar"),
  helhet: tal,
  delar: Schema.Array(Schema.Struct({ namn: Schema.NonEmptyString, antal: tal, procent: tal })),
}).annotate({ identifier: "Andelar", title: "Uppdelning med procent" });
export type Andelar = typeof Andelar.Type;

/** En kostnadstabell med summarad, i kronor. En ruta som saknas är tom, inte noll. */
export const Kostnadstabell = Schema.Struct({
  ...id,
  typ: Schema.Literal("kostnadstabell"),
  rader: Schema.Array(Schema.Struct({ namn: Schema.NonEmptyString, ...kronor })),
  summa: Schema.Struct(kronor),
}).annotate({ identifier: "Kostnadstabell", title: "Kostnadstabell" });
export type Kostnadstabell = typeof Kostnadstabell.Type;

/** Ett mål och om det sägs vara uppnått. `fler_an` är strikt. `utfall: null`: inget utfall finns. */
export const Malutfall = Schema.Struct({
  ...id,
  typ: Schema.Literal("malutfall"),
  jamforelse: Schema.Literals(["fler_an", "minst", "hogst", "lika"]),
  mal: tal,
  utfall: Schema.NullOr(tal),
  uppnatt: Schema.Boolean,
}).annotate({ identifier: "Malutfall", title: "Mål och utfall" });
export type Malutfall = typeof Malutfall.Type;

/** Värden på en skala med gränser: IPS 1–5, en enkät 0–10. */
export const Skala = Schema.Struct({
  ...id,
  typ: Schema.Literal("skala"),
  min: tal,
  max: tal,
  varden: Schema.Array(tal),
}).annotate({ identifier: "Skala", title: "Värden på en skala" });
export type Skala = typeof Skala.Type;

/** Uppgifter som ska ligga i en period. Dagarna är text: ett årtal som 2323 är just det som ska hittas. */
export const Perioduppgifter = Schema.Struct({
  ...id,
  typ: Schema.Literal("period"),
  fran: Schema.String,
  till: Schema.String,
  uppgifter: Schema.Array(Schema.Struct({ namn: Schema.NonEmptyString, datum: Schema.String })),
}).annotate({ identifier: "Perioduppgifter", title: "Uppgifter i en period" });
export type Perioduppgifter = typeof Perioduppgifter.Type;

/** Ett påstående. */
export const Pastaende = Schema.Union([
  Delar,
  Andelar,
  Kostnadstabell,
  Malutfall,
  Skala,
  Perioduppgifter,
]).annotate({ identifier: "Pastaende", title: "Påstående om siffror" });
export type Pastaende = typeof Pastaende.Type;

/** Filen med påståenden. */
export const Pastaenden = Schema.Struct({ pastaenden: Schema.Array(Pastaende) }).annotate({
  identifier: "Pastaenden",
  title: "Påståenden om siffror",
});
export type Pastaenden = typeof Pastaenden.Type;

/** Läser en fil med påståenden; alla fel på en gång, med plats. */
export const tolkaPastaenden = schemalasare(Pastaenden);

/** Vanan som siffrorna avrundats med. `narmast`: till närmaste, en halv till närmaste jämna. */
export const Avrundning = Schema.Literals(["halv_upp", "trunkerad", "narmast"]).annotate({
  identifier: "Avrundning",
  title: "Avrundning",
});
export type Avrundning = typeof Avrundning.Type;
