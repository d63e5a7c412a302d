/**
 * Rutor som celler: tal är tal med talformat, allt annat är högerställd text.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ejTillampligt } from "../../disclosure/Cell.ts";
import { celltext, decimaltal } from "../../format/index.ts";
import { texter } from "../../texter.ts";
import type { Ruta } from "../csv/rutnat.ts";
import { type Rutvarde, rutvarde } from "../csv/varde.ts";
import type { Xcell } from "./Blad.ts";
import type { Stil } from "./Stilar.ts";

/** Rutan som cell. `decimaler` är kolumnens, så att decimaltecknen står under varandra. */
export const somCell = (ruta: Ruta, decimaler: number, sprak: Sprak, stil: Stil = {}): Xcell => {
  const { status, tal }: Rutvarde = rutvarde(ruta);
  if (tal !== undefined) {
    return { varde: tal, stil: { ...stil, format: talformat(ruta, status, decimaler, sprak) } };
  }
  const cell = status === "ej_tillampligt" ? ejTillampligt : ruta.cell;
  return { varde: celltext(cell, ruta.slag, sprak), stil: { ...stil, hoger: true } };
};

/** Så många decimaler som kolumnens tal behöver, högst två, som i rapportens text. */
export const decimalerI = (rutor: ReadonlyArray<Ruta>): number =>
  Math.max(
    0,
    ...rutor.map((ruta) => {
      const { tal } = rutvarde(ruta);
      return tal === undefined ? 0 : (decimaltal(tal, "sv").split(",")[1]?.length ?? 0);
    }),
  );

function talformat(
  { slag }: Ruta,
  status: Rutvarde["status"],
  decimaler: number,
  sprak: Sprak,
): string {
  const format = grundformat(slag, decimaler, sprak);
  if (status !== "uppskattad") return format;
  const cirka = `"${texter.cirka[sprak]} "`;
  return `${cirka}${format};${cirka}-${format}`;
}

const grundformat = (slag: Ruta["slag"], decimaler: number, sprak: Sprak): string => {
  switch (slag) {
    case "andel":
      return "0%";
    case "belopp":
      return sprak === "sv" ? '#,##0.00" kr"' : '"SEK "#,##0.00';
    case "antal":
      return "#,##0";
    default:
      return decimaler === 0 ? "#,##0" : `#,##0.${"0".repeat(decimaler)}`;
  }
};
