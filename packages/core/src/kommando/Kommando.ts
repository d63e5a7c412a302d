/**
 * Allt som ett levande system kan vilja göra, i en lista. Så ser det ut när det kommer som JSON från en värd i ett annat
 * språk.
 */
import * as Schema from "effect/Schema";
import { Arendekommando } from "../arende/index.ts";
import { Avvikelsekommando } from "../avvikelse/index.ts";
import { Insatskommando } from "../insats/index.ts";
import { schemalasare } from "../kernel/index.ts";
import { Moteskommando } from "../mote/index.ts";
import { Plankommando } from "../plan/index.ts";
import { Samtyckeskommando } from "../samtycke/index.ts";

/** Ett kommando av något slag. */
export const Kommando = Schema.Union([
  ...Samtyckeskommando.members,
  ...Arendekommando.members,
  ...Plankommando.members,
  ...Insatskommando.members,
  ...Moteskommando.members,
  ...Avvikelsekommando.members,
]).annotate({ identifier: "Kommando", title: "Kommando" });
export type Kommando = typeof Kommando.Type;

/** Läser ett kommando ur data. Alla fel på en gång, med plats, på svenska och engelska. */
export const tolkaKommando = schemalasare(Kommando);
