/**
 * Det som ett levande system vill göra med teamets möten.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";
import { TeammoteHallet } from "./event.ts";

const { timmar, narvarande, franvarande, ersattare, digitaltMojligt, individenDeltog } =
  TeammoteHallet.fields;

/** Kommandon om teamets möten. `HallTeammote.dag` är mötesdagen. */
export const Moteskommando = Schema.Union([
  Schema.TaggedStruct("KallaTeammote", {
    dag: Dag,
    motesdag: Dag,
    arenden: Schema.Array(ArendeId),
  }),
  Schema.TaggedStruct("HallTeammote", {
    dag: Dag,
    timmar,
    narvarande,
    franvarande,
    ersattare,
    digitaltMojligt,
    individenDeltog,
    behandladeArenden: TeammoteHallet.fields.behandladeArenden,
  }),
  Schema.TaggedStruct("StallInTeammote", { dag: Dag, motesdag: Dag }),
  Schema.TaggedStruct("KonsulteraAvidentifierat", { dag: Dag, fran: Aktor }),
]).annotate({ identifier: "Moteskommando", title: "Kommando om teammöte" });
export type Moteskommando = typeof Moteskommando.Type;
