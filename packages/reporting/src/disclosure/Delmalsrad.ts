/**
 * Ett delmåls utfall så som det får visas; också en rad i `star nyckeltal --delmal --json`. Fälten är uppräknade ett för ett:
 * målet självt följer inte med, för i det kan ett utfall vara lämnat för hand.
 */
import { Malgrupper, Malvarde } from "@star-finsam/core/delmal";
import { Period, Text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Dold } from "./Cell.ts";

/** `dold`: både talet och domen är dolda. */
const status = Schema.Literals([
  "uppnatt",
  "ej_uppnatt",
  "saknas",
  "for_fa",
  "kvalitativt",
  "dold",
]).annotate({ identifier: "Delmalsstatus", title: "Hur det gick" });
const uppskattad = { status: Schema.Literal("uppskattad"), uppnatt: Schema.Boolean };

const varde = Schema.Union([Malvarde, Dold]);

const delfalt = {
  titel: Schema.optionalKey(Text),
  /** Målet i ord. */
  mal: Text,
  /** För tal ur nyckeltalen: vilket, för vilken grupp, och vad som lästs av. */
  nyckeltal: Schema.optionalKey(Schema.NonEmptyString),
  grupp: Schema.optionalKey(Malgrupper),
  vad: Schema.optionalKey(Schema.Literals(["antal", "andel", "varde", "belopp"])),
  /** För tal lämnade för hand: vad talet är. */
  enhet: Schema.optionalKey(Text),
  utfall: varde,
  forra: Schema.optionalKey(varde),
  sakert: Schema.optionalKey(Schema.Boolean),
};

/** En del av ett delmål. */
export const Delmalsdel = Schema.Union([
  Schema.Struct({ status, ...delfalt }),
  Schema.Struct({ ...uppskattad, ...delfalt }),
]).annotate({ identifier: "Delmalsdel", title: "Del av ett delmål, som den får visas" });
export type Delmalsdel = typeof Delmalsdel.Type;

const malfalt = {
  delmal: Schema.NonEmptyString,
  titel: Text,
  period: Period,
  anmarkning: Schema.optionalKey(Text),
  delar: Schema.Array(Delmalsdel),
  /** Finns när små tal visas: får ej spridas. */
  spridning: Schema.optionalKey(Schema.Literal("intern")),
};

/** Ett delmål. */
export const Delmalsrad = Schema.Union([
  Schema.Struct({ status, ...malfalt }),
  Schema.Struct({ ...uppskattad, ...malfalt }),
]).annotate({ identifier: "Delmalsrad", title: "Rad i star nyckeltal --delmal --json, version 1" });
export type Delmalsrad = typeof Delmalsrad.Type;

/** Domen för sig. */
export type Delmalsdom =
  | { readonly status: typeof status.Type }
  | { readonly status: "uppskattad"; readonly uppnatt: boolean };
