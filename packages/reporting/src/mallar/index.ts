/** Mallarna som följer med. */
import type { Mall } from "../rapport/Mall.ts";
import { slutJamtland } from "./slutJamtland.ts";

/** Medföljande mallar, per id. */
export const mallar: ReadonlyMap<string, Mall> = new Map([[slutJamtland.id, slutJamtland]]);

export { slutJamtland };
