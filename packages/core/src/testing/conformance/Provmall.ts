/**
 * Ett prov innan det fått sin adapter.
 */
import type { Text } from "../../kernel/index.ts";
import { ejTillampligt, type Provsvar } from "./Konformitet.ts";
import type { Csvskrivare, Provbank } from "./Provbank.ts";
import { skal } from "./texter.ts";

/** Ett prov som väntar på en provbänk. */
export type Provmall = {
  readonly id: string;
  readonly namn: Text;
  readonly prova: (bank: Provbank) => Promise<Provsvar>;
};

/** Ett prov som bara gäller CSV. */
export const csvprov = (
  id: string,
  namn: Text,
  prova: (bank: Provbank, csv: Csvskrivare) => Promise<Provsvar>,
): Provmall => ({
  id,
  namn,
  prova: async (bank) =>
    bank.csv === undefined ? ejTillampligt(skal.inteCsv) : prova(bank, bank.csv),
});
