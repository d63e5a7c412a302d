/** Koppling: det som inte går ihop när flera källor talar om samma individ. */
export { finnKopplingsfynd } from "./finnKopplingsfynd.ts";
export type { Kopplingsfynd, Kopplingsslag } from "./Kopplingsfynd.ts";
export { fyndtexter } from "./texter.ts";
