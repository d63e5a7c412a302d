/** Samordningsärendet, oberoende av system. */
export { Aktorsref, Deltagande, Linkaktor, Linkroll } from "./Aktor.ts";
export { Anteckningsfalt, Anteckningsstatus, Linkanteckning, Linkbilaga } from "./Anteckning.ts";
export { HsaId, Linkidentitet, Organisationsnummer } from "./Identitet.ts";
export {
  lasHsaId,
  lasIdentitet,
  lasOrganisationsnummer,
  SYSTEM,
  systemslag,
} from "./lasIdentitet.ts";
export { Linkmeddelande, Meddelandetyp } from "./Meddelande.ts";
export { Otolkat } from "./Otolkat.ts";
export { Linkinsats, Linkinsatsstatus, Linkplan, Planstatus, Plantyp } from "./Plan.ts";
export {
  Linkindivid,
  Samordningsarende,
  Samordningsstatus,
  Samordningstyp,
  Skydd,
} from "./Samordningsarende.ts";
export { arTidpunkt, dagenFor, Tidpunkt } from "./Tidpunkt.ts";
