/**
 * Den som är ensam i en cell vet vad som står där. Hon vet också vad som står i varje cell inom den, för där finns hon eller
 * ingen, och i varje större cell där hon fortfarande är ensam. Det går inte att dölja för henne, och det röjer ingen annan.
 */

import type { Samband, Tal } from "../system/System.ts";
import { samlade } from "./samlade.ts";

/**
 * Vad var och en av de ensamma vet: mängder av platser. Inom en cell med en ensam är varje tal som inte är noll hon, och hon är
 * samma människa i varje ensam cell ovanför det.
 */
export function ensammas(
  tal: ReadonlyArray<Tal>,
  samband: ReadonlyArray<Samband>,
): ReadonlyArray<ReadonlySet<number>> {
  const inne = samband.flatMap(({ tal: platser, koefficienter }) => {
    const hel = platser[koefficienter.indexOf(1)];
    if (hel === undefined || koefficienter.filter((ett) => ett > 0).length > 1) return [];
    return platser.filter((del) => del !== hel).map((del) => [del, hel] as const);
  });
  const uppat = samlade(inne);
  const nedat = samlade(inne.map(([del, hel]) => [hel, del] as const));
  const ensam = (plats: number): boolean => tal[plats]?.ensam === true;
  const kanda = new Map<string, ReadonlySet<number>>();
  tal.forEach(({ lage }, plats) => {
    if (lage === "last" || !ensam(plats)) return;
    const vet = stangd([plats], (p) => [
      ...(nedat.get(p) ?? []),
      ...((tal[p]?.varde ?? 0) > 0 ? (uppat.get(p) ?? []).filter(ensam) : []),
    ]);
    kanda.set([...vet].sort((a, b) => a - b).join(","), vet);
  });
  return [...kanda.values()];
}

/** Allt som nås därifrån. */
function stangd(
  fran: ReadonlyArray<number>,
  grannar: (plats: number) => ReadonlyArray<number> | undefined,
): ReadonlySet<number> {
  const natt = new Set(fran);
  for (const plats of natt) for (const granne of grannar(plats) ?? []) natt.add(granne);
  return natt;
}
