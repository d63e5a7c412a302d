/** Utskrivna dokument som bilagor. */
export { Dokumentuppgifter, tolkaDokumentuppgifter } from "./Dokumentuppgifter.ts";
export { dokumentlasare } from "./las.ts";
