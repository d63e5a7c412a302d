import { describe, expect, it } from "vitest";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { nagraFakta, slump } from "../testing/slump.ts";
import {
  arendekonflikter,
  type Faktum,
  faktumslag,
  fold,
  gallandeFakta,
  iOrdning,
  kandaArenden,
  losaArenden,
  processordning,
  tomtLage,
  vik,
} from "./index.ts";

/** Godtyckliga fakta om tre ärenden; några ersätter varandra. */
const pool: ReadonlyArray<Faktum> = nagraFakta({ antal: 250, fro: 11 }).map(
  (faktum, plats, alla) => {
    const ersatt = alla[plats - 7];
    const { ersatter: _, ...utan } = faktum;
    return plats % 10 === 9 && ersatt !== undefined ? { ...faktum, ersatter: ersatt.id } : utan;
  },
);
const blandad = <A>(lista: ReadonlyArray<A>, fro: number): ReadonlyArray<A> => {
  const nasta = slump(fro);
  return lista
    .map((varde) => ({ varde, nyckel: nasta(1_000_000) }))
    .sort((a, b) => a.nyckel - b.nyckel)
    .map(({ varde }) => varde);
};
const fron = [1, 2, 3, 4, 5];

describe("lagar om läget, över godtyckliga fakta av alla slag", () => {
  const facit = fold(pool);
  it("poolen har nästan alla slag, så lagarna säger något", () => {
    expect(new Set(pool.map(({ _tag }) => _tag)).size).toBeGreaterThan(40);
    expect([facit.arenden.size, facit.planer.size, facit.insatser.size]).toEqual([3, 3, 3]);
    expect(facit.arendematningar.size).toBe(3);
    expect(facit.coachperioder.size * facit.anstallningar.size).toBeGreaterThan(0);
  });
  it("ordningen i listan spelar ingen roll", () => {
    for (const fro of fron) expect(fold(blandad(pool, fro))).toEqual(facit);
  });
  it("samma faktum hur många gånger som helst räknas en gång", () => {
    expect(fold([...pool, ...pool])).toEqual(facit);
    for (const fro of fron) {
      expect(fold(blandad([...pool, ...pool.slice(0, fro * 20)], fro))).toEqual(facit);
    }
  });
  it("delad var som helst: först en del, sedan resten, i ordning", () => {
    const ordnade = gallandeFakta(pool);
    for (const snitt of [0, 1, 50, 120, ordnade.length]) {
      const lage = tomtLage();
      for (const faktum of ordnade.slice(0, snitt)) vik(lage, faktum);
      for (const faktum of ordnade.slice(snitt)) vik(lage, faktum);
      expect(lage).toEqual(facit);
    }
  });
  it("listan som gavs är orörd", () => {
    const fore = [...pool];
    fold(pool);
    iOrdning(pool);
    expect(pool).toEqual(fore);
  });
  it("ett ärende beror bara på sina egna fakta", () => {
    for (const nummer of [0, 1, 2]) {
      const id = arende(nummer);
      const egna = fold(gallandeFakta(pool).filter((f) => "arende" in f && f.arende === id));
      expect(egna.arenden.get(id)).toEqual(facit.arenden.get(id));
      expect(egna.planer.get(id)).toEqual(facit.planer.get(id));
      expect(egna.samtycken.get(id)).toEqual(facit.samtycken.get(id));
      expect(egna.insatser.get(id)).toEqual(facit.insatser.get(id));
      expect(egna.utlamnanden.get(id)).toEqual(facit.utlamnanden.get(id));
      expect(egna.coachperioder.get(id)).toEqual(facit.coachperioder.get(id));
      expect(egna.anstallningar.get(id)).toEqual(facit.anstallningar.get(id));
      expect(egna.arendematningar.get(id)).toEqual(facit.arendematningar.get(id));
    }
  });
  it("det som ersatts räknas inte, vad det än var", () => {
    const ersatta = new Set(
      pool.flatMap(({ ersatter }) => (ersatter === undefined ? [] : [ersatter])),
    );
    expect(ersatta.size).toBeGreaterThan(20);
    expect(fold(pool.filter(({ id }) => !ersatta.has(id)))).toEqual(facit);
    expect(gallandeFakta(pool)).toHaveLength(pool.length - ersatta.size);
  });
});

describe("ordningen", () => {
  const mottaget = (
    dag: string,
    nyckel: string,
    registrerad = "2030-01-01",
    nummer = 1,
  ): Faktum => ({
    ...huvud(dag, nyckel, registrerad),
    _tag: "ArendeMottaget",
    arende: arende(nummer),
    individ: individ(1),
  });
  const aktualiserat = (dag: string, nummer = 1, vem = nummer): Faktum => ({
    ...huvud(dag, `aktualiserat-${dag}-${nummer}-${vem}`),
    _tag: "ArendeAktualiserat",
    arende: arende(nummer),
    individ: individ(vem),
    arendetyp: "samplanering",
    aktorer: ["ifo"],
  });
  it("processordningen räknar upp varje slag en gång, med ett eget nummer från noll", () => {
    expect(faktumslag.map((slag) => processordning[slag])).toEqual(faktumslag.map((_, n) => n));
    expect(new Set(faktumslag).size).toBe(71);
  });
  it("dag, processens ordning, registrerad, id", () => {
    const vantad = [
      mottaget("2025-03-01", "z"),
      aktualiserat("2025-03-02"),
      mottaget("2025-03-02", "y", "2025-04-01"),
      mottaget("2025-03-02", "a", "2025-04-02"),
      mottaget("2025-03-02", "b", "2025-04-02"),
    ];
    for (const fro of fron) expect(iOrdning(blandad(vantad, fro))).toEqual(vantad);
  });
  it("ett faktum som ersätter ett som ingen har ändrar inget annat", () => {
    const ensam: Faktum = {
      ...mottaget("2025-03-02", "ny"),
      ersatter: huvud("2025-03-01", "okand").id,
    };
    expect(gallandeFakta([mottaget("2025-03-01", "a"), ensam])).toHaveLength(2);
  });
  it("samma ärendenummer för två individer är en konflikt, med båda raderna", () => {
    const rad = (faktum: Faktum, nr: number): Faktum => ({
      ...faktum,
      kalla: { ...faktum.kalla, rad: nr },
    });
    const fakta = [
      rad(aktualiserat("2025-03-03", 1, 2), 5),
      rad(aktualiserat("2025-03-01", 1, 1), 3),
      rad(aktualiserat("2025-03-02", 1, 1), 4),
      rad(aktualiserat("2025-03-02", 2, 2), 6),
    ];
    expect(arendekonflikter(fakta).map(({ forsta, annan }) => [forsta.rad, annan.rad])).toEqual([
      [3, 5],
    ]);
    expect(arendekonflikter(fakta.slice(1))).toEqual([]);
  });
  it("kända ärenden är de som någon aktualiserat, lösa de som bara nämns", () => {
    const lage = fold([aktualiserat("2025-03-01"), mottaget("2025-03-01", "m", "2030-01-01", 9)]);
    expect(kandaArenden(lage).map(({ id }) => id)).toEqual(["T1"]);
    expect(losaArenden(lage)).toEqual(["T9"]);
  });
});
