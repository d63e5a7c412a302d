/**
 * Påhittade kurvor och lådor att titta på, med några celler som inte visas.
 */
import { dold, saknas } from "../disclosure/Cell.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { diagramMed, KURVA, LADA, rader, uppskattad } from "./diagramprov.ts";

/** Linjer, lådor och överlevnad. */
export const KURVEXEMPEL: Readonly<Record<string, Diagram>> = {
  linjer: diagramMed(
    "linjer",
    ["Samkraft", "STA", "Hälsoteamet", "Unga i Östersund"],
    rader({
      "T1 2023": [47, 67, 81, 12],
      "T2 2023": [38, 52, 65, 14],
      "T3 2023": [41, 54, 72, dold],
      "T1 2024": [41, 59, 85, dold],
      "T2 2024": [30, dold, 83, 15],
      "T3 2024": [45, 72, 95, 60],
      "T1 2025": [uppskattad(59), 82, 97, 62],
      "T2 2025": [53, 68, saknas, 61],
      "T3 2025": [57, 70, 86, 58],
    }),
  ),
  lada: diagramMed(
    "lada",
    LADA.map((id) => [id, id] as const),
    rader({
      Samkraft: [135, 7, 10, 16, 27.5, 40],
      STA: [160, 8, 11, 21, 38, 54],
      Hälsoteamet: [161, 8, 15, 29, 49, 82],
      "Unga i Östersund": [144, dold, 11, 17.5, 30, dold],
      "Nya insatsen": [dold, dold, dold, dold, dold, dold],
    }),
    "tal",
  ),
  overlevnad: diagramMed(
    "overlevnad",
    KURVA.map((id) => [id, id] as const),
    rader(
      Object.fromEntries(
        [100, 96, 91, 88, 80, 76, 70, 66, 61, 55, 52, 48, 44, 41, 39].map((andel, i) => [
          `Dag ${i * 14}`,
          i === 8 ? [dold, dold, dold] : [andel, Math.max(0, andel - i), Math.min(100, andel + i)],
        ]),
      ),
      100,
    ),
  ),
};
