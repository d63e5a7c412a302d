/**
 * Avslag: domänen säger nej. Ett värde med namn och mening på två språk; inget har ändrats.
 */
import type { Text } from "./Text.ts";

/** Ett avslag med namnet `K`. */
export type Avslag<K extends string> = { readonly _tag: K; readonly text: Text };

/** Gör avslag av en tabell med meningar: namnen är tabellens nycklar, så inget avslag kan sakna mening. */
export const avslagAv =
  <K extends string>(meningar: Readonly<Record<K, Text>>) =>
  (slag: K): Avslag<K> => ({ _tag: slag, text: meningar[slag] });
