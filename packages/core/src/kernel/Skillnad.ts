/**
 * Skillnaden mellan två grupper, och om den går att lita på. Små tal skiljer sig alltid åt; domen säger om det betyder
 * något.
 */
import * as Schema from "effect/Schema";
import { type Text, text } from "./Text.ts";

/** Nedre och övre gräns, 95 procent. */
export type Intervall = readonly [lo: number, hi: number];

/**
 * Domen. `for_fa`: intervallet rymmer noll, och den minsta gruppen är så liten att också en stor skillnad hade gjort det.
 * `ingen_sakerstalld`: intervallet rymmer noll fast grupperna är stora nog.
 */
export const Skillnadsdom = Schema.Literals([
  "storre",
  "mindre",
  "for_fa",
  "ingen_sakerstalld",
]).annotate({ identifier: "Skillnadsdom", title: "Dom om en skillnad" });
export type Skillnadsdom = typeof Skillnadsdom.Type;

/** Domarna i ord. */
export const skillnadsdomar: Readonly<Record<Skillnadsdom, Text>> = {
  storre: text("säkerställt större", "larger, beyond chance"),
  mindre: text("säkerställt mindre", "smaller, beyond chance"),
  for_fa: text("för få för att säga", "too few to say"),
  ingen_sakerstalld: text("ingen säkerställd skillnad", "no difference beyond chance"),
};

/** Den första gruppens tal minus den andras, med intervall. */
export type Skillnad = {
  readonly skillnad: number;
  readonly intervall: Intervall;
  readonly dom: Skillnadsdom;
};

/** Färre än så i den minsta gruppen är för få för att ett intervall kring noll ska säga något. Vår egen gräns. */
export const FOR_FA = 100;

/** Skillnaden med sin dom. `minsta`: antalet i den minsta gruppen. */
export const medDom = (
  skillnad: number,
  intervall: Intervall,
  minsta: number,
  forFa: number,
): Skillnad => {
  const [lo, hi] = intervall;
  if (lo > 0) return { skillnad, intervall, dom: "storre" };
  if (hi < 0) return { skillnad, intervall, dom: "mindre" };
  return { skillnad, intervall, dom: minsta < forFa ? "for_fa" : "ingen_sakerstalld" };
};
