import { describe, expect, it } from "vitest";
import { verify } from "./intyg/verify.ts";
import type {
  Antalscell,
  Antalstabell,
  Cellgrupp,
  Dimension,
  Publicering,
} from "./publicering/Publicering.ts";
import type { Utgiven } from "./publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";
import { type Skyddadpublicering, suppress } from "./suppress.ts";

const dimension = (id: string, alla: string, ...koder: ReadonlyArray<string>): Dimension => ({
  id,
  alla,
  koder,
  summor: [{ hel: alla, delar: koder }],
});
const kon = dimension("kon", "alla", "kvinna", "man");
const kommun = (...koder: ReadonlyArray<string>): Dimension => dimension("kommun", "lan", ...koder);

/** En tabell av rader och kolumner, med alla summor. */
const korstabell = (
  [rader, kolumner]: readonly [Dimension, Dimension],
  tal: ReadonlyArray<ReadonlyArray<number>>,
  val: Partial<Antalstabell> = {},
): Antalstabell => {
  const inre = tal.flatMap((rad, r) =>
    rad.map((antal, k) => ({
      grupp: { [rader.id]: rader.koder[r] ?? "", [kolumner.id]: kolumner.koder[k] ?? "" },
      antal,
    })),
  );
  const summa = (vilka: (grupp: Cellgrupp) => boolean): number =>
    inre.reduce((s, { grupp, antal }) => s + (vilka(grupp) ? antal : 0), 0);
  const kanter = [rader, kolumner].flatMap(({ id, koder }) =>
    koder.map((kod) => ({ grupp: { [id]: kod }, antal: summa((grupp) => grupp[id] === kod) })),
  );
  const celler = [...inre, ...kanter, { grupp: {}, antal: summa(() => true) }];
  return { id: "t", matt: "m", dimensioner: [rader.id, kolumner.id], celler, ...val };
};

const publicering = (
  dimensioner: ReadonlyArray<Dimension>,
  tabeller: ReadonlyArray<Antalstabell>,
  val: Partial<Publicering> = {},
): Publicering => ({ id: "ny", dimensioner, tabeller, kohorter: [], ...val });

/** Skyddar och prövar intyget. */
async function skydda(
  ny: Publicering,
  val: { readonly regler?: Skyddsregler; readonly tidigare?: ReadonlyArray<Utgiven> } = {},
): Promise<Skyddadpublicering> {
  const skyddad = await suppress(ny, val);
  expect(verify(ny, [...(val.tidigare ?? []), skyddad.utgiven], skyddad.intyg, val.regler)).toEqual(
    [],
  );
  return skyddad;
}

const namn = (grupp: Cellgrupp): string => Object.values(grupp).sort().join(" ") || "alla";
const dolda = ({ utgiven }: Pick<Skyddadpublicering, "utgiven">): ReadonlyArray<string> =>
  utgiven.tabeller.flatMap(({ celler }) =>
    celler.flatMap(({ grupp, antal }) => (antal === undefined ? [namn(grupp)] : [])),
  );
const reglerna = ({ dolda: alla }: Skyddadpublicering): Readonly<Record<string, string>> =>
  Object.fromEntries(alla.map(({ grupp, regel }) => [namn(grupp), regel]));
const rad = (
  id: string,
  tal: Readonly<Record<string, number>>,
  alla = true,
): ReadonlyArray<Antalscell> => [
  ...Object.entries(tal).map(([kod, antal]) => ({ grupp: { [id]: kod }, antal })),
  ...(alla ? [{ grupp: {}, antal: Object.values(tal).reduce((a, b) => a + b, 0) }] : []),
];

