import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { type Dag, sakerDag } from "./Dag.ts";
import { kompilera, type Villkor, villkorSchema } from "./Villkor.ts";

type Post = {
  readonly dagar: Partial<Record<"a" | "b", Dag>>;
  readonly koder: ReadonlyArray<string>;
  readonly tal?: number;
};
type V = Villkor<"a" | "b", "k", "t">;

const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
const prova = (villkor: V, post: Post): boolean =>
  kompilera<Post, "a" | "b", "k", "t">(villkor, period, {
    dag: ({ dagar }, namn) => dagar[namn],
    koder: ({ koder }) => koder,
    tal: ({ tal }) => tal,
  })(post);
const med = (a?: string, b?: string, koder: ReadonlyArray<string> = []): Post => ({
  dagar: {
    ...(a === undefined ? {} : { a: sakerDag(a) }),
    ...(b === undefined ? {} : { b: sakerDag(b) }),
  },
  koder,
});

describe("kompilera", () => {
  const i: V = { _tag: "DagIPerioden", dag: "a" };
  it("båda kanterna ligger i perioden", () => {
    expect(
      ["2024-01-01", "2024-12-31", "2023-12-31", "2025-01-01"].map((d) => prova(i, med(d))),
    ).toEqual([true, true, false, false]);
  });

  it("en dag som saknas gör villkoret falskt, och Inte vänder det", () => {
    const alla: ReadonlyArray<V> = [
      i,
      { _tag: "DagFinns", dag: "a" },
      { _tag: "DagSenast", dag: "a", kant: "sista" },
      { _tag: "DagEfter", dag: "a", kant: "forsta" },
      { _tag: "DagFore", dag: "a", annan: "b" },
    ];
    expect(alla.map((v) => prova(v, med()))).toEqual([false, false, false, false, false]);
    expect(alla.map((v) => prova({ _tag: "Inte", villkor: v }, med()))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it("senast räknar kanten, efter gör det inte", () => {
    const senast: V = { _tag: "DagSenast", dag: "a", kant: "sista" };
    const efter: V = { _tag: "DagEfter", dag: "a", kant: "forsta" };
    expect([prova(senast, med("2024-12-31")), prova(senast, med("2025-01-01"))]).toEqual([
      true,
      false,
    ]);
    expect([prova(efter, med("2024-01-01")), prova(efter, med("2024-01-02"))]).toEqual([
      false,
      true,
    ]);
  });

  it("före är strikt", () => {
    const fore: V = { _tag: "DagFore", dag: "a", annan: "b" };
    expect([
      prova(fore, med("2024-01-01", "2024-01-02")),
      prova(fore, med("2024-01-02", "2024-01-02")),
    ]).toEqual([true, false]);
  });

  it("BaraKoder kräver minst en kod och ingen annan; NagonKod en träff", () => {
    const bara: V = { _tag: "BaraKoder", falt: "k", koder: ["x", "y"] };
    const nagon: V = { _tag: "NagonKod", falt: "k", koder: ["x", "y"] };
    const fall = [[], ["x"], ["x", "y"], ["x", "z"], ["z"]];
    expect(fall.map((koder) => prova(bara, med(undefined, undefined, koder)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(fall.map((koder) => prova(nagon, med(undefined, undefined, koder)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it("tidigast räknar kanten", () => {
    const tidigast: V = { _tag: "DagTidigast", dag: "a", kant: "forsta" };
    expect(["2023-12-31", "2024-01-01"].map((dag) => prova(tidigast, med(dag)))).toEqual([
      false,
      true,
    ]);
    expect(prova(tidigast, med())).toBe(false);
  });

  it("minst räknar gränsen, över gör det inte, och ett tal som saknas gör båda falska", () => {
    const svar = (villkor: V) => [9.9, 10, 10.1].map((tal) => prova(villkor, { ...med(), tal }));
    const minst: V = { _tag: "TalMinst", tal: "t", minst: 10 };
    const over: V = { _tag: "TalOver", tal: "t", over: 10 };
    expect([svar(minst), svar(over)]).toEqual([
      [false, true, true],
      [false, false, true],
    ]);
    expect([prova(minst, med()), prova(over, med())]).toEqual([false, false]);
  });

  it("Alla av ingenting är sant, Något av ingenting falskt", () => {
    expect(prova({ _tag: "Alla", villkor: [] }, med())).toBe(true);
    expect(prova({ _tag: "Nagot", villkor: [] }, med())).toBe(false);
  });
});

describe("villkorSchema", () => {
  const schema = villkorSchema;
  it("går runt som JSON, även nästlat", () => {
    const villkor: V = {
      _tag: "Alla",
      villkor: [{ _tag: "Inte", villkor: { _tag: "DagFinns", dag: "b" } }],
    };
    expect(Schema.decodeUnknownSync(schema)(JSON.parse(JSON.stringify(villkor)))).toEqual(villkor);
  });
  it("vägrar okända slag av villkor, och dagar utan namn", () => {
    expect(Schema.is(schema)({ _tag: "DagNagonstans", dag: "a" })).toBe(false);
    expect(Schema.is(schema)({ _tag: "DagFinns", dag: "" })).toBe(false);
  });
});
