/**
 * Filen läst med en profil, bara för bristernas och radernas skull.
 */
import {
  avvisarFilen,
  type Brist,
  ingaRader,
  type Radrakning,
  raknaRader,
} from "@star-finsam/core/adapter";
import { arPseudonym, type Pseudonym } from "@star-finsam/core/individ";
import type { Dag } from "@star-finsam/core/kernel";
import { lasBytes } from "../las.ts";
import type { Profil } from "../profil/index.ts";

/** Bristerna, de stoppande först och i filens ordning, och vad som hände med raderna. */
export const provlas = (
  bytes: Uint8Array,
  { fil, registrerad }: { readonly fil: string; readonly registrerad: Dag },
  profil: Profil,
): {
  readonly rader: Radrakning;
  readonly brister: ReadonlyArray<Brist>;
  readonly avvisad: boolean;
} => {
  const brister: Array<Brist> = [];
  let rader = ingaRader;
  const val = { kalla: "prov", fil, profil, registrerad, pseudonym: () => INGEN };
  for (const del of lasBytes(bytes, val)) {
    for (const brist of del.brister) brister.push(brist);
    rader = raknaRader(rader, del.rader);
  }
  brister.sort((a, b) => rang(a) - rang(b) || (a.rad ?? 0) - (b.rad ?? 0));
  return { rader, brister, avvisad: brister.some(avvisarFilen) };
};

const rang = ({ allvar }: Brist): number => (allvar === "stopp" ? 0 : 1);

/** Alla får samma pseudonym: inget av det som läses lämnas ut. */
const INGEN: Pseudonym = ingens();

function ingens(): Pseudonym {
  const pseudonym = `p1_${"0".repeat(43)}`;
  if (arPseudonym(pseudonym)) return pseudonym;
  throw new Error("Pseudonymen fick fel form.");
}
