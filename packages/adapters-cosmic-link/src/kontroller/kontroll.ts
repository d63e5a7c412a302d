/**
 * En rad i kontrollkatalogen.
 */
import type { Allvar, Kontroll, Kontrollniva } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";

/** Kontrollen; koden behåller sin konstanta typ, så att en felskriven kod inte går att använda. */
export const kontroll = <const Kod extends string>(
  kod: Kod,
  niva: Kontrollniva,
  allvar: Allvar,
  text: Text,
  atgard: Text,
): Kontroll & { readonly kod: Kod } => ({ kod, niva, allvar: [allvar], text, atgard });
