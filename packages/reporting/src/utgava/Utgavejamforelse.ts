/**
 * Vad som skiljer två utgåvor, siffra för siffra, och varför. För den som gjort rapporten: får ej spridas när den visar små
 * tal eller ärendenummer.
 */
import { andringsslag } from "@star-finsam/core/aterimport";
import { ArendeId, Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Talslag } from "../rapport/Rapport.ts";
import { Rapporttext } from "../rapport/Rapporttext.ts";

const ord = Schema.NonEmptyString;
const antal = Schema.Int;

/**
 * En orsak. Utöver slagen av ändringar i loggen: `regel`, dagens regler ger ett annat tal på gamla fakta än det som stod;
 * `ovrigt`, fakta eller regler går inte att få som de var när någon av utgåvorna gjordes.
 */
export const Utgaveorsak = Schema.Literals([...andringsslag, "regel", "ovrigt"]).annotate({
  identifier: "Utgaveorsak",
  title: "Varför en siffra ändrats",
});
export type Utgaveorsak = typeof Utgaveorsak.Type;

/** Talet i en siffra. `av`: nämnaren, när siffran är en andel eller en kvot. */
export const Utgavetal = Schema.Struct({
  n: Schema.Finite,
  av: Schema.optionalKey(Schema.Finite),
});
export type Utgavetal = typeof Utgavetal.Type;

/** Det som siffran var eller är: ett tal, dolt, eller ingen uppgift. */
export const Utgavevarde = Schema.Union([Utgavetal, Schema.Literals(["dolt", "ingen_uppgift"])]);
export type Utgavevarde = typeof Utgavevarde.Type;

/** En siffra som skiljer. `delar`: ändringen per orsak; de är tillsammans hela skillnaden. Utan tal när något är dolt. */
export const Siffraskillnad = Schema.Struct({
  plats: ord,
  rubriker: Schema.Array(Rapporttext),
  slag: Talslag,
  fore: Utgavevarde,
  nu: Utgavevarde,
  delar: Schema.optionalKey(Schema.Array(Schema.Struct({ orsak: Utgaveorsak, tal: Utgavetal }))),
}).annotate({ identifier: "Siffraskillnad", title: "En siffra som skiljer" });
export type Siffraskillnad = typeof Siffraskillnad.Type;

/** Hur många uppgifter som en orsak rör; ärendena bara internt. */
export const Orsaksantal = Schema.Struct({
  orsak: Utgaveorsak,
  antal,
  arenden: Schema.optionalKey(Schema.Array(ArendeId)),
});
export type Orsaksantal = typeof Orsaksantal.Type;

/** En regel som skiljer: slaget, och vilken när det finns flera. */
export const Regelskillnad = Schema.Struct({
  slag: Schema.Literals([
    "bibliotek",
    "mall",
    "overenskommelse",
    "nyckeltal",
    "skyddsregler",
    "delmal",
  ]),
  vilken: Schema.String,
});
export type Regelskillnad = typeof Regelskillnad.Type;

const Utgavenamn = Schema.Struct({ id: ord, publicerad: Dag, kandTill: Dag });

/** Jämförelsen. `endaI`: siffror som bara den ena har. `regler`: reglerna som skiljer, i koder. */
export const Utgavejamforelse = Schema.Struct({
  format: Schema.Literal("star-utgavejamforelse"),
  version: Schema.Literal(1),
  spridning: Schema.Literals(["far_ej_spridas", "inga_sma_tal"]),
  gammal: Utgavenamn,
  ny: Utgavenamn,
  regler: Schema.Array(Regelskillnad),
  orsaker: Schema.Array(Orsaksantal),
  noter: Schema.Array(Rapporttext),
  antalSiffror: antal,
  endaI: Schema.Struct({ gammal: antal, ny: antal }),
  siffror: Schema.Array(Siffraskillnad),
}).annotate({ identifier: "Utgavejamforelse", title: "Jämförelse av utgåvor, version 1" });
export type Utgavejamforelse = typeof Utgavejamforelse.Type;
