import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exempelLagkrav, exempelNamn } from "../kartor/index.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { fixtur } from "../testing/lasHela.ts";
import { skrivStarlinkJson } from "./index.ts";

/** En oberoende läsare av samma scheman: det som ett skript i ett annat språk har. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const godtar = (namn: string) =>
  ajv.compile(
    JSON.parse(readFileSync(new URL(`../../schema/${namn}-1.json`, import.meta.url), "utf8")),
  );

describe("schemat för star-link, prövat av ajv", () => {
  const starlink = godtar("star-link");

  it("godtar fixturen, och numret så som människor skriver det", () => {
    const dokument = JSON.parse(fixtur("star-link.json").toString("utf8"));
    expect(starlink(dokument)).toBe(true);
    dokument.arenden[0].individ.identitet = "19830310-9980";
    expect(starlink(dokument)).toBe(true);
    dokument.arenden[0].individ.identitet = 198303109980;
    expect(starlink(dokument)).toBe(false);
  });

  it("godtar det skrivaren skriver, och inget med en nyckel för mycket eller ett annat format", () => {
    fc.assert(
      fc.property(fc.array(godtyckligtSamordningsarende, { maxLength: 2 }), (arenden) => {
        const dokument = JSON.parse(skrivStarlinkJson(arenden));
        expect(starlink(dokument)).toBe(true);
        expect(starlink({ ...dokument, egen: 1 })).toBe(false);
        expect(starlink({ ...dokument, format: "star-link-v2" })).toBe(false);
      }),
    );
  });
});

describe("kartornas scheman", () => {
  it("godtar exemplen", () => {
    expect(godtar("rubrikkarta")(JSON.parse(JSON.stringify(exempelLagkrav)))).toBe(true);
    expect(godtar("partkarta")(JSON.parse(JSON.stringify(exempelNamn)))).toBe(true);
  });
});
