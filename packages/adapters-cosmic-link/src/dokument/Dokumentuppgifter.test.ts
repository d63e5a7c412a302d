import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { tolkaDokumentuppgifter } from "./Dokumentuppgifter.ts";

const uppgifter = {
  id: "utskrift-1",
  individ: { identitet: "19830310-9980" },
  plantyp: "SIP",
  aktorer: [{ id: "ifo", enhet: "IFO", roll: "kommun_ifo", deltagande: "deltog" }],
};
const fil = (namn: string): string => readFileSync(new URL(namn, import.meta.url), "utf8");

describe("uppgifterna om ett dokument", () => {
  it("en okänd nyckel nämns aldrig: bara platsen den står på", () => {
    const HEMLIG = "Anna.Namnsson 19830310-9980";
    const fel = (okant: object) => {
      const svar = tolkaDokumentuppgifter(okant);
      expect(JSON.stringify(svar)).not.toMatch(/Anna|9980/u);
      return Result.isFailure(svar) ? svar.failure.map((en) => `${en.plats}: ${en.text.sv}`) : [];
    };
    const { individ, aktorer } = uppgifter;
    expect(fel({ ...uppgifter, [HEMLIG]: 1 })).toEqual([": okänd nyckel"]);
    expect(fel({ ...uppgifter, "198303109980": 1 })).toEqual([": okänd nyckel"]);
    expect(fel({ ...uppgifter, individ: { ...individ, [HEMLIG]: 1 } })).toEqual([
      "individ: okänd nyckel",
    ]);
    expect(fel({ ...uppgifter, aktorer: aktorer.map((en) => ({ ...en, [HEMLIG]: 1 })) })).toEqual([
      "aktorer.0: okänd nyckel",
    ]);
    expect(fel({ ...uppgifter, aktorer: [{ id: "a" }] })).toContain(
      "aktorer.0.enhet: nyckeln saknas",
    );
    expect(fel({ ...uppgifter, [`x${".".repeat(1_000_000)}`]: 1 })).toEqual([": okänd nyckel"]);
  });

  it("exemplet i README läses, och godtas av schemat så som ett annat språk läser det", () => {
    const exempel = JSON.parse(/```json\n(.*?)```/su.exec(fil("../../README.md"))?.[1] ?? "");
    expect(Result.isSuccess(tolkaDokumentuppgifter(exempel))).toBe(true);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const godtar = ajv.compile(JSON.parse(fil("../../schema/dokumentuppgifter-1.json")));
    expect(godtar(exempel)).toBe(true);
    expect(godtar({ ...exempel, egen: 1 })).toBe(false);
  });
});
