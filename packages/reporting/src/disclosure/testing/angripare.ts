/**
 * Angriparen: har allt som är utgivet, vet att antal är hela och inte negativa, och ställer upp sina egna samband. Delar ingen
 * kod med skyddet eller prövaren.
 */
import type { Cellgrupp, Dimension } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { delmangder, grupperPa } from "./folk.ts";

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

/** Varje grupp som trycks. */
const grupperna = ({
  tabeller,
  dimensioner,
}: Utgiven): ReadonlyArray<Pick<Okant, "matt" | "grupp">> =>
  tabeller.flatMap(({ matt, dimensioner: egna, nivaer }) =>
    (nivaer ?? delmangder(egna))
      .flatMap((niva) => grupperPa(niva, dimensioner))
      .map((grupp) => ({ matt, grupp })),
  );

function lasTabeller(
  utgiven: Utgiven,
  visade: Map<string, number>,
  okanda: Map<string, Okant>,
): void {
  const namn = namnI(utgiven);
  for (const { matt, dimensioner, nivaer, celler, regel } of utgiven.tabeller) {
    const angivna = new Map(celler.map((cell) => [namn(matt, cell.grupp), cell]));
    for (const niva of nivaer ?? delmangder(dimensioner)) {
      for (const grupp of grupperPa(niva, utgiven.dimensioner)) {
        const nyckel = namn(matt, grupp);
        const cell = angivna.get(nyckel) ?? { antal: 0 };
        const utanKrav = regel === "nns" && grupp["kon"] !== undefined;
        if (cell.antal === undefined) okanda.set(nyckel, { matt, grupp, tryckt: true, utanKrav });
        else visade.set(nyckel, cell.antal);
      }
    }
  }
}

/** Sambanden i en publicering. Ett tal som ingen tryckt men som hör till en summa blir ett okänt till. */
function samband(
  utgiven: Utgiven,
  grupper: Map<string, Pick<Okant, "matt" | "grupp">>,
  visade: ReadonlyMap<string, number>,
  okanda: Map<string, Okant>,
  villkor: Map<string, Villkor>,
): void {
  const namn = namnI(utgiven);
  const lagg = (nyckel: string, led: ReadonlyArray<readonly [string, number]>, storst: number) => {
    const fria = led.filter(([en]) => !visade.has(en));
    const last = led.reduce((s, [en, tecken]) => s + tecken * (visade.get(en) ?? 0), 0);
    if (fria.length > 0)
      villkor.set(nyckel, { led: new Map(fria), minst: -last, storst: storst - last });
  };
  const tid = (matt: string, grupp: Cellgrupp): string =>
    JSON.stringify([matt, grupp["period"] ?? helhet]);
  const helhet = utgiven.dimensioner.find(({ id }) => id === "period")?.alla ?? "";
  const daterade = new Set(utgiven.kohorter.map((k) => JSON.stringify([k.matt, k.period])));
  const trycktTid = new Set(grupperna(utgiven).map(({ matt, grupp }) => tid(matt, grupp)));
  const nytt = (matt: string, grupp: Cellgrupp): string => {
    const nyckel = namn(matt, grupp);
    if (!grupper.has(nyckel)) {
      grupper.set(nyckel, { matt, grupp });
      okanda.set(nyckel, { matt, grupp, tryckt: false, utanKrav: false });
    }
    return nyckel;
  };
  for (const { vanster, hoger } of utgiven.likheter ?? []) {
    const led = [...vanster, ...hoger].map(
      ({ matt, grupp }, nr) => [nytt(matt, grupp), nr < vanster.length ? 1 : -1] as const,
    );
    lagg(JSON.stringify(led), led, 0);
  }
  for (const [nyckel, { matt, grupp }] of [...grupper]) {
    if (namn(matt, grupp) !== nyckel) continue;
    const uttalad = trycktTid.has(tid(matt, grupp)) || !daterade.has(tid(matt, grupp));
    for (const dimension of utgiven.dimensioner) {
      if (dimension.id !== "period" && !uttalad) continue;
      for (const { hel, delar, slag, matt: gallande } of dimension.summor) {
        const kod = grupp[dimension.id] ?? dimension.alla;
        if (!delar.includes(kod) || gallande?.includes(matt) === false) continue;
        const [helnamn = "", ...delnamn] = [hel, ...delar].map((annan) =>
          nytt(matt, medKod(grupp, dimension, annan)),
        );
        const id = JSON.stringify([helnamn, ...delnamn]);
        const over = delnamn.map((del) => [del, 1] as const);
        lagg(id, [[helnamn, -1], ...over], slag === "tacker" ? Infinity : 0);
        if (slag === "tacker")
          for (const del of delnamn)
            lagg(
              `${id}${del}`,
              [
                [helnamn, 1],
                [del, -1],
              ],
              Infinity,
            );
      }
    }
  }
}

const medKod = (grupp: Cellgrupp, { id, alla }: Dimension, kod: string): Cellgrupp =>
  Object.fromEntries(
    Object.entries({ ...grupp, [id]: kod }).filter(([d, k]) => d !== id || k !== alla),
  );

/** En avrundad procent säger att täljaren ligger i ett spann av nämnaren. */
function avAndel(
  { taljare, namnare, procent, decimaler }: Trycktandel,
  visade: ReadonlyMap<string, number>,
): ReadonlyArray<Villkor> {
  const halv = 0.5 / 10 ** decimaler;
  return (
    [
      [1, (procent - halv) / 100],
      [-1, (procent + halv) / 100],
    ] as const
  ).flatMap(([tecken, grans]) => {
    const led = [
      [taljare, tecken],
      [namnare, -tecken * grans],
    ] as const;
    const last = led.reduce((s, [en, k]) => s + k * (visade.get(en) ?? 0), 0);
    const fria = led.filter(([en]) => !visade.has(en));
    return fria.length === 0 ? [] : [{ led: new Map(fria), minst: -last - 1e-9, storst: Infinity }];
  });
}
