/**
 * Bygger systemet: varje tryckt cell blir ett tal, tidigare utgivna celler med samma fakta blir samma tal, och varje
 * kodsumma ger ett samband i varje grupp där den säger något.
 */
import {
  type Dimensioner,
  efterId,
  grupper,
  gruppnamn,
  kodI,
  medKod,
  periodI,
  type Tabellform,
  utanHelheter,
} from "../publicering/celler.ts";
import {
  type Antalscell,
  type Antalstabell,
  type Cellgrupp,
  type Dimension,
  type Kodsumma,
  type Kohort,
  type Likhet,
  PERIOD,
  type Publicering,
  type Talplats,
} from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { type BrutetSamband, LIKHET, type Samband } from "./System.ts";

/** Ett tal under bygget. `celler`: de nya tabellernas celler som är just det talet. `varde` saknas när det inte är känt. */
export type Bygge = {
  readonly nyckel: string;
  readonly matt: string;
  readonly grupp: Cellgrupp;
  varde: number | undefined;
  /** Sant om värdet bara är ett av dem som stämmer. */
  antaget?: true;
  utgivet: "visat" | "dolt" | undefined;
  /** Sant om talet bara är utgivet som dolt kön i en tabell med regeln `nns`: den ställer inget krav på bredd. */
  utanKrav: boolean;
  readonly celler: Array<{ readonly tabell: Antalstabell; readonly cell: Antalscell }>;
};

/** Ett samband under bygget; helheten står först. */
export type Byggsamband = Samband & { readonly dimension: string };

/** Det färdiga bygget, före reglerna. */
export type Grundsystem = {
  readonly tal: ReadonlyArray<Bygge>;
  readonly samband: ReadonlyArray<Byggsamband>;
  readonly brutna: ReadonlyArray<BrutetSamband>;
};

/** En publicering som värld: dess dimensioner och vilket avtryck varje mått har en period. */
type Varld = {
  readonly id: string;
  readonly dimensioner: Dimensioner;
  readonly avtryck: (matt: string, grupp: Cellgrupp) => string;
  /** Om publiceringen själv säger något om måttet den perioden, eller ingen gör det: bara där gäller dess kodsummor. */
  readonly uttalarSigOm: (matt: string, grupp: Cellgrupp) => boolean;
  readonly likheter: ReadonlyArray<Likhet>;
};

/** Var talen står; `plats` lägger till ett tal som inte finns. */
type Talregister = {
  readonly finns: (matt: string, grupp: Cellgrupp, varld: Varld) => number | undefined;
  readonly plats: (matt: string, grupp: Cellgrupp, avtryck: string) => number;
};

/** Det sanna värdet för ett tidigare dolt tal, om det fortfarande går att räkna fram ur fakta. */
export type Kannedom = (matt: string, grupp: Cellgrupp, nyckel: string) => number | undefined;

