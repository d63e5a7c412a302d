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

/**
 * En summa, i talens namn. `lika`: `plus` är lika mycket som `minus`. `minst`: `plus` är minst lika mycket, det som inte trycks
 * är resten. `tackt`: `plus` är högst lika mycket, och inget av `minus` är större. `ryms`: bara det senare.
 */
export type Summa = {
  readonly plus: ReadonlyArray<string>;
  readonly minus: ReadonlyArray<string>;
  readonly slag: "lika" | "minst" | "tackt" | "ryms";
};

type Led = { readonly matt: string; readonly grupp: Grupp };
type Form = Pick<Utgiven, "id" | "dimensioner" | "kohorter">;

const helhetI = ({ dimensioner }: Form, id: string): string =>
  dimensioner.find((dimension) => dimension.id === id)?.alla ?? "";

/** Talets namn i publiceringen, enligt Intyg. */
export function namnare(form: Form) {
  const helhet = new Map(form.dimensioner.map((dimension) => [dimension.id, dimension.alla]));
  const avtryck = new Map(form.kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  return (matt: string, grupp: Grupp): string => {
    const led = Object.entries(grupp).filter(([d, kod]) => kod !== helhet.get(d));
    const period = grupp["period"] ?? helhet.get("period") ?? "";
    const namn = [matt, ...led.map(([d, kod]) => `${d}=${kod}`).sort()].join("|");
    return `${namn}#${avtryck.get(`${matt}|${period}`) ?? `:${form.id}`}`;
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
  for (const { matt, dimensioner, nivaer, perioder, celler } of utgiven.tabeller) {
    const angivna = new Map(celler.map(({ grupp, antal }) => [namn(matt, grupp), antal]));
    const former = new Set(nivaer?.map((niva) => [...niva].sort().join("|")));
    for (const grupp of produkten(utgiven, dimensioner)) {
      if (nivaer !== undefined && !former.has(Object.keys(grupp).sort().join("|"))) continue;
      const period = grupp["period"];
      if (period !== undefined && perioder?.includes(period) === false) continue;
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
  const ensamSaknad = (alla: ReadonlyArray<Led>): void => {
    const [ensam, annan] = alla.filter((led) => !tal.has(namn(led.matt, led.grupp)));
    if (ensam === undefined || annan !== undefined) return;
    const ett = { ...ensam, antal: undefined, tryckt: false };
    tal.set(namn(ensam.matt, ensam.grupp), ett);
    ko.push(ett);
  };
  for (const { vanster, hoger } of utgiven.likheter ?? []) {
    ensamSaknad([...vanster, ...hoger]);
    const [plus, minus] = [vanster, hoger].map((s) => s.map((led) => namn(led.matt, led.grupp)));
    if (plus && minus && [...plus, ...minus].every((nyckel) => tal.has(nyckel)))
      summor.set(`${plus}=${minus}`, { plus, minus, slag: "lika" });
  }
  for (const { matt, grupp, summa, id } of kodsummor(utgiven, ko)) {
    const [hel, ...delar] = [summa.hel, ...summa.delar].map((kod) => ({
      matt,
      grupp: { ...grupp, [id]: kod },
    }));
    if (hel === undefined) continue;
    const tacker = summa.slag === "tacker";
    if (!tacker) ensamSaknad([hel, ...delar]);
    const helnamn = namn(matt, hel.grupp);
    const minus = delar.map((del) => namn(matt, del.grupp)).filter((del) => tal.has(del));
    if (!tal.has(helnamn) || minus.length === 0) continue;
    const hela = minus.length === delar.length;
    const slag = tacker ? (hela ? "tackt" : "ryms") : hela ? "lika" : "minst";
    summor.set(`${helnamn}|${id}|${summa.delar}`, { plus: [helnamn], minus, slag });
  }
}

/** Kodsummorna som talen ingår i. Utom över perioder säger en publicering bara något om de perioder den trycker. */
function* kodsummor(utgiven: Utgiven, tal: ReadonlyArray<Led>) {
  const tid = ({ matt, grupp }: Led): string =>
    `${matt}|${grupp["period"] ?? helhetI(utgiven, "period")}`;
  const tryckta = new Set([...trycktaTal(utgiven)].map(([, ett]) => tid(ett)));
  const daterade = new Set(utgiven.kohorter.map((k) => `${k.matt}|${k.period}`));
  for (const ett of tal) {
    const uttalad = tryckta.has(tid(ett)) || !daterade.has(tid(ett));
    for (const { id, alla, summor } of utgiven.dimensioner) {
      const kod = ett.grupp[id] ?? alla;
      for (const summa of id === "period" || uttalad ? summor : []) {
        const ingar = kod === summa.hel || summa.delar.includes(kod);
        if (ingar && summa.matt?.includes(ett.matt) !== false) yield { ...ett, summa, id };
      }
    }
  }
}