describe("kända svåra fall", () => {
  it("fyra gånger fyra: två dolda i varje rad och kolumn går ändå att ringa in", async () => {
    const [a, b] = [dimension("a", "alla", ..."1234"), dimension("b", "alla", ..."wxyz")];
    const ny = publicering(
      [a, b],
      [
        korstabell(
          [a, b],
          [
            [2, 2, 20, 20],
            [2, 1, 20, 20],
            [20, 20, 2, 1],
            [20, 20, 1, 2],
          ],
        ),
      ],
    );
    const skyddad = await skydda(ny);
    expect(dolda(skyddad).length).toBeGreaterThan(8);
    expect(skyddad.rojda).toEqual([]);
  });

  it("en summa som är lika med en dold cell döljs också", async () => {
    const k = kommun("a", "b", "c");
    const ny = publicering(
      [k, kon],
      [
        korstabell(
          [k, kon],
          [
            [3, 0],
            [20, 20],
            [30, 30],
          ],
        ),
      ],
    );
    expect(dolda(await skydda(ny))).toEqual(expect.arrayContaining(["a", "a kvinna"]));
  });

  it("tre bidrag: den ensamma räknar bort sig själv", async () => {
    const k = kommun("a", "b", "c");
    const ny = (antal: number) =>
      publicering(
        [k],
        [
          {
            id: "t",
            matt: "m",
            dimensioner: ["kommun"],
            celler: rad("kommun", { a: antal, b: 4, c: 20 }),
          },
        ],
      );
    expect(dolda(await skydda(ny(2)))).toEqual(["a", "b"]);
    expect(dolda(await skydda(ny(1))).length).toBe(3);
  });

  it("summor av ettor och nollor", async () => {
    const [a, b] = [dimension("a", "alla", ..."1234"), dimension("b", "alla", ..."xyz")];
    const tal = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [1, 1, 0],
    ];
    const { rojda, inneHallna } = await skydda(publicering([a, b], [korstabell([a, b], tal)]));
    expect([rojda, inneHallna]).toEqual([[], []]);
  });

  it("två tabeller som var för sig är säkra men inte tillsammans", async () => {
    const k = kommun("a", "b", "c");
    const [grov, fin] = [dimension("alder", "alla", "under", "over"), k];
    const forsta: Antalstabell = {
      id: "t1",
      matt: "m",
      dimensioner: ["kommun"],
      celler: rad("kommun", { a: 40, b: 12, c: 9 }),
    };
    const andra = korstabell(
      [fin, grov],
      [
        [20, 20],
        [9, 3],
        [6, 3],
      ],
      { id: "t2", nivaer: [["kommun", "alder"], ["alder"]] },
    );
    const ensam = dolda(await skydda(publicering([fin, grov], [andra])));
    const ihop = await skydda(publicering([fin, grov], [forsta, andra]));
    expect(ensam).toEqual(["b over", "c over"].sort());
    expect(dolda(ihop).length).toBeGreaterThan(ensam.length);
  });

  it("länet minus sju kommuner är den åttonde, fast den inte trycks", async () => {
    const atta = [..."abcdefgh"];
    const k = { ...kommun(...atta), koder: atta.slice(0, 7) };
    const celler = (sista: number) => [
      ...rad("kommun", Object.fromEntries(atta.slice(0, 7).map((kod) => [kod, 10])), false),
      { grupp: {}, antal: 70 + sista },
    ];
    const ny = (sista: number) =>
      publicering([k], [{ id: "t", matt: "m", dimensioner: ["kommun"], celler: celler(sista) }]);
    expect(dolda(await skydda(ny(3))).length).toBe(1);
    expect(dolda(await skydda(ny(30)))).toEqual([]);
  });

  it("det som två otryckta koder lämnar kvar i varandra går också att räkna ut", async () => {
    const k = { ...kommun("a", "b"), koder: ["a"] };
    const kolumn = { ...kon, koder: ["kvinna"] };
    const ny = (sista: number) =>
      publicering(
        [k, kolumn],
        [
          {
            id: "t",
            matt: "m",
            dimensioner: ["kommun", "kon"],
            celler: [
              { grupp: {}, antal: 60 + sista },
              { grupp: { kommun: "a" }, antal: 40 },
              { grupp: { kon: "kvinna" }, antal: 40 },
              { grupp: { kommun: "a", kon: "kvinna" }, antal: 20 },
            ],
          },
        ],
      );
    expect(dolda(await skydda(ny(20)))).toEqual([]);
    expect(dolda(await skydda(ny(2))).length).toBeGreaterThan(0);
  });
});

