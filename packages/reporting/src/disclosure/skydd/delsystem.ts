/**
 * Delar systemet i delar som inte har något med varandra att göra, och som var för sig har något att skydda. Talen och sambanden
 * ordnas efter sina namn, så att svaret inte beror på i vilken ordning tabellerna och cellerna står.
 */
import type { Samband, System } from "../system/System.ts";
import type { Delsystem } from "./komplettera.ts";
import { samlade } from "./samlade.ts";

/** En del, och var dess tal står i hela systemet. */
export type Del = Delsystem & { readonly platser: ReadonlyArray<number> };

/**
 * Delarna som det nya säger något om; det som bara är gammalt skyddades när det gavs ut. Ett redan utgivet tal binder inte ihop:
 * det är en känd konstant.
 */
export function delsystem({ tal, samband }: System): ReadonlyArray<Del> {
  const rot = tal.map((_, plats) => plats);
  const hitta = (plats: number): number => {
    let nu = plats;
    while (rot[nu] !== nu) nu = rot[nu] = rot[rot[nu] ?? nu] ?? nu;
    return nu;
  };
  const rorliga = samband.map((ett) => rorlig(ett, tal));
  for (const { tal: platser } of rorliga) {
    const [forsta, ...resten] = platser;
    for (const plats of resten) if (forsta !== undefined) rot[hitta(plats)] = hitta(forsta);
  }
  const grupper = samlade(
    tal.flatMap(({ lage }, plats) => (lage === "last" ? [] : [[hitta(plats), plats] as const])),
  );
  const perRot = Map.groupBy(rorliga, ({ tal: [forsta] }) => hitta(forsta ?? 0));
  return [...grupper].flatMap(([nyckel, platser]) => {
    const behover = platser.some(
      (plats) => tal[plats]?.lage !== "synlig" && (tal[plats]?.bredd ?? 0) > 0,
    );
    if (!behover || !platser.some((plats) => tal[plats]?.nytt === true)) return [];
    const ordnade = platser.toSorted((a, b) => ordning(tal[a]?.nyckel, tal[b]?.nyckel));
    const lokal = new Map(ordnade.map((plats, nr) => [plats, nr]));
    return [
      {
        platser: ordnade,
        tal: ordnade.flatMap((plats) => tal[plats] ?? []),
        samband: (perRot.get(nyckel) ?? [])
          .map((ett) => ordnat(ett, lokal))
          .sort((a, b) => ordning(a.klass, b.klass) || ordningAv(a.tal, b.tal)),
      },
    ];
  });
}

const ordning = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

const ordningAv = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => {
  const skild = a.findIndex((ett, nr) => ett !== b[nr]);
  return skild < 0 ? 0 : (a[skild] ?? 0) - (b[skild] ?? 0);
};

/** Sambandet med delens platser, i deras ordning. */
const ordnat = (ett: Samband, lokal: ReadonlyMap<number, number>): Samband => {
  const led = ett.tal
    .map((plats, nr) => [lokal.get(plats) ?? 0, nr] as const)
    .sort(([a], [b]) => a - b);
  return {
    klass: ett.klass,
    tal: led.map(([plats]) => plats),
    koder: led.map(([, nr]) => ett.koder[nr] ?? ""),
    koefficienter: led.map(([, nr]) => ett.koefficienter[nr] ?? 0),
  };
};

const rorlig = (ett: Samband, tal: System["tal"]): Samband => {
  const kvar = ett.tal.map((plats) => tal[plats]?.lage !== "last");
  const kvarI = <T>(lista: ReadonlyArray<T>): ReadonlyArray<T> => lista.filter((_, nr) => kvar[nr]);
  return {
    klass: ett.klass,
    tal: kvarI(ett.tal),
    koefficienter: kvarI(ett.koefficienter),
    koder: kvarI(ett.koder),
  };
};
