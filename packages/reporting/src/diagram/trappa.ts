/**
 * Trappan i en överlevnadskurva: talet gäller från sin dag till nästa, och slutar där nästa inte visas.
 */
import { ljusna } from "../tema/farg.ts";
import { type Plan, yFor } from "./plan.ts";
import { r, streck } from "./svg.ts";
import { dagAv } from "./tidsaxel.ts";
import type { Underlag } from "./Underlag.ts";

/** En obruten följd: från varje dag gäller talet till nästa. */
export type Steg = {
  readonly punkter: ReadonlyArray<{ readonly dag: number; readonly tal: number }>;
  readonly slut: number;
  readonly uppskattad: boolean;
};

/** Följderna i en serie, i dagordning. */
export function stegen(underlag: Underlag, id: string, sista: number): ReadonlyArray<Steg> {
  const nr = underlag.serier.findIndex((serie) => serie.id === id);
  const rader = underlag.kategorier
    .map((kategori) => ({ dag: dagAv(kategori), punkt: kategori.punkter[nr] }))
    .sort((a, b) => a.dag - b.dag);
  const ut: Array<Steg> = [];
  let punkter: Array<{ dag: number; tal: number }> = [];
  let uppskattad = false;
  const stang = (slut: number) => {
    if (punkter.length > 0) ut.push({ punkter, slut, uppskattad });
    punkter = [];
    uppskattad = false;
  };
  for (const { dag, punkt } of rader) {
    if (punkt?.tal === undefined) stang(dag);
    else {
      punkter.push({ dag, tal: Math.min(1, Math.max(0, punkt.tal)) });
      uppskattad ||= punkt.cell._tag === "Uppskattad";
    }
  }
  stang(Math.min(sista, rader.at(-1)?.dag ?? 0));
  return ut;
}

/** Trappans väg. */
export const kurva = ({ punkter, slut }: Steg, x: (dag: number) => number, plan: Plan): string =>
  punkter
    .map(({ dag, tal }, i) => {
      const till = punkter[i + 1]?.dag ?? slut;
      const start = i === 0 ? `M${r(x(dag))},${r(yFor(plan, tal))}` : `V${r(yFor(plan, tal))}`;
      return `${start}H${r(till === dag ? x(dag) + 6 : x(till))}`;
    })
    .join("");

/** Bandet mellan gränserna, där båda visas. */
export function band(
  undre: ReadonlyArray<Steg>,
  ovre: ReadonlyArray<Steg>,
  x: (dag: number) => number,
  plan: Plan,
  farg: string,
): ReadonlyArray<string> {
  return ovre.flatMap((steg) => {
    const par = undre.find(({ punkter }) => punkter[0]?.dag === steg.punkter[0]?.dag);
    if (par === undefined || par.slut !== steg.slut) return [];
    const ut = kurva(steg, x, plan);
    const tillbaka = [...par.punkter]
      .reverse()
      .map(({ dag, tal }) => `V${r(yFor(plan, tal))}H${r(x(dag))}`)
      .join("");
    return [
      streck(`${ut}${tillbaka}Z`, { farg: "none", fyllning: ljusna(farg, 0.82) }),
      streck(ut + kurva(par, x, plan), { farg, bredd: 0.8, streckning: "2 2" }),
    ];
  });
}
