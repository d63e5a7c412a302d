/**
 * Två adaptrar för samma förbund: en lista i CSV, läst med en egen profil, och ett API som lämnar JSON, avbildat för hand.
 * Ta bort den du inte behöver.
 */
import { csvAdapter, tolkaProfil } from "@star-finsam/adapters-csv";
import type { Adapter } from "@star-finsam/core/adapter";
import * as Result from "effect/Result";
import okandProfil from "./profil.json" with { type: "json" };

/** Profilen. Samma fil kan stå i `star.json`, och då behövs ingen adapter alls. */
export const profil = Result.getOrThrow(tolkaProfil(okandProfil));

/** Adaptern för listan: STAR:s egen CSV-läsare med profilen förvald. */
export const listadapter: Adapter = {
  id: "min-adapter",
  las: (indata, val) => csvAdapter.las(indata, { ...val, profil }),
};

export { apiadapter } from "./apiadapter.ts";
