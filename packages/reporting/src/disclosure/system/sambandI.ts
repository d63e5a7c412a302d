/**
 * Sambanden som gäller i en värld: kodsummorna och likheterna.
 */
import { gruppnamn, kodI, medKod } from "../publicering/celler.ts";
import { type Kodsumma, PERIOD, type Talplats } from "../publicering/Publicering.ts";
import type { Bygge, Byggsamband } from "./Bygge.ts";
import { LIKHET, type Samband } from "./System.ts";
import type { Talregister, Varld } from "./Varld.ts";

/** Sambanden som gäller i världen, mellan alla tal som har dess avtryck. */
export function sambandI(
  varld: Varld,
  tal: ReadonlyArray<Bygge>,
  { finns, plats }: Talregister,
): ReadonlyArray<Byggsamband> {
  const funna: Array<Byggsamband> = [];
  const sedda = new Set<string>();
  for (const ett of [...tal]) {
    for (const { summa, nummer, dimension, matt, grupp } of kodsummorVid(ett, varld)) {
      const { id, alla } = dimension;
      const namn = `${gruppnamn(matt, medKod(grupp, dimension, alla))}|${id}|${nummer}`;
      if (sedda.has(namn)) continue;
      sedda.add(namn);
      const platsFor = (kod: string) => finns(matt, medKod(grupp, dimension, kod), varld);
      const hel = platsFor(summa.hel);
      if (hel === undefined) continue;
      const rest = (vilken: string) => plats(`${namn}|${vilken}#`, grupp, varld.id);
      for (const samband of sambandFor(summa, hel, summa.delar.map(platsFor), rest)) {
        funna.push({ dimension: id, ...samband, klass: `${id}|${nummer}|${samband.klass}` });
      }
    }
  }
  return funna;
}

/** Likheterna vars alla tal finns. */
export const likheterI = (varld: Varld, finns: Talregister["finns"]): ReadonlyArray<Byggsamband> =>
  varld.likheter.flatMap(({ vanster, hoger }, nummer) => {
    const led = [...vanster, ...hoger];
    const platser = led.flatMap(({ matt, grupp }) => finns(matt, grupp, varld) ?? []);
    return platser.length < led.length
      ? []
      : [
          {
            dimension: "",
            klass: `${LIKHET}${nummer}`,
            tal: platser,
            koefficienter: led.map((_, nr) => (nr < vanster.length ? 1 : -1)),
            koder: led.map((_, nr) => String(nr)),
          },
        ];
  });

/** Lägger till vart tal som är det enda som saknas i en kodsumma: det går att räkna ut, fast ingen trycker det. */
export function slutled(
  varld: Varld,
  tal: ReadonlyArray<Bygge>,
  { finns, plats }: Talregister,
): void {
  const lagg = (led: ReadonlyArray<Talplats>): void => {
    const [ensam, annan] = led.filter(({ matt, grupp }) => finns(matt, grupp, varld) === undefined);
    if (ensam === undefined || annan !== undefined) return;
    plats(ensam.matt, ensam.grupp, varld.avtryck(ensam.matt, ensam.grupp));
  };
  for (const { vanster, hoger } of varld.likheter) lagg([...vanster, ...hoger]);
  for (let i = 0; i < tal.length; i++) {
    for (const { summa, grupp, dimension, matt } of kodsummorVid(tal[i], varld)) {
      if (summa.slag === "tacker") continue;
      lagg(
        [summa.hel, ...summa.delar].map((kod) => ({ matt, grupp: medKod(grupp, dimension, kod) })),
      );
    }
  }
}

/** Kodsummorna som talet ingår i. */
function* kodsummorVid(ett: Bygge | undefined, varld: Varld) {
  if (ett === undefined || !ett.nyckel.endsWith(`#${varld.avtryck(ett.matt, ett.grupp)}`)) return;
  const { matt, grupp } = ett;
  for (const dimension of varld.dimensioner.values()) {
    if (dimension.id !== PERIOD && !varld.uttalarSigOm(matt, grupp)) continue;
    const kod = kodI(grupp, dimension);
    for (const [nummer, summa] of dimension.summor.entries()) {
      if (summa.hel !== kod && !summa.delar.includes(kod)) continue;
      if (summa.matt?.includes(matt) !== false) yield { summa, nummer, dimension, matt, grupp };
    }
  }
}

/** Sambanden som kodsumman ger. Delar som inte går att räkna ut var för sig blir en rest. */
function sambandFor(
  { hel: helkod, delar: koder, slag }: Kodsumma,
  hel: number,
  delar: ReadonlyArray<number | undefined>,
  rest: (vilken: string) => number,
): ReadonlyArray<Samband> {
  const med = (klass: string, led: ReadonlyArray<Led>): Samband => ({
    klass,
    tal: led.map(([plats]) => plats),
    koefficienter: led.map(([, koefficient]) => koefficient),
    koder: led.map(([, , kod]) => kod),
  });
  const helheten: Led = [hel, 1, helkod];
  const kanda = delar.flatMap(
    (del, nr): ReadonlyArray<Led> => (del === undefined ? [] : [[del, -1, koder[nr] ?? ""]]),
  );
  if (kanda.length === 0) return [];
  const saknade = koder.filter((_, nr) => delar[nr] === undefined);
  if (slag === "tacker") {
    const under = kanda.map((del, nr) =>
      med(`under${nr}`, [helheten, del, [rest(`tacker-under${nr}`), -1, REST]]),
    );
    return saknade.length > 0
      ? under
      : [...under, med("over", [helheten, [rest("tacker-over"), 1, REST], ...kanda])];
  }
  return saknade.length === 0
    ? [med("delar", [helheten, ...kanda])]
    : [med("delar", [helheten, ...kanda, [rest("delar"), -1, REST]])];
}

/** Talets plats, koefficient och kod. */
type Led = readonly [number, number, string];

/** Det som sambandet lämnar öppet: utan kod. */
const REST = "";
