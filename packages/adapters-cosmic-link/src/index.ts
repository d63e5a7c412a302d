/** Läser samordningsärenden ur Cosmic Link och liknande system till förslag, och skriver dem igen. */
export {
  Dokumentuppgifter,
  dokumentlasare,
  lasDokument,
  tolkaDokumentuppgifter,
} from "./dokument/index.ts";
export type { Fhirbundle } from "./fhir/skriv/Fhirbundle.ts";
export { skrivFhir } from "./fhir/skriv.ts";
export { arGrund, Grund } from "./Grund.ts";
export {
  exempelLagkrav,
  exempelNamn,
  Partkarta,
  Partpost,
  Rubrik,
  Rubrikkarta,
  Sipfalt,
  tolkaPartkarta,
  tolkaRubrikkarta,
} from "./kartor/index.ts";
export { kontroller } from "./kontroller/index.ts";
export type { Formatlasare, LastArende, Linkformat } from "./Lasdel.ts";
export type { LinkVal } from "./LinkVal.ts";
export { foreslagna, lasMed, linkAdapter } from "./las.ts";
export { type Arendeval, type Avvisad, type Lasta, lasArenden } from "./lasArenden.ts";
export * from "./samordningsarende/index.ts";
export { lasSip, SipInnehall, type Sipkartor } from "./sip/index.ts";
export {
  Starlinkdokument,
  skrivStarlinkCsv,
  skrivStarlinkJson,
  skrivStarlinkNdjson,
  starLinkMall,
} from "./starlink/index.ts";
