/**
 * Enheten som arbetar med individen: IFO i Berg, psykiatrin i Östersund. Ärenden, samtycken och statistik talar om
 * verksamheter; parten är den som verksamheten hör till.
 */
import * as Schema from "effect/Schema";
import { PostId } from "../kernel/index.ts";
import { Aktor, Omrade, Partslag } from "./Aktor.ts";
import { Kommunkod } from "./Kommun.ts";

/** En verksamhet hos en part. `omrade` avgör mötesform. `kommun` när verksamheten bara finns i en. */
export const Verksamhet = Schema.Struct({
  id: PostId,
  namn: Schema.NonEmptyString,
  aktor: Aktor,
  part: PostId,
  partslag: Partslag,
  omrade: Omrade,
  kommun: Schema.optionalKey(Kommunkod),
}).annotate({ identifier: "Verksamhet", title: "Verksamhet" });
export type Verksamhet = typeof Verksamhet.Type;
