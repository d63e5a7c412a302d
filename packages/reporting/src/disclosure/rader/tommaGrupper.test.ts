import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { publiceringAv } from "./publiceringAv.ts";
import { antal, rad, T1 } from "./radprov.ts";
import { tommaGrupper } from "./tommaGrupper.ts";

const AKTOR = "aktualiserande_aktor";
const rader: ReadonlyArray<Resultatrad> = [
  rad({}, antal(20)),
  rad({ kon: "kvinna", [AKTOR]: "ifo" }, antal(12)),
  rad({ kon: "man", [AKTOR]: "ame" }, antal(8)),
];
const period = "2025-01-01..2025-12-31";
/** De tomma grupperna när det som inte har något tal är dolt. */
const tomma = (...celler: Utgiven["tabeller"][number]["celler"]) => {
  const val = { id: "p", nyckeltal: katalog, kohorter: [], utgivnaKoder: new Map() };
  const { publicering, celler: egna } = publiceringAv(rader, val);
  const tabeller = publicering.tabeller.map((tabell) => ({ ...tabell, celler }));
  return tommaGrupper(egna, { ...publicering, tabeller });
};

describe("dolda grupper utan rad", () => {
  it("får en rad utan tal, med samma nycklar som grupperingens andra rader", () => {
    expect(tomma({ grupp: { period, kon: "man", [AKTOR]: "ifo" } })).toEqual([
      {
        ...{ nyckeltal: "aktualiseringar", enhet: "arende", fonster: "enskild" },
        period: rader[0]?.period,
        grupp: { kon: "man", [AKTOR]: "ifo" },
      },
    ]);
  });

  it("men inte den som visas som noll, eller som har en rad", () => {
    expect(
      tomma(
        { grupp: { period, kon: "man", [AKTOR]: "ifo" }, antal: 0 },
        { grupp: { period, kon: "kvinna", [AKTOR]: "ifo" } },
        { grupp: { period } },
      ),
    ).toEqual([]);
  });

  it("en gång för varje nyckeltal som har grupperingen, på sin egen period", () => {
    const utgiven = { grupp: { period: "2025-01-01..2025-04-30", kon: "man", [AKTOR]: "ifo" } };
    expect(tomma(utgiven, utgiven).map((ett) => [ett.nyckeltal, ett.period])).toEqual([
      ["aktualiseringar", T1],
    ]);
  });
});
