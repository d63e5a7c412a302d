/**
 * Det angriparen har att räkna på.
 */
import type { Cellgrupp } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { tabellgrupper } from "./folk.ts";

/** Ett tal som angriparen vill veta. `tryckt`: står i en tabell, men dolt. */
export type Okant = {
  readonly matt: string;
  readonly grupp: Cellgrupp;
  readonly tryckt: boolean;
  readonly utanKrav: boolean;
};

/** Minst `minst` och högst `storst` är summan av koefficient gånger okänt. */
export type Villkor = {
  readonly led: ReadonlyMap<string, number>;
  readonly minst: number;
  readonly storst: number;
};

/** Det angriparen har att räkna på. */
export type Lage = {
  readonly visade: ReadonlyMap<string, number>;
  readonly okanda: ReadonlyMap<string, Okant>;
  readonly villkor: ReadonlyArray<Villkor>;
};

/** En tryckt andel: täljarens och nämnarens namn, och procenten med så många decimaler. */
export type Trycktandel = {
  readonly taljare: string;
  readonly namnare: string;
  readonly procent: number;
  readonly decimaler: number;
};

/** Talets namn för angriparen. */
export const namnI =
  ({ id, dimensioner, kohorter }: Pick<Utgiven, "id" | "dimensioner" | "kohorter">) =>
  (matt: string, grupp: Cellgrupp): string => {
    const helhet = (d: string) => dimensioner.find((en) => en.id === d)?.alla;
    const led = Object.keys(grupp)
      .sort()
      .filter((d) => grupp[d] !== helhet(d));
    const period = grupp["period"] ?? helhet("period") ?? "";
    const kohort = kohorter.find((en) => en.matt === matt && en.period === period);
    return JSON.stringify([matt, led.map((d) => [d, grupp[d]]), kohort?.avtryck ?? [id]]);
  };

/** Varje grupp som trycks. */
export const grupperna = ({
  tabeller,
  dimensioner,
}: Utgiven): ReadonlyArray<Pick<Okant, "matt" | "grupp">> =>
  tabeller.flatMap((tabell) =>
    tabellgrupper(tabell, dimensioner).map((grupp) => ({ matt: tabell.matt, grupp })),
  );
