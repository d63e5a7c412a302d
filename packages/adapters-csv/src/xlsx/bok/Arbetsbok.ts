/**
 * En arbetsboks innehållsförteckning: flikarna i den ordning människan ser dem, och var deras delar ligger.
 */

/** En flik. `plats` räknas från 1 bland alla flikar; `del` saknas om fliken är ett diagram och inget kalkylblad. */
export type Flik = {
  readonly namn: string;
  readonly plats: number;
  readonly dold: boolean;
  readonly del: string | undefined;
};

/** Arbetsboken. `fran1904`: dagar räknas från 1904, som äldre Excel för Mac gör. */
export type Arbetsbok = {
  readonly flikar: ReadonlyArray<Flik>;
  readonly fran1904: boolean;
  readonly strangar: string | undefined;
  readonly stilar: string | undefined;
};

/**
 * Bladet som ska läsas: det med namnet (stora och små bokstäver lika, som i Excel), annars det första synliga.
 */
export const valjFlik = ({ flikar }: Arbetsbok, namn: string | undefined): Flik | undefined => {
  const blad = flikar.filter(({ del }) => del !== undefined);
  if (namn === undefined) return blad.find(({ dold }) => !dold) ?? blad[0];
  const sokt = jamforbart(namn);
  return blad.find((flik) => jamforbart(flik.namn) === sokt);
};

const jamforbart = (namn: string): string => namn.normalize("NFC").trim().toLowerCase();
