/**
 * Hur svaren i en egen enkät fördelar sig, fråga för fråga: antal och hela procent för vart och ett av 0–10. Så står de i
 * rapporternas bilagor, och så syns det också när fyra svarat.
 */
import * as Option from "effect/Option";
import { procent } from "../kernel/index.ts";
import type { SkattningLamnad } from "./event.ts";

/** Ett steg på skalan. `procent` av dem som svarat, avrundad halvt uppåt; `saknas` när ingen gjort det. */
export type Skattningssteg = {
  readonly varde: number;
  readonly antal: number;
  readonly procent: number | "saknas";
};

/** En fråga. `n`: de som fick den. `svarande`: de av dem som svarade. */
export type Skattningsfraga = {
  readonly fraga: string;
  readonly n: number;
  readonly svarande: number;
  readonly fordelning: ReadonlyArray<Skattningssteg>;
};

/** Frågorna i enkäten, i nummerordning. Oberoende av svarens ordning. */
export const skattningsfordelning = (
  skattningar: ReadonlyArray<SkattningLamnad>,
  enkat: string,
): ReadonlyArray<Skattningsfraga> => {
  const svaren = skattningar.filter((skattning) => skattning.enkat === enkat);
  const fragor = new Set(svaren.flatMap(stallda));
  return [...fragor].sort(iNummerordning).map((fraga) => fordela(fraga, svaren));
};

/** Frågorna som formuläret hade; det som besvarats har också ställts. */
const stallda = (skattning: SkattningLamnad): ReadonlyArray<string> => [
  ...skattning.stallda,
  ...Object.keys(skattning.svar),
];

/** Numrerade frågor först, i nummerordning; de andra efter sitt id. */
const iNummerordning = (a: string, b: string): number =>
  nummer(a) - nummer(b) || (a < b ? -1 : a > b ? 1 : 0);

const nummer = (fraga: string): number => (/^\d+$/u.test(fraga) ? Number(fraga) : Infinity);

function fordela(fraga: string, svaren: ReadonlyArray<SkattningLamnad>): Skattningsfraga {
  const fick = svaren.filter((skattning) => stallda(skattning).includes(fraga));
  const varden = fick.flatMap(({ svar }) => svar[fraga] ?? []);
  return {
    fraga,
    n: fick.length,
    svarande: varden.length,
    fordelning: SKALA.map((varde) => {
      const antal = varden.filter((en) => en === varde).length;
      const andel = procent({ taljare: antal, namnare: varden.length });
      return { varde, antal, procent: Option.getOrElse(andel, () => "saknas" as const) };
    }),
  };
}

const SKALA: ReadonlyArray<number> = Array.from({ length: 11 }, (_, i) => i);
