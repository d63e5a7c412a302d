import { describe, expect, it } from "vitest";
import { fold } from "../faktum/index.ts";
import { type Dag, dagarMellan, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { kommun } from "./arendeprov.ts";
import {
  arende,
  type Historieval,
  individ,
  lagenligHistoria,
  olagligHistoria,
  somFaktum,
} from "./index.ts";

const val = (fro: number, mer: Partial<Historieval> = {}): Historieval => ({
  fro,
  nummer: 1,
  overenskommelse: jamtland2025,
  kommun: kommun("2326"),
  ...mer,
});
const fron = Array.from({ length: 20 }, (_, fro) => fro);

describe.each([
  ["lagenlig", lagenligHistoria],
  ["olaglig", olagligHistoria],
])("en %s historia", (_, historia) => {
  it("är densamma för samma frö, och en annan för ett annat", () => {
    for (const fro of fron) expect(historia(val(fro))).toEqual(historia(val(fro)));
    expect(historia(val(1))).not.toEqual(historia(val(2)));
  });
  it("handlar om ett ärende och en individ, efter numret", () => {
    const fakta = fron.flatMap((fro) => historia(val(fro, { nummer: 7 })));
    expect(new Set(fakta.map((f) => ("arende" in f ? f.arende : "inget")))).toEqual(
      new Set([arende(7)]),
    );
    expect(new Set(fakta.flatMap((f) => ("individ" in f ? [f.individ] : [])))).toEqual(
      new Set([individ(7)]),
    );
  });
  it("har stigande dagar, högst tjugo mellan stegen, från den dag som begärts", () => {
    for (const fro of fron) {
      const dagar = historia(val(fro, { fran: sakerDag("2026-01-01"), steg: 12 })).map(
        (f) => f.galler,
      );
      expect(dagar).toEqual([...new Set(dagar)].sort());
      const [forsta = sakerDag("2026-01-02")] = dagar;
      expect(dagarMellan(sakerDag("2026-01-01"), forsta)).toBeGreaterThan(0);
      const sista: Dag = dagar.at(-1) ?? forsta;
      expect(dagarMellan(sakerDag("2026-01-01"), sista)).toBeLessThanOrEqual(12 * 20);
      expect(dagar.length).toBeLessThanOrEqual(12);
    }
  });
  it("registreras dagen det hände, med ett eget id", () => {
    const fakta = historia(val(3));
    expect(fakta.every((f) => f.registrerad === f.galler)).toBe(true);
    expect(new Set(fakta.map(({ id }) => id)).size).toBe(fakta.length);
  });
  it("noll steg är ingen historia", () => {
    expect(historia(val(1, { steg: 0 }))).toEqual([]);
  });
});

describe("det som skiljer dem åt", () => {
  it("den lagenliga kommer långt: någon tas emot, får en plan och avslutas", () => {
    const lagen = fron.map((fro) => fold(lagenligHistoria(val(fro, { steg: 60 }))));
    const slag = new Set(lagen.map((lage) => lage.arenden.get(arende(1))?._tag));
    expect(slag).toContain("AvslutatArende");
    expect(lagen.some((lage) => lage.planer.get(arende(1))?._tag === "UpprattadPlan")).toBe(true);
  });
  it("den olagliga gör det som vakterna vägrat", () => {
    expect(
      fron.filter((fro) => olagligHistoria(val(fro)).length > lagenligHistoria(val(fro)).length),
    ).not.toEqual([]);
  });
});

describe("en händelse som faktum", () => {
  it("får huvudet av dagen och nyckeln, och är annars densamma", () => {
    const handelse = {
      _tag: "ArendeMottaget",
      galler: sakerDag("2025-03-01"),
      arende: arende(1),
      individ: individ(1),
    } as const;
    expect(somFaktum(handelse, sakerDag("2025-03-02"), "n")).toEqual({
      ...handelse,
      v: 1,
      id: "prov:n:ArendeMottaget:1",
      registrerad: "2025-03-02",
      kalla: { kalla: "prov", fil: "prov.csv", rad: 1, post: 1, profil: "prov@1", avtryck: "0" },
    });
  });
});
