/**
 * Teamets möten, ett per dag: kallat, hållet eller inställt.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag } from "../kernel/index.ts";
import { Aktor, Platser } from "../part/index.ts";

/** `kallat`: dagen kallelsen skickades. `arenden`: ärendena i kallelsen. */
const grund = {
  motesdag: Dag,
  kallat: Schema.Union([Dag, Schema.Literal("okand")]),
  arenden: Schema.Array(ArendeId),
};
const okant = Schema.Literal("okant");

/** Kallat, inte hållet än. */
export const KallatTeammote = Schema.TaggedStruct("KallatTeammote", grund);
export type KallatTeammote = typeof KallatTeammote.Type;
/** Hållet. */
export const HalletTeammote = Schema.TaggedStruct("HalletTeammote", {
  ...grund,
  timmar: Schema.Union([Schema.Finite, okant]),
  narvarande: Schema.Array(Aktor),
  franvarande: Schema.Array(Aktor),
  ersattare: Schema.Array(Aktor),
  behandladeArenden: Schema.Union([Schema.Int, okant]),
  platser: Schema.Union([Platser, okant]),
});
export type HalletTeammote = typeof HalletTeammote.Type;
/** Blev inte av. */
export const InstalltTeammote = Schema.TaggedStruct("InstalltTeammote", {
  ...grund,
  installt: Dag,
});
export type InstalltTeammote = typeof InstalltTeammote.Type;

/** Ett teammöte. */
export const Teammote = Schema.Union([KallatTeammote, HalletTeammote, InstalltTeammote]).annotate({
  identifier: "Teammote",
  title: "Teammöte",
});
export type Teammote = typeof Teammote.Type;

/** Mötet den dagen, om det finns något. */
export const motetDag = (moten: ReadonlyArray<Teammote>, dag: Dag): Teammote | undefined =>
  moten.find(({ motesdag }) => motesdag === dag);
