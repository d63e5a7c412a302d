/**
 * Överenskommelserna i Jämtlands län.
 */
import { sakerDag, text } from "../kernel/index.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Länsgemensam överenskommelse 2025, beslutad av Länsam den 18 februari 2025. */
export const jamtland2025: Overenskommelse = {
  id: "jamtland-2025",
  version: 1,
  namn: text(
    "Länsgemensam överenskommelse om STAR 2025, Jämtlands län",
    "County agreement on STAR 2025, Jämtland",
  ),
  kalla: "Länsgemensam överenskommelse gällande STAR 2025, Samordningsförbundet Jämtlands län",
  fran: sakerDag("2025-02-18"),
  minstaCell: "okand",
};

/** Det som gällde före 2025. Texten är inte känd för biblioteket. */
export const jamtlandTidigare: Overenskommelse = {
  id: "jamtland-tidigare",
  version: 1,
  namn: text(
    "Tidigare överenskommelser om samverkansteam, Jämtlands län",
    "Earlier agreements on coordination teams, Jämtland",
  ),
  kalla: "Slutrapporter från Berg och Krokom",
  fran: "okand",
  till: sakerDag("2025-02-17"),
  minstaCell: "okand",
};

/** Överenskommelser som följer med biblioteket, per id. */
export const medfoljandeOverenskommelser: ReadonlyMap<string, Overenskommelse> = new Map(
  [jamtland2025, jamtlandTidigare].map((o) => [o.id, o]),
);
