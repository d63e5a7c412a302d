/**
 * Angriparen: har allt som är utgivet, vet att antal är hela och inte negativa, och ställer upp sina egna samband. Delar ingen
 * kod med skyddet eller prövaren.
 */
import type { Utgiven } from "../publicering/Utgiven.ts";
import { tabellgrupper } from "./folk.ts";
import { grupperna, type Lage, namnI, type Okant, type Trycktandel, type Villkor } from "./Lage.ts";
import { avAndel, samband } from "./villkoren.ts";

/** Ställer upp allt som går att ställa upp. */
export function lagetFor(
  utgivna: ReadonlyArray<Utgiven>,
  andelar: ReadonlyArray<Trycktandel> = [],
): Lage {
  const visade = new Map<string, number>();
  const okanda = new Map<string, Okant>();
  for (const utgiven of utgivna) lasTabeller(utgiven, visade, okanda);
  for (const nyckel of visade.keys()) okanda.delete(nyckel);
  const grupper = new Map<string, Pick<Okant, "matt" | "grupp">>();
  for (const utgiven of utgivna) {
    const namn = namnI(utgiven);
    for (const { matt, grupp } of grupperna(utgiven))
      grupper.set(namn(matt, grupp), { matt, grupp });
  }
  const villkor = new Map<string, Villkor>();
  for (let fore = -1; fore < grupper.size; ) {
    fore = grupper.size;
    for (const utgiven of utgivna) samband(utgiven, grupper, visade, okanda, villkor);
  }
  return {
    visade,
    okanda,
    villkor: [...villkor.values(), ...andelar.flatMap((andel) => avAndel(andel, visade))],
  };
}

function lasTabeller(
  utgiven: Utgiven,
  visade: Map<string, number>,
  okanda: Map<string, Okant>,
): void {
  const namn = namnI(utgiven);
  for (const tabell of utgiven.tabeller) {
    const { matt, celler, regel } = tabell;
    const angivna = new Map(celler.map((cell) => [namn(matt, cell.grupp), cell]));
    for (const grupp of tabellgrupper(tabell, utgiven.dimensioner)) {
      const nyckel = namn(matt, grupp);
      const cell = angivna.get(nyckel) ?? { antal: 0 };
      const utanKrav = regel === "nns" && grupp["kon"] !== undefined;
      if (cell.antal === undefined) okanda.set(nyckel, { matt, grupp, tryckt: true, utanKrav });
      else visade.set(nyckel, cell.antal);
    }
  }
}
