/**
 * Vad som fattas för att nyckeltalen ska bli hela: för varje nyckeltal och uppgift, hur många rader som saknar den, och
 * vilken verksamhet som bär dem. En siffra som ingen kan räkna ska gå att laga innan rapporten skrivs.
 */
import { kompilera, type Period, type Text } from "../kernel/index.ts";
import { kolumntitel, lasare } from "./forklara.ts";
import type { Kolumner } from "./Kolumner.ts";
import { definitionerI, type Enhet, kolumnerI, type Nyckeltal } from "./Nyckeltal.ts";
import { tabeller } from "./tabeller/index.ts";
import type { Underlag } from "./Underlag.ts";

/** En uppgift som saknas. `ansvarig`: aktören som bär ärendet, annars den som aktualiserade; `flera` eller `okand`. */
export type Brist = {
  readonly nyckeltal: string;
  readonly enhet: Enhet;
  readonly uppgift: Text;
  readonly ansvarig: string;
  readonly saknas: number;
  readonly av: number;
};

/** Bristerna för perioden. Ett nyckeltal utan brister har ingen rad. */
export const beredskap = (
  nyckeltal: ReadonlyArray<Nyckeltal>,
  period: Period,
  underlag: Underlag,
): ReadonlyArray<Brist> => nyckeltal.flatMap((ett) => bristerI(ett, period, underlag));

function bristerI(nyckeltal: Nyckeltal, period: Period, underlag: Underlag): ReadonlyArray<Brist> {
  const kolumner = underlag.tabeller[nyckeltal.rader];
  const iUrvalet = kompilera(nyckeltal.urval, period, lasare(kolumner));
  const perAnsvarig = new Map<string, Array<number>>();
  for (let rad = 0; rad < kolumner.antal; rad++) {
    if (!iUrvalet(rad)) continue;
    const ansvarig = ansvarigFor(nyckeltal, kolumner, rad);
    const egna = perAnsvarig.get(ansvarig);
    if (egna === undefined) perAnsvarig.set(ansvarig, [rad]);
    else egna.push(rad);
  }
  return uppgifterFor(nyckeltal).flatMap((falt) =>
    [...perAnsvarig]
      .map(([ansvarig, rader]) => ({
        nyckeltal: nyckeltal.id,
        enhet: nyckeltal.enhet,
        uppgift: kolumntitel(nyckeltal)(falt),
        ansvarig,
        saknas: rader.filter((rad) => !finns(nyckeltal, kolumner, falt, rad)).length,
        av: rader.length,
      }))
      .filter(({ saknas }) => saknas > 0)
      .sort((a, b) => b.saknas - a.saknas || (a.ansvarig < b.ansvarig ? -1 : 1)),
  );
}

/** Kolumnerna som nyckeltalet läser utöver dem som avgör urvalet: grupperingarnas, definitionernas, tidens och talets. */
const uppgifterFor = (nyckeltal: Nyckeltal): ReadonlyArray<string> => {
  const iUrval = kolumnerI(nyckeltal.urval);
  const kanda = new Set([...iUrval.dagar, ...iUrval.koder, ...iUrval.tal]);
  const iDefinitioner = definitionerI(nyckeltal).map(({ taljare }) => kolumnerI(taljare));
  const uppgifter = [
    ...nyckeltal.grupperingar.flat(),
    ...iDefinitioner.flatMap(({ koder, tal }) => [...koder, ...tal]),
    ...("tal" in nyckeltal ? [nyckeltal.tal] : []),
    ...(nyckeltal._tag === "Tid" ? [nyckeltal.fran, nyckeltal.till] : []),
  ];
  return [...new Set(uppgifter)].filter((falt) => !kanda.has(falt));
};

function finns(nyckeltal: Nyckeltal, kolumner: Kolumner, falt: string, rad: number): boolean {
  const { dagar, tal } = tabeller[nyckeltal.rader];
  const las = lasare(kolumner);
  if (Object.hasOwn(dagar, falt)) return las.dag(rad, falt) !== undefined;
  if (Object.hasOwn(tal, falt)) return las.tal(rad, falt) !== undefined;
  return las.koder(rad, falt).length > 0;
}

const ansvarigFor = ({ rader }: Nyckeltal, kolumner: Kolumner, rad: number): string => {
  if (!Object.hasOwn(tabeller[rader].koder, "ansvarig")) return "okand";
  const [forsta = "okand", ...fler] = lasare(kolumner).koder(rad, "ansvarig");
  return fler.length > 0 ? "flera" : forsta;
};
