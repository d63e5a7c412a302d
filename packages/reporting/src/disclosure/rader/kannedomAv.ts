/**
 * Vad som är känt om tidigare dolda tal: samma rader räknade på dagens fakta, där avtrycket säger att de är desamma som då.
 */
import type { Nyckeltal, Resultatrad } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import { type Cellgrupp, type Kohort, PERIOD } from "../publicering/Publicering.ts";
import type { Kannedom } from "../system/byggSystem.ts";
import { radceller } from "./cellerI.ts";
import { mattFor } from "./matt.ts";

/** Kännedomen. Ett tal på en nivå som raderna har, men utan egen rad, är noll. */
export function kannedomAv(
  rader: ReadonlyArray<Resultatrad>,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  kohorter: ReadonlyArray<Kohort>,
): Kannedom {
  const tal = new Map<string, number>();
  const nivaer = new Set<string>();
  for (const { matt, celler } of radceller(rader, mattFor(nyckeltal)).values()) {
    for (const { grupp, antal } of celler) {
      tal.set(gruppnamn(matt, grupp), antal);
      nivaer.add(niva(matt, grupp));
    }
  }
  const avtryck = new Map(kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  return (matt, grupp, nyckel) => {
    const nu = avtryck.get(`${matt}|${grupp[PERIOD]}`);
    if (nu === undefined || !nyckel.endsWith(`#${nu}`) || !nivaer.has(niva(matt, grupp)))
      return undefined;
    return tal.get(gruppnamn(matt, grupp)) ?? 0;
  };
}

const niva = (matt: string, grupp: Cellgrupp): string =>
  [matt, grupp[PERIOD], ...Object.keys(grupp).sort()].join("|");
