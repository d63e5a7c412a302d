/** Utskrivna dokument som bilagor. */
export { Dokumentuppgifter, tolkaDokumentuppgifter } from "./Dokumentuppgifter.ts";
export { dokumentlasare, lasDokument } from "./las.ts";
