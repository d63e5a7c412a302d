/**
 * Ett spann av hela månader: `2019-10--2019-12`, från den första månadens första dag till den sistas sista. Ordbehandlare
 * gör tankstreck av två bindestreck. En månad ensam, eller en sista före den första, är inget spann.
 */
import { type Period, tolkaPeriod } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";

const MONSTER = /^(\d{4}-\d{2}) ?(?:--|\u2013) ?(\d{4}-\d{2})$/u;

/** Perioden, om texten är ett månadsspann. */
export const lasManadsspann = (text: string): Period | undefined => {
  const traff = MONSTER.exec(text);
  return traff === null
    ? undefined
    : Result.getOrUndefined(tolkaPeriod(`${traff[1]}..${traff[2]}`));
};

/** Hela månaden i `2022-09` eller `202209`. */
export const lasManad = (text: string): Period | undefined => {
  const traff = /^(\d{4})-?(0[1-9]|1[0-2])$/u.exec(text);
  return traff === null
    ? undefined
    : Result.getOrUndefined(tolkaPeriod(`${traff[1]}-${traff[2]}..${traff[1]}-${traff[2]}`));
};
