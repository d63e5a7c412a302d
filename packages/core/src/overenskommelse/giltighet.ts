/**
 * Vilken överenskommelse som gäller en dag. Historien är äldre än överenskommelserna: en dag som ingen täcker prövas
 * mot den närmast senare, och svaret säger det.
 */
import type { Dag } from "../kernel/index.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Överenskommelsen och om den gällde den dagen, eller bara är den närmast senare. */
export type Giltig = {
  readonly overenskommelse: Overenskommelse;
  readonly hur: "gallande" | "senare";
};

/**
 * Överenskommelsen för dagen: den senast ingångna som täcker den. `fran` okänd räknas som sedan alltid.
 */
export const overenskommelseFor = (
  alla: ReadonlyArray<Overenskommelse>,
  dag: Dag,
): Giltig | undefined => {
  const ordnade = [...alla].sort((a, b) => (borjan(a) < borjan(b) ? -1 : 1));
  const gallande = ordnade.findLast((o) => borjan(o) <= dag && dag <= (o.till ?? SLUTET));
  if (gallande !== undefined) return { overenskommelse: gallande, hur: "gallande" };
  const senare = ordnade.find((o) => borjan(o) > dag);
  return senare === undefined ? undefined : { overenskommelse: senare, hur: "senare" };
};

const SLUTET = "9999-12-31";

const borjan = (o: Overenskommelse): string => (o.fran === "okand" ? "0001-01-01" : o.fran);
