/**
 * Det som insatsen rekvirerar av förbundet, och det som den beviljats. Källa: slutrapport Krokom, Översikt rekviderade
 * medel (två gånger om året, ibland en rad per ström).
 */
import * as Schema from "effect/Schema";
import { Belopp, faktumhuvud, Period, PostId } from "../kernel/index.ts";

/** Strömmen när källan inte nämner någon: hela insatsen. */
export const HELA = "hela";

/** Vad pengarna är. `medfinansiering` kommer från parterna och rekvireras aldrig av förbundet. */
export const Medelsslag = Schema.Literals(["beviljat", "tillagg", "medfinansiering"]).annotate({
  identifier: "Medelsslag",
  title: "Slag av medel",
});
export type Medelsslag = typeof Medelsslag.Type;

/**
 * Medel för en period; `galler` är periodens första dag. `strom`: det som de är till för, annars `hela`. Varje post är egna
 * pengar: en uppdelning av något som redan står ska inte stå en gång till.
 */
export const MedelBeviljade = Schema.TaggedStruct("MedelBeviljade", {
  ...faktumhuvud,
  strom: PostId,
  period: Period,
  belopp: Belopp,
  slag: Medelsslag,
}).annotate({ identifier: "MedelBeviljade", title: "Medel beviljade" });
export type MedelBeviljade = typeof MedelBeviljade.Type;

/**
 * En rekvisition för en period; `galler` är periodens sista dag. Källans kommentar följer inte med: den är fritext och kan
 * nämna någon. Ett negativt belopp är en återbetalning.
 */
export const RekvisitionGjord = Schema.TaggedStruct("RekvisitionGjord", {
  ...faktumhuvud,
  strom: PostId,
  period: Period,
  belopp: Belopp,
}).annotate({ identifier: "RekvisitionGjord", title: "Rekvisition gjord" });
export type RekvisitionGjord = typeof RekvisitionGjord.Type;

/** Rekvisitionerna i periodordning: första dagen, sista dagen, ström, id. Ändrar inte listan som gavs. */
export const iPeriodordning = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
): ReadonlyArray<RekvisitionGjord> =>
  [...rekvisitioner].sort((a, b) => (ordningsnyckel(a) < ordningsnyckel(b) ? -1 : 1));

const ordningsnyckel = ({ period, strom, id }: RekvisitionGjord): string =>
  `${period.fran} ${period.till} ${strom} ${id}`;
