/**
 * Byggstenar för påhittade publiceringar: dimensioner, människor och tabeller.
 */
import type { Antalstabell, Dimension, Kodsumma, Publicering } from "../publicering/Publicering.ts";
import { type Manniska, tabell } from "./folk.ts";
import type { Slump } from "./slump.ts";

/** En publicering att skydda efter att de tidigare har skyddats, i ordning. `folk`: de som den är räknad på. */
export type Fall = {
  readonly slag: string;
  readonly ny: Publicering;
  readonly tidigare: ReadonlyArray<Publicering>;
  readonly folk: ReadonlyArray<Manniska>;
};

/** Bygger ett fall av ett slag. */
export type Byggare = (
  s: Slump,
) => Omit<Fall, "slag" | "tidigare"> & Partial<Pick<Fall, "tidigare">>;

type Tabellval = Partial<Pick<Antalstabell, "matt" | "nivaer" | "regel">>;

export const koder = (bokstav: string, antal: number): ReadonlyArray<string> =>
  Array.from({ length: antal }, (_, nr) => `${bokstav}${nr + 1}`);

export const platt = (id: string, alla: string, egna: ReadonlyArray<string>): Dimension => ({
  id,
  alla,
  koder: egna,
  summor: [{ hel: alla, delar: egna }],
});

export const iLan = (slag?: Kodsumma["slag"]): Dimension => ({
  id: "kommun",
  alla: "riket",
  koder: ["l1", "l2", "k1", "k2", "k3", "k4"],
  summor: [
    { hel: "riket", delar: ["l1", "l2"] },
    { hel: "l1", delar: ["k1", "k2"], ...(slag && { slag }) },
    { hel: "l2", delar: ["k3", "k4"], ...(slag && { slag }) },
  ],
});

export const kon = platt("kon", "alla", ["kvinna", "man"]);
export const tertial = ["T1", "T2", "T3"];
export const period = (
  egna: ReadonlyArray<string>,
  slag: Kodsumma["slag"] = "delar",
): Dimension => ({
  id: "period",
  alla: "ar",
  koder: egna,
  summor: [{ hel: "ar", delar: tertial, slag }],
});

/** Människor vars koder är skevt fördelade: de första koderna är vanligast. */
export function folkmangd(
  { under, sant }: Slump,
  antal: number,
  bland: Readonly<Record<string, ReadonlyArray<string>>>,
): ReadonlyArray<Manniska> {
  return Array.from({ length: antal }, () =>
    Object.fromEntries(
      Object.entries(bland).map(([id, egna]) => [
        id,
        [egna[sant(0.5) ? under(egna.length) : under(Math.ceil(egna.length / 2))] ?? ""],
      ]),
    ),
  );
}

export const glest = (s: Slump, mest: number): number =>
  s.sant(0.5) ? 1 + s.under(12) : 8 + s.under(mest);

export const publicering = (
  dimensioner: ReadonlyArray<Dimension>,
  folk: ReadonlyArray<Manniska>,
  ...tabeller: ReadonlyArray<readonly [ReadonlyArray<string>, Tabellval?]>
): Publicering => ({
  id: "ny",
  dimensioner,
  kohorter: [],
  tabeller: tabeller.map(([egna, val], nr) =>
    tabell({ id: `t${nr + 1}`, matt: "m", dimensioner: egna, ...val }, dimensioner, folk),
  ),
});
