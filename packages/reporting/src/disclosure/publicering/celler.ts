/**
 * Cellerna som en tabell trycker, och nyckeln som säger vilket tal en cell är.
 */
import { type Cellgrupp, type Dimension, PERIOD } from "./Publicering.ts";

/** Tabellens form, utan tal. */
export type Tabellform = {
  readonly matt: string;
  readonly dimensioner: ReadonlyArray<string>;
  readonly nivaer?: ReadonlyArray<ReadonlyArray<string>>;
  readonly perioder?: ReadonlyArray<string>;
};

/** Dimensionerna efter id. */
export type Dimensioner = ReadonlyMap<string, Dimension>;

/** Dimensionerna uppslagna. */
export const efterId = (dimensioner: ReadonlyArray<Dimension>): Dimensioner =>
  new Map(dimensioner.map((dimension) => [dimension.id, dimension]));

/** Nivåerna som trycks: de angivna, annars alla delmängder, minst först. */
export const nivaerna = (tabell: Tabellform): ReadonlyArray<ReadonlyArray<string>> =>
  tabell.nivaer ?? delmangder(tabell.dimensioner);

const delmangder = ([forsta, ...resten]: ReadonlyArray<string>): ReadonlyArray<
  ReadonlyArray<string>
> => {
  if (forsta === undefined) return [[]];
  const utan = delmangder(resten);
  return [...utan, ...utan.map((niva) => [forsta, ...niva])];
};

/** Varje grupp som tabellen trycker, en gång. */
export function* grupper(tabell: Tabellform, dimensioner: Dimensioner): Generator<Cellgrupp> {
  const koder = (id: string): ReadonlyArray<string> =>
    (id === PERIOD ? tabell.perioder : undefined) ?? dimensioner.get(id)?.koder ?? [];
  for (const niva of nivaerna(tabell)) {
    yield* kombinationer(niva.map((id) => [id, koder(id)] as const));
  }
}

function* kombinationer(
  led: ReadonlyArray<readonly [string, ReadonlyArray<string>]>,
): Generator<Cellgrupp> {
  const [forsta, ...resten] = led;
  if (forsta === undefined) {
    yield {};
    return;
  }
  for (const grupp of kombinationer(resten)) {
    for (const kod of forsta[1]) yield { [forsta[0]]: kod, ...grupp };
  }
}

/** Gruppen utan de dimensioner som står på sin helhet. */
export const utanHelheter = (grupp: Cellgrupp, dimensioner: Dimensioner): Cellgrupp =>
  Object.fromEntries(
    Object.entries(grupp).filter(([id, kod]) => kod !== dimensioner.get(id)?.alla),
  );

/** Koden som gruppen har i dimensionen. */
export const kodI = (grupp: Cellgrupp, dimension: Dimension): string =>
  grupp[dimension.id] ?? dimension.alla;

/** Gruppen med en annan kod i dimensionen. */
export const medKod = (grupp: Cellgrupp, { id, alla }: Dimension, kod: string): Cellgrupp => {
  const { [id]: _, ...resten } = grupp;
  return kod === alla ? resten : { ...resten, [id]: kod };
};

/** Periodens kod, för kohorten. */
export const periodI = (grupp: Cellgrupp, dimensioner: Dimensioner): string => {
  const dimension = dimensioner.get(PERIOD);
  return dimension === undefined ? "" : kodI(grupp, dimension);
};

/** Namnet på talet inom sin kohort: måttet och gruppen i fast ordning. */
export const gruppnamn = (matt: string, grupp: Cellgrupp): string =>
  [
    matt,
    ...Object.entries(grupp)
      .map(([id, kod]) => `${id}=${kod}`)
      .sort(),
  ].join("|");
