/** Samma nyckel på två ställen i en karta, med olika svar. */
import { type Schemafel, text } from "@star-finsam/core/kernel";

/** En nyckel som kartan slår upp på, var den står och vad den svarar. */
export type Kartnyckel = {
  readonly plats: string;
  readonly nyckel: string;
  readonly svar: string;
};

const KROCK = text(
  "står redan på ett annat ställe med ett annat svar",
  "already stands elsewhere with another answer",
);

/** Felen: varje nyckel som redan svarat något annat. */
export const krockar = (nycklar: ReadonlyArray<Kartnyckel>): ReadonlyArray<Schemafel> => {
  const forsta = new Map<string, string>();
  return nycklar.flatMap(({ plats, nyckel, svar }) => {
    const fore = forsta.get(nyckel);
    if (fore === undefined) forsta.set(nyckel, svar);
    return fore === undefined || fore === svar ? [] : [{ plats, text: KROCK }];
  });
};
