/**
 * Rekvisitioner som kan vara gjorda två gånger. En återbetalning (negativt belopp) är det aldrig.
 */
import * as Option from "effect/Option";
import { overlapp } from "../kernel/index.ts";
import { HELA, iPeriodordning, type RekvisitionGjord } from "./Rekvisition.ts";
import type { Rekvisitionsfynd } from "./Rekvisitionsfynd.ts";

/** Ett fynd för varje par av rekvisitioner som har dagar gemensamt, i periodordning. */
export const dubbelrekvisitioner = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
): ReadonlyArray<Rekvisitionsfynd> => {
  const utbetalda = iPeriodordning(rekvisitioner.filter(({ belopp }) => belopp > 0));
  return utbetalda.flatMap((rekvisition, plats) =>
    utbetalda.slice(0, plats).flatMap((tidigare) => dubbel(rekvisition, tidigare)),
  );
};

function dubbel(
  rekvisition: RekvisitionGjord,
  tidigare: RekvisitionGjord,
): ReadonlyArray<Rekvisitionsfynd> {
  const samma = rekvisition.strom === tidigare.strom;
  if (!samma && rekvisition.strom !== HELA && tidigare.strom !== HELA) return [];
  return Option.match(overlapp(rekvisition.period, tidigare.period), {
    onNone: () => [],
    onSome: (gemensamt) => [
      {
        _tag: samma ? ("DubbelRekvisition" as const) : ("MojligDubbelRekvisition" as const),
        strom: rekvisition.strom === HELA ? tidigare.strom : rekvisition.strom,
        rekvisition: rekvisition.id,
        tidigare: tidigare.id,
        gemensamt,
      },
    ],
  });
}