/** Bygger systemet av den nya publiceringen och de tidigare. */
export function byggSystem(
  ny: Publicering,
  tidigare: ReadonlyArray<Utgiven>,
  kand: Kannedom = () => undefined,
): Grundsystem {
  const tal: Array<Bygge> = [];
  const platser = new Map<string, number>();
  const tider = new Set<string>();
  const varldar = [ny, ...tidigare].map((en) => varldFor(en, tider));
  const plats = (matt: string, grupp: Cellgrupp, avtryck: string): number => {
    const nyckel = `${gruppnamn(matt, grupp)}#${avtryck}`;
    const funnen = platser.get(nyckel);
    if (funnen !== undefined) return funnen;
    tal.push({
      nyckel,
      matt,
      grupp,
      varde: undefined,
      utgivet: undefined,
      utanKrav: true,
      celler: [],
    });
    platser.set(nyckel, tal.length - 1);
    return tal.length - 1;
  };
  const trycktTal = (varld: Varld, matt: string, grupp: Cellgrupp): Bygge | undefined =>
    tal[plats(matt, grupp, varld.avtryck(matt, grupp))];

  const [nyVarld, ...gamlaVarldar] = varldar;
  if (nyVarld === undefined) return { tal, samband: [], brutna: [] };
  for (const tabell of ny.tabeller) {
    for (const cell of tryckta(tabell, nyVarld, (grupp) => ({ grupp, antal: 0 }))) {
      const bygge = trycktTal(nyVarld, tabell.matt, cell.grupp);
      if (bygge === undefined) continue;
      if (bygge.varde !== undefined && bygge.varde !== cell.antal) throw new OlikaTal(tabell.id);
      bygge.varde = cell.antal;
      bygge.celler.push({ tabell, cell });
    }
  }
  tidigare.forEach((utgiven, i) => {
    const varld = gamlaVarldar[i];
    if (varld === undefined) return;
    for (const tabell of utgiven.tabeller) {
      for (const cell of tryckta(tabell, varld, (grupp) => ({ grupp, antal: 0 }))) {
        const bygge = trycktTal(varld, tabell.matt, cell.grupp);
        if (bygge === undefined) continue;
        if (tabell.regel !== "nns" || cell.grupp["kon"] === undefined) bygge.utanKrav = false;
        if (cell.antal === undefined) bygge.utgivet ??= "dolt";
        else {
          if (bygge.varde !== undefined && bygge.varde !== cell.antal)
            throw new OlikaTal(tabell.id);
          bygge.varde = cell.antal;
          bygge.utgivet = "visat";
        }
      }
    }
  });
  for (const { matt, grupp, nyckel } of tal) tider.add(tid(matt, grupp, nyckel));
  for (const ett of tal) {
    if (ett.varde === undefined) ett.varde = kand(ett.matt, ett.grupp, ett.nyckel);
  }
  const finns: Talregister["finns"] = (matt, grupp, varld) =>
    platser.get(`${gruppnamn(matt, grupp)}#${varld.avtryck(matt, grupp)}`);
  for (let fore = -1; fore < tal.length; ) {
    fore = tal.length;
    for (const varld of varldar) slutled(varld, tal, { finns, plats });
  }
  const samband = utanDubbletter(
    varldar.flatMap((varld) => [
      ...sambandI(varld, tal, { finns, plats }),
      ...likheterI(varld, finns),
    ]),
  );
  harledAlla(samband, tal);
  return { tal, samband, brutna: brutnaSamband(ny, tidigare) };
}

/** Ett och samma tal har olika värden: tabellerna är inte räknade på samma fakta. */
export class OlikaTal extends Error {
  readonly tabell: string;
  constructor(tabell: string) {
    super(
      `Tabellen ${tabell} går inte ihop med de andra: samma tal eller summa har olika värden. Räkna om dem på samma fakta. The table does not agree with the others.`,
    );
    this.name = "OlikaTal";
    this.tabell = tabell;
  }
}

