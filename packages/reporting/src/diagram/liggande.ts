/**
 * Det som de liggande formerna delar: en etikett per rad till vänster, eller ovanför när det blir trångt, och en axel under.
 */
import { ljusna } from "../tema/farg.ts";
import { type Axel, lage, liggandeAxel, stegbredd } from "./axel.ts";
import type { Ritval } from "./Ritning.ts";
import { LITEN, RAD, r, STORLEK, skriv, skrivRader, streck } from "./svg.ts";
import { bredast, ordI, radbryt } from "./textbredd.ts";
import { talI, type Underlag } from "./Underlag.ts";

const LUFT = 10;
const AXELHOJD = 24;
const MINSTA_YTA = 0.36;

export type Liggande = {
  readonly axel: Axel;
  /** Talet som x. */
  readonly x: (tal: number) => number;
  readonly ovan: boolean;
  readonly vanster: number;
  readonly bredd: number;
};

/** Var etiketter, axel och rader hamnar. `varden` är texterna som står efter staplarna. */
export const liggandeFor = (
  underlag: Underlag,
  { bredd }: Ritval,
  varden: ReadonlyArray<string>,
): Liggande => {
  const namn = underlag.kategorier.map((kategori) => kategori.namn);
  const etiketter = etikettbredd(namn, bredd);
  const efter = bredast(varden, STORLEK) + 8;
  const ovan = bredd - etiketter - efter < bredd * MINSTA_YTA;
  const tal = talI(underlag);
  let axel = liggandeAxel(tal, underlag.talslag, underlag.sprak, bredd * MINSTA_YTA);
  for (let varv = 0; varv < 2; varv += 1) {
    const kant = stegbredd(axel) / 2 + 2;
    const vanster = Math.max(ovan ? 0 : etiketter, kant);
    const langd = bredd - vanster - Math.max(efter, kant);
    axel = liggandeAxel(tal, underlag.talslag, underlag.sprak, langd);
  }
  const kant = stegbredd(axel) / 2 + 2;
  const vanster = Math.max(ovan ? 0 : etiketter, kant);
  const langd = bredd - vanster - Math.max(efter, kant);
  return { axel, ovan, vanster, bredd, x: (tal) => vanster + lage(axel, tal) * langd };
};

/** Bredden åt etiketterna: den längsta, högst två femtedelar, men aldrig smalare än det längsta ordet inom halva bilden. */
function etikettbredd(namn: ReadonlyArray<string>, bredd: number): number {
  const hel = bredast(namn, STORLEK) + 16;
  const ord = bredast(namn.flatMap(ordI), STORLEK) + 16;
  return Math.ceil(Math.min(Math.max(Math.min(hel, bredd * 0.4), ord), bredd * 0.5));
}

type Spann = readonly [fran: number, till: number];
type Rad = {
  readonly hojd: number;
  readonly delar: ReadonlyArray<string>;
  /** Där axelns linjer går förbi utan att korsa en etikett. */
  readonly fritt: Spann;
};

/** En rad: etiketten, och det som `rita` ritar från den givna höjden. */
export const radMed = (
  namn: string,
  { ovan, vanster }: Liggande,
  { bredd, tema }: Ritval,
  topp: number,
  innehall: { readonly hojd: number; readonly rita: (y: number) => ReadonlyArray<string> },
): Rad => {
  const rader = radbryt(namn, ovan ? bredd - 2 : vanster - 12, STORLEK);
  const skrift = { farg: tema.farger.ink };
  const text = rader.length * RAD;
  if (ovan) {
    return {
      hojd: text + 4 + innehall.hojd + LUFT,
      fritt: [topp + text, topp + text + innehall.hojd + 8],
      delar: [...skrivRader(0, topp + STORLEK, rader, skrift), ...innehall.rita(topp + text + 4)],
    };
  }
  const hojd = Math.max(text, innehall.hojd);
  return {
    hojd: hojd + LUFT,
    fritt: [topp, topp + hojd + LUFT],
    delar: [
      ...skrivRader(vanster - 8, topp + (hojd - text) / 2 + 12, rader, {
        ...skrift,
        ankare: "end",
      }),
      ...innehall.rita(topp + (hojd - innehall.hojd) / 2),
    ],
  };
};

/** Axelns lodräta linjer och texter. Linjerna hör hemma under staplarna, texterna efter dem. */
export const liggandeAxelDelar = (
  { axel, x }: Liggande,
  { tema }: Ritval,
  fria: ReadonlyArray<Spann>,
  botten: number,
): {
  readonly under: ReadonlyArray<string>;
  readonly over: ReadonlyArray<string>;
  readonly hojd: number;
} => ({
  hojd: AXELHOJD,
  under: axel.steg.map(({ tal }) =>
    streck(
      fria.map(([fran, till]) => `M${r(x(tal))},${r(fran)}V${r(Math.min(till, botten))}`).join(""),
      stodlinje(tal, tema),
    ),
  ),
  over: axel.steg.map(({ tal, text }) =>
    skriv(x(tal), botten + 16, text, {
      farg: tema.farger.dampad,
      ankare: "middle",
      storlek: LITEN,
    }),
  ),
});

/** Nollinjen i temats färg, de andra ljusa: de är bara stöd för ögat. */
export const stodlinje = (tal: number, { farger }: Ritval["tema"]) =>
  tal === 0 ? { farg: farger.linje, bredd: 1.2 } : { farg: ljusna(farger.linje, 0.75), bredd: 1 };
