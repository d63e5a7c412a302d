/**
 * En regel ur överenskommelsen. Samma objekt används på tre sätt: det vaktar ett kommando innan något händer, granskar en
 * historia efteråt, och räknas upp i katalogen. Därför kan vakten och granskningen aldrig säga olika.
 */
import type { Text } from "./Text.ts";

/** `krav`: ska. `bor`: bör. `upplysning`: värt att veta. */
export type Regelniva = "krav" | "bor" | "upplysning";

/** `grind`: kan stoppa ett kommando. `plikt`: något som någon ska göra i tid. `anmarkning`: sägs, stoppar inget. */
export type Regelslag = "grind" | "plikt" | "anmarkning";

/**
 * Vad regeln säger om en händelse. `ror_inte`: händelsen är inte regelns sak. `kan_ej_bedomas`: det som behövs för att
 * säga det finns inte i källan eller i överenskommelsen.
 */
export type Utslag = "ror_inte" | "haller" | "brott" | "kan_ej_bedomas";

/** Den som ska se till att regeln hålls. */
export type Regelansvar = "aktualiserande" | "samordnare" | "arendebarare" | "teamet";

/** En regel över ett läge `S` och en händelse `H` som ska till att hända, eller har hänt, i det läget. */
export type Regel<S, H> = {
  readonly id: string;
  readonly niva: Regelniva;
  readonly slag: Regelslag;
  /** Avsnittet i överenskommelsen, eller lagrummet. */
  readonly kalla: string;
  readonly text: Text;
  readonly ansvarig: Regelansvar;
  /** Vad som skulle laga ett brott. */
  readonly atgard: Text;
  readonly prova: (fore: S, handelse: H) => Utslag;
};