const varldFor = (
  { id, dimensioner, tabeller, kohorter, likheter = [] }: Varldsdel,
  tider: ReadonlySet<string>,
): Varld => {
  const uppslagna = efterId(dimensioner);
  const namn = (matt: string, grupp: Cellgrupp): string => `${matt}|${periodI(grupp, uppslagna)}`;
  const avtryck = new Map(kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  const tryckta = new Set(
    tabeller.flatMap(({ matt, celler }) => celler.map(({ grupp }) => namn(matt, grupp))),
  );
  return {
    id,
    dimensioner: uppslagna,
    likheter,
    avtryck: (matt, grupp) => avtryck.get(namn(matt, grupp)) ?? `:${id}`,
    uttalarSigOm: (matt, grupp) =>
      tryckta.has(namn(matt, grupp)) ||
      !avtryck.has(namn(matt, grupp)) ||
      !tider.has(tid(matt, grupp, `#${avtryck.get(namn(matt, grupp)) ?? `:${id}`}`)),
  };
};

/** Måttet, perioden och dess fakta, i vilken publicering det än står. */
const tid = (matt: string, grupp: Cellgrupp, nyckel: string): string =>
  `${matt}|${grupp[PERIOD] ?? ""}${nyckel.slice(nyckel.lastIndexOf("#"))}`;

type Varldsdel = {
  readonly id: string;
  readonly dimensioner: ReadonlyArray<Dimension>;
  readonly tabeller: ReadonlyArray<{
    readonly matt: string;
    readonly celler: ReadonlyArray<{ readonly grupp: Cellgrupp }>;
  }>;
  readonly kohorter: ReadonlyArray<Kohort>;
  readonly likheter?: ReadonlyArray<Likhet>;
};

function* tryckta<C extends { readonly grupp: Cellgrupp }>(
  tabell: Tabellform & { readonly celler: ReadonlyArray<C> },
  { dimensioner }: Varld,
  noll: (grupp: Cellgrupp) => C,
): Generator<C> {
  const egna = new Map(
    tabell.celler.map((cell) => {
      const grupp = utanHelheter(cell.grupp, dimensioner);
      return [gruppnamn("", grupp), { ...cell, grupp }];
    }),
  );
  for (const grupp of grupper(tabell, dimensioner))
    yield egna.get(gruppnamn("", grupp)) ?? noll(grupp);
}

/** Lägger till vart tal som är det enda som saknas i en kodsumma: det går att räkna ut, fast ingen trycker det. */
function slutled(varld: Varld, tal: ReadonlyArray<Bygge>, { finns, plats }: Talregister): void {
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

/** Sambanden som gäller i världen, mellan alla tal som har dess avtryck. */
function sambandI(
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
const likheterI = (varld: Varld, finns: Talregister["finns"]): ReadonlyArray<Byggsamband> =>
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

/** Räknar ut det enda okända talet i vart samband, tills inget mer går att räkna ut. */
function harledAlla(samband: ReadonlyArray<Byggsamband>, tal: ReadonlyArray<Bygge>): void {
  let kvar = samband;
  for (let fore = Infinity; kvar.length < fore; ) {
    fore = kvar.length;
    kvar = kvar.filter((ett) => !harled(ett, tal));
  }
}

/** Sant när alla talen är kända. */
function harled({ tal, koefficienter }: Byggsamband, alla: ReadonlyArray<Bygge>): boolean {
  let summa = 0;
  let okant: { readonly tal: Bygge; readonly koefficient: number } | undefined;
  for (const [nr, plats] of tal.entries()) {
    const ett = alla[plats];
    const koefficient = koefficienter[nr] ?? 0;
    if (ett?.varde !== undefined) summa += koefficient * ett.varde;
    else if (ett !== undefined && okant === undefined) okant = { tal: ett, koefficient };
    else return false;
  }
  const varde = okant === undefined ? 0 : -summa / okant.koefficient;
  if (varde < 0 || (okant === undefined && summa !== 0)) throw new OlikaTal(tabellen(tal, alla));
  if (okant !== undefined) okant.tal.varde = varde;
  return true;
}

const tabellen = (tal: ReadonlyArray<number>, alla: ReadonlyArray<Bygge>): string =>
  tal.flatMap((plats) => alla[plats]?.celler.map(({ tabell }) => tabell.id) ?? [])[0] ?? "?";

function utanDubbletter(samband: ReadonlyArray<Byggsamband>): ReadonlyArray<Byggsamband> {
  const sedda = new Map(samband.map((ett) => [ett.tal.join(","), ett]));
  return [...sedda.values()];
}

/** Mått och perioder som en tidigare publicering räknade på andra fakta. */
const brutnaSamband = (
  ny: Publicering,
  tidigare: ReadonlyArray<Utgiven>,
): ReadonlyArray<BrutetSamband> => {
  const nya = new Map(ny.kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  return tidigare.flatMap(({ id, kohorter }) =>
    kohorter
      .filter(({ matt, period, avtryck }) => {
        const nytt = nya.get(`${matt}|${period}`);
        return nytt !== undefined && nytt !== avtryck;
      })
      .map(({ matt, period }) => ({ matt, period, tidigare: id })),
  );
};
