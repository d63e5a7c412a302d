/**
 * Flera utgåvor som blir en. Är någon av dem intern är den nya det: oskyddade tal får aldrig följa med i något som får spridas.
 */
import { internt, oppna, type Renderbar, type Spridning, skyddad } from "./Utgava.ts";

/**
 * Räknar ut något ur utgåvorna. `gor` läser dem med `oppnaOm` och får veta vilken spridning det hela har.
 * @throws TypeError om någon av dem inte är en utgåva.
 */
export const forena = <B>(
  utgavor: ReadonlyArray<Renderbar<unknown> | undefined>,
  gor: (spridning: Spridning) => B,
): Renderbar<B> => {
  const alla = utgavor.filter((utgava) => utgava !== undefined);
  for (const utgava of alla) oppna(utgava);
  const spridning = alla.some((utgava) => utgava.spridning === "intern") ? "intern" : "skyddad";
  return spridning === "intern" ? internt(gor(spridning)) : skyddad(gor(spridning));
};

/** Innehållet i en utgåva som kanske inte är med. */
export const oppnaOm = <T>(utgava: Renderbar<T> | undefined): T | undefined =>
  utgava === undefined ? undefined : oppna(utgava);
