/**
 * Varför ett ärende räknas i ett nyckeltal, eller inte: villkoren led för led, för var och en av ärendets rader.
 */
import {
  type ArendeId,
  type Dag,
  dagAvNummer,
  type Forklaring,
  forklaraVillkor,
  type Lasare,
  type Period,
  type Text,
} from "../kernel/index.ts";
import { INGEN_DAG, type Kolumner } from "./Kolumner.ts";
import { definitionerI, type Nyckeltal } from "./Nyckeltal.ts";
import { tabeller } from "./tabeller/index.ts";
import type { Underlag } from "./Underlag.ts";
import { dagkolumn, type Kolumnvillkor, kodkolumn, talkolumn } from "./villkorsnoder.ts";

/** En rads plats i urvalet, och för en andel om den uppfyller var och en av definitionerna. */
export type Radforklaring = {
  readonly iUrvalet: boolean;
  readonly urval: Forklaring;
  readonly definitioner: ReadonlyArray<{
    readonly kod: string;
    readonly uppfyller: boolean;
    readonly villkor: Forklaring;
  }>;
};

/** Nyckeltalen vars rader handlar om ärenden; de andra räknar möten, pengar och annat. */
export const handlarOmArenden = ({ rader }: Nyckeltal): boolean =>
  tabeller[rader].handlarOm === "arenden";

/**
 * En förklaring per rad som ärendet har i nyckeltalets tabell; tom om det inte har någon. Den som inte är i urvalet eller
 * nämnaren uppfyller ingen definition.
 */
export const forklara = (
  nyckeltal: Nyckeltal,
  period: Period,
  underlag: Underlag,
  arende: ArendeId,
): ReadonlyArray<Radforklaring> => {
  const kolumner = underlag.tabeller[nyckeltal.rader];
  const las = lasare(kolumner);
  const forklaring = (villkor: Kolumnvillkor, rad: number): Forklaring =>
    forklaraVillkor(villkor, period, las, kolumntitel(nyckeltal))(rad);
  return kolumner.arende.flatMap((id, rad) => {
    if (id !== arende) return [];
    const urval = forklaring(nyckeltal.urval, rad);
    const definitioner = definitionerI(nyckeltal).map(({ kod, namnare, taljare }) => {
      const villkor = forklaring(
        namnare === undefined ? taljare : { _tag: "Alla", villkor: [namnare, taljare] },
        rad,
      );
      return { kod, uppfyller: urval.haller && villkor.haller, villkor };
    });
    return [{ iUrvalet: urval.haller, urval, definitioner }];
  });
};

/** Kolumnens namn i ord. */
export const kolumntitel =
  ({ rader }: Nyckeltal) =>
  (namn: string): Text => {
    const { dagar, koder, tal } = tabeller[rader];
    const titlar: Readonly<Record<string, Text | { readonly titel: Text }>> = {
      ...dagar,
      ...koder,
      ...tal,
    };
    const titel = titlar[namn];
    if (titel === undefined) throw new RangeError(`Tabellen har ingen kolumn ${namn}.`);
    return "titel" in titel ? titel.titel : titel;
  };

/** Läser en rad ur kolumnerna åt villkoren. */
export const lasare = (kolumner: Kolumner): Lasare<number, string, string, string> => ({
  dag: (rad, namn) => dagPa(dagkolumn(kolumner, namn), rad),
  koder: (rad, falt) => {
    const { index, ordlista } = kodkolumn(kolumner, falt);
    return ordlista[index[rad] ?? 0] ?? [];
  },
  tal: (rad, namn) => {
    const tal = talkolumn(kolumner, namn)[rad];
    return tal === undefined || Number.isNaN(tal) ? undefined : tal;
  },
});

const dagPa = (spalt: Int32Array, rad: number): Dag | undefined => {
  const nummer = spalt[rad];
  return nummer === undefined || nummer === INGEN_DAG ? undefined : dagAvNummer(nummer);
};
