/**
 * Hur ett nyckeltals antal i korta perioder hänger ihop med antalet i en lång, läst ur dess villkor.
 */
import type { Villkor } from "@star-finsam/core/kernel";
import { type Nyckeltal, tabeller } from "@star-finsam/core/nyckeltal";
import type { Kodsumma } from "../publicering/Publicering.ts";

type Kolumnvillkor = Villkor<string, string, string>;

/**
 * `delar`: varje rad hör till precis en kort period, eftersom en av dess dagar ligger i den. `tacker`: en rad kan höra till flera
 * korta perioder (pågår i dem), eller en individ ha flera rader. `undefined`: inget samband, till exempel pågående vid periodens slut,
 * eller det som ska rymmas i perioden.
 */
export function periodslag({ enhet, rader, urval }: Nyckeltal): Kodsumma["slag"] | undefined {
  const led = urval._tag === "Alla" ? urval.villkor : [urval];
  const beroende = led.filter((ett) => !periodlost(ett));
  const [forsta, ...resten] = beroende;
  if (forsta?._tag === "DagIPerioden" && resten.length === 0)
    return enhet === "individ" ? "tacker" : "delar";
  const { borjar, slutar } = kanterI(beroende);
  const ordning = Object.keys(tabeller[rader].dagar);
  const moterPerioden = borjar.every((dag) =>
    slutar.every((annan) => ordning.indexOf(dag) <= ordning.indexOf(annan)),
  );
  return beroende.length > 0 && beroende.every(vaxerMedPerioden) && moterPerioden
    ? "tacker"
    : undefined;
}

/**
 * Dagarna som ska ligga före periodens slut, och de som ska ligga efter dess början. Tabellens dagar står i den ordning de
 * inträffar: börjar raden före den slutar finns det en kort period som den möter.
 */
function kanterI(villkoren: ReadonlyArray<Kolumnvillkor>): {
  readonly borjar: ReadonlyArray<string>;
  readonly slutar: ReadonlyArray<string>;
} {
  const kanter = villkoren.map((villkor) => {
    switch (villkor._tag) {
      case "Alla":
      case "Nagot":
        return kanterI(villkor.villkor);
      case "DagIPerioden":
        return { borjar: [villkor.dag], slutar: [villkor.dag] };
      case "DagSenast":
        return { borjar: [villkor.dag], slutar: [] };
      case "DagTidigast":
      case "DagEfter":
        return { borjar: [], slutar: [villkor.dag] };
      default:
        return { borjar: [], slutar: [] };
    }
  });
  return {
    borjar: kanter.flatMap(({ borjar }) => borjar),
    slutar: kanter.flatMap(({ slutar }) => slutar),
  };
}

const periodlost = (villkor: Kolumnvillkor): boolean => {
  switch (villkor._tag) {
    case "Alla":
    case "Nagot":
      return villkor.villkor.every(periodlost);
    case "Inte":
      return periodlost(villkor.villkor);
    case "DagIPerioden":
    case "DagSenast":
    case "DagTidigast":
    case "DagEfter":
      return false;
    default:
      return true;
  }
};

/** Sant om den som uppfyller villkoret för en period gör det för varje period runt den. */
const vaxerMedPerioden = (villkor: Kolumnvillkor): boolean => {
  switch (villkor._tag) {
    case "Alla":
    case "Nagot":
      return villkor.villkor.every(vaxerMedPerioden);
    case "DagIPerioden":
      return true;
    case "DagSenast":
      return villkor.kant === "sista";
    case "DagTidigast":
    case "DagEfter":
      return villkor.kant === "forsta";
    default:
      return periodlost(villkor);
  }
};
