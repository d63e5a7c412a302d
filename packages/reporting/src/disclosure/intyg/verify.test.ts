import { describe, expect, it } from "vitest";
import type {
  Antalscell,
  Antalstabell,
  Dimension,
  Publicering,
} from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import type { Intyg } from "./Intyg.ts";
import { verify } from "./verify.ts";

const kommun: Dimension = {
  id: "kommun",
  alla: "lan",
  koder: ["a", "b", "c"],
  summor: [{ hel: "lan", delar: ["a", "b", "c"] }],
};
type Tal = Readonly<Record<string, number>>;

const cell = (kod: string, antal: number): Antalscell => ({
  grupp: kod === "alla" ? {} : { kommun: kod },
  antal,
});

const sann = (
  tal: Tal,
  dimension: Dimension = kommun,
  val: Partial<Antalstabell> = {},
): Publicering => ({
  id: "p",
  dimensioner: [dimension],
  kohorter: [],
  tabeller: [
    {
      id: "t",
      matt: "m",
      dimensioner: ["kommun"],
      celler: Object.entries(tal).map(([kod, antal]) => cell(kod, antal)),
      ...val,
    },
  ],
});

const utgiven = (ny: Publicering, ...dolda: ReadonlyArray<string>): Utgiven => ({
  ...ny,
  tabeller: ny.tabeller.map((tabell) => ({
    ...tabell,
    celler: tabell.celler.map(({ grupp, antal }) =>
      dolda.includes(grupp["kommun"] ?? "alla") ? { grupp } : { grupp, antal },
    ),
  })),
});

const namn = (kod: string): string => (kod === "alla" ? "m#:p" : `m|kommun=${kod}#:p`);
const karta = (tal: Tal): ReadonlyMap<string, number> =>
  new Map(Object.entries(tal).map(([kod, antal]) => [namn(kod), antal]));
const intyg = (grund: Tal, ...flyttar: ReadonlyArray<Tal>): Intyg => ({
  publicering: "p",
  bredd: 4,
  grund: karta(grund),
  flyttar: flyttar.map(karta),
});

/** Prövar publiceringen med cellerna dolda. */
const prova = (ny: Publicering, grund: Tal, ...flyttar: ReadonlyArray<Tal>) =>
  verify(ny, [utgiven(ny, ...Object.keys(grund))], intyg(grund, ...flyttar));

const TVA = { a: 3, b: 4, c: 20, alla: 27 };

