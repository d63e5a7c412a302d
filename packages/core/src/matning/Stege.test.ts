import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { text } from "../kernel/index.ts";
import { provaSteg, Stege, stegeBracke } from "./index.ts";

const godtar = Schema.is(Stege);
const stege = (...nummer: ReadonlyArray<number>): Stege => ({
  ...{ id: "egen", version: 1, titel: text("Egen", "Own"), kalla: "prov" },
  dimensioner: [
    {
      id: "arbete",
      titel: text("Arbete", "Work"),
      steg: nummer.map((steg) => ({ steg, titel: text(`Steg ${steg}`, `Step ${steg}`) })),
    },
  ],
});

describe("stegen", () => {
  it("har steg vars nummer stiger; luckor får finnas", () => {
    for (const nummer of [[], [0], [1, 2, 3], [0, 10, 25]])
      expect(godtar(stege(...nummer)), String(nummer)).toBe(true);
    for (const nummer of [[1, 1], [2, 1], [1, 3, 2], [-1, 0], [0.5]])
      expect(godtar(stege(...nummer)), String(nummer)).toBe(false);
  });
  it("säger om ett steg finns, i just den dimensionen", () => {
    const egen = stege(0, 10, 25);
    expect([0, 10, 25, 1, -1].map((n) => provaSteg(egen, "arbete", n))).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(provaSteg(egen, "studier", 10)).toBe(false);
  });
});

describe("stegen som följer med", () => {
  it("har rapportens fyra dimensioner, och varje steg finns", () => {
    expect(godtar(stegeBracke)).toBe(true);
    expect(stegeBracke.dimensioner.map(({ id }) => id)).toEqual([
      ...["arbetsformaga", "sysselsattning", "forsorjning", "funktionsnedsattning"],
    ]);
    for (const { id, steg } of stegeBracke.dimensioner) {
      expect(steg.map((s) => s.steg)).toEqual([1, 2, 3, 4, 5]);
      expect(steg.every((s) => provaSteg(stegeBracke, id, s.steg))).toBe(true);
    }
    expect(provaSteg(stegeBracke, "arbetsformaga", 0)).toBe(false);
  });
});
