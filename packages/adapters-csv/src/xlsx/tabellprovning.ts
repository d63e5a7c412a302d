/**
 * `provaFil` och `nyProfil` för en fil som kan vara text eller arbetsbok. Ett blad prövas som den CSV det skulle vara: varje
 * rad på sin plats, och en radbrytning i en cell som ett blanksteg, så att radnumren är bladets.
 */
import { avvisarFilen, type Brist } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import { skrivPoster } from "../karantan/skrivPoster.ts";
import type { Post } from "../poster/Post.ts";
import type { Profil } from "../profil/index.ts";
import { kandaRubriker } from "../provning/Filprov.ts";
import {
  type Filprov,
  type NyProfil,
  type Nyval,
  nyProfil,
  type Provval,
  provaFil,
} from "../provning/index.ts";
import { lasTabell } from "../provning/Tabell.ts";
import { SEDDA_POSTER } from "../rubrik/inledning.ts";
import { forvaldBudget } from "./Budget.ts";
import { adressFor } from "./blad/adress.ts";
import { fyndraknare } from "./blad/Fynd.ts";
import { arArbetsbok } from "./signatur.ts";
import { forMangaCeller, utanforRubriken } from "./texter.ts";
import { type Bokval, xlsxPoster } from "./xlsxPoster.ts";

/** Provar filen, som `provaFil`. En arbetsbok har ingen avgränsare, och kodningen är `xlsx`. */
export const provaTabell = async (bytes: Uint8Array, val: Provval & Bokval): Promise<Filprov> => {
  if (!arArbetsbok(bytes, val.fil)) return provaFil(bytes, val);
  const blad = await bladtext(bytes, val, val.profiler);
  if ("avvisas" in blad)
    return { tabell: undefined, profiler: [], last: undefined, brister: [blad.avvisas] };
  const { brister, grund } = blad;
  const prov = provaFil(blad.bytes, val);
  const { tabell, last } = prov;
  return {
    ...prov,
    tabell:
      tabell === undefined
        ? undefined
        : { ...tabell, kodning: "xlsx", grund: grund ?? tabell.grund, avgransare: "" },
    last:
      last === undefined
        ? undefined
        : { ...last, antalBrister: last.antalBrister + brister.length },
    brister: [...brister, ...prov.brister].sort((a, b) => rang(a) - rang(b)),
  };
};

/** En profil ur filens rubrik, som `nyProfil`. */
export const nyTabellprofil = async (bytes: Uint8Array, val: Nyval & Bokval): Promise<NyProfil> => {
  if (!arArbetsbok(bytes, val.fil)) return nyProfil(bytes, val);
  const blad = await bladtext(bytes, val, val.forlagor);
  return "avvisas" in blad ? { _tag: "Ingen", text: blad.avvisas.text } : nyProfil(blad.bytes, val);
};

const rang = ({ allvar }: Brist): number => (allvar === "stopp" ? 0 : 1);

/** Bladet som text, eller varför det inte går att läsa. */
type Bladtext =
  | { readonly avvisas: Brist }
  | {
      readonly bytes: Uint8Array;
      readonly grund: Text | undefined;
      readonly brister: ReadonlyArray<Brist>;
    };

async function bladtext(
  bytes: Uint8Array,
  val: Bokval,
  profiler: ReadonlyArray<Profil>,
): Promise<Bladtext> {
  const { poster, brister, noteringar } = await xlsxPoster(bytes, val);
  const avvisas = brister.find(avvisarFilen);
  if (avvisas !== undefined) return { avvisas };
  const bredd = rubrikbredd(poster.slice(0, SEDDA_POSTER), profiler);
  const { celler, tecken } = { ...forvaldBudget, ...val.budget };
  if (bredd * poster.length > celler * LUFT) {
    const text = forMangaCeller(celler, tecken);
    return { avvisas: { kod: "FIL_XLSX_MANGA_CELLER", allvar: "stopp", fil: val.fil, text } };
  }
  return {
    bytes: somText(poster, bredd),
    grund: noteringar[0],
    brister: [...brister, ...utanfor(poster, bredd, val)],
  };
}

/** Så många gånger budgetens celler får textens vara, tomma medräknade. */
const LUFT = 10;

/** Rubrikens bredd, så som den läses i ett blad: det som står till höger om den är inte tabellen. */
function rubrikbredd(poster: ReadonlyArray<Post>, profiler: ReadonlyArray<Profil>): number {
  const bredast = poster.reduce((mest, { celler }) => Math.max(mest, celler.length), 0);
  const tabell = lasTabell(somText(poster, bredast), kandaRubriker(profiler));
  const sista = tabell?.namn.findLastIndex((namn) => namn.trim() !== "") ?? -1;
  return sista === -1 ? bredast : sista + 1;
}

function utanfor(
  poster: ReadonlyArray<Post>,
  bredd: number,
  { fil }: Bokval,
): ReadonlyArray<Brist> {
  const raknare = fyndraknare();
  for (const { rad, celler } of poster)
    for (let plats = bredd; plats < celler.length; plats++)
      if (celler[plats] !== "") raknare.hittat(() => adressFor(rad, plats + 1));
  const fynd = raknare.fynd();
  const text = utanforRubriken(fynd);
  return fynd.antal === 0 ? [] : [{ kod: "CELLER_UTANFOR_RUBRIK", allvar: "varning", fil, text }];
}

function somText(poster: ReadonlyArray<Post>, bredd: number): Uint8Array {
  const rader: Array<ReadonlyArray<string>> = [];
  for (const { rad, celler } of poster) {
    while (rader.length < rad - 1) rader.push([""]);
    const fyllda = Array.from({ length: bredd }, (_, plats) => celler[plats] ?? "");
    rader.push(fyllda.map((cell) => cell.replaceAll(/[\r\n]+/gu, " ")));
  }
  return new TextEncoder().encode(skrivPoster(rader, ";", "\n"));
}
