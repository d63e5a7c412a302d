/** Rapporten som värde, och mallarna som fyller den. */
export { byggRapport, type Rapportuppgifter } from "./bygg.ts";
export { Mall, Mallblock, type Mallfel, tolkaMall } from "./Mall.ts";
export { nyckeltalsmall } from "./nyckeltalsmall.ts";
export { Block, Diagram, Rapport, Siffra, Siffror, Tabell, Textlucka } from "./Rapport.ts";
