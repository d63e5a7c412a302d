/**
 * Given, när, då, strikt: händelserna ska vara precis de väntade, i ordning, med just de fälten, dagar efter värde. Går i
 * vilken provkörare som helst; ett prov som inte håller kastar ett fel.
 */
import * as Result from "effect/Result";
import type { Beslut } from "../kernel/index.ts";

/** En livscykel att pröva: läget innan något hänt, och de två funktionerna. */
export type Livscykel<S, K, H, A> = {
  readonly start: S;
  readonly decide: (lage: S, kommando: K) => Result.Result<Beslut<H>, A>;
  readonly evolve: (lage: S, handelse: H) => S;
};

/** Det som går att säga om utfallet. */
export type Utfall<H> = {
  /** Just de händelserna, i ordning, inget annat. */
  readonly hander: (...vantade: ReadonlyArray<H>) => void;
  /** Avslag med namnet; för en bruten regel, regelns id. */
  readonly vagras: (namn: string) => void;
  /** Just de anmärkningarna, i ordning, som `REGEL:utslag`. */
  readonly anmarks: (...vantade: ReadonlyArray<string>) => void;
};

/** Ett förlopp: `givet(...händelser).nar(...kommandon).hander(...)`. */
export const forlopp = <S, K, H, A extends { readonly _tag: string }>({
  start,
  decide,
  evolve,
}: Livscykel<S, K, H, A>) => ({
  givet: (...handelser: ReadonlyArray<H>) => ({
    /** Kommandona utförs i tur och ordning; det första avslaget är utfallet. */
    nar: (...kommandon: ReadonlyArray<K>): Utfall<H> => {
      let lage = handelser.reduce(evolve, start);
      const hant: Array<H> = [];
      const anmarkta: Array<string> = [];
      let avslaget: string | undefined;
      for (const kommando of kommandon) {
        const svar = decide(lage, kommando);
        if (Result.isFailure(svar)) {
          avslaget = namnPa(svar.failure);
          break;
        }
        const { handelse, anmarkningar } = svar.success;
        hant.push(handelse);
        anmarkta.push(...anmarkningar.map(({ regel, utslag }) => `${regel.id}:${utslag}`));
        lage = evolve(lage, handelse);
      }
      return {
        hander: (...vantade) => {
          krav(avslaget === undefined, `vägrades: ${avslaget}`);
          krav(lika(hant, vantade), `hände ${visa(hant)}, väntade ${visa(vantade)}`);
        },
        vagras: (namn) => krav(avslaget === namn, `väntade avslaget ${namn}, fick ${avslaget}`),
        anmarks: (...vantade) => {
          krav(avslaget === undefined, `vägrades: ${avslaget}`);
          krav(lika(anmarkta, vantade), `anmärktes ${visa(anmarkta)}, väntade ${visa(vantade)}`);
        },
      };
    },
  }),
});

const namnPa = (avslag: { readonly _tag: string; readonly regel?: unknown }): string =>
  typeof avslag.regel === "string" ? avslag.regel : avslag._tag;

function krav(haller: boolean, annars: string): void {
  if (!haller) throw new Error(annars);
}

const visa = (varde: unknown): string => JSON.stringify(varde);

/** Strikt likhet efter värde: ett fält som är `undefined` är ett fält, och skiljer. */
export const lika = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [i, j] = [Object.entries(a), new Map(Object.entries(b))];
  return i.length === j.size && i.every(([namn, varde]) => j.has(namn) && lika(varde, j.get(namn)));
};