describe("likheter mellan mått", () => {
  const floden = (tal: Readonly<Record<string, number>>): Publicering => ({
    ...publicering(
      [kon],
      Object.entries(tal).map(([matt, antal]) => ({
        id: matt,
        matt,
        dimensioner: [],
        celler: [{ grupp: {}, antal }],
      })),
    ),
    likheter: [
      {
        vanster: ["in", "nya"].map((matt) => ({ matt, grupp: {} })),
        hoger: ["avslutade", "ut"].map((matt) => ({ matt, grupp: {} })),
      },
    ],
  });

  it("det fjärde går att räkna ut ur tre, så ett till döljs", async () => {
    const { dolda: lista } = await skydda(floden({ in: 40, nya: 3, avslutade: 13, ut: 30 }));
    expect(lista.map(({ regel }) => regel).sort()).toEqual(["kompletterande", "minsta_cell"]);
  });

  it("också det som ingen trycker", async () => {
    const { dolda: lista } = await skydda(floden({ in: 20, nya: 13, avslutade: 30 }));
    expect(lista.map(({ regel }) => regel)).toEqual(["kompletterande"]);
    expect((await skydda(floden({ in: 40, nya: 13, avslutade: 30 }))).dolda).toEqual([]);
  });

  it("den ensamma bland de nya vet inget om dem som avslutades", async () => {
    const { dolda: lista } = await skydda(floden({ in: 22, nya: 1, avslutade: 3, ut: 20 }));
    expect(lista.length).toBe(3);
  });
});

describe("liggaren", () => {
  const tertial = ["T1", "T2", "T3"];
  const period = (...koder: ReadonlyArray<string>): Dimension => ({
    id: "period",
    alla: "ar",
    koder,
    summor: [{ hel: "ar", delar: tertial }],
  });
  const kohort = (denna: string, avtryck = denna) => ({ matt: "m", period: denna, avtryck });
  const omTertial = (denna: string, antal: number): Publicering =>
    publicering(
      [period(denna)],
      [
        {
          id: "t",
          matt: "m",
          dimensioner: ["period"],
          nivaer: [["period"]],
          celler: [{ grupp: { period: denna }, antal }],
        },
      ],
      { id: `om ${denna}`, kohorter: [kohort(denna)] },
    );
  const omAret = (antal: number, forsta = "T1"): Publicering =>
    publicering(
      [period(...tertial)],
      [{ id: "t", matt: "m", dimensioner: [], celler: [{ grupp: {}, antal }] }],
      { kohorter: [kohort("ar"), kohort("T1", forsta), kohort("T2"), kohort("T3")] },
    );
  const utgivna = async () => [
    (await suppress(omTertial("T1", 20))).utgiven,
    (await suppress(omTertial("T2", 3))).utgiven,
    (await suppress(omTertial("T3", 30))).utgiven,
  ];

  it("året döljs när det och två tertial ger det tredje", async () => {
    const tidigare = await utgivna();
    const skyddad = await skydda(omAret(53), { tidigare });
    expect(dolda(skyddad)).toEqual(["alla"]);
    expect(skyddad.brutna).toEqual([]);
    expect(dolda(await skydda(omAret(53)))).toEqual([]);
  });

  it("med ändrade fakta gäller inte summan, och det sägs", async () => {
    const tidigare = await utgivna();
    const skyddad = await skydda(omAret(60, "T1 rättad"), { tidigare });
    expect(dolda(skyddad)).toEqual([]);
    expect(skyddad.brutna).toEqual([{ matt: "m", period: "T1", tidigare: "om T1" }]);
  });

  it("samma tal med olika värde i liggaren vägras med tabellens namn", async () => {
    const tidigare = await utgivna();
    const ny = { ...omTertial("T1", 21), id: "igen" };
    await expect(suppress(ny, { tidigare })).rejects.toThrow(/Tabellen t går inte ihop/u);
  });

  it("säger vad det redan utgivna röjer", async () => {
    const k = kommun("a", "b");
    const tabell = (
      id: string,
      celler: ReadonlyArray<Antalscell>,
      nivaer: Antalstabell["nivaer"],
    ) =>
      publicering(
        [k],
        [{ id, matt: "m", dimensioner: ["kommun"], celler, ...(nivaer && { nivaer }) }],
        { id, kohorter: [{ matt: "m", period: "", avtryck: "samma" }] },
      );
    const helhet = (await suppress(tabell("h", rad("kommun", { a: 1, b: 4 }), [[]]))).utgiven;
    const { rojda } = await suppress(tabell("d", rad("kommun", { a: 1, b: 4 }), [["kommun"]]), {
      tidigare: [helhet],
    });
    expect(rojda).toEqual([{ matt: "m", grupp: { kommun: "b" } }]);
  });
});

