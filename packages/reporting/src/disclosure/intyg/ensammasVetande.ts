/**
 * Vad den vet som är ensam i en cell, läst ur gruppernas koder. Hör till prövaren och delar ingen kod med skyddet.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import { type Grupp, namnare, type Publikttal } from "./publikt.ts";

type Sanncell = {
  readonly matt: string;
  readonly grupp: Grupp;
  readonly antal: number;
  readonly individer?: number;
  readonly utanIndivider?: true;
};

/**
 * Vad var och en vet som är ensam någonstans: allt inom varje cell som hon är ensam i. Den som är ensam i en cell och i en
 * större är samma människa.
 */
export function ensammasVetande(
  sann: Publicering,
  sanna: ReadonlyArray<Sanncell>,
  tal: ReadonlyMap<string, Publikttal>,
): ReadonlyArray<ReadonlySet<string>> {
  const namn = namnare(sann);
  const helhet = new Map(sann.dimensioner.map(({ id, alla }) => [id, alla]));
  const under = (id: string, kod: string, matt: string): ReadonlySet<string> => {
    const natt = new Set([kod]);
    const summor = sann.dimensioner.find((dimension) => dimension.id === id)?.summor ?? [];
    for (const en of natt) {
      for (const { hel, delar, matt: gallande } of summor) {
        if (hel !== en || gallande?.includes(matt) === false) continue;
        for (const del of delar) natt.add(del);
      }
    }
    return natt;
  };
  const inom = ({ matt, grupp }: Omit<Sanncell, "antal">) => {
    const led = Object.entries(grupp).map(([id, kod]) => [id, under(id, kod, matt)] as const);
    return (annan: Omit<Sanncell, "antal">): boolean =>
      annan.matt === matt &&
      led.every(([id, koder]) => koder.has(annan.grupp[id] ?? helhet.get(id) ?? ""));
  };
  const ensamma = sanna.filter(
    ({ antal, individer = antal, utanIndivider }) => individer === 1 && utanIndivider !== true,
  );
  const vet = ensamma.map((cell) => {
    const inre = inom(cell);
    return [...tal].flatMap(([nyckel, ett]) =>
      inre(ett) && namn(ett.matt, ett.grupp) === nyckel ? [nyckel] : [],
    );
  });
  const samma = ensamma.map((cell) => {
    const inre = inom(cell);
    return new Set(ensamma.flatMap((annan, nr) => (inre(annan) || inom(annan)(cell) ? [nr] : [])));
  });
  const hennes = samma.map((forsta) => {
    const alla = new Set(forsta);
    for (const nr of alla) for (const annan of samma[nr] ?? []) alla.add(annan);
    return [...alla].sort((a, b) => a - b);
  });
  const olika = new Map(hennes.map((celler) => [celler.join(","), celler]));
  return [...olika.values()].map((celler) => new Set(celler.flatMap((nr) => vet[nr] ?? [])));
}
