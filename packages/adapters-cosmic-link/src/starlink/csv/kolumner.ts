/**
 * Kolumnerna i star-link-v1 som CSV. En rad är en sak, och `slag` säger vilken. Bara `arende_id` och `slag` måste finnas; en
 * kolumn som inte behövs kan utelämnas, och ordningen är fri.
 *
 * | slag         | kolumner |
 * |--------------|----------|
 * | `arende`     | `personidentitet`, `namn`, `skydd`, `kon`, `typ`, `status` |
 * | `aktor`      | `id`, `enhet`, `roll`, `deltagande`, `hsa_id`, `hsa_id_vardgivare`, `orgnr`, `namn`, `titel`, `telefon` |
 * | `meddelande` | `id`, `typ`, `tid`, `aktor` (avsändaren), `mottagare` (flera skiljs med `\|`), `motesdag`, `text`, `kvitterad_av`, `kvitterad_tid`, `hor_till` (meddelandet det svarar på) |
 * | `plan`       | `id`, `typ`, `status`, `tid` (upprättad), `motesdag`, `remissdag`, `uppfoljningsdag`, `fran`, `till` (gäller), `aktor` (beställaren), `mottagare` |
 * | `insats`     | `id`, `hor_till` (planen), `status`, `text` (vad), `aktor` (ansvarig), `fran`, `till`, `kodverk`, `kod`, `kodnamn` |
 * | `anteckning` | `id`, `hor_till` (planen), `status`, `signerad`, `aktor` (författaren), `tid`, `kod`, `kodverk`, `kodnamn` (mallens id, version och namn) |
 * | `falt`       | `hor_till` (anteckningen), `rubrik`, `text`, `id` (rubrikens id i mallen) |
 * | `bilaga`     | `id`, `hor_till` (planen), `typ` (medietyp), `rubrik` (titel), `tid`, `text` (base64), `bytes`, `referens`, `far_visas` |
 * | `otolkat`    | `hor_till` (planen; tom: ärendet), `rubrik` (plats), `text` |
 * | `json`       | `text`: ett ärende som JSON, när det inte går att skriva som rader (samma id två gånger, id med blanktecken ytterst) |
 *
 * `aktor` och `mottagare` är id på rader av slaget `aktor` i samma ärende. Dagar skrivs `2025-03-01`, klockslag
 * `2025-03-01T08:30`. `signerad` och `far_visas`: `ja`, `nej` eller `okant`. Andra nummer än personnummer, samordningsnummer och
 * nationellt reservnummer har slaget framför: `lma_nummer:50-123456/7`. Excel kapar celler vid 32 767 tecken och tar bort
 * inledande nollor i tal: spara inte om en fil med bilagor, och formatera id som text.
 */

/** Kolumnerna i den ordning de skrivs. */
export const KOLUMNER = [
  "arende_id",
  "slag",
  "id",
  "hor_till",
  "typ",
  "status",
  "personidentitet",
  "namn",
  "skydd",
  "kon",
  "tid",
  "motesdag",
  "remissdag",
  "uppfoljningsdag",
  "fran",
  "till",
  "aktor",
  "mottagare",
  "kvitterad_av",
  "kvitterad_tid",
  "enhet",
  "roll",
  "deltagande",
  "hsa_id",
  "hsa_id_vardgivare",
  "orgnr",
  "titel",
  "telefon",
  "rubrik",
  "text",
  "kodverk",
  "kod",
  "kodnamn",
  "signerad",
  "far_visas",
  "bytes",
  "referens",
] as const;
export type Kolumn = (typeof KOLUMNER)[number];

const KANDA: ReadonlySet<string> = new Set(KOLUMNER);

/** Sant om namnet är en kolumn. */
export const arKolumn = (namn: string): namn is Kolumn => KANDA.has(namn);

/** Namnen i filens rubrik, eller `undefined` om den inte är star-link-v1. */
export const rubriken = (celler: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const namn = celler.map((cell) => cell.trim().toLowerCase());
  const kanda = namn.filter(arKolumn);
  return new Set(kanda).size === kanda.length &&
    kanda.includes("arende_id") &&
    kanda.includes("slag")
    ? namn
    : undefined;
};
