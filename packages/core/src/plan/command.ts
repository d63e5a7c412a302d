/**
 * Det som ett levande system vill göra med planen.
 */
import * as Schema from "effect/Schema";
import { Dag } from "../kernel/index.ts";
import {
  PlankontaktAngiven,
  PlankvalitetBedomd,
  PlanLamnad,
  PlanstegAngivet,
  PlanUpprattad,
} from "./event.ts";

const pa = { dag: Dag };
const { mal } = PlanUpprattad.fields;
const { aktor, nuvarande, nasta } = PlanstegAngivet.fields;
const { kvalitet, av, svar } = PlankvalitetBedomd.fields;

/** Kommandon om planen. */
export const Plankommando = Schema.Union([
  Schema.TaggedStruct("UpprattaPlan", { ...pa, mal }),
  Schema.TaggedStruct("RevideraPlan", { ...pa, mal }),
  Schema.TaggedStruct("AngePlansteg", { ...pa, aktor, nuvarande, nasta }),
  Schema.TaggedStruct("AngePlankontakt", {
    ...pa,
    aktor,
    kontakt: PlankontaktAngiven.fields.kontakt,
  }),
  Schema.TaggedStruct("LamnaPlan", { ...pa, satt: PlanLamnad.fields.satt }),
  Schema.TaggedStruct("BedomPlankvalitet", { ...pa, kvalitet, av, svar }),
]).annotate({ identifier: "Plankommando", title: "Kommando om plan" });
export type Plankommando = typeof Plankommando.Type;
