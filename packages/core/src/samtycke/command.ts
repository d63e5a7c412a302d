/**
 * Det som ett levande system vill göra med samtycken och uppgifter. Varje kommando har en dag: när det gäller.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, Dag } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";
import {
  FragaTillFkStalld,
  Samtyckesslag,
  samtyckesinnehall,
  Uppgiftsslag,
  Utlamnandegrund,
} from "./event.ts";

const pa = { dag: Dag, individ: Pseudonym, arende: ArendeId };

/** Kommandon om samtycke, utlämnande och frågor till Försäkringskassans kontaktperson. */
export const Samtyckeskommando = Schema.Union([
  Schema.TaggedStruct("InhamtaSamtycke", { ...pa, ...samtyckesinnehall }),
  Schema.TaggedStruct("AterkallaSamtycke", {
    ...pa,
    samtyckesslag: Schema.optionalKey(Samtyckesslag),
  }),
  Schema.TaggedStruct("LamnaUppgift", {
    ...pa,
    fran: Aktor,
    till: Aktor,
    tillKontaktperson: Schema.Boolean,
    uppgiftsslag: Schema.Array(Uppgiftsslag),
    grund: Utlamnandegrund,
  }),
  Schema.TaggedStruct("StallFragaTillFk", {
    dag: Dag,
    fran: Aktor,
    avser: FragaTillFkStalld.fields.avser,
  }),
]).annotate({ identifier: "Samtyckeskommando", title: "Kommando om samtycke" });
export type Samtyckeskommando = typeof Samtyckeskommando.Type;
