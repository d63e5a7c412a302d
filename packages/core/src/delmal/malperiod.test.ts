import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Period, tolkaPeriod } from "../kernel/index.ts";
import { type Delmal, type Forra, malperiod, malperioder } from "./index.ts";
import { tidigarePeriod } from "./malperiod.ts";

const period = (skriven: string): Period => Result.getOrThrow(tolkaPeriod(skriven));
const fore = (skriven: string, mot: Forra["mot"]): string => {
  const { fran, till } = tidigarePeriod(period(skriven), mot);
  return `${fran}..${till}`;
};

describe("tidigarePeriod", () => {
  it.each([
    ["2025", "2024-01-01..2024-12-31", "2024-01-01..2024-12-31"],
    ["2025-T1", "2024-01-01..2024-04-30", "2024-09-01..2024-12-31"],
    ["2025-02", "2024-02-01..2024-02-29", "2025-01-01..2025-01-31"],
    ["2024-02", "2023-02-01..2023-02-28", "2024-01-01..2024-01-31"],
    ["2019-10..2024-09", "2018-10-01..2023-09-30", "2014-10-01..2019-09-30"],
    ["2025-03-14", "2024-03-14..2024-03-14", "2025-03-13..2025-03-13"],
    ["2025-01-01..2025-01-10", "2024-01-01..2024-01-10", "2024-12-22..2024-12-31"],
    ["2025-01-02..2025-01-31", "2024-01-02..2024-01-31", "2024-12-03..2025-01-01"],
  ])("%s: i fjol %s, perioden före %s", (skriven, iFjol, narmast) => {
    expect(fore(skriven, "i_fjol")).toBe(iFjol);
    expect(fore(skriven, "perioden_fore")).toBe(narmast);
  });
});

describe("malperioder", () => {
  const forra = (mot: Forra["mot"]): Forra => ({
    _tag: "Forra",
    nyckeltal: "n",
    grupp: {},
    vad: "antal",
    jamforelse: "minst",
    mot,
  });
  const delmal: Delmal = {
    id: "m",
    titel: { sv: "Mål", en: "Goal" },
    period: "2025",
    delar: [forra("i_fjol"), forra("perioden_fore"), forra("i_fjol")],
  };
  it("den egna först, och var och en en gång", () => {
    expect(malperioder(delmal, period("2020"))).toEqual([period("2025"), period("2024")]);
    expect(malperioder({ ...delmal, period: "2025-T1" }, period("2020"))).toHaveLength(3);
  });
  it("insatsens period kommer utifrån, och en oläslig period är en defekt", () => {
    expect(malperiod({ period: "insatsen" }, period("2020"))).toEqual(period("2020"));
    expect(() => malperiod({ period: "i fjol" }, period("2020"))).toThrow(RangeError);
  });
});
