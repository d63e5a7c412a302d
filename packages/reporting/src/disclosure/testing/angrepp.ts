/**
 * Angreppet: vilka dolda tal som någon kan veta noggrannare än bredden, av allmänheten och av var och en som är ensam i
 * en cell.
 */
import type { Utgiven } from "../publicering/Utgiven.ts";
import { lagetFor } from "./angripare.ts";
import type { Fall } from "./byggstenar.ts";
import { antalI, lov, type Manniska } from "./folk.ts";
import { type Klunga, klungor, ytterst } from "./granser.ts";
import { grupperna, type Lage, namnI, type Okant, type Trycktandel } from "./Lage.ts";

/** Det som angriparen får, och det som provet vet. */
export type Angrepp = {
  readonly fall: Pick<Fall, "ny" | "folk">;
  readonly utgivna: ReadonlyArray<Utgiven>;
  readonly andelar?: ReadonlyArray<Trycktandel>;
  readonly bredd: number;
  readonly minstaCell: number;
  /** Var cell för sig i stället för allt som den ensamma vet: skyddet ser inte alltid att två celler är samma människas. */
  readonly cellvis?: boolean;
};

/** Vad någon vet utöver det utgivna. Allmänheten vet ingenting. */
export type Vetande = ReadonlyMap<string, number>;

/** Det angriparen ska söka, och vad var och en vet. Det som ingen tryckt söks bara av allmänheten. */
export function uppstallning(angrepp: Omit<Angrepp, "bredd">) {
  const { fall, utgivna, andelar, minstaCell } = angrepp;
  const lage = lagetFor(utgivna, andelar);
  const namn = namnI(fall.ny);
  const litet = ({ matt, grupp }: Okant, nyckel: string): boolean => {
    const antal = antalI(fall.folk, fall.ny.dimensioner, grupp);
    return namn(matt, grupp) === nyckel && antal > 0 && antal < minstaCell;
  };
  const mal = new Set(
    [...lage.okanda].flatMap(([nyckel, ett]) =>
      ett.tryckt ? (ett.utanKrav ? [] : [nyckel]) : litet(ett, nyckel) ? [nyckel] : [],
    ),
  );
  const sokta = (vet: Vetande): ReadonlySet<string> =>
    vet.size === 0 ? mal : new Set([...mal].filter((nyckel) => lage.okanda.get(nyckel)?.tryckt));
  return { lage, sokta, vetande: [new Map(), ...ensammas(angrepp, lage)] };
}

/** Namnen på de tal som går att veta för noggrant. */
export function forSmala(angrepp: Angrepp): ReadonlyArray<string> {
  const { lage, sokta, vetande } = uppstallning(angrepp);
  const funna = new Set<string>();
  for (const vet of vetande) {
    for (const klunga of berorda(lage, vet))
      for (const nyckel of smalaI(klunga, sokta(vet), angrepp.bredd)) funna.add(nyckel);
  }
  return [...funna];
}

/** Klungorna som vetandet ändrar något i; för allmänheten alla. */
export function berorda(lage: Lage, vet: Vetande): ReadonlyArray<Klunga> {
  if (vet.size === 0) return klungor(lage, vet);
  const rorda = new Set<string>();
  for (const { okanda } of klungor(lage, new Map()))
    if ([...okanda].some((en) => vet.has(en))) for (const en of okanda) rorda.add(en);
  return klungor(lage, vet).filter(({ okanda }) => [...okanda].some((en) => rorda.has(en)));
}

/** Varje lösning visar ett möjligt värde för alla tal i klungan: bara det som inte redan svävar behöver sökas. */
function* smalaI(
  { okanda, villkor }: Klunga,
  mal: ReadonlySet<string>,
  bredd: number,
): Generator<string> {
  const sedda = new Map<string, readonly [number, number]>();
  const spann = (en: string): number => {
    const [minst, storst] = sedda.get(en) ?? [0, -1];
    return storst - minst;
  };
  for (const nyckel of okanda) {
    if (!mal.has(nyckel)) continue;
    let svavar = false;
    for (const hall of ["maximize", "minimize"] as const) {
      if (svavar || spann(nyckel) >= bredd - SLARV) {
        svavar = true;
        continue;
      }
      const svar = ytterst(nyckel, villkor, hall);
      if (svar === undefined) break;
      if (svar.varde === Infinity) svavar = true;
      else {
        for (const en of okanda) {
          const varde = svar.losning.get(en) ?? 0;
          const [minst, storst] = sedda.get(en) ?? [varde, varde];
          sedda.set(en, [Math.min(minst, varde), Math.max(storst, varde)]);
        }
      }
    }
    if (!svavar && spann(nyckel) < bredd - SLARV) yield nyckel;
  }
}

const SLARV = 1e-6;

/** Vad var och en vet som är ensam i någon cell som är tryckt, nu eller tidigare: talen i allt som ligger inom hennes celler. */
function ensammas(
  { fall: { ny, folk }, utgivna, cellvis = false }: Omit<Angrepp, "bredd">,
  { okanda }: Lage,
): ReadonlyArray<Vetande> {
  const namn = namnI(ny);
  const hennes = new Map<Manniska, Array<Okant>>();
  const celler = new Map(
    utgivna.flatMap((utgiven) =>
      grupperna(utgiven).map(
        ({ matt, grupp }) => [namnI(utgiven)(matt, grupp), { matt, grupp }] as const,
      ),
    ),
  );
  for (const [nyckel, { matt, grupp }] of celler) {
    if (namn(matt, grupp) !== nyckel) continue;
    const [hon, ...andra] = folk.filter((en) => antalI([en], ny.dimensioner, grupp) === 1);
    if (hon === undefined || andra.length > 0) continue;
    const cell = { matt, grupp, tryckt: true, utanKrav: false };
    hennes.set(hon, [...(hennes.get(hon) ?? []), cell]);
  }
  const loven = new Map(ny.dimensioner.map((d) => [d.id, (kod: string) => lov(d, kod)]));
  const inom = (inre: Okant, yttre: Okant): boolean =>
    inre.matt === yttre.matt &&
    ny.dimensioner.every(({ id, alla }) => {
      const [i, y] = [inre, yttre].map((ett) => loven.get(id)?.(ett.grupp[id] ?? alla));
      return i !== undefined && [...i].every((kod) => y?.has(kod));
    });
  const inomNagon = (hennesCeller: ReadonlyArray<Okant>): Vetande =>
    new Map(
      [...okanda].flatMap(([nyckel, ett]) =>
        namn(ett.matt, ett.grupp) === nyckel && hennesCeller.some((cell) => inom(ett, cell))
          ? [[nyckel, antalI(folk, ny.dimensioner, ett.grupp)] as const]
          : [],
      ),
    );
  const alla = [...hennes.values()];
  return (cellvis ? alla.flat().map((cell) => [cell]) : alla).map(inomNagon);
}
