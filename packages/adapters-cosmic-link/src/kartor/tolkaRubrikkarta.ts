/**
 * Läser en rubrikkarta utifrån: först mot schemat, sedan mot sig själv.
 */
import { type Schemafel, schemalasare } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { jamforbar } from "./jamforbar.ts";
import { krockar } from "./motsagelser.ts";
import { Rubrikkarta } from "./Rubrikkarta.ts";

const las = schemalasare(Rubrikkarta);

/** Rubrikkartan. Okända nycklar är fel, och en rubrik som betyder två saker. Alla fel på en gång, med plats. */
export const tolkaRubrikkarta = (
  okant: unknown,
): Result.Result<Rubrikkarta, ReadonlyArray<Schemafel>> =>
  Result.flatMap(las(okant), (karta) => {
    const fel = krockar(nycklarI(karta));
    return fel.length === 0 ? Result.succeed(karta) : Result.fail(fel);
  });

const nycklarI = ({ rubriker }: Rubrikkarta) =>
  rubriker.flatMap(({ falt: svar, linkId = [], namn }, i) => [
    ...linkId.map((id, j) => ({ plats: `rubriker.${i}.linkId.${j}`, nyckel: `id:${id}`, svar })),
    ...namn.map((ett, j) => ({
      plats: `rubriker.${i}.namn.${j}`,
      nyckel: `namn:${jamforbar(ett)}`,
      svar,
    })),
  ]);
