/**
 * Avvikelsens läge, och vem som ska hantera den.
 */
import * as Schema from "effect/Schema";
import { Dag, PostId } from "../kernel/index.ts";
import { avvikelsevag, type Overenskommelse } from "../overenskommelse/index.ts";
import { Kommunkod } from "../part/index.ts";
import { type Avvikelsehandelse, Avvikelseniva } from "./event.ts";

const grund = {
  id: PostId,
  slag: PostId,
  strukturell: Schema.Boolean,
  kommuner: Schema.Array(Kommunkod),
  rapporterad: Dag,
  lyft: Schema.Array(Schema.Struct({ till: Avvikelseniva, dag: Dag })),
};

/** Ingen har rapporterat den. */
export const OkandAvvikelse = Schema.TaggedStruct("OkandAvvikelse", {});
export type OkandAvvikelse = typeof OkandAvvikelse.Type;
/** Rapporterad, inte klar. */
export const OppenAvvikelse = Schema.TaggedStruct("OppenAvvikelse", grund);
export type OppenAvvikelse = typeof OppenAvvikelse.Type;
/** Hanterad. */
export const AvslutadAvvikelse = Schema.TaggedStruct("AvslutadAvvikelse", {
  ...grund,
  avslutad: Dag,
});
export type AvslutadAvvikelse = typeof AvslutadAvvikelse.Type;

/** En avvikelse. */
export const Avvikelse = Schema.Union([OkandAvvikelse, OppenAvvikelse, AvslutadAvvikelse]).annotate(
  {
    identifier: "Avvikelse",
    title: "Avvikelse",
  },
);
export type Avvikelse = typeof Avvikelse.Type;

/** Läget innan något hänt. */
export const okandAvvikelse: OkandAvvikelse = { _tag: "OkandAvvikelse" };

/** Avvikelsen efter ett faktum. Total: det som inte passar läget ändrar inget. */
export const evolveAvvikelse = (avvikelse: Avvikelse, faktum: Avvikelsehandelse): Avvikelse => {
  switch (faktum._tag) {
    case "AvvikelseRapporterad":
      return avvikelse._tag === "OkandAvvikelse"
        ? {
            _tag: "OppenAvvikelse",
            id: faktum.avvikelse,
            slag: faktum.slag,
            strukturell: faktum.strukturell,
            kommuner: faktum.kommuner,
            rapporterad: faktum.galler,
            lyft: [],
          }
        : avvikelse;
    case "AvvikelseLyft":
      return avvikelse._tag === "OppenAvvikelse"
        ? { ...avvikelse, lyft: [...avvikelse.lyft, { till: faktum.till, dag: faktum.galler }] }
        : avvikelse;
    case "AvvikelseAvslutad":
      return avvikelse._tag === "OppenAvvikelse"
        ? { ...avvikelse, _tag: "AvslutadAvvikelse", avslutad: faktum.galler }
        : avvikelse;
  }
};

/** Nivåerna som avvikelsen ska till, i ordning; `okant` när överenskommelsen inte säger det. */
export const nivaerFor = (
  { strukturell, kommuner }: OppenAvvikelse | AvslutadAvvikelse,
  { avvikelser }: Overenskommelse,
): ReadonlyArray<Avvikelseniva> | "okant" => {
  if (avvikelser === "okand") return "okant";
  const flerKommuner = new Set(kommuner).size > 1;
  return avvikelsevag(avvikelser, { strukturell, flerKommuner }) ?? "okant";
};

/** Den nivå som ska hantera avvikelsen härnäst; `ingen` när den varit hos alla. */
export const hanteras = (
  avvikelse: OppenAvvikelse,
  overenskommelse: Overenskommelse,
): Avvikelseniva | "ingen" | "okant" => {
  const nivaer = nivaerFor(avvikelse, overenskommelse);
  if (nivaer === "okant") return "okant";
  return nivaer.find((niva) => !avvikelse.lyft.some(({ till }) => till === niva)) ?? "ingen";
};
