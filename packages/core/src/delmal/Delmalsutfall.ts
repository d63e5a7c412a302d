/**
 * Utfallet av ett delmål. Talen är ännu inte skyddade för spridning; meningarna bär därför bara målet, aldrig utfallet, och
 * kan visas som de är.
 */
import * as Schema from "effect/Schema";
import { Period, Text } from "../kernel/index.ts";
import { Bedomning, Maldel } from "./Delmal.ts";

const antal = Schema.Finite;

/** Talet som prövats. `intervall`: Wilsons, 0–1. `Uppgift` är lämnad för hand; dess tal är i målets enhet. */
export const Malvarde = Schema.Union([
  Schema.TaggedStruct("Antal", { antal }),
  Schema.TaggedStruct("Andel", {
    taljare: antal,
    namnare: antal,
    intervall: Schema.optionalKey(Schema.Tuple([Schema.Finite, Schema.Finite])),
  }),
  Schema.TaggedStruct("Kvot", { taljare: antal, namnare: antal }),
  Schema.TaggedStruct("Varde", { varde: Schema.Finite, antal }),
  Schema.TaggedStruct("Belopp", { ore: Schema.Finite }),
  Schema.TaggedStruct("Uppgift", { tal: Schema.Finite, hanvisning: Schema.NonEmptyString }),
  Schema.TaggedStruct("Bedomning", { bedomning: Bedomning }),
  Schema.TaggedStruct("Saknas", {}),
]).annotate({ identifier: "Malvarde", title: "Talet som prövats mot ett mål" });
export type Malvarde = typeof Malvarde.Type;

/** `saknas` är varken nått eller inte. `for_fa`: underlaget är under gränsen. `kvalitativt`: människor säger hur det gick. */
const status = Schema.Literals(["uppnatt", "ej_uppnatt", "saknas", "for_fa", "kvalitativt"]);
const uppskattad = { status: Schema.Literal("uppskattad"), uppnatt: Schema.Boolean };

const delfalt = {
  del: Maldel,
  utfall: Malvarde,
  /** Det tidigare talet, när målet är att jämföra med det. */
  forra: Schema.optionalKey(Malvarde),
  /** Bara för andelar: falskt när gränsen ligger inom intervallet, så att slumpen kan ha avgjort. */
  sakert: Schema.optionalKey(Schema.Boolean),
  text: Text,
};

/** En dels utfall: talet, vad det jämförts med, och domen. */
export const Maldelsutfall = Schema.Union([
  Schema.Struct({ status, ...delfalt }),
  Schema.Struct({ ...uppskattad, ...delfalt }),
]).annotate({ identifier: "Maldelsutfall", title: "Utfall av en del av ett delmål" });
export type Maldelsutfall = typeof Maldelsutfall.Type;

const malfalt = {
  delmal: Schema.NonEmptyString,
  titel: Text,
  period: Period,
  delar: Schema.NonEmptyArray(Maldelsutfall),
  text: Text,
};

/** Delmålets utfall, ur delarnas. En del som gäller varje grupp står en gång för var och en av dem. */
export const Delmalsutfall = Schema.Union([
  Schema.Struct({ status, ...malfalt }),
  Schema.Struct({ ...uppskattad, ...malfalt }),
]).annotate({ identifier: "Delmalsutfall", title: "Utfall av ett delmål" });
export type Delmalsutfall = typeof Delmalsutfall.Type;

/** Domen för sig. */
export type Maldom =
  | { readonly status: typeof status.Type }
  | { readonly status: "uppskattad"; readonly uppnatt: boolean };
