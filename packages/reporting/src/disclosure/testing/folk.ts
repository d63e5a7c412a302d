/**
 * Tabeller räknade på påhittade människor, så att alla tal i alla tabeller går ihop.
 */
import type { Antalscell, Antalstabell, Cellgrupp, Dimension } from "../publicering/Publicering.ts";

/** En människa: hennes koder i varje dimension, flera när hon räknas i flera (tertial). */
export type Manniska = Readonly<Record<string, ReadonlyArray<string>>>;

/** Koderna längst ner under koden. */
export function lov({ alla, summor }: Dimension, kod: string): ReadonlySet<string> {
  const natt = new Set([kod]);
  for (const en of natt)
    for (const { hel, delar } of summor) if (hel === en) for (const del of delar) natt.add(del);
  const inre = new Set([alla, ...summor.map(({ hel }) => hel)]);
  return new Set([...natt].filter((en) => !inre.has(en)));
}

/** Antalet människor i gruppen. */
export const antalI = (
  folk: ReadonlyArray<Manniska>,
  dimensioner: ReadonlyArray<Dimension>,
  grupp: Cellgrupp,
): number => {
  const led = dimensioner.flatMap((dimension) => {
    const kod = grupp[dimension.id];
    return kod === undefined || kod === dimension.alla
      ? []
      : [[dimension.id, lov(dimension, kod)] as const];
  });
  return folk.filter((en) => led.every(([id, koder]) => en[id]?.some((kod) => koder.has(kod))))
    .length;
};

/** Tabellen, räknad. */
export function tabell(
  form: Omit<Antalstabell, "celler">,
  dimensioner: ReadonlyArray<Dimension>,
  folk: ReadonlyArray<Manniska>,
): Antalstabell {
  const celler = tabellgrupper(form, dimensioner).flatMap((grupp): ReadonlyArray<Antalscell> => {
    const antal = antalI(folk, dimensioner, grupp);
    return antal === 0 ? [] : [{ grupp, antal }];
  });
  return { ...form, celler };
}

/** Varje grupp som tabellen trycker. */
export const tabellgrupper = (
  { dimensioner: egna, nivaer }: Pick<Antalstabell, "dimensioner" | "nivaer">,
  dimensioner: ReadonlyArray<Dimension>,
): ReadonlyArray<Cellgrupp> =>
  (nivaer ?? delmangder(egna)).flatMap((niva) => grupperPa(niva, dimensioner));

/** Alla delmängder. */
const delmangder = ([forst, ...resten]: ReadonlyArray<string>): ReadonlyArray<
  ReadonlyArray<string>
> => {
  if (forst === undefined) return [[]];
  const utan = delmangder(resten);
  return [...utan, ...utan.map((mangd) => [forst, ...mangd])];
};

/** Grupperna som nivån trycker. */
const grupperPa = (
  niva: ReadonlyArray<string>,
  dimensioner: ReadonlyArray<Dimension>,
): ReadonlyArray<Cellgrupp> =>
  niva.reduce<ReadonlyArray<Cellgrupp>>(
    (grupper, id) => {
      const koder = dimensioner.find((dimension) => dimension.id === id)?.koder ?? [];
      return grupper.flatMap((grupp) => koder.map((kod) => ({ ...grupp, [id]: kod })));
    },
    [{}],
  );
