/** Läser samordningsärenden ur Cosmic Link och liknande system till förslag. */
export { arGrund, Grund } from "./Grund.ts";
export { Partkarta, Partpost, Rubrik, Rubrikkarta, Sipfalt } from "./kartor/index.ts";
export { kontroller } from "./kontroller/index.ts";
export type { LinkVal } from "./LinkVal.ts";
export * from "./samordningsarende/index.ts";
