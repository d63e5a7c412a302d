/**
 * Seriernas utseende: färg och mönster, så att ingen serie skiljs ut av färg ensam. Mönstren är linjer, inte `<pattern>`, som blir
 * bitmappar i PDF och behöver adresser inom sidan.
 */
import { ljusna } from "../tema/farg.ts";
import type { Tema } from "../tema/Tema.ts";
import { r, ruta, streck } from "./svg.ts";
import type { Punkt } from "./Underlag.ts";

const MONSTER = ["fylld", "randig", "rutig", "tvarrandig"] as const;
type Monster = (typeof MONSTER)[number] | "gles";

export type Stil = { readonly farg: string; readonly fyllning: string; readonly monster: Monster };

/** Serien med det numrets utseende. Efter fyra serier kommer färgerna igen med ett annat mönster. */
export const stilFor = (serie: number, { farger }: Tema): Stil => {
  const farg = farger.serier[serie % farger.serier.length] ?? farger.ink;
  const varv = Math.floor(serie / MONSTER.length);
  const monster = MONSTER[(serie + varv) % MONSTER.length] ?? "fylld";
  return { farg, monster, fyllning: monster === "fylld" ? farg : ljusna(farg, 0.85) };
};

/** En fylld yta i seriens utseende. */
export const yta = (x: number, y: number, bredd: number, hojd: number, stil: Stil): string =>
  ruta(x, y, bredd, hojd, { farg: stil.farg, fyllning: stil.fyllning }) +
  fyll(x, y, bredd, hojd, stil);

/** Ytan för en cell: en uppskattning är tom med streckad kontur. */
export const cellyta = (
  { cell }: Punkt,
  x: number,
  y: number,
  bredd: number,
  hojd: number,
  stil: Stil,
): string =>
  cell._tag === "Uppskattad"
    ? ruta(x, y, bredd, hojd, { farg: stil.farg, streckning: "4 3" })
    : yta(x, y, bredd, hojd, stil);

function fyll(x: number, y: number, bredd: number, hojd: number, { farg, monster }: Stil): string {
  const d =
    monster === "randig"
      ? snett(x, y, bredd, hojd)
      : monster === "gles"
        ? snett(x, y, bredd, hojd, 2 * STEG)
        : monster === "rutig"
          ? snett(x, y, bredd, hojd) + motsnett(x, y, bredd, hojd)
          : monster === "tvarrandig"
            ? lodratt(x, y, bredd, hojd)
            : "";
  return d === "" ? "" : streck(d, { farg, bredd: 1.2 });
}

const STEG = 6;

/** Streck från nere till vänster till uppe till höger, klippta mot ytan. */
function snett(x: number, y: number, bredd: number, hojd: number, steg = STEG): string {
  let d = "";
  for (let c = steg; c < bredd + hojd; c += steg) {
    const x1 = Math.min(bredd, c);
    const x2 = Math.max(0, c - hojd);
    d += `M${r(x + x1)},${r(y + c - x1)}L${r(x + x2)},${r(y + c - x2)}`;
  }
  return d;
}

function motsnett(x: number, y: number, bredd: number, hojd: number): string {
  let d = "";
  for (let c = STEG; c < bredd + hojd; c += STEG) {
    const x1 = Math.min(bredd, c);
    const x2 = Math.max(0, c - hojd);
    d += `M${r(x + bredd - x1)},${r(y + c - x1)}L${r(x + bredd - x2)},${r(y + c - x2)}`;
  }
  return d;
}

function lodratt(x: number, y: number, bredd: number, hojd: number): string {
  let d = "";
  for (let c = STEG - 2; c < bredd; c += STEG - 2) d += `M${r(x + c)},${r(y)}V${r(y + hojd)}`;
  return d;
}
