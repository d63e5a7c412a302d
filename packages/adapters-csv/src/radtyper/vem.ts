/**
 * Vem raden handlar om: ärendet och individen. En rad utan ärendenummer kan inte knytas till något ärende och går till
 * karantän; ett personnummer ensamt räcker aldrig, eftersom en individ kan ha flera ärenden.
 */
import type { Pseudonym } from "@star-finsam/core/individ";
import type { ArendeId } from "@star-finsam/core/kernel";
import { arendeId } from "./arendeId.ts";
import { type Faltkrav, garanterat, type Radsammanhang, type Radvarden } from "./Radtyp.ts";

/** Fälten som pekar ut ärendet och individen. */
export const vemFalt: Readonly<Record<"arende" | "identitet", Faltkrav>> = {
  arende: { typ: ["nyckel"], maste: true },
  identitet: { typ: ["personidentitet"], maste: true },
};

/** Fälten när bara ärendet behövs. Personnumret läses ändå som ett sådant, så att det aldrig följer med som text. */
export const bararArende: Readonly<Record<"arende" | "identitet", Faltkrav>> = {
  arende: { typ: ["nyckel"], maste: true },
  identitet: { typ: ["personidentitet"], maste: false },
};

/** Ärendet och individen. */
export const vem = (
  rad: Radvarden,
  { pseudonym }: Radsammanhang,
): { readonly arende: ArendeId; readonly individ: Pseudonym } => ({
  arende: arendeId(rad),
  individ: pseudonym(garanterat(rad.identitet("identitet"), "identitet").nummer),
});