describe("primärreglerna", () => {
  const k = kommun("a", "b", "c");
  const enrad = (
    celler: ReadonlyArray<Antalscell>,
    val: Partial<Antalstabell> = {},
    dimensioner: ReadonlyArray<Dimension> = [k],
  ) => publicering(dimensioner, [{ id: "t", matt: "m", dimensioner: ["kommun"], celler, ...val }]);

  it("en rad som helt ligger i en cell röjer en känslig egenskap", async () => {
    const forsorjning: Dimension = { ...dimension("fors", "alla", "x", "y"), kanslig: true };
    const tal = [
      [12, 0],
      [10, 10],
      [10, 10],
    ];
    const ny = (d: Dimension) => publicering([k, d], [korstabell([k, d], tal)]);
    expect(reglerna(await skydda(ny(forsorjning)))["a x"]).toBe("egenskap");
    expect(dolda(await skydda(ny({ ...forsorjning, kanslig: false })))).toEqual([]);
  });

  it("ett belopp som en bär nästan ensam", async () => {
    const celler = rad("kommun", { a: 1000, b: 1000, c: 1000 }).map((cell) => ({
      ...cell,
      individer: 10,
    }));
    const ny = (storsta: number) =>
      enrad(celler.map((c) => (c.grupp["kommun"] === "a" ? { ...c, storsta: [storsta, 10] } : c)));
    expect(reglerna(await skydda(ny(801)))["a"]).toBe("dominans");
    expect(dolda(await skydda(ny(800)))).toEqual([]);
  });

  it("få individer bakom ett stort tal", async () => {
    const celler = rad("kommun", { a: 40, b: 40, c: 40 });
    const ny = enrad(celler.map((c) => (c.grupp["kommun"] === "a" ? { ...c, individer: 3 } : c)));
    expect(reglerna(await skydda(ny))["a"]).toBe("minsta_cell");
  });

  it("nollor visas, eller döljs när överenskommelsen säger det", async () => {
    const celler = rad("kommun", { a: 0, b: 20, c: 30 });
    expect(dolda(await skydda(enrad(celler)))).toEqual([]);
    const doljs: Skyddsregler = { ...forvaldaSkyddsregler, noll: "doljs" };
    const skyddad = await skydda(enrad(celler), { regler: doljs });
    expect(reglerna(skyddad)["a"]).toBe("noll");
    expect(dolda(skyddad).length).toBe(2);
  });

  const svar = dimension("svar", "alla", "ja", "nej");
  const trekon = dimension("kon", "alla", "kvinna", "man", "okant");
  const enkat = (tal: ReadonlyArray<ReadonlyArray<number>>) =>
    publicering([trekon, svar], [korstabell([trekon, svar], tal, { regel: "nns" })]);

  it("nns: tio av varje kön, då visas också ettor", async () => {
    const skyddad = await skydda(
      enkat([
        [9, 1],
        [6, 4],
        [0, 0],
      ]),
    );
    expect(dolda(skyddad)).toEqual([]);
  });

  it.each([
    [
      "nio kvinnor",
      [
        [8, 1],
        [6, 4],
        [0, 0],
      ],
    ],
    [
      "en ensam som inte är någotdera",
      [
        [9, 1],
        [6, 4],
        [1, 0],
      ],
    ],
  ])("nns: %s, då visas inget kön", async (_namn, tal) => {
    const skyddad = await skydda(enkat(tal));
    expect(new Set(Object.values(reglerna(skyddad)))).toEqual(new Set(["nns"]));
    expect(dolda(skyddad).length).toBe(9);
    expect(dolda(skyddad)).not.toContain("ja");
  });
});

