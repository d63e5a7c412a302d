/**
 * En CSV-källa till tabell, bit för bit: bara de rader som någon frågar efter blir kvar, så att en stor källa med få rader
 * i karantän inte tar mer minne än en liten.
 */
import {
  type Avkodningslage,
  avkodningAv,
  type Kodningsstart,
  startaKodning,
} from "../bytes/avkodning.ts";
import { fogade } from "../bytes/fogade.ts";
import { BUFFERT } from "../CsvVal.ts";
import type { Post } from "../poster/Post.ts";
import { utanGranser } from "../poster/Radgranser.ts";
import { celler } from "../poster/Radlage.ts";
import { nyRaddelare, type Raddelare } from "../poster/raddelare.ts";
import { FORSTA_FORSOK, type Inledning, lasInledning } from "../rubrik/inledning.ts";
import { huvudet, type Kalltabell, type Kallval, type Radurval } from "./Kalltabell.ts";

const BIT = 1 << 16;
const alla: Radurval = () => true;

/** Tabellen, om filen alls går att läsa. */
export const lasKalltabell = (
  bytes: Uint8Array,
  val: Kallval,
  behall: Radurval = alla,
): Kalltabell | undefined => {
  const samlare = nySamlare(bytes, false, val, behall);
  samlare?.mata(bytes, true);
  return samlare?.tabell();
};

/** Tabellen ur en ström. Kodningen väljs på filens början, så som när den lästes in. */
export const lasKalltabellStrom = async (
  indata: AsyncIterable<Uint8Array>,
  val: Kallval,
  behall: Radurval,
): Promise<Kalltabell | undefined> => {
  const bitar = indata[Symbol.asyncIterator]();
  const { huvud, slut } = await borjan(bitar);
  if (slut) return lasKalltabell(huvud, val, behall);
  const samlare = nySamlare(huvud, true, val, behall);
  let vantar = huvud;
  for await (const bit of { [Symbol.asyncIterator]: () => bitar }) {
    if (bit.length === 0) continue;
    samlare?.mata(vantar, false);
    vantar = bit;
  }
  samlare?.mata(vantar, true);
  return samlare?.tabell();
};

/** Det som kodningen väljs på. */
async function borjan(
  bitar: AsyncIterator<Uint8Array>,
): Promise<{ readonly huvud: Uint8Array; readonly slut: boolean }> {
  const samlade: Array<Uint8Array> = [];
  let langd = 0;
  while (langd <= BUFFERT) {
    const steg = await bitar.next();
    if (steg.done === true) return { huvud: fogade(samlade, langd), slut: true };
    samlade.push(steg.value);
    langd += steg.value.length;
  }
  return { huvud: fogade(samlade, langd), slut: false };
}

type Samlare = {
  readonly mata: (bytes: Uint8Array, sist: boolean) => void;
  readonly tabell: () => Kalltabell | undefined;
};

function nySamlare(
  borjan: Uint8Array,
  fler: boolean,
  val: Kallval,
  behall: Radurval,
): Samlare | undefined {
  const start = startaKodning(borjan, fler, val.kodning ?? val.profil.kodning);
  return typeof start === "string" ? undefined : samlareMed(start, harMarke(borjan), val, behall);
}

type Fil = { readonly inledning: Inledning; readonly delare: Raddelare; readonly radslut: string };

function samlareMed(start: Kodningsstart, marke: boolean, val: Kallval, behall: Radurval): Samlare {
  const avkodning = avkodningAv(start, Number.POSITIVE_INFINITY);
  const poster: Array<Post> = [];
  let fil: Fil | undefined;
  let huvud = "";
  let krav = FORSTA_FORSOK;
  let olaslig = false;

  const oppna = (sist: boolean): void => {
    if (!sist && huvud.length < krav) return;
    krav = huvud.length * 2;
    const inledning = lasInledning(huvud, sist, val, utanGranser);
    if (inledning === undefined) return;
    if (inledning._tag === "Filfel") olaslig = true;
    else fil = borja(inledning, huvud, sist);
    if (fil !== undefined) huvud = "";
  };

  const stycke = (bytes: Uint8Array, sist: boolean): void => {
    const last = avkodning.mata(bytes, sist);
    olaslig = typeof last === "string";
    if (typeof last === "string") return;
    huvud += fil === undefined ? last.text : "";
    if (fil === undefined) oppna(sist);
    else fil.delare.ge(last.text, sist);
    if (fil !== undefined && !hamta(fil.delare, behall, poster)) olaslig = true;
  };

  return {
    mata: (bytes, sist) => {
      for (let fran = 0; !olaslig && (fran < bytes.length || (sist && fran === 0)); fran += BIT)
        stycke(bytes.subarray(fran, fran + BIT), sist && fran + BIT >= bytes.length);
    },
    tabell: () =>
      olaslig || fil === undefined ? undefined : { ...formen(fil, avkodning), poster, marke },
  };
}

function borja(inledning: Inledning, huvud: string, sist: boolean): Fil {
  const { avgransare, hoppade, text } = inledning;
  const delare = nyRaddelare(avgransare, utanGranser, hoppade + 1);
  delare.ge(text, sist);
  return { inledning, delare, radslut: /\r\n|\r|\n/u.exec(huvud)?.[0] ?? "\n" };
}

/** Hämtar raderna som finns hittills; falskt om någon inte går att dela. */
function hamta({ lage, nasta }: Raddelare, behall: Radurval, poster: Array<Post>): boolean {
  for (;;) {
    const steg = nasta();
    if (steg !== "rad") return typeof steg === "string";
    if (behall(lage.rad)) poster.push({ rad: lage.rad, celler: celler(lage) });
  }
}

const formen = ({ inledning, radslut }: Fil, avkodning: Avkodningslage) => ({
  ...huvudet(inledning),
  avgransare: inledning.avgransare,
  sep: inledning.hoppade > 0,
  kodning: avkodning.kodning(),
  radslut,
});

const harMarke = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) ||
  (a === 0xff && b === 0xfe) ||
  (a === 0xfe && b === 0xff);
