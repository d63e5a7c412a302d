/**
 * Avvikelsens läge, och vem som ska hantera den.
 */
import type { Dag } from "../kernel/index.ts";
import { avvikelsevag, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import type { Avvikelsehandelse, Avvikelseniva } from "./event.ts";

type Avvikelsegrund = {
  readonly id: string;
  readonly slag: string;
  readonly strukturell: boolean;
  readonly kommuner: ReadonlyArray<Kommunkod>;
  readonly rapporterad: Dag;
  readonly lyft: ReadonlyArray<{ readonly till: Avvikelseniva; readonly dag: Dag }>;
};

/** Ingen har rapporterat den. */
export type OkandAvvikelse = { readonly _tag: "OkandAvvikelse" };
/** Rapporterad, inte klar. */
export type OppenAvvikelse = Avvikelsegrund & { readonly _tag: "OppenAvvikelse" };
/** Hanterad. */
export type AvslutadAvvikelse = Avvikelsegrund & {
  readonly _tag: "AvslutadAvvikelse";
  readonly avslutad: Dag;
};

/** En avvikelse. */
export type Avvikelse = OkandAvvikelse | OppenAvvikelse | AvslutadAvvikelse;

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
