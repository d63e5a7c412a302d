/**
 * Lagar för det som kommit till i loggen: det kända är loggens början, var rad har ett slag, och lagda i ordning ger slagen
 * det som gäller nu.
 */
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { type Dag, faktumId, sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ, nagraFakta, slump } from "../testing/index.ts";
import { andringar, andringsslag, faktaI, kandaRader, type Loggrad } from "./index.ts";

const TILL = sakerDag("2025-12-31");
const forrad = nagraFakta({ antal: 120, fro: 57 });
const dag = (n: number): Dag => sakerDag(`2027-01-${String(n).padStart(2, "0")}`);

/** En logg där fakta tillkommer, rättas och återkallas, tio rader om dagen. */
const logg = (fro: number): ReadonlyArray<Loggrad> => {
  const nasta = slump(fro);
  const rader: Array<Loggrad> = [];
  for (let nr = 0; nr < 60; nr += 1) {
    const registrerad = dag(1 + Math.floor(nr / 10));
    const gallande = faktaI(rader);
    const mal = gallande[nasta(Math.max(1, gallande.length))];
    const id = faktumId("k", `r${nr}`, "x", 1);
    const faktum = forrad[nasta(forrad.length)];
    if (faktum === undefined) continue;
    const { ersatter: _, ...utan } = faktum;
    const vad = mal === undefined ? 0 : nasta(4);
    if (vad === 1 && mal !== undefined) rader.push({ ...utan, id, registrerad, ersatter: mal.id });
    else if (vad === 2 && mal !== undefined)
      rader.push({
        ...{ _tag: "FaktumAterkallat", v: 1, id, registrerad, ersatter: mal.id },
        ...{ orsak: "rad_borta", kalla: "k" },
      });
    else rader.push({ ...utan, id, registrerad });
  }
  return rader;
};

const idn = (fakta: ReadonlyArray<Faktum>) => fakta.map(({ id }) => id).sort();

describe("det som var känt", () => {
  it("loggens början och dagen ger detsamma när dagen är slut där", () => {
    for (let fro = 0; fro < 20; fro += 1) {
      const alla = logg(fro);
      const forsta = alla.filter(({ registrerad }) => registrerad <= dag(3)).length;
      expect(kandaRader(alla, { till: dag(3) })).toEqual(kandaRader(alla, { rader: forsta }));
      expect(faktaI(kandaRader(alla, { till: dag(3) }))).toEqual(faktaI(alla, dag(3)));
    }
  });

  it("varje rad som kommit till har ett slag; det kända och alla slagen är det som gäller nu", () => {
    for (let fro = 0; fro < 40; fro += 1) {
      const alla = logg(fro);
      const da = new Set(kandaRader(alla, { rader: 30 }));
      const nya = alla.filter((rad) => !da.has(rad));
      const slag = andringar(nya, TILL);
      expect([...slag.keys()]).toEqual(nya);
      const iTur = andringsslag.map((_, nr) => {
        const med = new Set(andringsslag.slice(0, nr + 1));
        return alla.filter((rad) => {
          const ett = slag.get(rad);
          return ett === undefined ? da.has(rad) : med.has(ett);
        });
      });
      expect(idn(faktaI(iTur.at(-1) ?? []))).toEqual(idn(faktaI(alla)));
      for (const rader of iTur) expect(new Set(idn(faktaI(rader))).size).toBe(faktaI(rader).length);
    }
  });
});

describe("slaget", () => {
  const vem = { arende: arende(1), individ: individ(1) };
  const annans = { arende: arende(2), individ: individ(2) };
  const rad = (galler: string, id: string) => huvud(galler, id, "2027-01-01");
  const aterkallat: Faktum = {
    ...{ ...rad("2025-05-01", "s"), _tag: "SamtyckeAterkallat", ...vem },
    samtyckesslag: "star",
  };
  const fortsatt = (galler: string, av = vem): Faktum => ({
    ...{ ...rad(galler, `f${galler}`), _tag: "FortsattUtanDelning", ...av },
  });
  const slagen = (...rader: ReadonlyArray<Loggrad>) => [...andringar(rader, TILL).values()];

  it("före och efter periodens slut", () => {
    expect(slagen(fortsatt("2025-12-31"), fortsatt("2026-01-01"))).toEqual(["sent", "senare"]);
  });
  it("det som följer på ett återkallat samtycke, men inte det som kom före eller rör ett annat ärende", () => {
    const annat = fortsatt("2025-06-02", annans);
    expect(slagen(aterkallat, fortsatt("2025-06-01"), fortsatt("2025-04-01"), annat)).toEqual([
      "samtycke",
      "samtycke",
      "sent",
      "sent",
    ]);
  });
  it("en rättelse är en rättelse också efter perioden; ett återkallat faktum är borta", () => {
    const { id } = aterkallat;
    const borta: Loggrad = {
      ...{ _tag: "FaktumAterkallat", v: 1, id, registrerad: dag(1), ersatter: id },
      ...{ orsak: "rad_borta", kalla: "k" },
    };
    expect(slagen({ ...fortsatt("2026-02-01"), ersatter: id }, borta)).toEqual([
      "rattelse",
      "borta",
    ]);
  });
});