describe("nns i liggaren", () => {
  it("dolda kön i en tidigare enkät ställer inget krav på bredd", async () => {
    const svar = dimension("svar", "alla", "ja", "nej");
    const tal = [
      [7, 1],
      [3, 1],
    ];
    const tabell = korstabell([kon, svar], tal, { regel: "nns" });
    const enkat = (id: string, val: Partial<Antalstabell> = {}) =>
      publicering([kon, svar], [{ ...tabell, ...val }], {
        id,
        kohorter: [{ matt: "m", period: "", avtryck: "samma" }],
      });
    const forra = await suppress(enkat("förra"));
    expect(forra.dolda.length).toBe(6);
    const { rojda } = await skydda(enkat("ny", { nivaer: [[]], celler: tabell.celler.slice(-1) }), {
      tidigare: [forra.utgiven],
    });
    expect(rojda).toEqual([]);
  });
});

describe("utgivningen", () => {
  const k = kommun("a", "b", "c", "d");
  const tal = [
    [12, 3],
    [8, 9],
    [1, 8],
    [20, 15],
  ];
  const ny = publicering([k, kon], [korstabell([k, kon], tal)]);
  const annan: Antalstabell = {
    id: "t2",
    matt: "m",
    dimensioner: ["kommun"],
    celler: rad("kommun", { a: 15, b: 17, c: 9, d: 35 }),
  };

  it("håller inne tabellen när arbetet tar slut, och säger vilken", async () => {
    const { utgiven, inneHallna, intyg } = await suppress(ny, { arbete: 0 });
    expect([utgiven.tabeller, inneHallna]).toEqual([[], ["t"]]);
    expect(verify(ny, [utgiven], intyg)).toEqual([]);
  });

  it("döljer inget när inget är litet", async () => {
    const stora = publicering([k], [{ ...annan, id: "t" }]);
    const { utgiven, intyg, dolda: lista } = await skydda(stora);
    expect([dolda({ utgiven }), intyg.flyttar, lista]).toEqual([[], [], []]);
  });

  it("samma indata ger samma utgivning, i vilken ordning cellerna och tabellerna än står", async () => {
    const bada = { ...ny, tabeller: [...ny.tabeller, annan] };
    const vanda = {
      ...bada,
      tabeller: bada.tabeller
        .toReversed()
        .map((tabell) => ({ ...tabell, celler: tabell.celler.toReversed() })),
    };
    const [en, igen, vand] = [await skydda(bada), await skydda(bada), await skydda(vanda)];
    expect(igen).toEqual(en);
    const tabeller = Object.fromEntries(en.utgiven.tabeller.map((tabell) => [tabell.id, tabell]));
    expect(Object.fromEntries(vand.utgiven.tabeller.map((tabell) => [tabell.id, tabell]))).toEqual(
      tabeller,
    );
  });

  it("döljer hellre det som inte är viktigt", async () => {
    const celler = rad("kommun", { a: 3, b: 20, c: 20, d: 20 });
    const fall = (viktig: number) =>
      publicering(
        [k],
        [
          { id: "t", matt: "m", dimensioner: ["kommun"], nivaer: [["kommun"]], celler },
          { id: "s", matt: "m", dimensioner: [], celler: celler.slice(-1), viktig },
        ],
      );
    expect(dolda(await skydda(fall(100)))).not.toContain("alla");
    expect(dolda(await skydda(fall(0.01)))).toContain("alla");
  });
});
