/**
 * Jämförelser mellan läsningar, och tabeller som skiljer sig från exemplet på ett enda sätt.
 */
import { avvisarFilen } from "../../adapter/index.ts";
import type { Faktum } from "../../faktum/index.ts";
import type { Text } from "../../kernel/index.ts";
import { lika } from "../forlopp.ts";
import type { Tabell } from "./Konformitet.ts";
import type { Lasning } from "./Provbank.ts";
import { fynd } from "./texter.ts";

/** Sant om fakta är desamma, i vilken ordning som helst, bortsett från var de stod. */
export const likaFakta = (a: ReadonlyArray<Faktum>, b: ReadonlyArray<Faktum>): boolean =>
  lika(utanKalla(a), utanKalla(b));

const utanKalla = (fakta: ReadonlyArray<Faktum>) =>
  fakta
    .map(({ kalla: _, ...resten }) => resten)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Fyndet om en lag bryts: fakta blev andra än de var. */
export const andrade = (
  fore: ReadonlyArray<Faktum>,
  efter: ReadonlyArray<Faktum>,
): ReadonlyArray<Text> =>
  likaFakta(fore, efter) ? [] : [fynd.andradeFakta(fore.length, efter.length)];

/** Sant om adaptern avvisade hela filen. */
export const avvisad = ({ brister }: Lasning): boolean => brister.some(avvisarFilen);

/** Fyndet om filen inte avvisades, eller ändå lämnade fakta. */
export const kravAvvisad = (lasning: Lasning): ReadonlyArray<Text> => [
  ...(avvisad(lasning) ? [] : [fynd.skulleAvvisas]),
  ...(lasning.fakta.length === 0 ? [] : [fynd.avvisadLamnade(lasning.fakta.length)]),
];

/** Tabellen med en cell utbytt. */
export const medCell = (tabell: Tabell, rad: number, kolumn: number, cell: string): Tabell => ({
  rubrik: tabell.rubrik,
  rader: tabell.rader.map((celler, i) => (i === rad ? celler.with(kolumn, cell) : celler)),
});

/** Tabellen med kolumnerna i en annan ordning. */
export const medKolumner = ({ rubrik, rader }: Tabell, ordning: ReadonlyArray<number>): Tabell => ({
  rubrik: ordning.map((i) => rubrik[i] ?? ""),
  rader: rader.map((celler) => ordning.map((i) => celler[i] ?? "")),
});

/** Alla ordningar som provas: baklänges, ett steg åt sidan, och några blandade. */
export const ordningar = (
  antal: number,
  nasta: (under: number) => number,
): ReadonlyArray<ReadonlyArray<number>> => {
  const rak = Array.from({ length: antal }, (_, i) => i);
  const blandad = () => {
    const kvar = [...rak];
    return rak.flatMap(() => kvar.splice(nasta(kvar.length), 1));
  };
  return [rak.toReversed(), [...rak.slice(1), 0], blandad(), blandad(), blandad()];
};

/** Fynden när en rad är fel och resten goda: just den raden i karantän, och de andras fakta orörda. */
export const kravEnIKarantan = (
  medFel: Lasning,
  utanRaden: ReadonlyArray<Faktum>,
): ReadonlyArray<Text> => {
  const antal = medFel.rader.filter(({ atgard }) => atgard === "karantan").length;
  return antal === 1
    ? andrade(utanRaden, medFel.fakta)
    : [fynd.felAntalIKarantan(antal, medFel.rader.length)];
};
