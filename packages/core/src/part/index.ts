/** Parter och verksamheter. */
export { Aktor, type Aktorsuppgift, aktorer, Omrade } from "./Aktor.ts";
export { arKommunkod, Kommunkod } from "./Kommun.ts";
