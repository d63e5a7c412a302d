/**
 * Vad ett kommando om en avvikelse leder till: en händelse med anmärkningar, eller ett avslag.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type Avslag,
  avslagAv,
  type Beslut,
  Dag,
  gallande,
  type RegelBruten,
  text,
  vakta,
} from "../kernel/index.ts";
import { aktorenArPart, kommunenArPart } from "../overenskommelse/index.ts";
import { type Avvikelsehandelse, Avvikelseniva, AvvikelseRapporterad } from "./event.ts";
import { type Avvikelsesammanhang, avvikelseregler } from "./regler.ts";

const { avvikelse, slag, strukturell, kommuner, av } = AvvikelseRapporterad.fields;

/** Kommandon om avvikelser. `RapporteraAvvikelse` skapar avvikelsen; de andra gäller den som finns. */
export const Avvikelsekommando = Schema.Union([
  Schema.TaggedStruct("RapporteraAvvikelse", {
    dag: Dag,
    avvikelse,
    slag,
    strukturell,
    kommuner,
    av,
  }),
  Schema.TaggedStruct("LyftAvvikelse", { dag: Dag, till: Avvikelseniva }),
  Schema.TaggedStruct("AvslutaAvvikelse", { dag: Dag }),
]).annotate({ identifier: "Avvikelsekommando", title: "Kommando om avvikelse" });
export type Avvikelsekommando = typeof Avvikelsekommando.Type;

const meningar = {
  DagenIFramtiden: text("Dagen har inte kommit än.", "The day has not come yet."),
  RedanRapporterad: text(
    "Avvikelsen är redan rapporterad.",
    "The deviation has already been reported.",
  ),
  InteRapporterad: text("Avvikelsen är inte rapporterad.", "The deviation has not been reported."),
  ForeRapporten: text(
    "Dagen ligger före rapporten om avvikelsen.",
    "The day lies before the report of the deviation.",
  ),
  RedanAvslutad: text("Avvikelsen är redan avslutad.", "The deviation is already closed."),
  OkantSlag: text(
    "Avvikelsens slag finns inte i överenskommelsen.",
    "The kind of deviation is not in the agreement.",
  ),
  OkandKommun: text(
    "Kommunen hör inte till överenskommelsen.",
    "The municipality does not belong to the agreement.",
  ),
  OkandPart: text(
    "Verksamheten hör inte till överenskommelsens parter.",
    "The organisation does not belong to the parties of the agreement.",
  ),
};

/** Varför ett kommando om en avvikelse vägras. */
export type Avvikelseavslag = Avslag<keyof typeof meningar> | RegelBruten;
const avslag = avslagAv(meningar);

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decideAvvikelse = (
  fore: Avvikelsesammanhang,
  kommando: Avvikelsekommando,
): Result.Result<Beslut<Avvikelsehandelse>, Avvikelseavslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) =>
    vakta(gallande(avvikelseregler, fore.overenskommelse.regler), fore, handelse),
  );

function handelseAv(
  { avvikelse: laget, overenskommelse, idag }: Avvikelsesammanhang,
  kommando: Avvikelsekommando,
): Result.Result<Avvikelsehandelse, Avvikelseavslag> {
  const nej = (vilket: keyof typeof meningar) => Result.fail(avslag(vilket));
  const { dag: galler } = kommando;
  if (galler > idag) return nej("DagenIFramtiden");
  if (kommando._tag === "RapporteraAvvikelse") {
    if (laget._tag !== "OkandAvvikelse") return nej("RedanRapporterad");
    const { avvikelseslag } = overenskommelse;
    if (avvikelseslag !== "okand" && !avvikelseslag.some(({ kod }) => kod === kommando.slag)) {
      return nej("OkantSlag");
    }
    if (!kommando.kommuner.every((kod) => kommunenArPart(overenskommelse, kod))) {
      return nej("OkandKommun");
    }
    if (!aktorenArPart(overenskommelse, kommando.av)) return nej("OkandPart");
    const { _tag: _, dag: __, ...vad } = kommando;
    return Result.succeed({ _tag: "AvvikelseRapporterad", galler, ...vad });
  }
  if (laget._tag === "OkandAvvikelse") return nej("InteRapporterad");
  if (laget._tag === "AvslutadAvvikelse") return nej("RedanAvslutad");
  if (galler < laget.rapporterad) return nej("ForeRapporten");
  return Result.succeed(
    kommando._tag === "LyftAvvikelse"
      ? { _tag: "AvvikelseLyft", galler, avvikelse: laget.id, till: kommando.till }
      : { _tag: "AvvikelseAvslutad", galler, avvikelse: laget.id },
  );
}
