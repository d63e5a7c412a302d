/**
 * Arbetsfokus: varje dag som planen är öppen pågår en arbetsinriktad insats.
 */
import { arPaborjad, type PaborjadInsats } from "../../insats/index.ts";
import { type Dag, laggTillDagar, type Pliktdag, text } from "../../kernel/index.ts";
import { type Arendepliktregel, plikt, slutdag } from "./Arendepliktregel.ts";

const insats2 = plikt({
  id: "INSATS-2",
  niva: "bor",
  kalla: "bilaga 1, Förhållningssätt",
  ansvarig: "teamet",
  behover: ["PlanUpprattad", "InsatsPaborjad"],
  text: text(
    "Varje dag som planen är öppen pågår en arbetsinriktad insats, parallellt med de andra.",
    "On every day with an open plan a work-oriented service is under way, in parallel with the others.",
  ),
  atgard: text("Planera en arbetsinriktad insats.", "Plan a work-oriented service."),
  plikter: ({ akt, overenskommelse: { insatskategorier } }, dag) => {
    const { plan, insatser } = akt;
    if (plan._tag === "IngenPlan") return [];
    const { upprattad } = plan;
    if (insatskategorier === "okand") {
      return [{ uppkom: upprattad, forfaller: upprattad, fullgjord: "okant" }];
    }
    const fokus = new Set(insatskategorier.filter((k) => k.arbetsfokus).map(({ kod }) => kod));
    const slut = slutdag(akt);
    const sista = slut === "oppet" || slut > dag ? dag : laggTillDagar(slut, -1);
    const inriktade = insatser.filter(arPaborjad).filter(({ kategori }) => fokus.has(kategori));
    return glapp(inriktade, upprattad, sista);
  },
});

/** Dagarna från `fran` till `till` som ingen insats täcker, ett glapp i taget. `fullgjord`: dagen glappet tog slut. */
function glapp(
  insatser: ReadonlyArray<PaborjadInsats>,
  fran: Dag,
  till: Dag,
): ReadonlyArray<Pliktdag> {
  const ordnade = [...insatser].sort((a, b) => (a.fran < b.fran ? -1 : 1));
  const funna: Array<Pliktdag> = [];
  let tackt: Dag = fran;
  for (const insats of ordnade) {
    if (tackt > till) break;
    if (insats.fran > tackt && insats.fran <= till) {
      funna.push({ uppkom: tackt, forfaller: tackt, fullgjord: insats.fran });
      tackt = insats.fran;
    }
    if (insats.fran > till) break;
    if (insats._tag === "PagaendeInsats") return funna;
    const efter = laggTillDagar(insats.till, 1);
    if (efter > tackt) tackt = efter;
  }
  return tackt > till ? funna : [...funna, { uppkom: tackt, forfaller: tackt, fullgjord: "nej" }];
}

/** Plikterna, i processens ordning. */
export const arbetsfokusplikter: ReadonlyArray<Arendepliktregel> = [insats2];
