/**
 * Vad loggen sade en viss dag, och vad som kommit till sedan dess, efter orsak. Loggen växer bara: det som var känt är dess
 * början.
 */
import type { ArendeId, Dag } from "../kernel/index.ts";
import { arFaktum, type Loggrad } from "./Loggrad.ts";

/** Hur mycket av loggen som var känt: så många rader, eller allt som registrerats till och med en dag. */
export type Kant = { readonly rader: number } | { readonly till: Dag };

/** Raderna som var kända. Rättelser och återkallanden som kom senare är därmed ogjorda. */
export const kandaRader = (logg: ReadonlyArray<Loggrad>, kant: Kant): ReadonlyArray<Loggrad> =>
  "rader" in kant
    ? logg.slice(0, kant.rader)
    : logg.filter(({ registrerad }) => registrerad <= kant.till);

/**
 * Varför fakta är andra än de var, i den ordning som orsakerna läggs på:
 * - `sent`: uppgifter som hör till perioden eller tiden före den, och källor som inte lästs förut.
 * - `senare`: uppgifter om tiden efter perioden.
 * - `rattelse`: källan säger något annat än den gjorde.
 * - `borta`: källan säger det inte längre.
 * - `samtycke`: ett samtycke är återkallat, eller ärendet har avslutats eller går vidare utan delning efter det.
 */
export const andringsslag = ["sent", "senare", "rattelse", "borta", "samtycke"] as const;
export type Andringsslag = (typeof andringsslag)[number];

/** Slaget för var och en av raderna som kommit till. `till`: periodens sista dag. */
export const andringar = (
  nya: ReadonlyArray<Loggrad>,
  till: Dag,
): ReadonlyMap<Loggrad, Andringsslag> => {
  const aterkallade = new Map<ArendeId, Dag>();
  for (const rad of nya) {
    if (rad._tag !== "SamtyckeAterkallat") continue;
    const forra = aterkallade.get(rad.arende);
    if (forra === undefined || rad.galler < forra) aterkallade.set(rad.arende, rad.galler);
  }
  return new Map(nya.map((rad) => [rad, slaget(rad, till, aterkallade)]));
};

function slaget(rad: Loggrad, till: Dag, aterkallade: ReadonlyMap<ArendeId, Dag>): Andringsslag {
  if (rad._tag === "FaktumAterkallat") return "borta";
  if (!arFaktum(rad)) return "sent";
  if (rad._tag === "SamtyckeAterkallat") return "samtycke";
  if (rad.ersatter !== undefined) return "rattelse";
  switch (rad._tag) {
    case "FortsattUtanDelning":
    case "AvslutsskalUppkommet":
    case "ArendeAvslutat": {
      const dag = aterkallade.get(rad.arende);
      if (dag !== undefined && dag <= rad.galler) return "samtycke";
    }
  }
  return rad.galler > till ? "senare" : "sent";
}
