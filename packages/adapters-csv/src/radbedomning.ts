/**
 * Vad som görs med en läst rad: den importeras, går till karantän eller är en dubblett.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { blandaCell, nyBlandning } from "./avtryck.ts";
import type { CsvVal } from "./CsvVal.ts";
import type { Nyckelregister } from "./nyckelregister.ts";
import type { LastRad } from "./rader.ts";
import * as texter from "./texter.ts";

/** En del som fylls. */
type Vaxandedel = {
  readonly fakta: Array<Faktum>;
  readonly brister: Array<Brist>;
  readonly rader: Array<Radutfall>;
};

/** En del utan rader. */
export const tomDel = (): Vaxandedel => ({ fakta: [], brister: [], rader: [] });

/** Avgör radens åtgärd och minns nycklarna: samma rad igen är en dubblett, samma nyckel på annan rad en konflikt. */
export function bedomare(
  val: CsvVal,
  register: Nyckelregister,
): (rad: number, last: LastRad, del: Vaxandedel) => void {
  const nyckelns = nyBlandning();
  const egna = val.profil.upprepning === "egna";
  return (rad, last, del) => {
    const { brister, nyckel } = last;
    if (nyckel === undefined || last.stoppad) {
      del.rader.push({ rad, atgard: "karantan" });
      for (const brist of brister) del.brister.push(brist);
      return;
    }
    blandaCell(nyckelns, nyckel, 0, nyckel.length, false);
    if (egna) {
      const hel = `${nyckel}/${register.rakna(nyckelns.a, nyckelns.b)}`;
      return importera(rad, last, hel, del);
    }
    const svar = register.prova(nyckelns.a, nyckelns.b, last.avtryck.a, rad);
    if (svar._tag === "Ny") return importera(rad, last, nyckel, del);
    if (svar._tag === "Dubblett") {
      del.rader.push({ rad, atgard: "dubblett" });
      return;
    }
    del.rader.push({ rad, atgard: "karantan" });
    const text = texter.nyckelUpptagen(svar.rad);
    del.brister.push(...brister, {
      kod: "NYCKEL_UPPTAGEN",
      allvar: "stopp",
      fil: val.fil,
      rad,
      text,
    });
  };
}

function importera(
  rad: number,
  { brister, fakta }: LastRad,
  nyckel: string,
  del: Vaxandedel,
): void {
  del.rader.push({ rad, atgard: "importerad" });
  for (const brist of brister) del.brister.push(brist);
  for (const faktum of fakta(nyckel)) del.fakta.push(faktum);
}
