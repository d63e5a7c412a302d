/**
 * Vad den vet som är ensam i en cell, läst ur gruppernas koder. Hör till prövaren och delar ingen kod med skyddet.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import { namnare, type Publikttal } from "./publikt.ts";

type Sanncell = {
  readonly nyckel: string;
  readonly antal: number;
  readonly individer?: number;
  readonly utanIndivider?: true;
};

/**
 * Vad var och en vet som är ensam någonstans: allt inom varje cell som hon är ensam i. Två sådana celler är samma människas när
 * någon finns i båda, eller de är samma tal enligt en likhet. Den som var ensam i det som är dolt sedan tidigare är det ännu.
 */
export function ensammasVetande(
  sann: Publicering,
  sanna: ReadonlyArray<Sanncell>,
  tal: ReadonlyMap<string, Publikttal>,
  bas: (nyckel: string) => number,
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
  const inom = ({ matt, grupp }: Publikttal) => {
    const led = Object.entries(grupp).map(([id, kod]) => [id, under(id, kod, matt)] as const);
    return (annan: Publikttal): boolean =>
      annan.matt === matt &&
      led.every(([id, koder]) => koder.has(annan.grupp[id] ?? helhet.get(id) ?? ""));
  };
  const egna = new Map(Map.groupBy(sanna, ({ nyckel }) => nyckel));
  const ensamma = [...tal.values()].filter((ett) => {
    const nyckel = namn(ett.matt, ett.grupp);
    const celler = egna.get(nyckel);
    if (celler === undefined)
      return ett === tal.get(nyckel) && ett.tryckt && ett.antal === undefined && bas(nyckel) === 1;
    return celler.some(
      ({ antal, individer = antal, utanIndivider }) => individer === 1 && utanIndivider !== true,
    );
  });
  const tvillingar = Map.groupBy(
    (sann.likheter ?? []).flatMap(({ vanster: [a, ...fler], hoger: [b, ...annat] }) => {
      if (a === undefined || b === undefined || fler.length + annat.length > 0) return [];
      const [ena, andra] = [namn(a.matt, a.grupp), namn(b.matt, b.grupp)];
      return [[ena, andra] as const, [andra, ena] as const];
    }),
    ([nyckel]) => nyckel,
  );
  const vet = ensamma.map((cell) => {
    const inre = inom(cell);
    const natt = new Set(
      [...tal].flatMap(([nyckel, ett]) =>
        inre(ett) && namn(ett.matt, ett.grupp) === nyckel ? [nyckel] : [],
      ),
    );
    for (const nyckel of natt)
      for (const [, andra] of tvillingar.get(nyckel) ?? []) natt.add(andra);
    return [...natt];
  });
  const finnsI = Map.groupBy(
    vet.flatMap((nycklar, nr) => nycklar.filter((n) => bas(n) > 0).map((n) => [n, nr] as const)),
    ([nyckel]) => nyckel,
  );
  const hennes = vet.map((_, forst) => {
    const celler = new Set([forst]);
    for (const cell of celler)
      for (const nyckel of vet[cell] ?? [])
        for (const [, annan] of finnsI.get(nyckel) ?? []) celler.add(annan);
    return [...celler].sort((a, b) => a - b);
  });
  const olika = new Map(hennes.map((celler) => [celler.join(","), celler]));
  return [...olika.values()].map((celler) => new Set(celler.flatMap((nr) => vet[nr] ?? [])));
}
