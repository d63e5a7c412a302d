/**
 * Det som alla tabeller om personer har gemensamt: vem raden handlar om, och kolumnerna som följer av det.
 */
import type { KantArende } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import type { Individ } from "../../individ/index.ts";
import { type ArendeId, arFor, type Dag, text } from "../../kernel/index.ts";
import type { Aktor } from "../../part/index.ts";
import type { Kodkolumn, Person } from "../Tabell.ts";

/** Kolumnerna på varje rad om en person. `ansvarig`: ärendebäraren, annars den som aktualiserade. */
export const personkolumner = {
  kon: { titel: text("kön", "sex"), okand: "okant" },
  aldersgrupp: { titel: text("åldersgrupp vid aktualisering", "age group when raised") },
  kommun: { titel: text("kommun", "municipality") },
  forbundsinsats: { titel: text("förbundsinsats", "financed programme") },
  processniva: { titel: text("processnivå", "process level") },
  arendetyp: { titel: text("ärendetyp", "kind of case") },
  aktualiserande_aktor: {
    titel: text("aktualiserande aktör", "raising actor"),
    flera: "flera",
  },
  ansvarig: { titel: text("ansvarig", "responsible"), flera: "flera" },
} as const satisfies Readonly<Record<string, Kodkolumn>>;

/** Koderna i personkolumnerna. */
export const personkoder = (arende: KantArende, individ: Individ | undefined) => ({
  kon: kand(individ?.kon, "okant"),
  aldersgrupp: aldersgrupp(individ, arende.aktualiserat),
  kommun: kand(arende.kommun),
  forbundsinsats: kand(arende.forbundsinsats),
  processniva: processniva(arende),
  arendetyp: arende.arendetyp,
  aktualiserande_aktor: arende.aktorer,
  ansvarig: ansvariga(arende),
});

/** Ett ärende som någon aktualiserat, och den det gäller. */
export type Arendeperson = {
  readonly arende: KantArende;
  readonly uppgifter: Individ | undefined;
  readonly person: Person;
};

/** Ärendena som någon aktualiserat, i lägets ordning. */
export function* arendepersoner(lage: Lage): Generator<Arendeperson> {
  for (const arende of lage.arenden.values()) {
    if (arende._tag === "OkantArende") continue;
    yield arendeperson(lage, arende);
  }
}

/** Ärendet och personen, om någon aktualiserat ärendet. */
export const arendepersonFor = (lage: Lage, id: ArendeId): Arendeperson | undefined => {
  const arende = lage.arenden.get(id);
  return arende === undefined || arende._tag === "OkantArende"
    ? undefined
    : arendeperson(lage, arende);
};

/** Alla poster per ärende, med personen; poster i ärenden som ingen aktualiserat lämnas. */
export function* medPerson<P>(
  lage: Lage,
  perArende: ReadonlyMap<ArendeId, ReadonlyArray<P>>,
): Generator<readonly [P, Arendeperson]> {
  for (const [id, poster] of perArende) {
    const vem = arendepersonFor(lage, id);
    if (vem !== undefined) for (const post of poster) yield [post, vem];
  }
}

/** En kod, om den är känd. */
export const kand = (
  kod: string | undefined,
  okand: "okand" | "okant" = "okand",
): string | undefined => (kod === okand ? undefined : kod);

/** Koderna. En okänd vid sidan av andra står kvar: den är inte bara de andra. Bara okända är ingen uppgift. */
export const uppgivnaKoder = <K extends string>(
  uppgifter: ReadonlyArray<{ readonly kod: K }> | undefined,
): ReadonlyArray<K> => {
  const koder = (uppgifter ?? []).map(({ kod }) => kod);
  return koder.every((kod) => kod === "okand") ? [] : koder;
};

function arendeperson(lage: Lage, arende: KantArende): Arendeperson {
  const uppgifter = lage.individer.get(arende.individ);
  return { arende, uppgifter, person: { arende: arende.id, individ: arende.individ, uppgifter } };
}

/** Åldersgrupperna som lokala rapporter brukar ha; åldern är den man fyller aktualiseringsåret. */
const ALDRAR: ReadonlyArray<readonly [fran: number, kod: string]> = [
  [65, "65-"],
  [60, "60-64"],
  [45, "45-59"],
  [30, "30-44"],
  [25, "25-29"],
  [20, "20-24"],
  [16, "16-19"],
  [0, "-15"],
];

/** Åldern det år dagen ligger i, om födelseåret är känt. */
export const alderAr = (individ: Individ | undefined, dag: Dag): number | undefined =>
  individ?.fodelsear === undefined ? undefined : arFor(dag) - individ.fodelsear;

const aldersgrupp = (individ: Individ | undefined, dag: Dag): string | undefined => {
  const alder = alderAr(individ, dag);
  return alder === undefined ? undefined : ALDRAR.find(([fran]) => alder >= fran)?.[1];
};

const processniva = ({ uppgifter }: KantArende): string | undefined => {
  const senaste = uppgifter.steg.findLast((steg) => steg._tag === "Processniva");
  return senaste?._tag === "Processniva" ? String(senaste.processniva) : undefined;
};

const ansvariga = ({ uppgifter, aktorer }: KantArende): ReadonlyArray<Aktor> =>
  uppgifter.barare === "ej_utsedd" ? aktorer : [uppgifter.barare.aktor];
