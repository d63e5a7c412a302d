/**
 * Lagar för återimporten: loggen säger till sist detsamma som filen, samma fil ändrar inget, och inget id används två gånger.
 */

import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Faktum, gallandeFakta, iOrdning } from "../faktum/index.ts";
import { type Dag, faktumId, laggTillDagar, sakerDag, tolkaPeriod } from "../kernel/index.ts";
import { nagraFakta, slump } from "../testing/index.ts";
import { faktaI, type Importskillnad, jamfor, type Loggrad } from "./index.ts";
import { innehall } from "./innehall.ts";

/** En rad i en fil: sin nyckel och det den säger. */
type Rad = { readonly nyckel: string; readonly fakta: ReadonlyArray<Faktum> };
type Fil = ReadonlyArray<Rad>;

const UTTAGEN = sakerDag("2027-01-01");
const forrad = nagraFakta({ antal: 400, fro: 21 });

/** Filens fakta så som adaptern lämnar dem: id ur nyckel och löpnummer, källan med rad och avtryck. */
const inlast = (fil: Fil, kalla = "k", uttagen: Dag = UTTAGEN, namn = "f.csv") =>
  fil.flatMap(({ nyckel, fakta }, plats) => {
    const nummer = new Map<string, number>();
    return fakta.map((faktum): Faktum => {
      const nr = (nummer.get(faktum._tag) ?? 0) + 1;
      nummer.set(faktum._tag, nr);
      const { ersatter: _, ...utan } = faktum;
      return {
        ...utan,
        id: faktumId(kalla, nyckel, faktum._tag, nr),
        registrerad: uttagen,
        kalla: {
          ...{ kalla, fil: namn, rad: plats + 2, post: plats + 1, profil: "p@1" },
          avtryck: fakta.map(innehall).join("|"),
        },
      };
    });
  });

const slumpfil = (nasta: (under: number) => number, rader = 12): Fil =>
  Array.from({ length: nasta(rader) }, (_, n) => ({
    nyckel: n % 5 === 0 ? `A:${n}/x` : `A${n}`,
    fakta: Array.from({ length: 1 + nasta(4) }, () => forrad[nasta(40)] ?? forrad.slice(0, 1)[0]),
  })).map(({ nyckel, fakta }) => ({ nyckel, fakta: fakta.filter((f) => f !== undefined) }));

const las = (
  logg: ReadonlyArray<Loggrad>,
  fil: Fil,
  mer: { kalla?: string; uttagen?: Dag; behallBorta?: boolean; namn?: string } = {},
): Importskillnad =>
  jamfor(logg, {
    kalla: mer.kalla ?? "k",
    registrerad: mer.uttagen ?? UTTAGEN,
    fakta: inlast(fil, mer.kalla, mer.uttagen, mer.namn),
    behallBorta: mer.behallBorta ?? false,
  });

const innehallet = (fakta: ReadonlyArray<Faktum>) => fakta.map(innehall).sort();
const idn = (logg: ReadonlyArray<Loggrad>) =>
  logg.flatMap((rad) => (rad._tag === "KallaInlast" ? [] : [rad.id]));

const fall = Array.from({ length: 120 }, (_, fro) => {
  const nasta = slump(fro);
  return { nasta, filer: [slumpfil(nasta), slumpfil(nasta), slumpfil(nasta), slumpfil(nasta)] };
});

