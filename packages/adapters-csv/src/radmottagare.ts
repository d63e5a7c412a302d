/**
 * Tar emot filens rader en och en och samlar det de ger till delar om tusen.
 */
import type { Brist, Importdel, Radutfall } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Text } from "@star-finsam/core/kernel";
import { blandaCell, nyBlandning } from "./avtryck.ts";
import type { Kodningsvarning } from "./bytes/bevis.ts";
import type { CsvVal, Granser } from "./CsvVal.ts";
import { type Filfel, filfelAv } from "./Filfel.ts";
import { type Nyckelregister, nyttNyckelregister } from "./nyckelregister.ts";
import type { Radlage } from "./poster/Radlage.ts";
import { type LastRad, radlasare } from "./rader.ts";
import { radslag } from "./radslag.ts";
import { lamnar } from "./radtyper/index.ts";
import { type Inledning, kolumnvarningar, type Tabellhuvud } from "./rubrik/inledning.ts";
import * as texter from "./texter.ts";

const RADER_PER_DEL = 1000;

/** En tabell vars rubrik är funnen. `hoppade`: rader före den första posten. */
export type Inledd = Tabellhuvud & Pick<Inledning, "hoppade">;

/** Mottagaren. `taEmot` ger ett fel som avvisar filen. */
export type Radmottagare = {
  readonly taEmot: (lage: Radlage) => Filfel | undefined;
  readonly fylld: () => boolean;
  readonly tom: (klart: number) => Importdel;
  readonly avsluta: (varningar: ReadonlyArray<Kodningsvarning>) => Importdel;
  /** Antal datarader hittills, och nycklarna i registrets form. */
  readonly datarader: () => number;
  readonly nycklar: () => Int32Array;
};

/** Var läsningen börjar: den senaste postens index, och antalet datarader före. */
export type Radstart = { readonly index: number; readonly datarader: number };

const FRAN_BORJAN: Radstart = { index: -1, datarader: 0 };

/** Mottagaren för en fil. Den som prövar (`prova`) läser inga celler. */
export const nyRadmottagare = (
  val: CsvVal,
  { rubrik, rubrikpost, uppslag, hoppade }: Inledd,
  satt: "prova" | "las",
  granser: Granser,
  start: Radstart = FRAN_BORJAN,
): Radmottagare => {
  const las = radlasare(val, rubrik, { referensdag: val.registrerad, uppslag });
  const slag = radslag(val.profil, rubrikpost, rubrik);
  const register = nyttNyckelregister();
  const bedom = bedomare(val, register);
  let del = tomDel();
  let index = start.index;
  let nummer = start.datarader;

  const taEmot = (lage: Radlage): Filfel | undefined => {
    index += 1;
    const { rad } = lage;
    if (index + hoppade >= granser.rader) {
      return filfelAv("FIL_MANGA_RADER", texter.mangaRader(granser.rader));
    }
    const utan = slag(lage, index);
    if (utan === "ny_rubrik") return filfelAv("FIL_NY_RUBRIK", texter.nyRubrik(rad), rad);
    if (utan === undefined) nummer += 1;
    if (satt === "prova") return undefined;
    if (utan === undefined) {
      bedom(rad, las(lage, nummer), del);
    } else if (utan === "fore_rubrik") {
      del.rader.push({ rad, atgard: "karantan" });
      del.brister.push(foreRubrik(val, rad));
    } else del.rader.push({ rad, atgard: utan });
    return undefined;
  };

  const tom = (klart: number): Importdel => {
    const ut = { ...del, klart };
    del = tomDel();
    return ut;
  };

  return {
    datarader: () => nummer,
    nycklar: register.nycklar,
    taEmot,
    fylld: () => del.rader.length >= RADER_PER_DEL,
    tom,
    avsluta: (varningar) => {
      const alla = index > rubrik.index ? varningar : [...varningar, INGA_RADER];
      for (const { kod, text } of alla)
        del.brister.push({ kod, allvar: "varning", fil: val.fil, text });
      return tom(1);
    },
  };
};

const INGA_RADER: Kodningsvarning = { kod: "INGA_RADER", text: texter.ingaRader };

/** Den första delen: vad filen kan lämna, hur den lästes och vilka kolumner som saknas. */
export const forstaDel = (
  val: CsvVal,
  { rubrik, hoppade }: Inledd,
  noteringar: ReadonlyArray<Text>,
): Importdel => ({
  fakta: [],
  klart: 0,
  rader: hoppade === 0 ? [] : [{ rad: 1, atgard: "rubrik" }],
  brister: kolumnvarningar(rubrik, val.fil),
  lamnar: lamnar(val.profil.radtyp, new Set(rubrik.falt.map(({ kolumn }) => kolumn.falt))),
  noteringar,
});

type Vaxandedel = {
  readonly fakta: Array<Faktum>;
  readonly brister: Array<Brist>;
  readonly rader: Array<Radutfall>;
};

const tomDel = (): Vaxandedel => ({ fakta: [], brister: [], rader: [] });

/** Avgör radens åtgärd och minns nycklarna: samma rad igen är en dubblett, samma nyckel på annan rad en konflikt. */
function bedomare(
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

const foreRubrik = (val: CsvVal, rad: number): Brist => ({
  kod: "RAD_FORE_RUBRIK",
  allvar: "stopp",
  fil: val.fil,
  rad,
  text: texter.radForeRubrik,
});
