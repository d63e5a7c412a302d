/** Mätningar: enkätsvar. */
export { EnkatsvarLamnat, Matningsfaktum, Respondentgrupp } from "./event.ts";
