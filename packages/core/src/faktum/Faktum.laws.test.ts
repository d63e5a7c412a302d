import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { nagraFakta } from "../testing/slump.ts";
import { Faktum, faktumslag } from "./index.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/faktum-1.json", import.meta.url), "utf8"),
);
const enligtAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const avkoda = Schema.decodeUnknownSync(Faktum, { onExcessProperty: "error" });
const forsok = Schema.decodeUnknownResult(Faktum, { onExcessProperty: "error" });
const koda = Schema.encodeSync(Faktum);
const somJson = (varde: unknown): unknown => JSON.parse(JSON.stringify(varde));

const vem = { arende: arende(1), individ: individ(1) };
/** Slagen med flera fria dagar är sällsynta i slumpen; de skrivs ut. */
const sallsynta: ReadonlyArray<Faktum> = [
  {
    ...huvud("2025-03-01", "bokat"),
    _tag: "PlaneringsmoteBokat",
    ...vem,
    form: "sip",
    motesdag: sakerDag("2025-03-20"),
    skaDelta: ["ifo", "psykiatri"],
  },
  {
    ...huvud("2025-03-01", "installt"),
    _tag: "TeammoteInstallt",
    motesdag: sakerDag("2025-03-20"),
  },
  {
    ...huvud("2025-05-20", "redovisad"),
    _tag: "UppfoljningRedovisad",
    slag: "fyra_r",
    period: { fran: sakerDag("2025-01-01"), till: sakerDag("2025-04-30") },
  },
];
const avAllaSlag = [...nagraFakta({ antal: 600, fro: 3 }), ...sallsynta];

describe("lag: varje slag av faktum går runt som JSON", () => {
  it("urvalet har alla slag", () => {
    expect(new Set(avAllaSlag.map(({ _tag }) => _tag))).toEqual(new Set(faktumslag));
  });
  it("avkodat och kodat är detsamma, och schemat i paketet godtar det", () => {
    for (const faktum of avAllaSlag) {
      const json = somJson(koda(faktum));
      expect(avkoda(json)).toEqual(faktum);
      expect(somJson(koda(avkoda(json)))).toEqual(json);
      expect([faktum._tag, enligtAjv(json)]).toEqual([faktum._tag, true]);
    }
  });
  it("båda vägrar en okänd nyckel, ett okänt slag, en annan version och ett fält som fattas", () => {
    for (const faktum of avAllaSlag) {
      const { registrerad: _, ...utan } = faktum;
      for (const fel of [
        { ...faktum, extra: 1 },
        { ...faktum, _tag: "Annat" },
        { ...faktum, v: 2 },
        utan,
      ]) {
        expect(Result.isFailure(forsok(somJson(fel)))).toBe(true);
        expect(enligtAjv(somJson(fel))).toBe(false);
      }
    }
  });
});
