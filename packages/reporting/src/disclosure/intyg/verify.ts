/**
 * Prövar ett intyg mot det utgivna. Delar ingen kod med skyddet: har det ena fel säger det andra det.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import type { Intyg } from "./Intyg.ts";

type Grupp = Readonly<Record<string, string>>;
type Form = Omit<Utgiven, "tabeller">;
type Tabell = Omit<Utgiven["tabeller"][number], "celler">;
type Fyllning = (nyckel: string) => number | undefined;

/**
 * Vad som inte stämmer, utan tal. Tom lista: vart och ett av fyllningarna är möjlig för den som har allt i `utgivna`, och
 * varje dold cell går isär med bredden, också för den som är ensam i en annan cell. `sann` är den nya publiceringens tal.
 */
export function verify(
  sann: Publicering,
  utgivna: ReadonlyArray<Utgiven>,
  { grund, flyttar, bredd }: Intyg,
): ReadonlyArray<string> {
  const fel = new Set<string>();
  const tryckta = utgivna.flatMap((u) => u.tabeller.flatMap((t) => celler(u, t, t.celler)));
  const synliga = new Map(
    tryckta.flatMap(({ nyckel, antal }) => (antal === undefined ? [] : [[nyckel, antal] as const])),
  );
  for (const flytt of [INGEN, ...flyttar]) {
    const varde: Fyllning = (nyckel) => {
      const bas = synliga.get(nyckel) ?? grund.get(nyckel);
      return bas === undefined ? undefined : bas + (flytt.get(nyckel) ?? 0);
    };
    for (const nyckel of flytt.keys()) {
      const ett = varde(nyckel) ?? -1;
      if (synliga.has(nyckel) || ett < 0 || !Number.isInteger(ett)) fel.add(`omöjlig: ${nyckel}`);
    }
    for (const u of utgivna)
      for (const t of u.tabeller) for (const n of brott(u, t, varde)) fel.add(n);
  }
  const sanna = sann.tabeller.flatMap((t) =>
    celler(sann, t, t.celler).map((cell) => ({ ...cell, matt: t.matt, regel: t.regel })),
  );
  const ensamma = sanna.filter(({ antal, nyckel }) => antal === 1 && !synliga.has(nyckel));
  for (const { nyckel, antal } of sanna) {
    if ((synliga.get(nyckel) ?? grund.get(nyckel) ?? antal) !== antal)
      fel.add(`fel tal: ${nyckel}`);
  }
  const fria = new Set(sanna.flatMap(({ regel, nyckel }) => (regel === "nns" ? [nyckel] : [])));
  for (const { nyckel } of tryckta) {
    if (synliga.has(nyckel) || fria.has(nyckel)) continue;
    const smalt = (kanda: ReadonlyArray<string>): boolean => {
      const varden = flyttar
        .filter((flytt) => !kanda.some((kand) => flytt.has(kand)))
        .map((flytt) => flytt.get(nyckel) ?? 0);
      return Math.max(0, ...varden) - Math.min(0, ...varden) < bredd;
    };
    const vetare = ensamma.map(({ matt, grupp }) =>
      ensamma.filter((e) => e.matt === matt && (inom(e.grupp, grupp) || inom(grupp, e.grupp))),
    );
    for (const kanda of [[], ...vetare].map((lista) => lista.map((e) => e.nyckel))) {
      if (!kanda.includes(nyckel) && smalt(kanda)) fel.add(`för smalt: ${nyckel}`);
    }
  }
  return [...fel];
}

const INGEN: ReadonlyMap<string, number> = new Map();

const inom = (inre: Grupp, yttre: Grupp): boolean =>
  Object.entries(yttre).every(([id, kod]) => inre[id] === kod);

/** Talets namn, enligt Intyg. */
function namn({ id, dimensioner, kohorter }: Form, matt: string, grupp: Grupp): string {
  const alla = (d: string) => dimensioner.find((en) => en.id === d)?.alla ?? "";
  const led = Object.entries(grupp).filter(([d, kod]) => kod !== alla(d));
  const period = grupp["period"] ?? alla("period");
  const kohort = kohorter.find((k) => k.matt === matt && k.period === period);
  return `${[matt, ...led.map(([d, kod]) => `${d}=${kod}`).sort()].join("|")}#${kohort?.avtryck ?? `:${id}`}`;
}

/** Varje grupp som tabellen trycker, med talet om det visas. */
function celler(
  form: Form,
  { matt, dimensioner, nivaer }: Tabell,
  angivna: ReadonlyArray<{ readonly grupp: Grupp; readonly antal?: number }>,
) {
  const tal = new Map(angivna.map(({ grupp, antal }) => [namn(form, matt, grupp), antal]));
  const full = dimensioner.reduce<ReadonlyArray<Grupp>>(
    (grupper, id) => {
      const koder = form.dimensioner.find((d) => d.id === id)?.koder ?? [];
      return grupper.flatMap((grupp) => [grupp, ...koder.map((kod) => ({ ...grupp, [id]: kod }))]);
    },
    [{}],
  );
  const nivaNamn = (delar: ReadonlyArray<string>) => [...delar].sort().join("|");
  const med = nivaer && new Set(nivaer.map(nivaNamn));
  return full
    .filter((grupp) => med === undefined || med.has(nivaNamn(Object.keys(grupp))))
    .map((grupp) => ({ grupp, nyckel: namn(form, matt, grupp) }))
    .map((cell) => ({ ...cell, antal: tal.has(cell.nyckel) ? tal.get(cell.nyckel) : 0 }));
}

/** Summorna i tabellen som fyllningen bryter mot. */
function* brott(form: Form, tabell: Tabell, varde: Fyllning): Generator<string> {
  for (const { grupp } of celler(form, tabell, [])) {
    for (const { id, alla, summor } of form.dimensioner) {
      for (const { hel, delar, slag } of summor) {
        if ((grupp[id] ?? alla) !== hel) continue;
        const i = (kod: string) => varde(namn(form, tabell.matt, { ...grupp, [id]: kod }));
        const kanda = delar.map(i).filter((ett) => ett !== undefined);
        const [hela, summa] = [i(hel) ?? 0, kanda.reduce((s, ett) => s + ett, 0)];
        const alltMed = kanda.length === delar.length;
        const haller =
          slag === "tacker"
            ? kanda.every((ett) => ett <= hela) && (!alltMed || hela <= summa)
            : alltMed
              ? hela === summa
              : summa <= hela;
        if (!haller) yield `summan går inte ihop: ${namn(form, tabell.matt, grupp)}`;
      }
    }
  }
}
