/**
 * Tabellerna som nyckeltalen räknar på. Varje tabell har rader av ett slag (ärenden, insatser, möten …) och namngivna
 * kolumner: dagar, koder och tal. Ett nyckeltal pekar ut en tabell och säger sina villkor i dess kolumner; därför kan
 * samma definition köras, förklaras, listas och bli till SQL över samma kolumner.
 */
import type { Lage } from "../faktum/index.ts";
import type { Individ, Pseudonym } from "../individ/index.ts";
import type { ArendeId, Dag, Text } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";

/**
 * En kolumn av koder. En rad kan ha flera; som grupp fogas de med `+`, eller blir `flera`. `dimension`: gruppens namn i
 * resultatet, om det inte är kolumnens. `okand`: gruppen för den som saknar kod eller har skyddade personuppgifter.
 */
export type Kodkolumn = {
  readonly titel: Text;
  readonly dimension?: string;
  readonly flera?: "flera";
  readonly okand?: string;
};

/** En rad. `individ` saknas på rader som inte handlar om någon person. */
export type Rad<D extends string, K extends string, T extends string> = {
  readonly person?: Person;
  readonly dagar: { readonly [N in D]?: Dag | undefined };
  readonly koder: { readonly [N in K]?: Kod };
  readonly tal: { readonly [N in T]?: number | undefined };
};

/** En kod, flera, eller ingen. */
export type Kod = string | ReadonlyArray<string> | undefined;

/** Den som raden handlar om. `uppgifter` saknas om ingen källa registrerat individen. */
export type Person = {
  readonly arende: ArendeId;
  readonly individ: Pseudonym;
  readonly uppgifter: Individ | undefined;
};

/** Det som behövs utöver läget. Överenskommelserna säger vilka månader som kräver möte och vad som är arbetsfokus. */
export type Underlagssammanhang = { readonly overenskommelser: ReadonlyArray<Overenskommelse> };

/** En tabell och hur dess rader tas ur läget. `handlarOm`: ärenden, eller möten, pengar och annat. */
export type Tabell<D extends string, K extends string, T extends string> = {
  readonly titel: Text;
  readonly handlarOm: "arenden" | "annat";
  readonly dagar: Readonly<Record<D, Text>>;
  readonly koder: Readonly<Record<K, Kodkolumn>>;
  readonly tal: Readonly<Record<T, Text>>;
  readonly rader: (lage: Lage, sammanhang: Underlagssammanhang) => Iterable<Rad<D, K, T>>;
};

/** Tabellen, med kolumnnamnen som typ. */
export const tabell = <
  D extends string = never,
  K extends string = never,
  T extends string = never,
>(
  beskrivning: Tabell<D, K, T>,
): Tabell<D, K, T> => beskrivning;
