/**
 * Listan som proven av delningen läser: valen, rubriken och en rad.
 */
import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import type { CsvVal } from "../CsvVal.ts";
import { starArendelista } from "../profiler/index.ts";
import { skapaPseudonym } from "./index.ts";

export const val: CsvVal = {
  kalla: "k",
  fil: "f.csv",
  profil: starArendelista,
  registrerad: sakerDag("2025-01-09"),
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7))),
};

export const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak;Anteckning";

export const rad = (id: string, anteckning: string, kon = "K"): string =>
  `${id};19830310-9980;${kon};Berg;samplanering;2024-01-10;IFO;antagen;2024-02-01;;;${anteckning}`;
