/**
 * Vakten framför ett kommando: bara brutna regler av slaget `grind` på nivån `krav` stoppar; allt annat sägs bredvid.
 */
import * as Result from "effect/Result";
import { provaRegel, type Regel, type Regelgrund, stoppar } from "./Regel.ts";
import type { Text } from "./Text.ts";

/** En regel som inte höll, eller inte gick att bedöma, utan att stoppa. */
export type Anmarkning = {
  readonly regel: Regelgrund;
  readonly utslag: "brott" | "kan_ej_bedomas";
};

/** Det som händer, och vad som är att säga om det. */
export type Beslut<H> = {
  readonly handelse: H;
  readonly anmarkningar: ReadonlyArray<Anmarkning>;
};

/** Avslaget när en regel stoppar. */
export type RegelBruten = {
  readonly _tag: "RegelBruten";
  readonly regel: string;
  readonly text: Text;
};

/** Prövar händelsen mot reglerna i läget före den. Ändrar inget. */
export const vakta = <S, H>(
  regler: ReadonlyArray<Regel<S, H>>,
  fore: S,
  handelse: H,
): Result.Result<Beslut<H>, RegelBruten> => {
  const anmarkningar: Array<Anmarkning> = [];
  for (const regel of regler) {
    const utslag = provaRegel(regel, fore, handelse, "alla");
    if (utslag !== "brott" && utslag !== "kan_ej_bedomas") continue;
    if (utslag === "brott" && stoppar(regel)) {
      return Result.fail({ _tag: "RegelBruten", regel: regel.id, text: regel.text });
    }
    anmarkningar.push({ regel, utslag });
  }
  return Result.succeed({ handelse, anmarkningar });
};
