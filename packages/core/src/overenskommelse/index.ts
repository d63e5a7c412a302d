/** Överenskommelser som data. */
export { jamtland2025, jamtlandTidigare, medfoljandeOverenskommelser } from "./jamtland.ts";
export { Overenskommelse, tolkaOverenskommelse } from "./Overenskommelse.ts";
