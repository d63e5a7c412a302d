/**
 * RIV-TA:s tid `ÅÅÅÅMMDDttmmss`: svensk tid utan zon.
 */
import { arTidpunkt, type Tidpunkt } from "../samordningsarende/index.ts";

/** Tidpunkten, eller varför texten inte är en. */
export const lasTid = (
  skriven: string,
): Tidpunkt | "LINK_DAG_OFULLSTANDIG" | "LINK_DAG_OGILTIG" => {
  if (/^\d{4}(?:\d{2})?$/u.test(skriven)) return "LINK_DAG_OFULLSTANDIG";
  const traff = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/u.exec(skriven);
  if (traff === null) return "LINK_DAG_OGILTIG";
  const [, ar, manad, dag, timme, minut, sekund] = traff;
  const klockan = timme === undefined ? "" : `T${timme}:${minut}:${sekund ?? "00"}`;
  const tid = `${ar}-${manad}-${dag}${klockan}`;
  return arTidpunkt(tid) ? tid : "LINK_DAG_OGILTIG";
};
