/**
 * Det som proven om pengarna har gemensamt: rekvisitioner, medel och poster, korta att skriva. Följer inte med paketet.
 */
import * as Result from "effect/Result";
import * as fc from "fast-check";
import {
  type BudgetBeslutad,
  type Kostnadsslag,
  type MedelBeviljade,
  Medelsslag,
  type PrognosLamnad,
  type RekvisitionGjord,
  type UtfallBokfort,
} from "../ekonomi/index.ts";
import { belopp, forstaDagen, type Period, sakerDag, tolkaPeriod } from "../kernel/index.ts";
import { huvud } from "./fakta.ts";

/** Perioden så som den skrivs. */
export const period = (skriven: string): Period => Result.getOrThrow(tolkaPeriod(skriven));

/** En rekvisition i hela kronor. */
export const rekvisition = (
  nar: string,
  kronor: number,
  strom = "hela",
  nummer = 1,
): RekvisitionGjord => ({
  ...huvud(period(nar).till, `r-${nar}-${strom}-${nummer}`),
  _tag: "RekvisitionGjord",
  strom,
  period: period(nar),
  belopp: belopp(kronor * 100),
});

/** Beviljade medel i hela kronor. */
export const medel = (
  nar: string,
  kronor: number,
  strom = "hela",
  slag: Medelsslag = "beviljat",
): MedelBeviljade => ({
  ...huvud(period(nar).fran, `m-${nar}-${strom}-${slag}`),
  _tag: "MedelBeviljade",
  strom,
  period: period(nar),
  belopp: belopp(kronor * 100),
  slag,
});

const om = (ar: number, kostnadsslag: Kostnadsslag, kronor: number) => ({
  ar,
  kostnadsslag,
  belopp: belopp(kronor * 100),
});

/** Årets budget i hela kronor. */
export const budget = (ar: number, slag: Kostnadsslag, kronor: number): BudgetBeslutad => ({
  ...huvud(forstaDagen(ar, 1), `b-${ar}-${slag}-${kronor}`),
  _tag: "BudgetBeslutad",
  ...om(ar, slag, kronor),
});

/** Årets utfall i hela kronor. */
export const utfall = (ar: number, slag: Kostnadsslag, kronor: number): UtfallBokfort => ({
  ...huvud(sakerDag(`${ar}-12-31`), `u-${ar}-${slag}-${kronor}`),
  _tag: "UtfallBokfort",
  ...om(ar, slag, kronor),
});

/** En prognos i hela kronor, lämnad en dag. */
export const prognos = (dag: string, slag: Kostnadsslag, kronor: number): PrognosLamnad => ({
  ...huvud(dag, `p-${dag}-${slag}`),
  _tag: "PrognosLamnad",
  ...om(Number(dag.slice(0, 4)), slag, kronor),
});

/** Krokoms femton rekvisitioner, slutrapporten avsnitt 6. */
export const krokoms: ReadonlyArray<RekvisitionGjord> = [
  rekvisition("2019-10..2019-12", 140_760),
  rekvisition("2020-H1", 290_290),
  rekvisition("2020-H2", 355_711),
  rekvisition("2021-H1", 329_692),
  rekvisition("2021-H2", 648_000),
  rekvisition("2022-H1", 347_000),
  rekvisition("2022-H2", 74_000),
  rekvisition("2023-H1", 249_551, "samordnare"),
  rekvisition("2023-H1", 188_551, "ips-coach"),
  rekvisition("2023-H2", 136_449, "samordnare"),
  rekvisition("2023-H2", 136_449, "ips-coach"),
  rekvisition("2024-H1", 143_500, "samordnare"),
  rekvisition("2024-H1", 147_500, "samcoach"),
  rekvisition("2024-07..2024-09", 101_500, "samordnare"),
  rekvisition("2024-07..2024-09", 97_500, "samcoach"),
];

const strommar = ["hela", "samordnare", "samcoach"];
const slumpadPeriod = fc
  .record({ ar: fc.integer({ min: 2020, max: 2022 }), del: fc.constantFrom("H1", "H2", "Q2", "") })
  .map(({ ar, del }) => (del === "" ? `${ar}` : `${ar}-${del}`));

/** Några rekvisitioner, också återbetalningar, överlappande och dubbla; ids skiljer sig alltid. */
export const nagraRekvisitioner: fc.Arbitrary<ReadonlyArray<RekvisitionGjord>> = fc
  .array(
    fc.tuple(slumpadPeriod, fc.integer({ min: -500, max: 5000 }), fc.constantFrom(...strommar)),
    { maxLength: 12 },
  )
  .map((alla) => alla.map(([nar, kr, strom], i) => rekvisition(nar, kr, strom, i)));

/** Några medel av alla slag. */
export const nagraMedel: fc.Arbitrary<ReadonlyArray<MedelBeviljade>> = fc.uniqueArray(
  fc
    .tuple(
      slumpadPeriod,
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(...strommar),
      fc.constantFrom(...Medelsslag.literals),
    )
    .map(([nar, kr, strom, slag]) => medel(nar, kr, strom, slag)),
  { maxLength: 5, selector: ({ id }) => id },
);
