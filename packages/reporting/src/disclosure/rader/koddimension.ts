/**
 * En dimension av koder, och hur koderna summerar i varje mått.
 */
import { gruppnamn } from "../publicering/celler.ts";
import type { Antalscell, Dimension, Kodsumma } from "../publicering/Publicering.ts";
import type { Mattceller } from "./likheter.ts";

/**
 * Alla måttets koder i dimensionen summerar till helheten, eller täcker den; det syns på talen. Ett mått som inte delas efter
 * dimensionen har inget samband i den.
 */
export function koddimension(
  id: string,
  koder: ReadonlyArray<string>,
  perMatt: Mattceller,
): Dimension {
  const slagen = Map.groupBy(perMatt, ([, celler]) => summeringI(id, celler));
  return {
    id,
    alla: "alla",
    koder,
    summor: (["delar", "tacker"] as const).map((slag) => ({
      hel: "alla",
      delar: koder,
      slag,
      matt: (slagen.get(slag) ?? []).map(([namn]) => namn),
    })),
    ...(KANSLIG.test(id) ? { kanslig: true, okand: OKAND } : {}),
  };
}

/** Kolumner där det att alla i en grupp har samma kod säger något om var och en. */
const KANSLIG = /^(forsorjning|sysselsattning|orsak|arbetsformaga)/u;

/** Koden som nyckeltalen sätter på den som inget är känt om. */
const OKAND = "okand";

function summeringI(id: string, celler: ReadonlyArray<Antalscell>): Kodsumma["slag"] | undefined {
  const summor = new Map<string, number>();
  const antal = new Map<string, number>();
  for (const cell of celler) {
    const { [id]: kod, ...utan } = cell.grupp;
    const namn = gruppnamn("", utan);
    if (kod === undefined) antal.set(namn, cell.antal);
    else summor.set(namn, (summor.get(namn) ?? 0) + cell.antal);
  }
  if (summor.size === 0) return undefined;
  const kanda = [...summor].flatMap(([namn, summa]) => {
    const hel = antal.get(namn);
    return hel === undefined ? [] : [summa - hel];
  });
  if (kanda.every((rest) => rest === 0)) return "delar";
  return kanda.every((rest) => rest >= 0) ? "tacker" : undefined;
}
