/**
 * Prövar ett intyg mot det utgivna. Delar ingen kod med skyddet: har det ena fel säger det andra det.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "../Skyddsregler.ts";
import { ensammasVetande } from "./ensammasVetande.ts";
import type { Intyg } from "./Intyg.ts";
import { namnare, publikt, type Summa } from "./publikt.ts";

type Flytt = Intyg["flyttar"][number];
type Led = ReadonlyArray<readonly [nyckel: string, koefficient: number]>;

/**
 * Vad som inte stämmer, utan tal. Tom lista: var och en av fyllningarna är möjlig för den som har allt i `utgivna`, och varje
 * dold cell går isär med bredden, också för den som är ensam i en annan. `sann` är den nya publiceringens tal.
 */
export function verify(
  sann: Publicering,
  utgivna: ReadonlyArray<Utgiven>,
  { grund, flyttar }: Intyg,
  { bredd, minstaCell }: Pick<Skyddsregler, "bredd" | "minstaCell"> = forvaldaSkyddsregler,
): ReadonlyArray<string> {
  const fel = new Set<string>();
  const { tal, summor } = publikt(utgivna);
  const namn = namnare(sann);
  const sanna = sann.tabeller.flatMap(({ matt, regel, celler }) =>
    celler.flatMap((cell) => {
      const nyckel = namn(matt, cell.grupp);
      return tal.has(nyckel) ? [{ ...cell, matt, regel, nyckel }] : [];
    }),
  );
  const litet = (antal: number): boolean => antal > 0 && antal < minstaCell;

  const bas = (nyckel: string): number => tal.get(nyckel)?.antal ?? grund.get(nyckel) ?? Number.NaN;
  for (const nyckel of tal.keys()) if (!arAntal(bas(nyckel))) fel.add(`saknas: ${nyckel}`);
  for (const summa of summor) if (!haller(summa, bas)) fel.add(`summan brister: ${summa.hel}`);
  const tidigare = publikt(utgivna.filter(({ id }) => id !== sann.id)).tal;
  for (const { nyckel, antal, individer = antal, utanIndivider, regel } of sanna) {
    if (bas(nyckel) !== antal) fel.add(`fel tal: ${nyckel}`);
    const visas = tal.get(nyckel)?.antal !== undefined && tidigare.get(nyckel)?.antal === undefined;
    const fri = regel === "nns" || utanIndivider === true;
    if (visas && !fri && (litet(antal) || litet(individer))) fel.add(`för litet: ${nyckel}`);
  }

  const summorVid = vid(summor, ({ hel, delar }) => [hel, ...delar]);
  for (const flytt of flyttar) {
    const varde = (nyckel: string): number => bas(nyckel) + (flytt.get(nyckel) ?? 0);
    for (const nyckel of flytt.keys()) {
      if (!tal.has(nyckel)) continue;
      if (tal.get(nyckel)?.antal !== undefined) fel.add(`ändrar det som visas: ${nyckel}`);
      if (!arAntal(varde(nyckel))) fel.add(`inget antal: ${nyckel}`);
      for (const summa of summorVid.get(nyckel) ?? [])
        if (!haller(summa, varde)) fel.add(`fyllningen brister: ${summa.hel}`);
    }
  }

  const utanKrav = new Set(
    utgivna.flatMap((utgiven) =>
      utgiven.tabeller.flatMap(({ regel, matt, celler }) =>
        regel === "nns"
          ? celler.filter((c) => c.grupp["kon"]).map((c) => namnare(utgiven)(matt, c.grupp))
          : [],
      ),
    ),
  );
  const mal: ReadonlyArray<Led> = [
    ...[...tal].flatMap(([nyckel, { antal, tryckt }]): ReadonlyArray<Led> => {
      const skyddas = tryckt ? !utanKrav.has(nyckel) : litet(bas(nyckel));
      return antal === undefined && skyddas ? [[[nyckel, 1]]] : [];
    }),
    ...summor.flatMap((summa): ReadonlyArray<Led> => {
      const led: Led = [[summa.hel, 1], ...summa.delar.map((del) => [del, -1] as const)];
      const rest = led.reduce((s, [nyckel, tecken]) => s + tecken * bas(nyckel), 0);
      return !summa.hela && !summa.tacker && litet(rest) ? [led] : [];
    }),
  ];
  const flyttarVid = vid(flyttar, (flytt) => flytt.keys());
  const smalt = (led: Led, utom: ReadonlySet<Flytt>): boolean => {
    const hos = new Set(led.flatMap(([nyckel]) => flyttarVid.get(nyckel) ?? []));
    let [minst, storst] = [0, 0];
    for (const flytt of hos) {
      if (utom.has(flytt)) continue;
      const andring = led.reduce((s, [nyckel, tecken]) => s + tecken * (flytt.get(nyckel) ?? 0), 0);
      [minst, storst] = [Math.min(minst, andring), Math.max(storst, andring)];
    }
    return storst - minst < bredd;
  };
  for (const vet of [new Set<string>(), ...ensammasVetande(sann, sanna, tal)]) {
    const utom = new Set([...vet].flatMap((nyckel) => flyttarVid.get(nyckel) ?? []));
    const rorda = new Set([...utom].flatMap((flytt) => [...flytt.keys()]));
    for (const led of mal) {
      const [forst = ""] = led[0] ?? [];
      const beror = vet.size === 0 || led.some(([nyckel]) => rorda.has(nyckel));
      if (beror && !vet.has(forst) && smalt(led, utom))
        fel.add(`för smalt${led.length > 1 ? " kvar av" : ""}: ${forst}`);
    }
  }
  return [...fel];
}

const arAntal = (antal: number): boolean => Number.isInteger(antal) && antal >= 0;

function haller({ hel, delar, hela, tacker }: Summa, varde: (nyckel: string) => number): boolean {
  const [helheten, led] = [varde(hel), delar.map(varde)];
  const summa = led.reduce((s, ett) => s + ett, 0);
  if (tacker) return led.every((ett) => ett <= helheten) && (!hela || helheten <= summa);
  return hela ? summa === helheten : summa <= helheten;
}

function vid<T>(alla: Iterable<T>, nycklar: (ett: T) => Iterable<string>) {
  const funna = new Map<string, Array<T>>();
  for (const ett of alla) {
    for (const nyckel of nycklar(ett)) {
      const har = funna.get(nyckel);
      if (har === undefined) funna.set(nyckel, [ett]);
      else har.push(ett);
    }
  }
  return funna;
}
