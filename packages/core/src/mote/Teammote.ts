/**
 * Teamets möten, ett per dag: kallat, hållet eller inställt.
 */
import type { ArendeId, Dag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";

type Motesgrund = {
  readonly motesdag: Dag;
  /** Dagen kallelsen skickades. */
  readonly kallat: Dag | "okand";
  /** Ärendena i kallelsen. */
  readonly arenden: ReadonlyArray<ArendeId>;
};

/** Kallat, inte hållet än. */
export type KallatTeammote = Motesgrund & { readonly _tag: "KallatTeammote" };
/** Hållet. */
export type HalletTeammote = Motesgrund & {
  readonly _tag: "HalletTeammote";
  readonly timmar: number | "okant";
  readonly narvarande: ReadonlyArray<Aktor>;
  readonly franvarande: ReadonlyArray<Aktor>;
  readonly ersattare: ReadonlyArray<Aktor>;
  readonly behandladeArenden: number | "okant";
};
/** Blev inte av. */
export type InstalltTeammote = Motesgrund & {
  readonly _tag: "InstalltTeammote";
  readonly installt: Dag;
};

/** Ett teammöte. */
export type Teammote = KallatTeammote | HalletTeammote | InstalltTeammote;

/** Mötet den dagen, om det finns något. */
export const motetDag = (moten: ReadonlyArray<Teammote>, dag: Dag): Teammote | undefined =>
  moten.find(({ motesdag }) => motesdag === dag);
