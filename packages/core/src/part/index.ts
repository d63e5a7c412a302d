/** Parter och verksamheter. */
export { Aktor, type Aktorsuppgift, aktorer, Omrade } from "./Aktor.ts";
export { arKommunkod, jamtlandsKommuner, Kommunkod } from "./Kommun.ts";
