/**
 * En regel ur överenskommelsen. Samma objekt används på tre sätt: det vaktar ett kommando innan något händer, granskar en
 * historia efteråt, och räknas upp i katalogen. Därför kan vakten och granskningen aldrig säga olika.
 */
import type { Dag } from "./Dag.ts";
import type { Text } from "./Text.ts";

/** `krav`: ska. `bor`: bör. `upplysning`: värt att veta. */
export const regelnivaer = ["krav", "bor", "upplysning"] as const;
export type Regelniva = (typeof regelnivaer)[number];

/** `grind`: kan stoppa ett kommando. `plikt`: något som någon ska göra i tid. `anmarkning`: sägs, stoppar inget. */
export const regelslag = ["grind", "plikt", "anmarkning"] as const;
export type Regelslag = (typeof regelslag)[number];

/**
 * Vad regeln säger om en händelse. `ror_inte`: händelsen är inte regelns sak. `kan_ej_bedomas`: det som behövs för att
 * säga det finns inte i källan eller i överenskommelsen.
 */
export type Utslag = "ror_inte" | "haller" | "brott" | "kan_ej_bedomas";

/** Den som ska se till att regeln hålls. */
export const regelansvar = [
  "aktualiserande",
  "samordnare",
  "arendebarare",
  "teamet",
  "utlamnande",
  "forsakringskassan",
  "kommunen",
  "parterna",
  "lokal_styrgrupp",
  "lansam",
  "kallan",
] as const;
export type Regelansvar = (typeof regelansvar)[number];

/** Det som varje regel bär. */
export type Regelgrund = {
  readonly id: string;
  readonly niva: Regelniva;
  readonly slag: Regelslag;
  /** Avsnittet i överenskommelsen, eller lagrummet. */
  readonly kalla: string;
  readonly text: Text;
  readonly ansvarig: Regelansvar;
  /** Vad som skulle laga ett brott. */
  readonly atgard: Text;
  /** Slagen av fakta utan vilka ett brott inte kan påstås: källan kan ha tigit. */
  readonly behover: ReadonlyArray<string>;
};

/** En regel över ett läge `S` och en händelse `H` som ska till att hända, eller har hänt, i det läget. */
export type Regel<S, H> = Regelgrund & { readonly prova: (fore: S, handelse: H) => Utslag };

/**
 * En regel om vad som ska vara gjort i tid. Inget kommando kan vakta den: brottet är att något inte hände. `plikter` ger
 * var och en som uppkommit i läget `A`, prövad en dag.
 */
export type Pliktregel<A> = Regelgrund & {
  readonly plikter: (lage: A, dag: Dag) => ReadonlyArray<Pliktdag>;
};

/**
 * En plikt som uppkommit, med dagen den senast ska vara gjord. `fullgjord`: dagen det skedde, `nej`, eller `okant` när
 * överenskommelsen eller källan inte räcker för att säga det. `forfaller` är sista dagen i tid.
 */
export type Pliktdag = {
  readonly uppkom: Dag;
  readonly forfaller: Dag;
  readonly fullgjord: Dag | "nej" | "okant";
  /** Vad plikten avser, när regeln har flera: en funktion, en redovisning, en post. */
  readonly avser?: string;
};

/** Slagen av fakta som det finns besked om. Ett levande system har alla. */
export type Kanda = ReadonlySet<string> | "alla";

/** Sant om källan kan ha sagt allt som regeln behöver för att påstå ett brott. */
export const kanPasta = ({ behover }: Regelgrund, kanda: Kanda): boolean =>
  kanda === "alla" || behover.every((slag) => kanda.has(slag));

/** Vad regeln säger när bara vissa slags fakta är kända: tystnad i källan är inget brott. */
export const provaRegel = <S, H>(
  regel: Regel<S, H>,
  fore: S,
  handelse: H,
  kanda: Kanda,
): Utslag => {
  const utslag = regel.prova(fore, handelse);
  return utslag === "brott" && !kanPasta(regel, kanda) ? "kan_ej_bedomas" : utslag;
};

/** `vantar` tills den förfallit, sedan `forsummad`; `sen` när den gjordes efter sin dag. */
export type Pliktlage = "fullgjord" | "sen" | "vantar" | "forsummad" | "kan_ej_bedomas";

/** Vad som är att säga om plikten den dagen. */
export const pliktlage = ({ forfaller, fullgjord }: Pliktdag, dag: Dag): Pliktlage => {
  if (fullgjord === "okant") return "kan_ej_bedomas";
  if (fullgjord !== "nej" && fullgjord <= dag) return fullgjord <= forfaller ? "fullgjord" : "sen";
  return dag > forfaller ? "forsummad" : "vantar";
};

/** Reglerna som en överenskommelse innehåller; inga när den inte säger vilka. */
export const gallande = <R extends Regelgrund>(
  regler: ReadonlyArray<R>,
  innehaller: ReadonlyArray<string> | "okand",
): ReadonlyArray<R> =>
  innehaller === "okand" ? [] : regler.filter(({ id }) => innehaller.includes(id));

/** Sant om regeln stoppar kommandon. */
export const stoppar = ({ niva, slag }: Regelgrund): boolean => niva === "krav" && slag === "grind";

/** Utslaget för något som ska vara sant. */
export const dom = (haller: boolean): Utslag => (haller ? "haller" : "brott");
