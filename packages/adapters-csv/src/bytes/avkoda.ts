/**
 * En hel fils bytes till text. Valet av kodning, skälet och vad som bör kontrolleras följer med resultatet.
 */

import type { Text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { type Filfelskod, kodningsgrund } from "../texter.ts";
import { nyAvkodare } from "./avkodare.ts";
import { ingaBevis, type Kodningsvarning, varningarAv } from "./bevis.ts";
import { frammandeFormat } from "./frammande.ts";
import { type Teckenkodning, valjKodning } from "./valjKodning.ts";

export type { Teckenkodning };

/** Texten, kodningen, varför den valdes och vad som bör kontrolleras. Texten är NFC. */
export type Avkodning = {
  readonly text: string;
  readonly kodning: Teckenkodning;
  readonly grund: Text;
  readonly varningar: ReadonlyArray<Kodningsvarning>;
};

/** Texten i filen, eller varför den inte går att läsa. */
export const avkoda = (
  bytes: Uint8Array,
  angiven?: Teckenkodning,
): Result.Result<Avkodning, Filfelskod> => {
  if (bytes.length === 0) return Result.fail("FIL_TOM");
  const frammande = frammandeFormat(bytes);
  if (frammande !== undefined) return Result.fail(frammande);
  const val =
    angiven === undefined
      ? valjKodning(bytes, false)
      : { kodning: angiven, grund: "angiven" as const };
  if (val.blandad !== undefined) return Result.fail("FIL_BLANDAD_KODNING");
  const bevis = ingaBevis();
  const last = nyAvkodare(val.kodning, bevis).mata(bytes, true);
  if (typeof last === "string") return Result.fail(last);
  if (last.text.trim() === "") return Result.fail("FIL_TOM");
  return Result.succeed({
    text: last.text,
    kodning: val.kodning,
    grund: kodningsgrund[val.grund],
    varningar: varningarAv(bevis),
  });
};
