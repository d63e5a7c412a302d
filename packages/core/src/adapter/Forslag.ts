/**
 * Förslag: det som en källa tyder på men som en människa avgör. En SIP i ett annat system är inget faktum i STAR förrän någon
 * sagt ja; förslaget säger vad som skulle stå, varifrån det kommer, varför det föreslås och vad som fattas. Det bär en
 * pseudonym, aldrig en identitet.
 */

import type * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { Faktum, faktumslag } from "../faktum/index.ts";
import { Pseudonym } from "../individ/index.ts";
import {
  ArendeId,
  Dag,
  FaktumId,
  Kalla,
  type Schemafel,
  schemalasare,
  Text,
} from "../kernel/index.ts";

/** `id`: det id som faktumet får om förslaget godtas; samma källa ger samma id. `skal`: varför det föreslås. */
const huvud = { id: FaktumId, kalla: Kalla, individ: Pseudonym, skal: Text };

/** Ett helt faktum som bara väntar på ett ja. */
export const Faktumforslag = Schema.TaggedStruct("Faktumforslag", { ...huvud, faktum: Faktum });
export type Faktumforslag = typeof Faktumforslag.Type;

/**
 * Ett faktum där något fattas som källan inte vet, till exempel `arende` eller `kategori`. Ett utkast utan ärende är en post i
 * inkorgen. `uppgifter`: faktumets övriga fält, utan `_tag`, `v`, `id` och `kalla`.
 */
export const Utkast = Schema.TaggedStruct("Utkast", {
  ...huvud,
  slag: Schema.Literals(faktumslag),
  uppgifter: Schema.Record(Schema.String, Schema.Unknown),
  saknar: Schema.NonEmptyArray(Schema.NonEmptyString),
});
export type Utkast = typeof Utkast.Type;

/** En dag att bevaka, till exempel när planen ska följas upp. Blir aldrig ett faktum av sig själv. */
export const Bevakning = Schema.TaggedStruct("Bevakning", {
  ...huvud,
  arende: Schema.optionalKey(ArendeId),
  dag: Dag,
});
export type Bevakning = typeof Bevakning.Type;

/** Ett förslag. */
export const Forslag = Schema.Union([Faktumforslag, Utkast, Bevakning]).annotate({
  identifier: "Forslag",
  title: "Förslag",
});
export type Forslag = typeof Forslag.Type;

/** Sant om ingen vet vilket ärende förslaget hör till: en människa väljer ärendet eller lägger förslaget åt sidan. */
export const iInkorgen = (forslag: Forslag): boolean =>
  (forslag._tag === "Utkast" && forslag.saknar.includes("arende")) ||
  (forslag._tag === "Bevakning" && forslag.arende === undefined);

const lasFaktum = schemalasare(Faktum);

/**
 * Faktumet som ett förslag blir när någon godtar det. `svar`: det som utkastet saknar; annat i svaret ersätter inget. Felen säger
 * vilka uppgifter som fattas eller är fel, utan deras värden.
 */
export const godta = (
  forslag: Faktumforslag | Utkast,
  svar: Readonly<Record<string, unknown>> = {},
): Result.Result<Faktum, ReadonlyArray<Schemafel>> =>
  lasFaktum(forslag._tag === "Faktumforslag" ? forslag.faktum : ifyllt(forslag, svar));

const ifyllt = (
  { id, kalla, slag, uppgifter, saknar }: Utkast,
  svar: Readonly<Record<string, unknown>>,
): unknown => ({
  ...Object.fromEntries(saknar.flatMap((namn) => (namn in svar ? [[namn, svar[namn]]] : []))),
  ...uppgifter,
  _tag: slag,
  v: 1,
  id,
  kalla,
});