describe("prövaren", () => {
  it("godkänner två celler som byter människor", () => {
    expect(prova(sann(TVA), { a: 3, b: 4 }, { a: 2, b: -2 }, { a: -2, b: 2 })).toEqual([]);
  });

  it("underkänner en bredd som intyget inte når", () => {
    const smalt = ["för smalt: m|kommun=a#:p", "för smalt: m|kommun=b#:p"];
    expect(prova(sann(TVA), { a: 3, b: 4 }, { a: 2, b: -2 }, { a: -1, b: 1 })).toEqual(smalt);
    const ny = sann(TVA);
    const svagt = { ...intyg({ a: 3, b: 4 }, { a: 1, b: -1 }), bredd: 1 };
    expect(verify(ny, [utgiven(ny, "a", "b")], svagt)).toEqual(smalt);
    expect(verify(ny, [utgiven(ny, "a", "b")], svagt, { bredd: 1, minstaCell: 5 })).toEqual([]);
  });

  it("den som är ensam i en cell vet vad den andra är", () => {
    const ny = sann({ a: 1, b: 4, c: 20, alla: 25 });
    expect(prova(ny, { a: 1, b: 4 }, { a: 4, b: -4 })).toEqual(["för smalt: m|kommun=b#:p"]);
    const flera = sann({ a: 1, b: 4, c: 20, alla: 25 }, kommun, {
      celler: ny.tabeller.flatMap(({ celler }) =>
        celler.map((ett) => (ett.antal === 1 ? { ...ett, individer: 2 } : ett)),
      ),
    });
    expect(prova(flera, { a: 1, b: 4 }, { a: 4, b: -4 })).toEqual([]);
  });

  it("den som är ensam i en större kod vet vad som står i de mindre", () => {
    const riket: Dimension = {
      id: "kommun",
      alla: "riket",
      koder: ["l", "k1", "k2", "a"],
      summor: [
        { hel: "riket", delar: ["l", "a"] },
        { hel: "l", delar: ["k1", "k2"] },
      ],
    };
    const tal = { l: 1, k1: 1, k2: 0, a: 20, alla: 21 };
    const flyttar = [
      { l: 4, k1: 4, a: -4 },
      { l: 4, k2: 4, a: -4 },
    ];
    const { a: _, alla: __, ...dolda } = tal;
    expect(prova(sann(tal, riket), { ...dolda, a: 20 }, ...flyttar)).toEqual([
      "för smalt: m|kommun=a#:p",
    ]);
    expect(
      prova(sann(tal, riket), { ...dolda, a: 20, alla: 21 }, ...flyttar, { a: 4, alla: 4 }),
    ).toEqual([]);
  });

  it("underkänner små tal som visas, men inte där de får visas", () => {
    expect(prova(sann(TVA), {})).toEqual(["för litet: m|kommun=a#:p", "för litet: m|kommun=b#:p"]);
    expect(prova(sann(TVA, kommun, { regel: "nns" }), {})).toEqual([]);
    const moten = sann(TVA).tabeller.flatMap(({ celler }) =>
      celler.map((ett) => ({ ...ett, utanIndivider: true as const })),
    );
    expect(prova(sann(TVA, kommun, { celler: moten }), {})).toEqual([]);
  });

  it("ser det otryckta som en summa lämnar kvar", () => {
    const utanC = { ...kommun, koder: ["a", "b"] };
    expect(prova(sann({ a: 20, b: 30, alla: 60 }, utanC), { c: 10 })).toEqual([]);
    expect(prova(sann({ a: 20, b: 30, alla: 53 }, utanC), { c: 3 })).toEqual([
      "för smalt: m|kommun=c#:p",
    ]);
    const utanTva = { ...kommun, koder: ["a"] };
    expect(prova(sann({ a: 20, alla: 60 }, utanTva), {})).toEqual([]);
    expect(prova(sann({ a: 20, alla: 23 }, utanTva), {})).toEqual(["för smalt kvar av: m#:p"]);
  });

  it("ser det som följer av en likhet mellan mått", () => {
    const ny: Publicering = {
      ...sann(TVA),
      tabeller: ["in", "ut"].map((matt) => ({
        id: matt,
        matt,
        dimensioner: [],
        celler: [{ grupp: {}, antal: matt === "in" ? 23 : 20 }],
      })),
      likheter: [
        {
          vanster: [{ matt: "in", grupp: {} }],
          hoger: ["ut", "kvar"].map((matt) => ({ matt, grupp: {} })),
        },
      ],
    };
    const grund = new Map([["kvar#:p", 3]]);
    expect(verify(ny, [ny], { ...intyg({}), grund })).toEqual(["för smalt: kvar#:p"]);
    expect(verify({ ...ny, likheter: [] }, [{ ...ny, likheter: [] }], intyg({}))).toEqual([]);
  });

  it("räknar en publicerings summor bara för perioder som den själv trycker", () => {
    const period: Dimension = {
      id: "period",
      alla: "ar",
      koder: [],
      summor: [{ hel: "ar", delar: ["T1", "T2"] }],
    };
    const kohorter = ["ar", "T1", "T2"].map((denna) => ({
      matt: "m",
      period: denna,
      avtryck: denna,
    }));
    const tidigare: Utgiven = {
      id: "förra",
      dimensioner: [{ ...period, koder: ["T1"] }, kommun],
      kohorter,
      tabeller: [
        {
          id: "t",
          matt: "m",
          dimensioner: ["period", "kommun"],
          nivaer: [["period"], ["period", "kommun"]],
          celler: [
            { grupp: { period: "T1" }, antal: 30 },
            ...["a", "b", "c"].map((k) => ({ grupp: { period: "T1", kommun: k }, antal: 10 })),
          ],
        },
      ],
    };
    const ny: Publicering = {
      id: "p",
      dimensioner: [period, { ...kommun, koder: ["a"], summor: [{ hel: "lan", delar: ["a"] }] }],
      kohorter,
      tabeller: [{ id: "t", matt: "m", dimensioner: [], celler: [{ grupp: {}, antal: 60 }] }],
    };
    const grund = new Map([
      ["m|period=T2#T2", 30],
      ["m|kommun=a#ar", 60],
      ["m|kommun=a|period=T2#T2", 50],
    ]);
    expect(verify(ny, [tidigare, ny], { ...intyg({}), grund })).toEqual([]);
  });
});
