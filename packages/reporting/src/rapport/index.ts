/** Rapporten som värde, och mallarna som fyller den. */
export { byggRapport, type Rapportuppgifter } from "./bygg.ts";
export { Mall, Mallblock, nyckeltalI, tolkaMall } from "./Mall.ts";
export { Nyckeltalsrad } from "./Nyckeltalsrad.ts";
export { nyckeltalsmall } from "./nyckeltalsmall.ts";
export { provaMall } from "./provaMall.ts";
export { Block, Diagram, Rapport, Siffra, Siffror, Tabell, Textlucka } from "./Rapport.ts";
export { Skillnadsrad } from "./Skillnadsrad.ts";
