/**
 * Det som varje kommando får: språk, världen, och var det skriver.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Varld } from "../katalog/Katalog.ts";

/** Kommandots omgivning. Data går till `ut`, allt annat till `anmark`. */
export type Sammanhang = {
  readonly sprak: Sprak;
  readonly varld: Varld;
  readonly ut: (text: string) => void;
  readonly anmark: (text: string) => void;
  readonly stderr: NodeJS.WriteStream;
};

/** Data som JSON-text med två stegs indrag. */
export const somJson = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;
