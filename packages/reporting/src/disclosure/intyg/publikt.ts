/**
 * Det allmänheten ser, på nytt läst ur det utgivna: talen, deras namn och summorna mellan dem. Hör till prövaren och delar
 * ingen kod med skyddet.
 */
import type { Utgiven } from "../publicering/Utgiven.ts";

export type Grupp = Readonly<Record<string, string>>;

/** Ett tal. `antal` saknas när det är dolt; `tryckt` är falskt när det bara går att sluta sig till. */
export type Publikttal = {
  readonly matt: string;
  readonly grupp: Grupp;
  readonly antal: number | undefined;
  readonly tryckt: boolean;
};

/** En summa, i talens namn. `hela`: alla delar är med. Annars är helheten större än de delar som är med. */
export type Summa = {
  readonly hel: string;
  readonly delar: ReadonlyArray<string>;
  readonly hela: boolean;
  readonly tacker: boolean;
};

type Form = Omit<Utgiven, "tabeller"> & {
  readonly tabeller: ReadonlyArray<Omit<Utgiven["tabeller"][number], "celler">>;
};

/** Talets namn i publiceringen, enligt Intyg. */
export function namnare({ id, dimensioner, kohorter }: Form) {
  const helhet = new Map(dimensioner.map((dimension) => [dimension.id, dimension.alla]));
  const avtryck = new Map(kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  return (matt: string, grupp: Grupp): string => {
    const led = Object.entries(grupp).filter(([d, kod]) => kod !== helhet.get(d));
    const period = grupp["period"] ?? helhet.get("period") ?? "";
    const namn = [matt, ...led.map(([d, kod]) => `${d}=${kod}`).sort()].join("|");
    return `${namn}#${avtryck.get(`${matt}|${period}`) ?? `:${id}`}`;
  };
}

/** Talen i allt utgivet, med det som en summa lämnar ensamt kvar, och summorna. */
export function publikt(utgivna: ReadonlyArray<Utgiven>) {
  const tal = new Map<string, Publikttal>();
  for (const utgiven of utgivna) {
    for (const [nyckel, ett] of trycktaTal(utgiven)) {
      if (tal.get(nyckel)?.antal === undefined) tal.set(nyckel, ett);
    }
  }
  const summor = new Map<string, Summa>();
  for (let fore = -1; fore < tal.size; ) {
    fore = tal.size;
    for (const utgiven of utgivna) slutledda(utgiven, tal, summor);
  }
  return { tal, summor: [...summor.values()] };
}

function* trycktaTal(utgiven: Utgiven): Generator<readonly [string, Publikttal]> {
  const namn = namnare(utgiven);
  for (const { matt, dimensioner, nivaer, celler } of utgiven.tabeller) {
    const angivna = new Map(celler.map(({ grupp, antal }) => [namn(matt, grupp), antal]));
    const former = new Set(nivaer?.map((niva) => [...niva].sort().join("|")));
    for (const grupp of produkten(utgiven, dimensioner)) {
      if (nivaer !== undefined && !former.has(Object.keys(grupp).sort().join("|"))) continue;
      const nyckel = namn(matt, grupp);
      const antal = angivna.has(nyckel) ? angivna.get(nyckel) : 0;
      yield [nyckel, { matt, grupp, antal, tryckt: true }];
    }
  }
}

const produkten = (form: Form, dimensioner: ReadonlyArray<string>): ReadonlyArray<Grupp> =>
  dimensioner.reduce<ReadonlyArray<Grupp>>(
    (grupper, id) => {
      const koder = form.dimensioner.find((dimension) => dimension.id === id)?.koder ?? [];
      return grupper.flatMap((grupp) => [grupp, ...koder.map((kod) => ({ ...grupp, [id]: kod }))]);
    },
    [{}],
  );

/** Lägger till summorna i publiceringen, och vart tal som är det enda som saknas i en av dem. */
function slutledda(
  utgiven: Utgiven,
  tal: Map<string, Publikttal>,
  summor: Map<string, Summa>,
): void {
  const namn = namnare(utgiven);
  const ko = [...tal].flatMap(([nyckel, ett]) =>
    namn(ett.matt, ett.grupp) === nyckel ? [ett] : [],
  );
  for (const { matt, grupp } of ko) {
    for (const { id, alla, summor: kodsummor } of utgiven.dimensioner) {
      const kod = grupp[id] ?? alla;
      for (const [nummer, { hel, delar, slag, matt: gallande }] of kodsummor.entries()) {
        if (gallande?.includes(matt) === false) continue;
        if (kod !== hel && !delar.includes(kod)) continue;
        const med = [hel, ...delar].map((annan) => ({ ...grupp, [id]: annan }));
        const okand = med.filter((annan) => !tal.has(namn(matt, annan)));
        const [ensam] = okand;
        if (ensam !== undefined && okand.length === 1 && slag !== "tacker") {
          tal.set(namn(matt, ensam), { matt, grupp: ensam, antal: undefined, tryckt: false });
          ko.push({ matt, grupp: ensam, antal: undefined, tryckt: false });
        }
        const [helheten = "", ...delarna] = med.map((annan) => namn(matt, annan));
        const kanda = delarna.filter((del) => tal.has(del));
        if (!tal.has(helheten) || kanda.length === 0) continue;
        const hela = kanda.length === delar.length;
        const tacker = slag === "tacker";
        summor.set(`${helheten}|${id}|${nummer}`, { hel: helheten, delar: kanda, hela, tacker });
      }
    }
  }
}
