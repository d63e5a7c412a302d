/** Kartorna: regionens data om enheter och rubriker. */
export { Partkarta, Partpost } from "./Partkarta.ts";
export { Rubrik, Rubrikkarta, Sipfalt } from "./Rubrikkarta.ts";
