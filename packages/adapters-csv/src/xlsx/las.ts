/**
 * Läser en Excel-arbetsbok till fakta: samma väg som CSV från och med rubriken, så att samma blad ger samma fakta vare
 * sig det sparas som .xlsx eller .csv.
 */
import { type Adapter, avvisarFilen, type Importdel } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Kalla } from "@star-finsam/core/kernel";
import { type CsvVal, granserFor } from "../CsvVal.ts";
import { avvisad, type Filfel, filfelAv } from "../Filfel.ts";
import type { Post } from "../poster/Post.ts";
import { forstaDel, type Inledd, nyRadmottagare, type Radmottagare } from "../radmottagare.ts";
import { tabellhuvud } from "../rubrik/inledning.ts";
import type { Xlsxbudget } from "./Budget.ts";
import { type Ersatta, ersatt } from "./ersatt.ts";
import { radstallare } from "./radstallare.ts";
import { samla } from "./samla.ts";
import * as texter from "./texter.ts";
import { type Xlsxlasning, xlsxPoster } from "./xlsxPoster.ts";

/** Valen för en arbetsbok. Kodning och buffert gäller bara text. */
export type XlsxVal = CsvVal & {
  /** Flikens namn; annars den första som syns. */
  readonly blad?: string;
  readonly budget?: Partial<Xlsxbudget>;
  /** Rättade rader, lästa i stället för bladets. Gäller bara en arbetsbok. */
  readonly ersatta?: Ersatta;
};

/** Största arbetsbok, packad: hela filen ligger i minnet, för innehållsförteckningen står sist. Unit: bytes. */
export const MAX_PACKAD = 64 * 1024 ** 2;

/** Adaptern för arbetsböcker. */
export const xlsxAdapter: Adapter<XlsxVal> = { id: "xlsx", las };

async function* las(indata: AsyncIterable<Uint8Array>, val: XlsxVal): AsyncGenerator<Importdel> {
  const max = Math.min(val.maxByte ?? MAX_PACKAD, MAX_PACKAD);
  const bytes = await samla(indata, max);
  if (bytes === undefined) return yield forStor(val.fil, max);
  const bok = await xlsxPoster(bytes, val);
  const poster = ersatt(bok.poster, val.ersatta);
  for (const del of lasPoster({ ...bok, poster }, val)) yield medBlad(del, bok.blad);
}

/** Bladets poster till fakta. Hela bladet prövas innan något lämnas. */
function* lasPoster(bok: Xlsxlasning, val: XlsxVal): Generator<Importdel> {
  const { poster, brister, noteringar } = bok;
  if (brister.some(avvisarFilen)) return yield { fakta: [], rader: [], klart: 1, brister };
  const avvisa = (fel: Filfel) => avvisad(val.fil, fel, noteringar);
  const huvud = tabellhuvud(poster, val.profil);
  if ("kod" in huvud) return yield avvisa(huvud);
  const rubrik = { ...huvud.rubrik, index: huvud.rubrikpost.rad - 1 };
  const inledd = { ...huvud, rubrik, hoppade: 0 };
  const fel = prova(poster, inledd, val);
  if (fel !== undefined) return yield avvisa(fel);
  const forsta = forstaDel(val, inledd, noteringar);
  yield { ...forsta, brister: [...brister, ...forsta.brister] };
  yield* radernas(poster, inledd, val);
}

/** Bladets alla rader till och med den sista ifyllda. De tomma redovisas, så som i en CSV-fil. */
function* medTomma(poster: ReadonlyArray<Post>): Generator<Post> {
  let rad = 1;
  for (const post of poster) {
    for (; rad < post.rad; rad++) yield { rad, celler: [] };
    yield post;
    rad += 1;
  }
}

const mottagaren = (inledd: Inledd, val: XlsxVal, satt: "prova" | "las"): Radmottagare =>
  nyRadmottagare(val, inledd, satt, granserFor(val));

function prova(poster: ReadonlyArray<Post>, inledd: Inledd, val: XlsxVal): Filfel | undefined {
  const mottagare = mottagaren(inledd, val, "prova");
  const { stall } = radstallare(inledd.rubrik);
  for (const post of medTomma(poster)) {
    const fel = mottagare.taEmot(stall(post));
    if (fel !== undefined) return fel;
  }
  return undefined;
}

function* radernas(
  poster: ReadonlyArray<Post>,
  inledd: Inledd,
  val: XlsxVal,
): Generator<Importdel> {
  const mottagare = mottagaren(inledd, val, "las");
  const { stall, utanfor } = radstallare(inledd.rubrik);
  const sista = poster.at(-1)?.rad ?? 1;
  for (const post of medTomma(poster)) {
    mottagare.taEmot(stall(post));
    if (mottagare.fylld()) yield mottagare.tom(post.rad / sista);
  }
  const fynd = utanfor();
  const text = texter.utanforRubriken(fynd);
  yield mottagare.avsluta(fynd.antal === 0 ? [] : [{ kod: "CELLER_UTANFOR_RUBRIK", text }]);
}

/** Delen med bladets namn i proveniensen. En rads fakta delar på samma källa, så det läggs till en gång per rad. */
function medBlad(del: Importdel, blad: string | undefined): Importdel {
  if (blad === undefined || blad === "") return del;
  let sist: Kalla | undefined;
  let kalla: Kalla | undefined;
  return {
    ...del,
    fakta: del.fakta.map((faktum): Faktum => {
      if (kalla === undefined || faktum.kalla !== sist) kalla = { ...faktum.kalla, blad };
      sist = faktum.kalla;
      return { ...faktum, kalla };
    }),
  };
}

const forStor = (fil: string, max: number): Importdel =>
  avvisad(fil, filfelAv("FIL_FOR_STOR", texter.forStorFil(Math.floor(max / 1024 ** 2))));
