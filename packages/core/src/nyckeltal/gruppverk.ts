/**
 * Vilken grupp varje rad hör till, kolumnvis. Den som har skyddade personuppgifter syns bara i totaler och som okänd.
 */
import type { Kolumner } from "./Kolumner.ts";
import type { Grupp, Nyckeltal } from "./Nyckeltal.ts";
import type { Kodkolumn } from "./Tabell.ts";
import { tabeller } from "./tabeller/index.ts";
import { BLOCK, kodkolumn } from "./villkorsnoder.ts";

/** En gruppering: grupperna, och radernas gruppnummer i det senast körda blocket. */
export type Gruppering = {
  readonly grupper: ReadonlyArray<Grupp>;
  readonly nummer: Int32Array;
  readonly kor: (fran: number, antal: number) => void;
};

/** Grupperingen efter kolumnerna; en tom lista ger helheten. */
export const gruppering = (
  namn: ReadonlyArray<string>,
  beskrivning: Readonly<Record<string, Kodkolumn>>,
  kolumner: Kolumner,
): Gruppering => {
  const dimensioner = namn.map((ett) => dimensionFor(ett, namn, beskrivning, kolumner));
  const nummer = new Int32Array(BLOCK);
  const { skyddad } = kolumner;
  return {
    grupper: kombinera(dimensioner),
    nummer,
    kor: (fran, antal) => {
      for (const [n, { etiketter, etikettAv, index }] of dimensioner.entries()) {
        const okanda = etikettAv.length >>> 1;
        const tidigare = n === 0 ? 0 : etiketter.length;
        for (let i = 0; i < antal; i++) {
          const kod = (index[fran + i] ?? 0) + okanda * (skyddad[fran + i] ?? 0);
          nummer[i] = (nummer[i] ?? 0) * tidigare + (etikettAv[kod] ?? 0);
        }
      }
    },
  };
};

/** Gruppens namn i resultatet: kolumnens dimension, eller kolumnen själv om två i samma gruppering delar dimension. */
export const gruppnamn = (
  namn: string,
  alla: ReadonlyArray<string>,
  beskrivning: Readonly<Record<string, Kodkolumn>>,
): string => {
  const dimension = (ett: string) => beskrivning[ett]?.dimension ?? ett;
  return alla.filter((ett) => dimension(ett) === dimension(namn)).length > 1
    ? namn
    : dimension(namn);
};

/** Namnen på nyckeltalets egna grupperingar så som de står i resultatet; flera dimensioner fogas med `+`. */
export const gruppnamnFor = ({ grupperingar, rader }: Nyckeltal): ReadonlyArray<string> =>
  grupperingar.map((namn) =>
    namn.map((ett) => gruppnamn(ett, namn, tabeller[rader].koder)).join("+"),
  );

type Dimension = {
  readonly namn: string;
  /** Den sista är den okända. */
  readonly etiketter: ReadonlyArray<string>;
  /** Etikettens nummer efter kodens; den andra halvan är för den som är skyddad. */
  readonly etikettAv: Uint32Array;
  readonly index: Uint8Array | Uint16Array | Uint32Array;
};

function dimensionFor(
  namn: string,
  alla: ReadonlyArray<string>,
  beskrivning: Readonly<Record<string, Kodkolumn>>,
  kolumner: Kolumner,
): Dimension {
  const { index, ordlista } = kodkolumn(kolumner, namn);
  const { okand = "okand", flera } = beskrivning[namn] ?? {};
  const etikett = (koder: ReadonlyArray<string>): string =>
    koder.length === 0 ? okand : koder.length > 1 && flera !== undefined ? flera : koder.join("+");
  const etiketter = [...new Set(ordlista.map(etikett))].filter((ett) => ett !== okand);
  etiketter.push(okand);
  const etikettAv = new Uint32Array(2 * ordlista.length).fill(etiketter.length - 1);
  etikettAv.set(ordlista.map((koder) => etiketter.indexOf(etikett(koder))));
  return { namn: gruppnamn(namn, alla, beskrivning), etiketter, etikettAv, index };
}

const kombinera = (dimensioner: ReadonlyArray<Dimension>): ReadonlyArray<Grupp> =>
  dimensioner.reduce<ReadonlyArray<Grupp>>(
    (grupper, { namn, etiketter }) =>
      grupper.flatMap((grupp) => etiketter.map((etikett) => ({ ...grupp, [namn]: etikett }))),
    [{}],
  );
