/**
 * Den som är ensam i en cell vet vad som står där. Hon vet också vad som står i varje cell inom den, för där finns hon eller
 * ingen, och i varje större cell där hon fortfarande är ensam. Det går inte att dölja för henne, och det röjer ingen annan.
 */
import type { Samband, Tal } from "../system/System.ts";

/**
 * Vad var och en av de ensamma vet: mängder av platser. Inom en cell med en ensam är varje tal som inte är noll hon, och hon är
 * samma människa i varje ensam cell ovanför det.
 */
export function ensammas(
  tal: ReadonlyArray<Tal>,
  samband: ReadonlyArray<Samband>,
): ReadonlyArray<ReadonlySet<number>> {
  const uppat = new Map<number, Array<number>>();
  const nedat = new Map<number, Array<number>>();
  for (const { tal: platser, koefficienter } of samband) {
    const hel = platser[koefficienter.indexOf(1)];
    if (hel === undefined || koefficienter.filter((ett) => ett > 0).length > 1) continue;
    for (const del of platser) {
      if (del === hel) continue;
      lagg(uppat, del, hel);
      lagg(nedat, hel, del);
    }
  }
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

const lagg = (karta: Map<number, Array<number>>, nyckel: number, varde: number): void => {
  const har = karta.get(nyckel);
  if (har === undefined) karta.set(nyckel, [varde]);
  else har.push(varde);
};

/** Allt som nås därifrån. */
function stangd(
  fran: ReadonlyArray<number>,
  grannar: (plats: number) => ReadonlyArray<number> | undefined,
): ReadonlySet<number> {
  const natt = new Set(fran);
  for (const plats of natt) for (const granne of grannar(plats) ?? []) natt.add(granne);
  return natt;
}
