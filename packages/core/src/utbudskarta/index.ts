/** Utbudskartan. */
export { inaktuella, luckor, parterUtanPost, Utbudskarta, Utbudspost } from "./Utbudskarta.ts";
