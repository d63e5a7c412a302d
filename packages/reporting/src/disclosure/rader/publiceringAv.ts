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
import { cellerI, type Radceller } from "./cellerI.ts";
import { likheterMellan, type Mattceller } from "./likheter.ts";
import { mattFor } from "./matt.ts";
import { perioddimension, periodFor } from "./perioder.ts";
import { periodslag } from "./periodslag.ts";

/** Det som publiceringen behöver utöver raderna. */
export type Publiceringsval = {
  readonly id: string;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly kohorter: ReadonlyArray<Kohort>;
  /** Koderna som redan är utgivna i varje dimension: en kod som inte längre finns är noll, inte okänd. */
  readonly utgivnaKoder: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Publiceringen, och vilka celler varje rad visar. Rader som inte är antal har inga. */
export function publiceringAv(
  rader: ReadonlyArray<Resultatrad>,
  { id, nyckeltal, kohorter, utgivnaKoder }: Publiceringsval,
): { readonly publicering: Publicering; readonly celler: ReadonlyMap<Resultatrad, Radceller> } {
  const matt = mattFor(nyckeltal);
  const celler = new Map(
    rader.flatMap((rad) => {
      const egna = cellerI(rad, matt(rad.nyckeltal));
      return egna === undefined ? [] : [[rad, egna] as const];
    }),
  );
  const perMatt = new Map(
    [...Map.groupBy(celler.values(), (egna) => egna.matt)].map(([namn, egna]) => [
      namn,
      egna.flatMap((ett) => ett.celler),
    ]),
  );
  const slag = Map.groupBy(nyckeltal, (ett) => matt(ett.id).namn);
  return {
    publicering: {
      id,
      dimensioner: dimensioner(perMatt, utgivnaKoder, (namn) => {
        const [ett] = slag.get(namn) ?? nyckeltal.filter((n) => namn.startsWith(`${n.id}:`));
        return ett === undefined ? undefined : periodslag(ett);
      }),
      tabeller: [...perMatt].map(([namn, egna]) => mattabell(namn, egna)),
      kohorter,
      likheter: likheterMellan(perMatt, nyckeltal, (ett) => matt(ett).namn),
    },
    celler,
  };
}

const mattabell = (matt: string, celler: ReadonlyArray<Antalscell>): Antalstabell => {
  const nivaer = new Map(
    celler.map(({ grupp }) => [Object.keys(grupp).join("|"), Object.keys(grupp)]),
  );
  return {
    id: matt,
    matt,
    dimensioner: [...new Set([...nivaer.values()].flat())],
    nivaer: [...nivaer.values()],
    celler: [...new Map(celler.map((cell) => [gruppnamn("", cell.grupp), cell])).values()],
  };
};

function dimensioner(
  perMatt: Mattceller,
  utgivnaKoder: ReadonlyMap<string, ReadonlySet<string>>,
  periodslagI: (matt: string) => Kodsumma["slag"] | undefined,
): ReadonlyArray<Dimension> {
  const koder = new Map<string, Set<string>>();
  for (const { grupp } of [...perMatt.values()].flat()) {
    for (const [id, kod] of Object.entries(grupp)) {
      const kanda = koder.get(id);
      if (kanda === undefined) koder.set(id, new Set([kod]));
      else kanda.add(kod);
    }
  }
  return [...koder].map(([id, funna]) => {
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

/** Alla måttets koder i dimensionen summerar till helheten, eller täcker den; det syns på talen. */
function koddimension(id: string, koder: ReadonlyArray<string>, perMatt: Mattceller): Dimension {
  const slagen = Map.groupBy(perMatt, ([, celler]) => summeringI(id, celler));
  return {
    id,
    alla: "alla",
    koder,
    summor: (["delar", "tacker"] as const).map((slag) => ({
      hel: "alla",
      delar: koder,
      slag,
      matt: (slagen.get(slag) ?? []).map(([namn]) => namn),
    })),
    ...(KANSLIG.test(id) ? { kanslig: true, okand: OKAND } : {}),
  };
}

/** Kolumner där det att alla i en grupp har samma kod säger något om var och en. */
const KANSLIG = /^(forsorjning|sysselsattning|orsak|arbetsformaga)/u;

/** Koden som nyckeltalen sätter på den som inget är känt om. */
const OKAND = "okand";

function summeringI(id: string, celler: ReadonlyArray<Antalscell>): Kodsumma["slag"] | undefined {
  const summor = new Map<string, number>();
  const antal = new Map<string, number>();
  for (const cell of celler) {
    const { [id]: kod, ...utan } = cell.grupp;
    const namn = gruppnamn("", utan);
    if (kod === undefined) antal.set(namn, cell.antal);
    else summor.set(namn, (summor.get(namn) ?? 0) + cell.antal);
  }
  const kanda = [...summor].flatMap(([namn, summa]) => {
    const hel = antal.get(namn);
    return hel === undefined ? [] : [summa - hel];
  });
  if (kanda.every((rest) => rest === 0)) return "delar";
  return kanda.every((rest) => rest >= 0) ? "tacker" : undefined;
}
