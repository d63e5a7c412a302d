/**
 * Prövar ett intyg mot det utgivna. Delar ingen kod med skyddet: har det ena fel säger det andra det.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "../Skyddsregler.ts";
import { ensammasVetande } from "./ensammasVetande.ts";
import type { Intyg } from "./Intyg.ts";
import { namnare, type Publikttal, publikt, type Summa } from "./publikt.ts";

type Flytt = Intyg["flyttar"][number];
type Granser = Pick<Skyddsregler, "bredd" | "minstaCell">;
type Fyllning = (nyckel: string) => number;
/** Det som ska sväva: ett tal, eller resten av en summa. */
type Mal = ReadonlyArray<readonly [nyckel: string, tecken: number]>;

/**
 * Vad som inte stämmer, utan tal. Tom lista: var och en av fyllningarna är möjlig för den som har allt i `utgivna`, och varje
 * dold cell går isär med bredden, också för den som är ensam i en annan; det som ingen tryckt gör det för allmänheten. `sann` är
 * den nya publiceringens tal.
 */
export function verify(
  sann: Publicering,
  utgivna: ReadonlyArray<Utgiven>,
  { grund, flyttar }: Intyg,
  granser: Granser = forvaldaSkyddsregler,
): ReadonlyArray<string> {
  const { tal, summor } = publikt(utgivna);
  const namn = namnare(sann);
  const sanna = sann.tabeller.flatMap(({ matt, regel, celler }) =>
    celler.flatMap((cell) => {
      const nyckel = namn(matt, cell.grupp);
      return tal.has(nyckel) ? [{ ...cell, matt, regel, nyckel }] : [];
    }),
  );
  const bas: Fyllning = (nyckel) => tal.get(nyckel)?.antal ?? grund.get(nyckel) ?? Number.NaN;
  const litet = (antal: number): boolean => antal > 0 && antal < granser.minstaCell;
  const tidigare = publikt(utgivna.filter(({ id }) => id !== sann.id)).tal;
  const forSma = sanna.filter(({ nyckel, antal, individer = antal, utanIndivider, regel }) => {
    const visas = tal.get(nyckel)?.antal !== undefined && tidigare.get(nyckel)?.antal === undefined;
    const fri = regel === "nns" || utanIndivider === true;
    return visas && !fri && (litet(antal) || litet(individer));
  });
  const utanKrav = utanKravI(utgivna);
  const egna = publikt(utgivna.filter(({ id }) => id === sann.id)).tal;
  const berors = berordaAv(
    [...egna.keys()].filter((nyckel) => tidigare.get(nyckel)?.antal === undefined),
    summor,
    (nyckel) => tal.get(nyckel)?.antal !== undefined,
  );
  const mal = [
    ...[...tal].flatMap(([nyckel, { antal, tryckt }]): ReadonlyArray<Mal> => {
      const skyddas = tryckt || litet(bas(nyckel));
      return antal === undefined && skyddas ? [[[nyckel, 1]]] : [];
    }),
    ...summor.flatMap((summa): ReadonlyArray<Mal> => {
      const led = [...plusled(summa.plus, 1), ...plusled(summa.minus, -1)];
      return summa.slag === "minst" && litet(summera(led, bas)) ? [led] : [];
    }),
  ].filter(([forst]) => {
    const nyckel = forst?.[0] ?? "";
    return !utanKrav.has(nyckel) && berors.has(nyckel);
  });
  const star = (led: Mal): boolean =>
    led.length === 1 && tal.get(led[0]?.[0] ?? "")?.tryckt === true;
  const vetande = ensammasVetande(sann, sanna, tal, bas);
  return [
    ...[...tal.keys()].filter((nyckel) => !arAntal(bas(nyckel))).map((n) => `saknas: ${n}`),
    ...summor.filter((s) => !haller(s, bas)).map(({ plus }) => `summan brister: ${plus}`),
    ...sanna.filter((cell) => bas(cell.nyckel) !== cell.antal).map((c) => `fel tal: ${c.nyckel}`),
    ...forSma.map(({ nyckel }) => `för litet: ${nyckel}`),
    ...new Set(omojliga(flyttar, bas, tal, summor)),
    ...new Set([
      ...smala(mal, flyttar, [new Set()], granser.bredd),
      ...smala(mal.filter(star), flyttar, vetande, granser.bredd),
    ]),
  ];
}

