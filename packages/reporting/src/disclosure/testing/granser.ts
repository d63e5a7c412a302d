/**
 * Gränserna för ett okänt tal, för den som har villkoren: med yalps, som lösning i reella tal eller heltal, och i heltal med
 * HiGHS som andra mening.
 */
import highsmodul from "highs";
import { solve } from "yalps";
import type { Lage, Villkor } from "./Lage.ts";

/** Hur lågt och hur högt talet kan vara. */
export type Spann = { readonly minst: number; readonly storst: number };

/** Okända som hänger ihop, och villkoren mellan dem. */
export type Klunga = {
  readonly okanda: ReadonlySet<string>;
  readonly villkor: ReadonlyArray<Villkor>;
};

/** Delar upp det okända i klungor, med det som någon vet insatt. */
export function klungor(
  { okanda, villkor }: Lage,
  vet: ReadonlyMap<string, number>,
): ReadonlyArray<Klunga> {
  const insatta = villkor.flatMap(({ led, minst, storst }) => {
    const fria = [...led].filter(([en]) => !vet.has(en));
    const last = [...led].reduce((s, [en, k]) => s + k * (vet.get(en) ?? 0), 0);
    return fria.length === 0
      ? []
      : [{ led: new Map(fria), minst: minst - last, storst: storst - last }];
  });
  const vid = Map.groupBy(
    insatta.flatMap((ett) => [...ett.led.keys()].map((en) => [en, ett] as const)),
    ([en]) => en,
  );
  const kvar = new Set([...okanda.keys()].filter((en) => !vet.has(en)));
  return [...kvar].flatMap((forst) => {
    if (!kvar.has(forst)) return [];
    const natt = new Set([forst]);
    const med = new Set<Villkor>();
    for (const en of natt) {
      kvar.delete(en);
      for (const [, ett] of vid.get(en) ?? []) {
        med.add(ett);
        for (const granne of ett.led.keys()) natt.add(granne);
      }
    }
    return [{ okanda: natt, villkor: [...med] }];
  });
}

/** En lösning i yttersta läget; `undefined` när inget alls stämmer med villkoren. */
export function ytterst(
  nyckel: string,
  villkor: ReadonlyArray<Villkor>,
  hall: "minimize" | "maximize",
  heltal = false,
): { readonly varde: number; readonly losning: ReadonlyMap<string, number> } | undefined {
  const variabler = new Map<string, Array<readonly [string, number]>>([[nyckel, [["mal", 1]]]]);
  villkor.forEach(({ led }, nr) => {
    for (const [en, koefficient] of led) {
      const har = variabler.get(en);
      if (har === undefined) variabler.set(en, [[String(nr), koefficient]]);
      else har.push([String(nr), koefficient]);
    }
  });
  const { status, result, variables } = solve({
    direction: hall,
    objective: "mal",
    constraints: villkor.map(
      ({ minst, storst }, nr) =>
        [String(nr), minst === storst ? { equal: minst } : { min: minst, max: storst }] as const,
    ),
    variables: variabler,
    integers: heltal,
  });
  if (status === "unbounded") return { varde: Infinity, losning: new Map() };
  if (status === "infeasible") return undefined;
  if (status !== "optimal") throw new Error(`yalps gav inget svar: ${status}`);
  return { varde: result, losning: new Map(variables) };
}

/** Spannet i heltal, med yalps. */
export function heltalsspann(nyckel: string, villkor: ReadonlyArray<Villkor>): Spann | undefined {
  const minst = ytterst(nyckel, villkor, "minimize", true);
  const storst = ytterst(nyckel, villkor, "maximize", true);
  return minst && storst && { minst: helt(minst.varde), storst: helt(storst.varde) };
}

/** Närmaste heltal; aldrig minus noll. */
const helt = (tal: number): number => Math.round(tal) + 0;

/** Högre än något antal i proven: HiGHS säger fel om heltal utan tak. */
const TAK = 10_000;

/** Spannet i heltal, med HiGHS. */
export async function heltalsspannMedHighs(): Promise<
  (nyckel: string, villkor: ReadonlyArray<Villkor>) => Spann | undefined
> {
  const ladda = typeof highsmodul === "function" ? highsmodul : highsmodul.default;
  const highs = await ladda();
  return (nyckel, villkor) => {
    const namn = [...new Set([nyckel, ...villkor.flatMap(({ led }) => [...led.keys()])])];
    const plats = new Map(namn.map((en, nr) => [en, nr]));
    const rader = villkor.map(({ led }) => [...led]);
    const modell = highs.createModel({
      numCols: namn.length,
      numRows: villkor.length,
      colCost: Float64Array.from(namn, (en) => (en === nyckel ? 1 : 0)),
      colLower: new Float64Array(namn.length),
      colUpper: new Float64Array(namn.length).fill(TAK),
      rowLower: Float64Array.from(villkor, ({ minst }) => minst),
      rowUpper: Float64Array.from(villkor, ({ storst }) => storst),
      matrix: {
        format: "csr",
        numRows: villkor.length,
        numCols: namn.length,
        starts: Int32Array.from([0, ...rader.map((_, nr) => rader.slice(0, nr + 1).flat().length)]),
        indices: Int32Array.from(rader.flat(), ([en]) => plats.get(en) ?? 0),
        values: Float64Array.from(rader.flat(), ([, koefficient]) => koefficient),
      },
    });
    try {
      modell.options.set({ output_flag: false });
      modell.changeColsIntegrality(
        { kind: "range", from: 0, to: namn.length - 1 },
        new Int32Array(namn.length).fill(1),
      );
      const { optimal, infeasible } = highs.constants.modelStatus;
      const svar = (tecken: number): number | undefined => {
        modell.changeColCost(0, tecken);
        modell.run();
        const status = modell.getModelStatus();
        if (status === infeasible) return undefined;
        if (status !== optimal) throw new Error(`HiGHS gav inget svar: ${status}`);
        const varde = helt(modell.getSolution().colValue[0] ?? 0);
        return varde > TAK / 2 ? Infinity : varde;
      };
      const [minst, storst] = [svar(1), svar(-1)];
      return minst === undefined || storst === undefined ? undefined : { minst, storst };
    } finally {
      modell.dispose();
    }
  };
}
