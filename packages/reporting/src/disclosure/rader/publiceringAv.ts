/**
 * Nyckeltalens rader som en publicering: en tabell per mått, med varje gruppering som en nivå.
 */
import type { Nyckeltal, Resultatrad } from "@star-finsam/core/nyckeltal";
import { gruppnamn } from "../publicering/celler.ts";
import {
  type Antalscell,
  type Antalstabell,
  type Dimension,
  type Kodsumma,
  type Kohort,
  PERIOD,
  type Publicering,
} from "../publicering/Publicering.ts";
import { type Radceller, radceller } from "./cellerI.ts";
import { koddimension } from "./koddimension.ts";
import { likheterMellan, type Mattceller } from "./likheter.ts";
import { mattFor } from "./matt.ts";
import { kedjedimension, raknarPagaende } from "./overlevnadstabell.ts";
import { perioddimension, periodFor } from "./perioder.ts";
import { periodslag } from "./periodslag.ts";

/** Det som publiceringen behöver utöver raderna. */
export type Publiceringsval = {
  readonly id: string;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly kohorter: ReadonlyArray<Kohort>;
  /** Koderna som redan är utgivna i varje dimension: en kod som inte längre finns är noll, inte okänd. */
  readonly utgivnaKoder: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rader för andra perioder, räknade på samma fakta: bara för likheterna mellan perioder. */
  readonly bakgrund?: ReadonlyArray<Resultatrad>;
};

/** Publiceringen, och vilka celler varje rad visar. Rader som inte är antal har inga. */
export function publiceringAv(
  rader: ReadonlyArray<Resultatrad>,
  { id, nyckeltal, kohorter, utgivnaKoder, bakgrund = [] }: Publiceringsval,
): { readonly publicering: Publicering; readonly celler: ReadonlyMap<Resultatrad, Radceller> } {
  const matt = mattFor(nyckeltal);
  const celler = radceller(rader, matt);
  const perMatt = efterMatt([...celler.values()]);
  const medBakgrund = efterMatt([...celler.values(), ...radceller(bakgrund, matt).values()]);
  const kanda = perioderI([...perMatt.values()].flat());
  const slag = Map.groupBy(nyckeltal, (ett) => matt(ett.id).namn);
  return {
    publicering: {
      id,
      dimensioner: dimensioner(perMatt, nyckeltal, utgivnaKoder, (namn) => {
        if (raknarPagaende(namn, nyckeltal)) return undefined;
        const [ett] = slag.get(namn) ?? nyckeltal.filter((n) => namn.startsWith(`${n.id}:`));
        return ett === undefined ? undefined : periodslag(ett);
      }),
      tabeller: [...perMatt].flatMap(([namn, egna]) => mattabeller(namn, egna, kanda)),
      kohorter,
      likheter: likheterMellan(medBakgrund, nyckeltal, (ett) => matt(ett).namn),
    },
    celler,
  };
}

const efterMatt = (celler: ReadonlyArray<Radceller>): Mattceller =>
  new Map(
    [...Map.groupBy(celler, (egna) => egna.matt)].map(([namn, egna]) => [
      namn,
      utanDubbletter(egna.flatMap((ett) => ett.celler)),
    ]),
  );

/**
 * Måttets tabell. Trycks inte alla grupperingar för samma perioder blir det en tabell för varje uppsättning perioder: det som inte
 * trycks är okänt, inte noll.
 */
const mattabeller = (
  matt: string,
  celler: ReadonlyArray<Antalscell>,
  kanda: string,
): ReadonlyArray<Antalstabell> => {
  const perNiva = Map.groupBy(celler, ({ grupp }) => Object.keys(grupp).join("|"));
  const perPerioder = Map.groupBy(perNiva.values(), perioderI);
  return [...perPerioder].map(([perioder, egna], nr) => {
    const nivaer = egna.flatMap(([forsta]) => (forsta ? [Object.keys(forsta.grupp)] : []));
    return {
      id: nr === 0 ? matt : `${matt}#${nr + 1}`,
      matt,
      dimensioner: [...new Set(nivaer.flat())],
      nivaer,
      ...(perioder === kanda ? {} : { perioder: perioder.split("|") }),
      celler: egna.flat(),
    };
  });
};

/** Perioderna som cellerna gäller, i ordning. */
const perioderI = (celler: ReadonlyArray<Antalscell>): string =>
  [...new Set(celler.map(({ grupp }) => grupp[PERIOD] ?? ""))].sort().join("|");

/** Samma tal en gång, fast flera nyckeltal visar det. Det som sägs om vilka som bär talet följer med från den som säger det. */
function utanDubbletter(celler: ReadonlyArray<Antalscell>): ReadonlyArray<Antalscell> {
  const sedda = new Map<string, Antalscell>();
  for (const cell of celler) {
    const namn = gruppnamn("", cell.grupp);
    const sedd = sedda.get(namn);
    const sager = cell.individer !== undefined || cell.utanIndivider === true;
    if (sedd === undefined || sager) sedda.set(namn, cell);
  }
  return [...sedda.values()];
}

function dimensioner(
  perMatt: Mattceller,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  utgivnaKoder: ReadonlyMap<string, ReadonlySet<string>>,
  periodslagI: (matt: string) => Kodsumma["slag"] | undefined,
): ReadonlyArray<Dimension> {
  const koder = Map.groupBy(
    [...perMatt.values()].flat().flatMap(({ grupp }) => Object.entries(grupp)),
    ([id]) => id,
  );
  return [...koder].map(([id, par]) => {
    const kedja = kedjedimension(id, nyckeltal, utgivnaKoder.get(id) ?? []);
    if (kedja !== undefined) return kedja;
    const funna = new Set(par.map(([, kod]) => kod));
    const alla = [...new Set([...funna, ...(utgivnaKoder.get(id) ?? [])])].sort();
    if (id !== PERIOD) return koddimension(id, alla, perMatt);
    const perioder = alla.map(periodFor);
    const { summor, ...resten } = perioddimension(perioder);
    return {
      ...resten,
      koder: [...funna].sort(),
      summor: summor.flatMap((summa) =>
        (["delar", "tacker"] as const).map((slag) => ({
          ...summa,
          slag,
          matt: [...perMatt.keys()].filter((namn) => periodslagI(namn) === slag),
        })),
      ),
    };
  });
}
