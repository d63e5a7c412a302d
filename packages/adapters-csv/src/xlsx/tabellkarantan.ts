/**
 * Karantänen för en tabell som kan vara text eller arbetsbok. Ur en arbetsbok blir karantänfilen CSV (UTF-8 med BOM och
 * semikolon): samma kolumner, och samma text i cellerna som när bladet lästes. De rättade raderna läses sedan på bladets
 * rader i stället för det som står där; arbetsboken skrivs det aldrig i.
 */
import { avvisarFilen, type Brist } from "@star-finsam/core/adapter";
import { forInRattade, type Hinder, rattadeI } from "../karantan/forInRattade.ts";
import { huvudet, type Kalltabell, type Radurval } from "../karantan/Kalltabell.ts";
import { lasKalltabellStrom } from "../karantan/lasKalltabell.ts";
import { skrivTabell } from "../karantan/skrivKarantan.ts";
import { skrivPoster } from "../karantan/skrivPoster.ts";
import { tabellhuvud } from "../rubrik/inledning.ts";
import { borjaOm } from "./borjaOm.ts";
import { ersatt } from "./ersatt.ts";
import { MAX_PACKAD, type XlsxVal } from "./las.ts";
import { samla } from "./samla.ts";
import { arArbetsbok } from "./signatur.ts";
import { xlsxPoster } from "./xlsxPoster.ts";

/** Det som behövs för att läsa tabellen igen. */
export type Tabellval = Pick<
  XlsxVal,
  "fil" | "profil" | "kodning" | "pseudonym" | "blad" | "budget" | "ersatta"
>;

/** Karantänfilens innehåll, som `skrivKarantan`. */
export const skrivTabellkarantan = async (
  indata: AsyncIterable<Uint8Array>,
  val: Tabellval,
  rader: ReadonlySet<number>,
  brister: ReadonlyArray<Brist>,
): Promise<Uint8Array | undefined> => {
  const behall: Radurval = (rad) => rader.has(rad);
  const { arBok, flode } = await borjaOm(indata, val.fil);
  const tabell = arBok
    ? await boktabell(await samla(flode, MAX_PACKAD), val, behall)
    : await lasKalltabellStrom(flode, val, behall);
  return tabell === undefined ? undefined : skrivTabell(tabell, val, brister);
};

/** Utfallet. `Infort`: det som ska läsas i stället för källan, och hur. */
export type Tabellinforing =
  | Hinder
  | {
      readonly _tag: "Infort";
      readonly bytes: Uint8Array;
      readonly val: Pick<XlsxVal, "profil" | "kodning" | "ersatta">;
      readonly antal: number;
    };

/** För in de rättade raderna, som `forInRattade`. Karantänfilen får ha sparats som arbetsbok. */
export const forInTabellrattade = async (
  kalla: Uint8Array,
  val: Tabellval,
  sparad: Uint8Array,
): Promise<Tabellinforing> => {
  const rattad = arArbetsbok(sparad, "") ? await somCsv(sparad) : sparad;
  if (!arArbetsbok(kalla, val.fil)) {
    const svar = forInRattade(kalla, val, rattad);
    if (svar._tag !== "Infort") return svar;
    const { bytes, kodning, profil, antal } = svar;
    return { _tag: "Infort", bytes, val: { kodning, profil }, antal };
  }
  const svar = rattadeI(await boktabell(kalla, val, () => true), val, rattad);
  if (svar._tag !== "Rader") return svar;
  const ersatta = new Map([...(val.ersatta ?? []), ...svar.nya]);
  return {
    _tag: "Infort",
    bytes: kalla,
    val: { profil: val.profil, ersatta },
    antal: svar.nya.size,
  };
};

/** Det första bladet som CSV; tomt om boken inte går att läsa. */
async function somCsv(bytes: Uint8Array): Promise<Uint8Array> {
  const { poster } = await xlsxPoster(bytes, { fil: "" });
  const celler = poster.map((post) => post.celler);
  return new TextEncoder().encode(skrivPoster(celler, ";", "\n"));
}

async function boktabell(
  bytes: Uint8Array | undefined,
  val: Tabellval,
  behall: Radurval,
): Promise<Kalltabell | undefined> {
  if (bytes === undefined) return undefined;
  const bok = await xlsxPoster(bytes, val);
  if (bok.brister.some(avvisarFilen)) return undefined;
  const poster = ersatt(bok.poster, val.ersatta);
  const huvud = tabellhuvud(poster, val.profil);
  if ("kod" in huvud) return undefined;
  return {
    ...huvudet(huvud),
    ...{ poster: poster.filter(({ rad }) => behall(rad)), avgransare: ";", sep: false },
    ...{ kodning: "utf-8", marke: true, radslut: "\r\n" },
  };
}
