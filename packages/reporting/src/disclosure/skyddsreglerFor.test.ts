import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import { forvaldaSkyddsregler } from "./Skyddsregler.ts";
import { skyddsreglerFor } from "./skyddsreglerFor.ts";

const beslut = (dag: string) => ({ av: "Styrelsen", dag: sakerDag(dag) });

describe("överenskommelsernas gränser", () => {
  it("utan gränser är det förvalen", () => {
    expect(skyddsreglerFor([])).toEqual(forvaldaSkyddsregler);
    expect(skyddsreglerFor([{ minstaCell: "okand" }])).toEqual(forvaldaSkyddsregler);
  });

  it("den strängaste av varje gäller, med det senaste beslutet", () => {
    const regler = skyddsreglerFor([
      { minstaCell: 7, skydd: { bredd: 6, beslut: beslut("2024-02-01") } },
      {
        minstaCell: 6,
        skydd: { bredd: 5, medelMinst: 20, noll: "doljs", beslut: beslut("2025-03-01") },
      },
    ]);
    expect(regler).toMatchObject({ minstaCell: 7, bredd: 6, medelMinst: 20, noll: "doljs" });
    expect(regler.beslut).toEqual(beslut("2025-03-01"));
  });

  it("ingen kan släppa på skyddet", () => {
    const slappt = { bredd: 0, nnsMinst: 1, medelMinst: 2, noll: "visas" as const };
    const { beslut: _, ...regler } = skyddsreglerFor([
      { minstaCell: 1, skydd: { ...slappt, beslut: beslut("2025-03-01") } },
    ]);
    expect(regler).toEqual(forvaldaSkyddsregler);
  });
});
