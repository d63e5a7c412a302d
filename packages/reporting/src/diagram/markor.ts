/**
 * Linjernas utseende: färg, streckning och markör, i en ordning där ingen upprepas på tolv serier.
 */
import type { Tema } from "../tema/Tema.ts";
import { r, type Streck, streck } from "./svg.ts";

const STRECKNINGAR = [undefined, "6 3", "2 3", "8 3 2 3"] as const;
const MARKORER = ["cirkel", "kvadrat", "triangel", "romb", "plus", "nedtriangel"] as const;
type Markor = (typeof MARKORER)[number];

export type Linjestil = Streck & { readonly markor: Markor };

/** Linjen med det numrets utseende. */
export const linjestil = (nr: number, { farger }: Tema): Linjestil => {
  const streckning = STRECKNINGAR[nr % STRECKNINGAR.length];
  return {
    farg: farger.serier[nr % farger.serier.length] ?? farger.ink,
    markor: MARKORER[nr % MARKORER.length] ?? "cirkel",
    ...(streckning === undefined ? {} : { streckning }),
  };
};

/** Markören på en punkt; ofylld när talet är uppskattat. */
export const markor = (x: number, y: number, stil: Linjestil, ofylld: boolean): string =>
  streck(form(stil.markor, x, y), {
    farg: stil.farg,
    bredd: 1.6,
    fyllning: ofylld ? "#ffffff" : stil.farg,
  });

/** Ett stycke linje med sin markör, framför ett namn. */
export const prov = (x: number, y: number, stil: Linjestil): ReadonlyArray<string> => [
  streck(`M${r(x)},${r(y)}H${r(x + 20)}`, { ...stil, bredd: 2 }),
  markor(x + 10, y, stil, false),
];

/** Hörnen i formerna, från mitten. Cirkeln har inga. */
const HORN: Readonly<Record<Markor, string>> = {
  cirkel: "",
  kvadrat: "-3.5,-3.5 3.5,-3.5 3.5,3.5 -3.5,3.5",
  triangel: "0,-4.5 4.5,3.5 -4.5,3.5",
  romb: "0,-5 5,0 0,5 -5,0",
  plus: "-1.5,-5 1.5,-5 1.5,-1.5 5,-1.5 5,1.5 1.5,1.5 1.5,5 -1.5,5 -1.5,1.5 -5,1.5 -5,-1.5 -1.5,-1.5",
  nedtriangel: "0,4.5 4.5,-3.5 -4.5,-3.5",
};

function form(markor: Markor, x: number, y: number): string {
  if (markor === "cirkel") {
    return `M${r(x - 4)},${r(y)}A4,4 0 1 1 ${r(x + 4)},${r(y)}A4,4 0 1 1 ${r(x - 4)},${r(y)}Z`;
  }
  const horn = HORN[markor].split(" ").map((par) => par.split(",").map(Number));
  return `M${horn.map(([dx = 0, dy = 0]) => `${r(x + dx)},${r(y + dy)}`).join("L")}Z`;
}
