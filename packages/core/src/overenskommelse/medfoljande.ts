/**
 * Överenskommelserna som följer med biblioteket.
 */
import { exempelforbundet } from "./exempelforbundet.ts";
import { jamtland2025, jamtlandTidigare } from "./jamtland.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Medföljande överenskommelser, per id. */
export const medfoljandeOverenskommelser: ReadonlyMap<string, Overenskommelse> = new Map(
  [jamtland2025, jamtlandTidigare, exempelforbundet].map((o) => [o.id, o]),
);
