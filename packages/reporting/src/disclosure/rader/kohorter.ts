/**
 * Kohorternas avtryck: samma avtryck betyder att måttets alla tal för perioden är desamma som när de gavs ut. Då gäller sambanden
 * mellan publiceringarna, också för den som bara kan läsa dem.
 */
import type { Nyckeltal, Resultatrad } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import { type Kohort, PERIOD } from "../publicering/Publicering.ts";
import { radceller } from "./cellerI.ts";
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
  const celler = [...radceller(rader, mattFor(nyckeltal)).values()].flatMap((rad) =>
    rad.celler.map(({ grupp, antal }) => ({ matt: rad.matt, grupp, antal })),
  );
  const perKohort = Map.groupBy(celler, ({ matt, grupp }) => kohortnamn(matt, grupp[PERIOD]));
  return [...perKohort].flatMap(([namn, egna]) => {
    const [forsta] = egna;
    if (forsta === undefined) return [];
    const tal = new Map(egna.map(({ grupp, antal }) => [gruppnamn("", grupp), antal]));
    const innehall = [...tal].filter(([, antal]) => antal > 0).sort(efterNamn);
    return [
      {
        matt: forsta.matt,
        period: forsta.grupp[PERIOD] ?? "",
        avtryck: signera(JSON.stringify([namn, innehall])),
      },
    ];
  });
}

/** Som den alltid signerats: ändras den gäller inga samband med det som redan är utgivet. */
const kohortnamn = (matt: string, period: string | undefined): string =>
  JSON.stringify([matt, period]);

const efterNamn = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : 1;
