/**
 * Tar emot filens rader en och en och samlar det de ger till delar.
 */
import type { Brist, Importdel } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import type { Kodningsvarning } from "./bytes/bevis.ts";
import type { CsvVal, Granser } from "./CsvVal.ts";
import { type Filfel, filfelAv } from "./Filfel.ts";
import { nyttNyckelregister } from "./nyckelregister.ts";
import { arFylld, type Radlage } from "./poster/Radlage.ts";
import { medMarktKon } from "./profil/osakertKon.ts";
import { bedomare, tomDel } from "./radbedomning.ts";
import { radlasare } from "./rader.ts";
import { radslag } from "./radslag.ts";
import { lamnar } from "./radtyper/index.ts";
import { type Inledning, kolumnvarningar, type Tabellhuvud } from "./rubrik/inledning.ts";
import { kolumnplats } from "./rubrik/kolumnplats.ts";
import * as texter from "./texter.ts";

/** Små delar är borta innan skräpsamlaren hinner kopiera dem. */
const RADER_PER_DEL = 250;

/** En tabell vars rubrik är funnen. `hoppade`: rader före den första posten. */
export type Inledd = Tabellhuvud & Pick<Inledning, "hoppade">;

/**
 * Mottagaren. `taEmot` ger ett fel som avvisar filen; en rad som kan ge ett nytt slags fel ska `dataradsprov` i `node/` inte
 * godkänna.
 */
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
  const las =
    satt === "las" ? radlasare(val, rubrik, { referensdag: val.registrerad, uppslag }) : undefined;
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
    if (utan === undefined) {
      nummer += 1;
      const plats = lage.antal === rubrik.bredd ? utanRubrik(rubrik.blanka, lage) : undefined;
      if (plats !== undefined) {
        return filfelAv("FIL_BLANK_RUBRIK", texter.blankRubrik(kolumnplats(plats)), rad);
      }
    }
    if (las === undefined) return undefined;
    if (utan === undefined) {
      bedom(rad, las(lage, nummer), del);
    } else if (utan === "fore_rubrik") {
      del.rader.push({ rad, atgard: "karantan" });
      del.brister.push(foreRubrik(val, rad));
    } else del.rader.push({ rad, atgard: utan });
    return undefined;
  };

  const tom = (klart: number): Importdel => {
    const ut = medMarktKon({ ...del, klart }, val.profil);
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

/**
 * Den första ifyllda cellen under en tom rubrik. Den avvisar filen: kolumnen kan vara en som tappat sin rubrik, och då är
 * det inte säkert vad de andra är. En kolumn som är tom rakt igenom bär inget och nämns inte; kalkylprogram lämnar sådana
 * efter sig i slutet av raderna.
 */
const utanRubrik = (blanka: ReadonlyArray<number>, lage: Radlage): number | undefined =>
  blanka.find((plats) => arFylld(lage, plats));

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

const foreRubrik = (val: CsvVal, rad: number): Brist => ({
  kod: "RAD_FORE_RUBRIK",
  allvar: "stopp",
  fil: val.fil,
  rad,
  text: texter.radForeRubrik,
});
