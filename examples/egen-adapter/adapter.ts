/**
 * Norrviks adapter. Profilen säger hur listan ser ut; det enda som behöver kod är kommunen, som inte står i listan: förbundet
 * har bara en.
 */
import { csvAdapter, tolkaProfil } from "@star-finsam/adapters-csv";
import type { Adapter, Importdel } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { Kommunkod } from "@star-finsam/core/part";
import * as Result from "effect/Result";
import okandProfil from "./profil.json" with { type: "json" };

/** Påhittad: ingen svensk kommun har koden. */
const NORRVIK = Kommunkod.make("9901");

/** Listans profil. */
export const profil = Result.getOrThrow(tolkaProfil(okandProfil));

/** Adaptern. */
export const norrvik: Adapter = {
  id: "norrvik",
  las: async function* (indata, val) {
    for await (const del of csvAdapter.las(indata, { ...val, profil })) yield medKommun(del);
  },
};

const medKommun = (del: Importdel): Importdel => ({ ...del, fakta: del.fakta.map(iNorrvik) });

const iNorrvik = (faktum: Faktum): Faktum =>
  faktum._tag === "ArendeAktualiserat" ? { ...faktum, kommun: NORRVIK } : faktum;