/** Talen som det nya säger något om, direkt eller genom andra som inte visas. Resten skyddades när det gavs ut. */
function berordaAv(
  nya: ReadonlyArray<string>,
  summor: ReadonlyArray<Summa>,
  visas: (nyckel: string) => boolean,
): ReadonlySet<string> {
  const summorVid = vid(summor, ({ plus, minus }) => [...plus, ...minus]);
  const natta = new Set(nya);
  const borjan = new Set(nya);
  for (const nyckel of natta) {
    if (visas(nyckel) && !borjan.has(nyckel)) continue;
    for (const { ett } of summorVid.get(nyckel) ?? [])
      for (const granne of [...ett.plus, ...ett.minus]) natta.add(granne);
  }
  return natta;
}

const plusled = (nycklar: ReadonlyArray<string>, tecken: number): Mal =>
  nycklar.map((nyckel) => [nyckel, tecken]);

const summera = (led: Mal, varde: Fyllning): number =>
  led.reduce((summa, [nyckel, tecken]) => summa + tecken * varde(nyckel), 0);

const arAntal = (antal: number): boolean => Number.isInteger(antal) && antal >= 0;

function haller({ plus, minus, slag }: Summa, varde: Fyllning): boolean {
  const over = summera([...plusled(plus, 1), ...plusled(minus, -1)], varde);
  if (slag === "lika") return over === 0;
  if (slag === "minst") return over >= 0;
  const hel = varde(plus[0] ?? "");
  return minus.every((del) => varde(del) <= hel) && (slag === "ryms" || over <= 0);
}

/** Könen i nns-tabeller döljs utan krav på bredd: där får ettor visas. */
const utanKravI = (utgivna: ReadonlyArray<Utgiven>): ReadonlySet<string> =>
  new Set(
    utgivna.flatMap((utgiven) => {
      const namn = namnare(utgiven);
      return utgiven.tabeller.flatMap(({ regel, matt, celler }) =>
        regel === "nns" ? celler.filter((c) => c.grupp["kon"]).map((c) => namn(matt, c.grupp)) : [],
      );
    }),
  );

/** Vad i flyttarna som ändrar det som visas, inte ger ett antal, eller bryter en summa. */
function* omojliga(
  flyttar: ReadonlyArray<Flytt>,
  bas: Fyllning,
  tal: ReadonlyMap<string, Publikttal>,
  summor: ReadonlyArray<Summa>,
): Generator<string> {
  const summorVid = vid(summor, ({ plus, minus }) => [...plus, ...minus]);
  for (const flytt of flyttar) {
    const varde: Fyllning = (nyckel) => bas(nyckel) + (flytt.get(nyckel) ?? 0);
    for (const nyckel of flytt.keys()) {
      if (!tal.has(nyckel)) continue;
      if (tal.get(nyckel)?.antal !== undefined) yield `ändrar det som visas: ${nyckel}`;
      if (!arAntal(varde(nyckel))) yield `inget antal: ${nyckel}`;
      for (const { ett } of summorVid.get(nyckel) ?? [])
        if (!haller(ett, varde)) yield `fyllningen brister: ${ett.plus}`;
    }
  }
}

/** Målen som inte går isär med bredden, för var och en som vet något utöver det utgivna. */
function* smala(
  mal: ReadonlyArray<Mal>,
  flyttar: ReadonlyArray<Flytt>,
  vetande: ReadonlyArray<ReadonlySet<string>>,
  bredd: number,
): Generator<string> {
  const flyttarVid = vid(flyttar, (flytt) => flytt.keys());
  for (const vet of vetande) {
    const utom = new Set(
      [...vet].flatMap((nyckel) => flyttarVid.get(nyckel) ?? []).map(({ ett }) => ett),
    );
    const rorda = new Set([...utom].flatMap((flytt) => [...flytt.keys()]));
    for (const led of mal) {
      const [forst = ""] = led[0] ?? [];
      if (vet.has(forst) || (vet.size > 0 && !led.some(([nyckel]) => rorda.has(nyckel)))) continue;
      const kvar = led.flatMap(([nyckel]) => flyttarVid.get(nyckel) ?? []);
      const andringar = kvar.flatMap(({ ett }) =>
        utom.has(ett) ? [] : [summera(led, (nyckel) => ett.get(nyckel) ?? 0)],
      );
      if (Math.max(0, ...andringar) - Math.min(0, ...andringar) < bredd)
        yield `för smalt${led.length > 1 ? " kvar av" : ""}: ${forst}`;
    }
  }
}

const vid = <T>(alla: ReadonlyArray<T>, nycklar: (ett: T) => Iterable<string>) =>
  Map.groupBy(
    alla.flatMap((ett) => [...nycklar(ett)].map((nyckel) => ({ nyckel, ett }))),
    ({ nyckel }) => nyckel,
  );
