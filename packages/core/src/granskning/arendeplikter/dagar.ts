/**
 * Dagarna i ett ärende som plikter räknas från.
 */
import { stegAv } from "../../arende/index.ts";
import type { Arendeakt } from "../../faktum/index.ts";
import type { Dag } from "../../kernel/index.ts";
import { slutdag } from "./Arendepliktregel.ts";

/** Den första dagen som inte ligger före `fran`. */
export function forst(dagar: ReadonlyArray<Dag>, fran: Dag): Dag | "nej" {
  let basta: Dag | "nej" = "nej";
  for (const dag of dagar) {
    if (dag >= fran && (basta === "nej" || dag < basta)) basta = dag;
  }
  return basta;
}

/** När ingen vet om plikten gäller: det som gjordes i tid är fullgjort, men sent eller inte alls är inget brott. */
export const iTid = (dag: Dag | "nej", forfaller: Dag): Dag | "okant" =>
  dag !== "nej" && dag <= forfaller ? dag : "okant";

/** En tid mellan två dagar, eller öppen. */
export type Varv = { readonly fran: Dag; readonly till: Dag | "oppet" };

/** Tiderna mellan en dag och nästa; det sista är öppet. */
export const varv = (dagar: ReadonlyArray<Dag>): ReadonlyArray<Varv> => {
  const ordnade = [...new Set(dagar)].sort();
  return ordnade.map((fran, i) => ({ fran, till: ordnade[i + 1] ?? "oppet" }));
};

/** Tiderna mellan planen och uppföljningarna. En uppföljning som leder till avslut öppnar inget nytt varv. */
export const uppfoljningsvarv = ({ arende, plan }: Arendeakt): ReadonlyArray<Varv> => {
  if (plan._tag === "IngenPlan") return [];
  const hallna = stegAv(arende, "UppfoljningHallen").filter(({ dag }) => dag >= plan.upprattad);
  const avslutande = new Set(hallna.filter((h) => !h.fortsatter).map(({ dag }) => dag));
  return varv([plan.upprattad, ...hallna.map(({ dag }) => dag)]).filter(
    ({ fran }) => !avslutande.has(fran),
  );
};

/** Dagen ärendet slutade pågå, om det gjort det. */
export const avslutsdag = (akt: Arendeakt): ReadonlyArray<Dag> => {
  const slut = slutdag(akt);
  return slut === "oppet" ? [] : [slut];
};
