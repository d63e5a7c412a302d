/**
 * Kohorternas avtryck: samma avtryck betyder att måttets alla tal för perioden är desamma som när de gavs ut. Då gäller sambanden
 * mellan publiceringarna, också för den som bara kan läsa dem.
 */
import type { Nyckeltal, Resultatrad } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import { type Kohort, PERIOD } from "../publicering/Publicering.ts";
import { cellerI } from "./cellerI.ts";
import { mattFor } from "./matt.ts";

/**
 * Kohorterna i raderna. `signera` gör ett avtryck med en nyckel som inte är utgiven, till exempel HMAC-SHA-256: utan nyckel
 * kunde den som gissar små tal pröva sig fram.
 */
export function kohorterI(
  rader: ReadonlyArray<Resultatrad>,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  signera: (text: string) => string,
): ReadonlyArray<Kohort> {
  const matt = mattFor(nyckeltal);
  const perKohort = new Map<string, Map<string, number>>();
  for (const rad of rader) {
    const egna = cellerI(rad, matt(rad.nyckeltal));
    for (const { grupp, antal } of egna?.celler ?? []) {
      const namn = JSON.stringify([egna?.matt, grupp[PERIOD]]);
      const celler = perKohort.get(namn) ?? new Map<string, number>();
      perKohort.set(namn, celler.set(gruppnamn("", grupp), antal));
    }
  }
  return [...perKohort].map(([namn, celler]) => {
    const [mattet = "", period = ""]: ReadonlyArray<string> = JSON.parse(namn);
    const innehall = [...celler].filter(([, antal]) => antal > 0).sort(efterNamn);
    return { matt: mattet, period, avtryck: signera(JSON.stringify([namn, innehall])) };
  });
}

const efterNamn = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : 1;
