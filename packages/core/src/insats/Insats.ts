/**
 * En individs insats.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";
import { Finansiering, Insatskategori } from "./event.ts";

const grund = {
  arende: ArendeId,
  benamning: Schema.String,
  kategori: Insatskategori,
  aktor: Aktor,
  finansiering: Schema.Union([Finansiering, Schema.Literal("okand")]),
};

/** Planerad, inte börjad. */
export const PlaneradInsats = Schema.TaggedStruct("PlaneradInsats", { ...grund, start: Dag });
export type PlaneradInsats = typeof PlaneradInsats.Type;
/** Börjad, inte slutad. */
export const PagaendeInsats = Schema.TaggedStruct("PagaendeInsats", { ...grund, fran: Dag });
export type PagaendeInsats = typeof PagaendeInsats.Type;
/** Slutad; `till` är sista dagen. `hur`: fullföljd eller bruten. */
export const AvslutadInsats = Schema.TaggedStruct("AvslutadInsats", {
  ...grund,
  fran: Dag,
  till: Dag,
  hur: Schema.Literals(["fullfoljd", "avbruten"]),
});
export type AvslutadInsats = typeof AvslutadInsats.Type;
/** Planerad, men blev aldrig av. */
export const UteblivenInsats = Schema.TaggedStruct("UteblivenInsats", grund);
export type UteblivenInsats = typeof UteblivenInsats.Type;

/** En insats. */
export const Insats = Schema.Union([
  PlaneradInsats,
  PagaendeInsats,
  AvslutadInsats,
  UteblivenInsats,
]).annotate({ identifier: "Insats", title: "Insats" });
export type Insats = typeof Insats.Type;

/** En insats som någon gång pågått. */
export type PaborjadInsats = PagaendeInsats | AvslutadInsats;

/** Sant om insatsen börjat. */
export const arPaborjad = (insats: Insats): insats is PaborjadInsats =>
  insats._tag === "PagaendeInsats" || insats._tag === "AvslutadInsats";

/** Sant om insatsen pågår den dagen; första och sista dagen ingår. */
export const pagarDag = (insats: Insats, dag: Dag): boolean =>
  arPaborjad(insats) &&
  insats.fran <= dag &&
  (insats._tag === "PagaendeInsats" || dag <= insats.till);

/** Insatserna som går parallellt med en given, någon dag. */
export const parallella = (
  insats: PaborjadInsats,
  insatser: ReadonlyArray<Insats>,
): ReadonlyArray<PaborjadInsats> =>
  insatser
    .filter(arPaborjad)
    .filter(
      (annan) =>
        annan !== insats &&
        (annan._tag === "PagaendeInsats" || insats.fran <= annan.till) &&
        (insats._tag === "PagaendeInsats" || annan.fran <= insats.till),
    );
