import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  type Arende,
  type Arendehandelse,
  evolve,
  type KoandeArende,
  kolista,
  lamnadeKon,
  okantArende,
  vantetid,
} from "./index.ts";

const vem = (nummer: number) => ({ arende: arende(nummer), individ: individ(nummer) });
const aktualiserat = (nummer: number): Arende =>
  evolve(okantArende, {
    _tag: "ArendeAktualiserat",
    galler: sakerDag("2025-01-01"),
    ...vem(nummer),
    arendetyp: "samplanering",
    aktorer: ["ifo"],
  });
const koande = (nummer: number, kosatt: string, prioritet?: number): KoandeArende => {
  const laget = evolve(aktualiserat(nummer), {
    _tag: "ArendeSattPaKolista",
    galler: sakerDag(kosatt),
    ...vem(nummer),
    ...(prioritet === undefined ? {} : { prioritet }),
  });
  if (laget._tag === "KoandeArende") return laget;
  throw new Error("ärendet kom inte i kö");
};
const ordning = (...arenden: ReadonlyArray<Arende>) => kolista(arenden).map(({ id }) => id);

describe("kölistan", () => {
  it("tar prioritet före väntan, och den okända prioriteten sist", () => {
    expect(
      ordning(
        koande(1, "2025-01-01"),
        koande(2, "2025-02-03", 2),
        koande(3, "2025-03-01", 1),
        koande(4, "2025-02-02", 2),
      ),
    ).toEqual([3, 4, 2, 1].map(arende));
  });
  it("tar den som väntat längst när prioriteten är lika eller okänd", () => {
    expect(ordning(koande(1, "2025-02-02"), koande(2, "2025-02-01"))).toEqual([2, 1].map(arende));
  });
  it("tar ärendena i namnordning när allt annat är lika", () => {
    const [en, tva, tre] = [1, 2, 3].map((n) => koande(n, "2025-02-01", 1));
    if (en === undefined || tva === undefined || tre === undefined) throw new Error("tomt");
    expect(ordning(tre, en, tva)).toEqual([1, 2, 3].map(arende));
    expect(ordning(tva, tre, en)).toEqual([1, 2, 3].map(arende));
  });
  it("har bara dem som väntar", () => {
    const ko = koande(1, "2025-02-01");
    const mottaget = evolve(ko, {
      _tag: "ArendeMottaget",
      galler: sakerDag("2025-03-01"),
      ...vem(1),
    });
    expect(ordning(okantArende, aktualiserat(2), mottaget)).toEqual([]);
    expect(kolista(new Set([ko, mottaget]))).toEqual([ko]);
  });
  it("räknar väntan i dagar; samma dag är noll", () => {
    const ko = koande(1, "2025-02-27");
    expect([
      vantetid(ko, sakerDag("2025-02-27")),
      vantetid(ko, sakerDag("2025-02-28")),
      vantetid(ko, sakerDag("2025-03-01")),
    ]).toEqual([0, 1, 2]);
  });
  it("är densamma i vilken ordning ärendena än kommer, och rör inte det den fick", () => {
    const nagot = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(nagot, { maxLength: 8 }), (val) => {
        const arenden = val.map(([dag, prioritet], nummer) =>
          koande(nummer, `2025-02-0${dag}`, prioritet === 0 ? undefined : prioritet),
        );
        const fore = [...arenden];
        const omvant = [...arenden].reverse();
        expect(ordning(...omvant)).toEqual(ordning(...arenden));
        expect(arenden).toEqual(fore);
      }),
    );
  });
});

describe("dagen ärendet lämnade kön", () => {
  const hant = { galler: sakerDag("2025-03-01"), ...vem(1) };
  const slutat = { galler: sakerDag("2025-06-01"), ...vem(1) };
  const lamnade = (...handelser: ReadonlyArray<Arendehandelse>) => {
    const laget = handelser.reduce<Arende>(evolve, koande(1, "2025-02-01"));
    if (!("kosatt" in laget)) throw new Error("ärendet har inte stått i kö");
    return [laget._tag, laget.kosatt, lamnadeKon(laget)];
  };
  const mottaget: Arendehandelse = { _tag: "ArendeMottaget", ...hant };
  const avslutat: Arendehandelse = { _tag: "ArendeAvslutat", ...slutat, orsak: "studier" };

  it.each<[string, ReadonlyArray<Arendehandelse>, string]>([
    ["KoandeArende", [], "kvar"],
    ["MottagetArende", [mottaget], "2025-03-01"],
    ["AvslutatArende", [mottaget, avslutat], "2025-03-01"],
    ["EjMottagetArende", [{ _tag: "ArendeEjMottaget", ...hant }], "2025-03-01"],
    ["Konsultationsarende", [{ _tag: "ArendeBlevKonsultation", ...hant }], "2025-03-01"],
    ["AvskrivetArende", [avslutat], "2025-06-01"],
  ])("%s", (slag, handelser, dag) => {
    expect(lamnade(...handelser)).toEqual([slag, "2025-02-01", dag]);
  });
  it("den som aldrig stått i kö lämnade den aldrig", () => {
    const laget = evolve(aktualiserat(1), mottaget);
    expect("kosatt" in laget && lamnadeKon(laget)).toBe("aldrig");
  });
  it("flyttas inte av efterstödet", () => {
    expect(lamnade(mottaget, avslutat, { _tag: "EfterstodInlett", ...slutat })).toEqual([
      "AvslutatArende",
      "2025-02-01",
      "2025-03-01",
    ]);
  });
});
