import { describe, expect, it } from "vitest";
import { type FaktumAterkallat, faktaI, type Loggrad } from "../aterimport/index.ts";
import { fold } from "../faktum/index.ts";
import { faktumId, sakerDag } from "../kernel/index.ts";
import { individ, liv } from "../testing/index.ts";
import { gallraLogg } from "./index.ts";

const ersattare = individ(999);
const ett = liv({ nummer: 1, aktualiserat: "2024-01-10", mottaget: "2024-02-01" });
const annat = liv({ nummer: 2, aktualiserat: "2024-01-10" });
const aterkallat = (nummer: number): FaktumAterkallat => ({
  ...{ _tag: "FaktumAterkallat", v: 1, registrerad: sakerDag("2025-01-01") },
  id: faktumId("k", `A${nummer}`, "FaktumAterkallat", 1),
  ersatter: (nummer === 1 ? ett : annat).at(-1)?.id ?? faktumId("k", "x", "y", 1),
  ...{ orsak: "rad_borta", kalla: "k" },
});
const logg: ReadonlyArray<Loggrad> = [...ett, ...annat, aterkallat(1), aterkallat(2)];

describe("gallring av loggen", () => {
  const gallrad = gallraLogg(logg, individ(1), ersattare);
  it("inget blir kvar av individen, inte heller i ett återkallande; andra rörs inte", () => {
    const text = JSON.stringify(gallrad);
    for (const spar of [individ(1), '"T1"', "k:A1:", ...ett.map(({ id }) => `"${id}"`)]) {
      expect(text).not.toContain(spar);
    }
    expect(gallrad.slice(ett.length, ett.length + annat.length)).toEqual(annat);
    expect(gallrad.at(-1)).toEqual(aterkallat(2));
  });
  it("det som var återkallat är det, och läget är detsamma så när som på namnen", () => {
    const steg = (rader: ReadonlyArray<Loggrad>) =>
      [...fold(faktaI(rader)).arenden.values()].map(({ _tag }) => _tag).sort();
    expect(faktaI(gallrad)).toHaveLength(faktaI(logg).length);
    expect(steg(gallrad)).toEqual(steg(logg));
  });
});
