/**
 * Villkoren som angriparen ställer upp: summor, likheter och avrundade andelar.
 */
import type { Cellgrupp, Dimension } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { grupperna, namnI, type Okant, type Trycktandel, type Villkor } from "./Lage.ts";

/** Sambanden i en publicering. Ett tal som ingen tryckt men som hör till en summa blir ett okänt till. */
export function samband(
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
export function avAndel(
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
