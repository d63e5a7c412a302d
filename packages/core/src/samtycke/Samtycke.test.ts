import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { evolveSamtycke, samtyckeGaller, samtyckeSaknas } from "./Samtycke.ts";

const vem = { arende: arende(1), individ: individ(1) };
const givet = evolveSamtycke(samtyckeSaknas, {
  ...huvud("2024-01-10", "a"),
  _tag: "SamtyckeInhamtat",
  ...vem,
  omfattar: ["ifo", "psykiatri"],
  egnaOrd: "finns",
});
const aterkallat = { ...huvud("2024-03-01", "b"), _tag: "SamtyckeAterkallat" as const, ...vem };

describe("samtycke", () => {
  it("gäller från dagen det gavs, bara för dem det omfattar", () => {
    const dagar = ["2024-01-09", "2024-01-10", "2030-01-01"].map(sakerDag);
    expect(dagar.map((dag) => samtyckeGaller(givet, dag, "ifo"))).toEqual([false, true, true]);
    expect(samtyckeGaller(givet, sakerDag("2024-02-01"), "ame")).toBe(false);
  });

  it("upphör dagen det återkallas, och minns att det gällde", () => {
    const efter = evolveSamtycke(givet, aterkallat);
    const dagar = ["2024-02-29", "2024-03-01"].map(sakerDag);
    expect(dagar.map((dag) => samtyckeGaller(efter, dag, "psykiatri"))).toEqual([true, false]);
  });

  it("ett återkallande utan samtycke ändrar inget", () => {
    expect(evolveSamtycke(samtyckeSaknas, aterkallat)).toBe(samtyckeSaknas);
    expect(samtyckeGaller(samtyckeSaknas, sakerDag("2024-01-01"), "ifo")).toBe(false);
  });
});
