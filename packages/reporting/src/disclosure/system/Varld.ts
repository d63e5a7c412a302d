/**
 * En publicering som värld: vilka tal den trycker, och vilka samband den säger att de har.
 */
import {
  type Dimensioner,
  efterId,
  grupper,
  gruppnamn,
  periodI,
  type Tabellform,
  utanHelheter,
} from "../publicering/celler.ts";
import {
  type Cellgrupp,
  type Dimension,
  type Kohort,
  type Likhet,
  PERIOD,
} from "../publicering/Publicering.ts";

/** En publicering som värld: dess dimensioner och vilket avtryck varje mått har en period. */
export type Varld = {
  readonly id: string;
  readonly dimensioner: Dimensioner;
  readonly avtryck: (matt: string, grupp: Cellgrupp) => string;
  /** Om publiceringen själv säger något om måttet den perioden, eller ingen gör det: bara där gäller dess kodsummor. */
  readonly uttalarSigOm: (matt: string, grupp: Cellgrupp) => boolean;
  readonly likheter: ReadonlyArray<Likhet>;
};

/** Var talen står; `plats` lägger till ett tal som inte finns. */
export type Talregister = {
  readonly finns: (matt: string, grupp: Cellgrupp, varld: Varld) => number | undefined;
  readonly plats: (matt: string, grupp: Cellgrupp, avtryck: string) => number;
};

export const varldFor = (
  { id, dimensioner, tabeller, kohorter, likheter = [] }: Varldsdel,
  tider: ReadonlySet<string>,
): Varld => {
  const uppslagna = efterId(dimensioner);
  const namn = (matt: string, grupp: Cellgrupp): string => `${matt}|${periodI(grupp, uppslagna)}`;
  const avtryck = new Map(kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  const tryckta = new Set(
    tabeller.flatMap(({ matt, celler }) => celler.map(({ grupp }) => namn(matt, grupp))),
  );
  return {
    id,
    dimensioner: uppslagna,
    likheter,
    avtryck: (matt, grupp) => avtryck.get(namn(matt, grupp)) ?? `:${id}`,
    uttalarSigOm: (matt, grupp) =>
      tryckta.has(namn(matt, grupp)) ||
      !avtryck.has(namn(matt, grupp)) ||
      !tider.has(tid(matt, grupp, `#${avtryck.get(namn(matt, grupp)) ?? `:${id}`}`)),
  };
};

/** Måttet, perioden och dess fakta, i vilken publicering det än står. */
export const tid = (matt: string, grupp: Cellgrupp, nyckel: string): string =>
  `${matt}|${grupp[PERIOD] ?? ""}${nyckel.slice(nyckel.lastIndexOf("#"))}`;

type Varldsdel = {
  readonly id: string;
  readonly dimensioner: ReadonlyArray<Dimension>;
  readonly tabeller: ReadonlyArray<{
    readonly matt: string;
    readonly celler: ReadonlyArray<{ readonly grupp: Cellgrupp }>;
  }>;
  readonly kohorter: ReadonlyArray<Kohort>;
  readonly likheter?: ReadonlyArray<Likhet>;
};

export function* tryckta<C extends { readonly grupp: Cellgrupp }>(
  tabell: Tabellform & { readonly celler: ReadonlyArray<C> },
  { dimensioner }: Varld,
  noll: (grupp: Cellgrupp) => C,
): Generator<C> {
  const egna = new Map(
    tabell.celler.map((cell) => {
      const grupp = utanHelheter(cell.grupp, dimensioner);
      return [gruppnamn("", grupp), { ...cell, grupp }];
    }),
  );
  for (const grupp of grupper(tabell, dimensioner))
    yield egna.get(gruppnamn("", grupp)) ?? noll(grupp);
}
