/**
 * Ekonomitabellen i slutrapportens mall: budget, utfall, differens och prognos per år och kostnadsslag.
 */
import { arFor, type Period } from "../kernel/index.ts";
import {
  type BudgetBeslutad,
  Kostnadsslag,
  type PrognosLamnad,
  type UtfallBokfort,
} from "./Ekonomi.ts";
import { dra, type Ruta, type Rutsumma, summan, summera } from "./summera.ts";

/** Posterna som tabellen görs av; ett `Lage` duger. */
export type Ekonomiposter = {
  readonly budget: ReadonlyArray<BudgetBeslutad>;
  readonly utfall: ReadonlyArray<UtfallBokfort>;
  readonly prognoser: ReadonlyArray<PrognosLamnad>;
};

/** Kolumnerna. `differens` är budget minus utfall: negativ när det kostat mer än budgeten. */
type Kolumn = "budget" | "utfall" | "differens" | "prognos";

/** En rad: ett år och ett kostnadsslag. */
export type Ekonomirad = { readonly ar: number; readonly kostnadsslag: Kostnadsslag } & Readonly<
  Record<Kolumn, Ruta>
>;

/** Kolumnernas summor. Differensen summeras över de rader som har både budget och utfall. */
export type Ekonomisummor = Readonly<Record<Kolumn, Rutsumma>>;

/** Tabellen. Varje år i perioden har en rad för vart och ett av de kostnadsslag som någon post nämner. */
export type Ekonomitabell = {
  readonly rader: ReadonlyArray<Ekonomirad>;
  readonly perAr: ReadonlyArray<{ readonly ar: number } & Ekonomisummor>;
  readonly perKostnadsslag: ReadonlyArray<{ readonly kostnadsslag: Kostnadsslag } & Ekonomisummor>;
  readonly totalt: Ekonomisummor;
};

/**
 * Tabellen för åren som perioden rör vid. Posterna är per helt år; ett år som bara delvis ligger i perioden är med helt.
 */
export const ekonomitabell = (poster: Ekonomiposter, period: Period): Ekonomitabell => {
  const inom = urval(poster, period);
  const slagen = kostnadsslagI(inom);
  const aren = arI(period);
  const rader = aren.flatMap((ar) => slagen.map((kostnadsslag) => rad(inom, ar, kostnadsslag)));
  return {
    rader,
    perAr: aren.map((ar) => ({ ar, ...summor(rader.filter((r) => r.ar === ar)) })),
    perKostnadsslag: slagen.map((kostnadsslag) => ({
      kostnadsslag,
      ...summor(rader.filter((r) => r.kostnadsslag === kostnadsslag)),
    })),
    totalt: summor(rader),
  };
};

type Post = Ekonomiposter["budget" | "utfall" | "prognoser"][number];

const arI = ({ fran, till }: Period): ReadonlyArray<number> =>
  Array.from({ length: arFor(till) - arFor(fran) + 1 }, (_, i) => arFor(fran) + i);

const urval = ({ budget, utfall, prognoser }: Ekonomiposter, period: Period): Ekonomiposter => {
  const med = ({ ar }: Post) => ar >= arFor(period.fran) && ar <= arFor(period.till);
  return {
    budget: budget.filter(med),
    utfall: utfall.filter(med),
    prognoser: prognoser.filter(med),
  };
};

const kostnadsslagI = (poster: Ekonomiposter): ReadonlyArray<Kostnadsslag> => {
  const namnda = new Set(
    [...poster.budget, ...poster.utfall, ...poster.prognoser].map((post) => post.kostnadsslag),
  );
  return Kostnadsslag.literals.filter((slag) => namnda.has(slag));
};

function rad(poster: Ekonomiposter, ar: number, kostnadsslag: Kostnadsslag): Ekonomirad {
  const har = (post: Post) => post.ar === ar && post.kostnadsslag === kostnadsslag;
  const budget = ruta(poster.budget.filter(har));
  const utfall = ruta(poster.utfall.filter(har));
  const prognos = ruta(senast(poster.prognoser.filter(har)));
  return { ar, kostnadsslag, budget, utfall, differens: dra(budget, utfall), prognos };
}

const ruta = (poster: ReadonlyArray<Post>): Ruta =>
  poster.length === 0 ? "saknas" : summan(poster.map(({ belopp }) => belopp));

/** Prognosen som lämnades sist; den samma dag som registrerades sist. */
const senast = (prognoser: ReadonlyArray<PrognosLamnad>): ReadonlyArray<PrognosLamnad> => {
  const nyckel = ({ galler, registrerad, id }: PrognosLamnad) => `${galler} ${registrerad} ${id}`;
  return [...prognoser].sort((a, b) => (nyckel(a) < nyckel(b) ? 1 : -1)).slice(0, 1);
};

const summor = (rader: ReadonlyArray<Ekonomirad>): Ekonomisummor => ({
  budget: summera(rader.map(({ budget }) => budget)),
  utfall: summera(rader.map(({ utfall }) => utfall)),
  differens: summera(rader.map(({ differens }) => differens)),
  prognos: summera(rader.map(({ prognos }) => prognos)),
});
