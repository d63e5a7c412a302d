/**
 * Skriver star-link-v1 som JSON och NDJSON. Samma ärenden ger samma bytes.
 */
import { Samordningsarende } from "../samordningsarende/index.ts";
import { ordna } from "./ordna.ts";
import { FORMAT } from "./Starlinkdokument.ts";

/** Ett dokument med indrag. */
export const skrivStarlinkJson = (arenden: ReadonlyArray<Samordningsarende>): string =>
  `${JSON.stringify({ format: FORMAT, arenden: arenden.map(ordnat) }, undefined, 2)}\n`;

/** En rad per ärende, med `format` först. */
export const skrivStarlinkNdjson = (arenden: ReadonlyArray<Samordningsarende>): string =>
  arenden.map((arende) => `${skrivRad(arende)}\n`).join("");

/** Ett ärende på en rad. */
export const skrivRad = (arende: Samordningsarende): string =>
  JSON.stringify({ format: FORMAT, ...ordnat(arende) });

const ordnat = (arende: Samordningsarende): object => {
  const svar = ordna(Samordningsarende.ast, arende, []);
  return typeof svar === "object" && svar !== null ? svar : arende;
};
