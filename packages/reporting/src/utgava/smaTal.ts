/**
 * Om en jämförelse får visas för andra än dem som gjort rapporten.
 */
import type { Utgavejamforelse } from "./Utgavejamforelse.ts";

/** Sant om något antal är 1–4, eller om ärenden nämns. */
export const visarSmaTal = ({
  orsaker,
  siffror,
}: Pick<Utgavejamforelse, "orsaker" | "siffror">): boolean =>
  orsaker.some(({ antal, arenden }) => arLitet(antal) || (arenden?.length ?? 0) > 0) ||
  siffror.some(({ fore, nu, delar = [] }) =>
    [fore, nu, ...delar.map(({ tal }) => tal)].some(
      (tal) => typeof tal !== "string" && (arLitet(tal.n) || arLitet(tal.av ?? 0)),
    ),
  );

const arLitet = (tal: number): boolean => tal !== 0 && Math.abs(tal) < 5;
