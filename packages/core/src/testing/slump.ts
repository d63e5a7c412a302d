/**
 * Godtyckliga fakta och kommandon ur schemana själva: vad som helst som schemat godtar, lagenligt eller inte, i vilken
 * ordning som helst. Samma frö ger samma värden.
 */
import * as Arbitrary from "effect/Arbitrary";
import * as Effect from "effect/Effect";
import type * as Schema from "effect/Schema";
import { Faktum } from "../faktum/index.ts";
import { type Dag, dagnummer, faktumId, laggTillDagar, sakerDag } from "../kernel/index.ts";
import { arende, individ } from "./fakta.ts";

/** Så många värden ur schemat, ur fröet. */
export const ur = <S extends Schema.Constraint>(
  schema: S,
  { antal, fro }: { readonly antal: number; readonly fro: number },
): ReadonlyArray<S["Type"]> =>
  Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.schema(schema), {
      count: antal,
      seed: fro,
      maxDiscards: 1_000_000,
    }),
  );

/** En slumpföljd ur ett frö: tal 0–`under`. Mulberry32; samma frö ger samma följd i alla miljöer. */
export const slump = (fro: number): ((under: number) => number) => {
  let lage = fro >>> 0;
  return (under) => {
    lage = (lage + 0x6d2b79f5) >>> 0;
    let t = Math.imul(lage ^ (lage >>> 15), lage | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * under);
  };
};

/** Vad fakta handlar om: så många ärenden, och dagarna de faller inom. */
export type Slumpval = {
  readonly antal: number;
  readonly fro: number;
  readonly arenden?: number;
  readonly fran?: Dag;
  readonly till?: Dag;
};

/**
 * Fakta av alla slag om några få ärenden under några få år, så att de möts. Ärendet hör alltid till samma individ.
 */
export const nagraFakta = ({
  antal,
  fro,
  arenden = 3,
  fran = sakerDag("2024-01-01"),
  till = sakerDag("2026-12-31"),
}: Slumpval): ReadonlyArray<Faktum> => {
  const nasta = slump(fro);
  const spann = dagnummer(till) - dagnummer(fran) + 1;
  return ur(Faktum, { antal, fro }).map((faktum, nummer) => {
    const vilket = nasta(arenden);
    return {
      ...faktum,
      id: faktumId("slump", `${fro}-${nummer}`, faktum._tag, 1),
      galler: laggTillDagar(fran, nasta(spann)),
      ...("arende" in faktum ? { arende: arende(vilket) } : {}),
      ...("individ" in faktum ? { individ: individ(vilket) } : {}),
    };
  });
};
