import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { akter, fold } from "./faktum/index.ts";
import { Kommando } from "./kommando/index.ts";
import { exempelforbundet, jamtland2025, jamtlandTidigare } from "./overenskommelse/index.ts";
import { nagraFakta, ur } from "./testing/index.ts";

/** En oberoende läsare av samma scheman: det som en värd i ett annat språk har. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const schema = (namn: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${namn}-1.json`, import.meta.url), "utf8"));
const somJson = (varde: unknown): unknown => JSON.parse(JSON.stringify(varde));

const lagen = schema("lagen");
const del = (delen: string) =>
  ajv.compile({ $defs: lagen.$defs, $ref: `#/$defs/Lagen/properties/${delen}` });

describe("scheman i paketet, prövade av ajv", () => {
  it("fakta: vad som helst som kärnan godtar godtas, och inget med en nyckel för mycket", () => {
    const godtar = ajv.compile(schema("faktum"));
    for (const faktum of nagraFakta({ antal: 80, fro: 7 })) {
      expect(godtar(somJson(faktum)), faktum._tag).toBe(true);
      expect(godtar({ ...faktum, namn: "x" })).toBe(false);
    }
  });

  it("kommandon av alla slag", () => {
    const godtar = ajv.compile(schema("kommando"));
    const prov = ur(Kommando, { antal: 200, fro: 11 });
    for (const kommando of prov) {
      expect(godtar(somJson(kommando)), kommando._tag).toBe(true);
      expect(godtar({ ...kommando, _tag: "Hitta på" })).toBe(false);
    }
    expect(new Set(prov.map(({ _tag }) => _tag)).size).toBeGreaterThan(30);
  });

  it("lägena som fakta viks till", () => {
    const lage = fold(nagraFakta({ antal: 150, fro: 13 }));
    const individ = del("individ");
    const arende = del("arende");
    const samtycken = del("samtycken");
    const plan = del("plan");
    const insatser = del("insatser");
    const coachperioder = del("coachperioder");
    const anstallningar = del("anstallningar");
    const teammoten = del("teammoten");
    const avvikelse = del("avvikelse");
    for (const akt of akter(lage)) {
      expect(arende(somJson(akt.arende)), akt.arende._tag).toBe(true);
      expect(samtycken(somJson(akt.samtycken))).toBe(true);
      expect(plan(somJson(akt.plan))).toBe(true);
      expect(insatser(somJson(akt.insatser))).toBe(true);
    }
    for (const nagra of lage.coachperioder.values())
      expect(coachperioder(somJson(nagra))).toBe(true);
    for (const nagra of lage.anstallningar.values())
      expect(anstallningar(somJson(nagra))).toBe(true);
    for (const en of lage.individer.values()) expect(individ(somJson(en))).toBe(true);
    for (const en of lage.avvikelser.values()) expect(avvikelse(somJson(en))).toBe(true);
    expect(teammoten(somJson(lage.teammoten))).toBe(true);
    expect(arende({ _tag: "AvslutatArende" })).toBe(false);
    expect(akter(lage).length).toBeGreaterThan(0);
  });

  it("överenskommelserna som följer med, och inte en som saknar en nyckel", () => {
    const godtar = ajv.compile(schema("overenskommelse"));
    for (const en of [jamtland2025, jamtlandTidigare, exempelforbundet]) {
      expect(godtar(somJson(en)), en.id).toBe(true);
      const { moten: _, ...utan } = en;
      expect(godtar(somJson(utan))).toBe(false);
    }
  });
});
