/**
 * Vad som fattas för att nyckeltalen ska bli hela: för varje nyckeltal och uppgift, hur många ärenden som saknar den, och
 * vilken verksamhet som bär dem. En siffra som ingen kan räkna ska gå att laga innan rapporten skrivs.
 */
import { kompilera, type Period, type Text, text, type Villkor } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { type Arendenyckeltal, faltnamn } from "./forklara.ts";
import type { Arendedag, Arendekod, Dimension, Nyckeltal } from "./Nyckeltal.ts";
import { arendelasare, type Raknepost, type Underlag } from "./Underlag.ts";

/** En uppgift som saknas. `ansvarig`: ärendebäraren, annars den som aktualiserade; `okand` om ingen av dem är känd. */
export type Brist = {
  readonly nyckeltal: string;
  readonly uppgift: Text;
  readonly ansvarig: Aktor | "flera" | "okand";
  readonly saknas: number;
  readonly av: number;
};

/** Bristerna för perioden. Ett nyckeltal utan brister har ingen rad. */
export const beredskap = (
  nyckeltal: ReadonlyArray<Nyckeltal>,
  period: Period,
  underlag: Underlag,
): ReadonlyArray<Brist> =>
  nyckeltal.flatMap((ett) => (ett._tag === "Belopp" ? [] : bristerI(ett, period, underlag)));

function bristerI(
  nyckeltal: Arendenyckeltal,
  period: Period,
  underlag: Underlag,
): ReadonlyArray<Brist> {
  const iUrvalet = kompilera(nyckeltal.urval, period, arendelasare);
  const urvalet = underlag.poster.filter(iUrvalet);
  const perAnsvarig = Map.groupBy(urvalet, ansvarigFor);
  return uppgifterFor(nyckeltal).flatMap(({ uppgift, finns }) =>
    [...perAnsvarig]
      .map(([ansvarig, poster]) => ({
        nyckeltal: nyckeltal.id,
        uppgift,
        ansvarig,
        saknas: poster.filter((post) => !finns(post)).length,
        av: poster.length,
      }))
      .filter(({ saknas }) => saknas > 0)
      .sort((a, b) => b.saknas - a.saknas || (a.ansvarig < b.ansvarig ? -1 : 1)),
  );
}

type Uppgift = { readonly uppgift: Text; readonly finns: (post: Raknepost) => boolean };

/** Uppgifterna som nyckeltalet läser utöver dem som avgör urvalet: grupperingarnas och definitionernas. */
const uppgifterFor = (nyckeltal: Arendenyckeltal): ReadonlyArray<Uppgift> =>
  nyckeltal._tag === "Antal"
    ? nyckeltal.grupperingar.map((dimension) => dimensioner[dimension])
    : [...new Set(nyckeltal.definitioner.flatMap(({ taljare }) => kodfalt(taljare)))].map(
        (falt) => ({
          uppgift: faltnamn[falt],
          finns: (post) => arendelasare.koder(post, falt).some((kod) => kod !== "okand"),
        }),
      );

const dimensioner: Readonly<Record<Dimension, Uppgift>> = {
  kon: {
    uppgift: text("kön", "sex"),
    finns: ({ individ }) => individ !== undefined && individ.kon !== "okant",
  },
  aktualiserande_aktor: {
    uppgift: text("aktualiserande aktör", "raising actor"),
    finns: ({ arende }) => arende.aktorer.length > 0,
  },
  forsorjning_start: {
    uppgift: text("försörjning vid aktualisering", "income when raised"),
    finns: ({ arende }) => kand(arende.uppgifter.forsorjning.aktualisering),
  },
  forsorjning_slut: {
    uppgift: text("försörjning vid avslut", "income at closing"),
    finns: ({ arende }) => kand(arende.uppgifter.forsorjning.avslut),
  },
  orsak: {
    uppgift: text("avslutsorsak", "reason for closing"),
    finns: ({ arende }) => arende._tag === "AvslutatArende" && arende.orsak !== "okand",
  },
};

const kand = (kallor: ReadonlyArray<{ readonly kod: string }> | undefined): boolean =>
  kallor?.some(({ kod }) => kod !== "okand") === true;

/** Kodfälten som villkoret läser. */
function kodfalt(villkor: Villkor<Arendedag, Arendekod>): ReadonlyArray<Arendekod> {
  switch (villkor._tag) {
    case "Alla":
    case "Nagot":
      return villkor.villkor.flatMap(kodfalt);
    case "Inte":
      return kodfalt(villkor.villkor);
    case "NagonKod":
    case "BaraKoder":
      return [villkor.falt];
    default:
      return [];
  }
}

const ansvarigFor = ({ arende }: Raknepost): Brist["ansvarig"] => {
  const { barare } = arende.uppgifter;
  if (barare !== "ej_utsedd") return barare.aktor;
  const [forsta = "okand", ...fler] = new Set(arende.aktorer);
  return fler.length > 0 ? "flera" : forsta;
};
