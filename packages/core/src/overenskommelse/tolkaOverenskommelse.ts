/**
 * Läser en överenskommelse utifrån: först mot schemat, sedan mot sig själv.
 */
import * as Result from "effect/Result";
import { type Schemafel, schemalasare } from "../kernel/index.ts";
import { motsagelser } from "./motsagelser.ts";
import { Overenskommelse } from "./Overenskommelse.ts";

const las = schemalasare(Overenskommelse);

/** Läser en överenskommelse; okända nycklar och motsägelser är fel. Alla fel på en gång, med plats. */
export const tolkaOverenskommelse = (
  okant: unknown,
): Result.Result<Overenskommelse, ReadonlyArray<Schemafel>> =>
  Result.flatMap(las(okant), (overenskommelse) => {
    const fel = motsagelser(overenskommelse);
    return fel.length === 0 ? Result.succeed(overenskommelse) : Result.fail(fel);
  });
