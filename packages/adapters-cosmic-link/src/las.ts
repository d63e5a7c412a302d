/**
 * Adaptern: bytes in, förslag ut. Den lämnar aldrig fakta.
 */
import type { Adapter, Brist, Importdel } from "@star-finsam/core/adapter";
import { forslagsslag, nyForeslagare } from "./forslag/index.ts";
import type { Formatlasare, LastArende } from "./Lasdel.ts";
import type { LinkVal } from "./LinkVal.ts";
import { type Lasta, lasArenden } from "./lasArenden.ts";
import { noteringar } from "./noteringar.ts";

/** Läser samordningsärenden till förslag. */
export const linkAdapter: Adapter<LinkVal> = {
  id: "cosmic-link",
  las: (indata, val) => lasMed(undefined, indata, val),
};

/** Läser med en egen formatläsare, till exempel `dokumentlasare`. */
export async function* lasMed(
  lasare: Formatlasare | undefined,
  indata: AsyncIterable<Uint8Array>,
  val: LinkVal,
): AsyncGenerator<Importdel> {
  const svar = await lasArenden(indata, val, lasare);
  if (svar._tag === "Avvisad") {
    return yield { fakta: [], brister: [svar.brist], rader: [], klart: 1 };
  }
  yield* foreslagna(svar, val);
}

/** Så många ärenden översätts innan värden får dem. */
const SATS = 500;

/** Förslagen ur en läst källa, i delar. */
export function* foreslagna(lasta: Lasta, val: LinkVal): Generator<Importdel> {
  const { format, arenden, brister, rader } = lasta;
  const tom = arenden.length === 0;
  const foresla = nyForeslagare(val, format);
  yield {
    ...{ fakta: [], brister, rader, klart: tom ? 1 : 0 },
    lamnar: forslagsslag,
    noteringar: noteringar(format, val),
  };
  for (let fran = 0; fran < arenden.length; fran += SATS) {
    const svar = arenden.slice(fran, fran + SATS).map((last) => ({ last, ...foresla(last) }));
    yield {
      fakta: [],
      forslag: svar.flatMap(({ forslag }) => forslag),
      brister: svar.flatMap((ett) => paVarjeRad(ett.brister, ett.last)),
      rader: svar.flatMap(({ atgard, last }) => last.rader.map((rad) => ({ rad, atgard }))),
      klart: Math.min(1, (fran + SATS) / arenden.length),
    };
  }
}

/** En brist som stoppar ett ärende stoppar varje post det lästes ur. */
const paVarjeRad = (brister: ReadonlyArray<Brist>, { rader }: LastArende): ReadonlyArray<Brist> => {
  if (rader.length === 1) return brister;
  const stoppande = brister.filter(({ allvar }) => allvar === "stopp");
  return [
    ...brister,
    ...rader.slice(1).flatMap((rad) => stoppande.map((en): Brist => ({ ...en, rad }))),
  ];
};
