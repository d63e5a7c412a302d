/**
 * Läser en fil med delmål: först mot schemat, sedan mot sig själv.
 */
import * as Result from "effect/Result";
import { type Schemafel, schemalasare, type Text, text } from "../kernel/index.ts";
import { type Delmal, Delmalen, type Maldel } from "./Delmal.ts";

const las = schemalasare(Delmalen);

/** Läser delmålen; okända nycklar och mål som inte går att pröva är fel. Alla fel på en gång, med plats. */
export const tolkaDelmal = (okant: unknown): Result.Result<Delmalen, ReadonlyArray<Schemafel>> =>
  Result.flatMap(las(okant), (delmalen) => {
    const fel = motsagelser(delmalen);
    return fel.length === 0 ? Result.succeed(delmalen) : Result.fail(fel);
  });

const motsagelser = ({ delmal }: Delmalen): ReadonlyArray<Schemafel> =>
  delmal.flatMap((ett, i) => [
    ...(delmal.findIndex(({ id }) => id === ett.id) < i
      ? [{ plats: `delmal.${i}.id`, text: texter.sammaId }]
      : []),
    ...ett.delar.flatMap((del, j) =>
      felI(ett, del).map(([nyckel, fel]) => ({
        plats: `delmal.${i}.delar.${j}.${nyckel}`,
        text: fel,
      })),
    ),
  ]);

type Fel = readonly [nyckel: string, text: Text];

function felI({ period }: Delmal, del: Maldel): ReadonlyArray<Fel> {
  if (del._tag !== "Matning" && del._tag !== "Forra") return [];
  const fel: Array<Fel> = [];
  if (del._tag === "Forra" && period === "insatsen") fel.push(["mot", texter.ingetFore]);
  if (del.utom !== undefined && del.vad !== "andel") fel.push(["utom", texter.baraAndel]);
  if (del._tag === "Matning" && del.vad === "andel" && [del.krav.mal].flat().some(utanfor))
    fel.push(["krav.mal", texter.procent]);
  return fel;
}

const utanfor = (procent: number): boolean => procent < 0 || procent > 100;

const texter = {
  sammaId: text("ett annat delmål har samma id", "another goal has the same id"),
  ingetFore: text(
    "väntade en period, för insatsen har inget före sig",
    "expected a period, for insatsen has nothing before it",
  ),
  baraAndel: text("finns bara för andelar", "only for shares"),
  procent: text("väntade procent, 0–100", "expected per cent, 0–100"),
};
