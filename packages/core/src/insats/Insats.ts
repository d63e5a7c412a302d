/**
 * En individs insats.
 */
import type { ArendeId, Dag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import type { Finansiering, Insatskategori } from "./event.ts";

type Insatsgrund = {
  readonly arende: ArendeId;
  readonly benamning: string;
  readonly kategori: Insatskategori;
  readonly aktor: Aktor;
  readonly finansiering: Finansiering | "okand";
};

/** Planerad, inte börjad. */
export type PlaneradInsats = Insatsgrund & { readonly _tag: "PlaneradInsats"; readonly start: Dag };
/** Börjad, inte slutad. */
export type PagaendeInsats = Insatsgrund & { readonly _tag: "PagaendeInsats"; readonly fran: Dag };
/** Slutad; `till` är sista dagen. `hur`: fullföljd eller bruten. */
export type AvslutadInsats = Insatsgrund & {
  readonly _tag: "AvslutadInsats";
  readonly fran: Dag;
  readonly till: Dag;
  readonly hur: "fullfoljd" | "avbruten";
};
/** Planerad, men blev aldrig av. */
export type UteblivenInsats = Insatsgrund & { readonly _tag: "UteblivenInsats" };

/** En insats. */
export type Insats = PlaneradInsats | PagaendeInsats | AvslutadInsats | UteblivenInsats;

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
