/** Teamets möten. */
export { TeammoteHallet } from "./Teammote.ts";
