import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import {
  exempelforbundet,
  jamtland2025,
  kraverMote,
  type Motesrytm,
  nastaMotesmanad,
} from "./index.ts";

const manader = Array.from({ length: 12 }, (_, i) => i + 1);
const rytm = (undantagnaManader: Motesrytm["undantagnaManader"]): Motesrytm => ({
  ...exempelforbundet.moten,
  undantagnaManader,
});
const nasta = (rytmen: Motesrytm, dag: string) => nastaMotesmanad(rytmen, sakerDag(dag));

describe("nästa mötesmånad", () => {
  it("är månaden efter, till och med sista dagen, vilken dag i månaden det än är", () => {
    for (const moten of [jamtland2025.moten, rytm([])]) {
      expect(nasta(moten, "2025-03-01")).toBe("2025-04-30");
      expect(nasta(moten, "2025-03-31")).toBe("2025-04-30");
      expect(nasta(moten, "2025-01-31")).toBe("2025-02-28");
      expect(nasta(moten, "2024-01-31")).toBe("2024-02-29");
      expect(nasta(moten, "2025-12-15")).toBe("2026-01-31");
      expect(nasta(moten, "2025-06-15")).toBe("2025-07-31");
    }
  });
  it("hoppar över undantagna månader", () => {
    const sommar = exempelforbundet.moten;
    expect(sommar.undantagnaManader).toEqual([7, 8]);
    expect(nasta(sommar, "2025-05-31")).toBe("2025-06-30");
    for (const dag of ["2025-06-01", "2025-07-10", "2025-08-31"]) {
      expect(nasta(sommar, dag)).toBe("2025-09-30");
    }
    expect(nasta(rytm([12, 1]), "2025-11-30")).toBe("2026-02-28");
  });
  it("en enda mötesmånad är samma månad nästa år, om den just är slut", () => {
    const bara = (manad: number) => rytm(manader.filter((m) => m !== manad));
    expect(nasta(bara(3), "2025-03-10")).toBe("2026-03-31");
    expect(nasta(bara(3), "2025-02-10")).toBe("2025-03-31");
  });
  it("är alla undantagna gäller månaden efter", () => {
    expect(nasta(rytm(manader), "2025-03-10")).toBe("2025-04-30");
  });
});

describe("om månaden kräver ett möte", () => {
  const svar = (rytmen: Motesrytm) => manader.map((manad) => kraverMote(rytmen, manad));
  it("säger överenskommelsen inget är sommaren, juni till augusti, okänd och resten krävs", () => {
    expect(svar(jamtland2025.moten)).toEqual([
      ...Array.from({ length: 5 }, () => "ja"),
      "okant",
      "okant",
      "okant",
      ...Array.from({ length: 4 }, () => "ja"),
    ]);
  });
  it("säger den vilka är just de undantagna", () => {
    expect(svar(exempelforbundet.moten)).toEqual(
      manader.map((manad) => (manad === 7 || manad === 8 ? "nej" : "ja")),
    );
    expect(new Set(svar(rytm([])))).toEqual(new Set(["ja"]));
    expect(new Set(svar(rytm(manader)))).toEqual(new Set(["nej"]));
  });
});
