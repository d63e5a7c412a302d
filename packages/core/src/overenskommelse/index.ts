/** Överenskommelser som data. */
export { jamtland2025, jamtlandTidigare, medfoljandeOverenskommelser } from "./jamtland.ts";
export {
  Overenskommelse,
  type Overenskommelsefel,
  tolkaOverenskommelse,
} from "./Overenskommelse.ts";
