import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nagotArendefaktum } from "../testing/godtyckliga.ts";
import { Faktum, faktumslag } from "./Faktum.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/faktum-1.json", import.meta.url), "utf8"),
);
const enligtAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const avkoda = Schema.decodeUnknownSync(Faktum, { onExcessProperty: "error" });

describe("Faktum", () => {
  it("avkodat och kodat är detsamma, och schemat i paketet godtar det", () => {
    fc.assert(
      fc.property(nagotArendefaktum, (faktum) => {
        const json: unknown = JSON.parse(JSON.stringify(faktum));
        expect(avkoda(json)).toEqual(faktum);
        expect(Schema.encodeSync(Faktum)(faktum)).toEqual(json);
        expect(enligtAjv(json)).toBe(true);
      }),
    );
  });

  it("båda vägrar en okänd nyckel och ett okänt slag", () => {
    fc.assert(
      fc.property(nagotArendefaktum, (faktum) => {
        for (const fel of [
          { ...faktum, extra: 1 },
          { ...faktum, _tag: "Annat" },
        ]) {
          expect(enligtAjv(JSON.parse(JSON.stringify(fel)))).toBe(false);
          expect(() => avkoda(fel)).toThrow();
        }
      }),
      { numRuns: 20 },
    );
  });

  it("processordningen räknar upp varje slag en gång", () => {
    expect(new Set(faktumslag).size).toBe(Faktum.members.length);
  });
});