describe("lag: återimport", () => {
  it("den första inläsningen är filen, med filens egna id", () => {
    for (const { filer } of fall) {
      const fil = filer[0] ?? [];
      const { loggrader, forsta, nya } = las([], fil);
      expect(loggrader).toEqual(inlast(fil));
      expect([forsta, nya.length]).toEqual([true, fil.length]);
    }
  });

  it("loggen säger detsamma som den senaste filen, hur många som än lästs före", () => {
    for (const { filer } of fall) {
      let logg: ReadonlyArray<Loggrad> = [];
      for (const fil of filer) {
        const { nya, andrade, oforandrade, loggrader } = las(logg, fil);
        logg = [...logg, ...loggrader];
        expect(innehallet(faktaI(logg))).toEqual(innehallet(inlast(fil)));
        expect(nya.length + andrade.length + oforandrade.length).toBe(fil.length);
      }
      expect(new Set(idn(logg)).size).toBe(logg.length);
      expect(gallandeFakta(faktaI(logg))).toEqual(iOrdning(faktaI(logg)));
    }
  });

  it("samma fil igen ändrar inget: omkastad, omdöpt, flyttad och uttagen en annan dag", () => {
    for (const { filer, nasta } of fall) {
      let logg: ReadonlyArray<Loggrad> = [];
      for (const fil of filer.slice(0, 2)) logg = [...logg, ...las(logg, fil).loggrader];
      const fil = filer[1] ?? [];
      const omkastad = fil.toSorted(() => nasta(3) - 1);
      for (const igen of [
        las(logg, fil),
        las(logg, omkastad, { namn: "ny.csv" }),
        las(logg, fil, { uttagen: laggTillDagar(UTTAGEN, 40) }),
      ]) {
        expect(igen.loggrader).toEqual([]);
        expect([igen.nya, igen.andrade, igen.borta]).toEqual([[], [], []]);
        expect(igen.oforandrade).toHaveLength(fil.length);
      }
    }
  });

  it("det som gäller dagen filen togs ut är samma uppgift i nästa uttag", () => {
    const skattning = forrad.find(({ _tag }) => _tag === "SkattningLamnad");
    if (skattning === undefined) throw new Error("inget att pröva");
    const den = (uttagen: Dag): Fil => [
      { nyckel: "1", fakta: [{ ...skattning, galler: uttagen }] },
    ];
    const senare = laggTillDagar(UTTAGEN, 90);
    const logg = inlast(den(UTTAGEN)).map((f) => ({ ...f, kalla: { ...f.kalla, avtryck: "x" } }));
    const nu = inlast(den(senare), "k", senare).map((f) => ({
      ...f,
      kalla: { ...f.kalla, avtryck: "x" },
    }));
    const val = { kalla: "k", registrerad: senare, behallBorta: false };
    expect(jamfor(logg, { ...val, fakta: nu }).loggrader).toEqual([]);
    const andrad = nu.map((f) => ({ ...f, kalla: { ...f.kalla, avtryck: "y" } }));
    expect(jamfor(logg, { ...val, fakta: andrad }).andrade).toEqual([2]);
  });

  it("en annan källa rörs aldrig", () => {
    for (const { filer } of fall.slice(0, 40)) {
      const annan = inlast(filer[0] ?? [], "k2");
      const { loggrader, forsta } = las(annan, filer[1] ?? []);
      expect(forsta).toBe(true);
      expect(loggrader).toEqual(inlast(filer[1] ?? []));
      const logg = [...annan, ...loggrader, ...las([...annan, ...loggrader], []).loggrader];
      expect(innehallet(faktaI(logg))).toEqual(innehallet(annan));
    }
  });

  it("det som sades förut finns kvar: läget till en tidigare dag är den filens", () => {
    for (const { filer } of fall.slice(0, 40)) {
      let logg: ReadonlyArray<Loggrad> = [];
      filer.forEach((fil, n) => {
        const { loggrader } = las(logg, fil, { uttagen: laggTillDagar(UTTAGEN, n) });
        logg = [...logg, ...loggrader];
      });
      filer.forEach((fil, n) => {
        const da = faktaI(logg, laggTillDagar(UTTAGEN, n));
        expect(innehallet(da)).toEqual(innehallet(inlast(fil)));
      });
    }
  });

  it("med rader i karantän ligger det som fattas kvar, men det som raden slutat säga gör det inte", () => {
    const [a, b] = [forrad[0], forrad[1]];
    if (a === undefined || b === undefined) throw new Error("inget att pröva");
    const hel: Fil = [
      { nyckel: "A", fakta: [a, b] },
      { nyckel: "B", fakta: [a] },
    ];
    const logg = inlast(hel);
    const kvar = las(logg, [{ nyckel: "A", fakta: [a] }], { behallBorta: true });
    expect(kvar.borta).toEqual([3]);
    expect(kvar.loggrader.map((rad) => ("orsak" in rad ? rad.orsak : rad._tag))).toEqual([
      "uppgift_borta",
    ]);
  });

  it("utanför perioden är inget borta", () => {
    const period = Result.getOrThrow(tolkaPeriod("2025"));
    for (const { filer } of fall.slice(0, 40)) {
      const fore = inlast(filer[0] ?? []);
      const val = { kalla: "k", registrerad: UTTAGEN, fakta: [], behallBorta: false };
      const { loggrader } = jamfor(fore, { ...val, period });
      const kvar = faktaI([...fore, ...loggrader]);
      for (const rad of new Set(fore.map(({ kalla }) => kalla.rad))) {
        const radens = fore.filter(({ kalla }) => kalla.rad === rad);
        const inne = radens.every(({ galler }) => galler >= "2025-01-01" && galler <= "2025-12-31");
        expect(kvar.filter(({ kalla }) => kalla.rad === rad)).toEqual(inne ? [] : radens);
      }
    }
  });
});
