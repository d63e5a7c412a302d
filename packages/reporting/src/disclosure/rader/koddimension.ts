/**
 * En dimension av koder, och hur koderna summerar i varje mått.
 */
import {
  Forsorjningsgrupp,
  Forsorjningskod,
  Sysselsattningskod,
} from "@star-finsam/core/forsorjning";
import { medfoljandeOverenskommelser } from "@star-finsam/core/overenskommelse";
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
  const kanslig = KANSLIG.test(id);
  const alla = kanslig && utanOkand(koder).length < 2 ? medListan(id, koder) : koder;
  const slagen = Map.groupBy(perMatt, ([, celler]) => summeringI(id, celler));
  return {
    id,
    alla: "alla",
    koder: alla,
    summor: (["delar", "tacker"] as const).map((slag) => ({
      hel: "alla",
      delar: alla,
      slag,
      matt: (slagen.get(slag) ?? []).map(([namn]) => namn),
    })),
    ...(kanslig ? { kanslig: true, okand: OKAND } : {}),
  };
}

/** Kolumner där det att alla i en grupp har samma kod säger något om var och en. */
const KANSLIG = /^(forsorjning|sysselsattning|orsak|arbetsformaga)/u;

/** Koden som nyckeltalen sätter på den som inget är känt om. */
const OKAND = "okand";

/** Har alla samma kod säger raden det, fast talet är dolt: då står de andra koderna också där, och kan vara dolda de med. */
const medListan = (id: string, koder: ReadonlyArray<string>): ReadonlyArray<string> => {
  const lista = LISTOR.find(([namn]) => id.startsWith(namn))?.[1] ?? [];
  return [...new Set([...koder, ...utanOkand(lista)])].sort();
};

const utanOkand = (koder: ReadonlyArray<string>): ReadonlyArray<string> =>
  koder.filter((kod) => kod !== OKAND);

const avslutsskal = [...medfoljandeOverenskommelser.values()].flatMap(({ avslut }) =>
  avslut === "okand" ? [] : avslut.map(({ kod }) => kod),
);

const LISTOR: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["forsorjningsgrupp", Forsorjningsgrupp.literals],
  ["forsorjning", Forsorjningskod.literals],
  ["sysselsattning", Sysselsattningskod.literals],
  ["orsak", avslutsskal],
];

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
