/** Från samordningsärenden till förslag. */
export { forslagsslag, nyForeslagare } from "./foresla.ts";
