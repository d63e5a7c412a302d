/** Från samordningsärenden till förslag. */
export { type Foreslaget, forslagsslag, nyForeslagare } from "./foresla.ts";
