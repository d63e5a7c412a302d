/** Mallarna som följer med. */
import type { Mall } from "../rapport/Mall.ts";
import { ar } from "./ar.ts";
import { finsam } from "./finsam.ts";
import { fyraR } from "./fyraR.ts";
import { nns } from "./nns.ts";
import { slutBracke } from "./slutBracke.ts";
import { slutJamtland } from "./slutJamtland.ts";
import { slutSundsvall } from "./slutSundsvall.ts";
import { styrgrupp } from "./styrgrupp.ts";
import { tertial } from "./tertial.ts";

/** Medföljande mallar, per id. */
export const mallar: ReadonlyMap<string, Mall> = new Map(
  [tertial, ar, slutJamtland, slutBracke, slutSundsvall, nns, fyraR, styrgrupp, finsam].map(
    (mall) => [mall.id, mall],
  ),
);

export { slutJamtland };
