/** Rapportens siffror som Excelbok. */
export { renderXlsx } from "./renderXlsx.ts";
