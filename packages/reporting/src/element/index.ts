/** Rapporten som eget element i webbläsaren. Utan beroenden; laddas bara där den behövs. */
export { definieraStarRapport } from "./StarRapport.ts";
