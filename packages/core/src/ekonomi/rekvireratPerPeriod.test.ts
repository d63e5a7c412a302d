import { describe, expect, it } from "vitest";
import { krokoms, period, rekvisition } from "../testing/ekonomiprov.ts";
import { type Indelning, rekvireratPerPeriod } from "./index.ts";

const kronor = (indelning: Indelning) =>
  rekvireratPerPeriod(krokoms, indelning).map(
    ({ slag, period: { fran, till }, belopp }) => `${fran}..${till} ${slag} ${belopp / 100}`,
  );

describe("rekvireratPerPeriod", () => {
  it("Krokom per år: 2021 sticker ut", () => {
    expect(kronor("ar")).toEqual([
      "2019-01-01..2019-12-31 inom 140760",
      "2020-01-01..2020-12-31 inom 646001",
      "2021-01-01..2021-12-31 inom 977692",
      "2022-01-01..2022-12-31 inom 421000",
      "2023-01-01..2023-12-31 inom 711000",
      "2024-01-01..2024-12-31 inom 490000",
    ]);
  });

  it("per halvår går allt in; strömmarna läggs ihop", () => {
    expect(kronor("halvar")).toHaveLength(11);
    expect(kronor("halvar")).toContain("2023-01-01..2023-06-30 inom 438102");
    expect(kronor("halvar").at(-1)).toBe("2024-07-01..2024-12-31 inom 199000");
  });

  it("per kvartal går halvåren över gränsen och delas inte", () => {
    expect(kronor("kvartal").filter((rad) => rad.includes("inom"))).toEqual([
      "2019-10-01..2019-12-31 inom 140760",
      "2024-07-01..2024-09-30 inom 199000",
    ]);
    expect(rekvireratPerPeriod([rekvisition("2024-H1", 5)], "kvartal")).toEqual([
      { slag: "over_grans", period: period("2024-H1"), antal: 1, belopp: 500 },
    ]);
  });
});
