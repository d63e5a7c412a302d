/**
 * Det som ett levande system vill göra med ett ärende. Varje kommando har en dag: när det gäller.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { Antal, ArendeId, Dag, PostId } from "../kernel/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";
import {
  Arendetyp,
  Avslutsorsak,
  Individmotesslag,
  Kriteriebedomning,
  Motesroller,
  Planeringsform,
  Processniva,
  UppfoljningHallen,
} from "./event.ts";

const pa = { dag: Dag };
const skaDelta = Schema.optionalKey(Schema.Array(Aktor));
const roller = Schema.optionalKey(Motesroller);

/**
 * Kommandon. `StamAvArende` sker inför aktualiseringen; `AktualiseraArende` skapar ärendet (med `tidigare`: tar upp det på
 * nytt); de andra gäller ett som finns.
 */
export const Arendekommando = Schema.Union([
  Schema.TaggedStruct("StamAvArende", {
    ...pa,
    arende: ArendeId,
    individ: Pseudonym,
    aktor: Aktor,
  }),
  Schema.TaggedStruct("AktualiseraArende", {
    ...pa,
    arende: ArendeId,
    individ: Pseudonym,
    arendetyp: Arendetyp,
    aktorer: Schema.Array(Aktor),
    kommun: Kommunkod,
    tidigare: Schema.optionalKey(ArendeId),
  }),
  Schema.TaggedStruct("TaInAktualisering", { ...pa, till: PostId }),
  Schema.TaggedStruct("TaEmotArende", {
    ...pa,
    kriterier: Schema.optionalKey(Schema.Array(Kriteriebedomning)),
  }),
  Schema.TaggedStruct("AvvisaArende", pa),
  Schema.TaggedStruct("SattPaKolista", { ...pa, prioritet: Schema.optionalKey(Antal) }),
  Schema.TaggedStruct("StodUnderVantan", { ...pa, aktor: Aktor }),
  Schema.TaggedStruct("BehandlaSomKonsultation", pa),
  Schema.TaggedStruct("UtseArendebarare", { ...pa, aktor: Aktor }),
  Schema.TaggedStruct("BegarFormote", pa),
  Schema.TaggedStruct("HallIndividmote", {
    ...pa,
    slag: Individmotesslag,
    deltog: Schema.Array(Aktor),
    roller,
  }),
  Schema.TaggedStruct("BokaPlaneringsmote", {
    ...pa,
    form: Planeringsform,
    motesdag: Dag,
    skaDelta,
  }),
  Schema.TaggedStruct("HallPlaneringsmote", { ...pa, form: Planeringsform, skaDelta, roller }),
  Schema.TaggedStruct("BokaUppfoljning", {
    ...pa,
    motesdag: Dag,
    av: Aktor,
    extra: Schema.Boolean,
  }),
  Schema.TaggedStruct("HallUppfoljning", { ...pa, beslut: UppfoljningHallen.fields.beslut }),
  Schema.TaggedStruct("SamordnaMellanUppfoljningar", { ...pa, aktor: Aktor }),
  Schema.TaggedStruct("SattProcessniva", { ...pa, processniva: Processniva }),
  Schema.TaggedStruct("FortsattUtanDelning", pa),
  Schema.TaggedStruct("AntecknaAvslutsskal", { ...pa, orsak: Avslutsorsak }),
  Schema.TaggedStruct("AvslutaArende", { ...pa, orsak: Avslutsorsak }),
  Schema.TaggedStruct("InledEfterstod", pa),
  Schema.TaggedStruct("AvslutaEfterstod", pa),
]).annotate({ identifier: "Arendekommando", title: "Kommando om ärende" });
export type Arendekommando = typeof Arendekommando.Type;
