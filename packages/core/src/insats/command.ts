/**
 * Det som ett levande system vill göra med insatser.
 */
import * as Schema from "effect/Schema";
import { Dag } from "../kernel/index.ts";
import { InsatsAvbruten, InsatsPaborjad } from "./event.ts";

const { benamning, kategori, aktor, finansiering } = InsatsPaborjad.fields;
const { orsak } = InsatsAvbruten.fields;

/** Kommandon om insatser. `dag`: första dagen, sista dagen, eller dagen den planeras. */
export const Insatskommando = Schema.Union([
  Schema.TaggedStruct("PlaneraInsats", {
    dag: Dag,
    start: Dag,
    benamning,
    kategori,
    aktor,
    finansiering,
  }),
  Schema.TaggedStruct("PaborjaInsats", { dag: Dag, benamning, kategori, aktor, finansiering }),
  Schema.TaggedStruct("AvslutaInsats", { dag: Dag, benamning, paborjad: Dag }),
  Schema.TaggedStruct("AvbrytInsats", {
    dag: Dag,
    benamning,
    paborjad: Schema.optionalKey(Dag),
    orsak,
  }),
]).annotate({ identifier: "Insatskommando", title: "Kommando om insats" });
export type Insatskommando = typeof Insatskommando.Type;
