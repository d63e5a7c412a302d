import { describe, expect, it } from "vitest";
import { type Dag, sakerDag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  evolveSamtycken,
  gallandeSamtycke,
  ingaSamtycken,
  type Samtycken,
  type Samtyckeshandelse,
  samtyckeGaller,
  samtyckeOppnar,
  tillatandeSamtycke,
} from "./index.ts";

const mitt = { individ: individ(1) };
const vem = { individ: individ(1), arende: arende(1) };
type Inhamtat = Extract<Samtyckeshandelse, { _tag: "SamtyckeInhamtat" }>;
const inhamtat = (dag: string, mer: Partial<Inhamtat> = {}): Inhamtat => ({
  _tag: "SamtyckeInhamtat",
  galler: sakerDag(dag),
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "psykiatri"],
  uppgiftsslag: ["planering", "halsa"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
  ...mer,
});
const aterkallat = (dag: string, slag?: "star" | "sip"): Samtyckeshandelse => ({
  _tag: "SamtyckeAterkallat",
  galler: sakerDag(dag),
  ...vem,
  ...(slag === undefined ? {} : { samtyckesslag: slag }),
});
const efter = (...handelser: ReadonlyArray<Samtyckeshandelse>): Samtycken =>
  handelser.reduce(evolveSamtycken, ingaSamtycken);
const dagarna = ["2024-01-31", "2024-02-01", "2024-06-29", "2024-06-30", "2024-07-01"].map(
  sakerDag,
);
const galler = (samtycken: Samtycken) =>
  dagarna.map((dag) => samtycken.some((s) => samtyckeGaller(s, dag)));

describe("när ett samtycke gäller", () => {
  it("från dagen det gavs, tills vidare", () => {
    expect(galler(efter(inhamtat("2024-02-01")))).toEqual([false, true, true, true, true]);
  });
  it("till och med sista giltighetsdagen", () => {
    const samtycken = efter(inhamtat("2024-02-01", { gallerTill: sakerDag("2024-06-30") }));
    expect(galler(samtycken)).toEqual([false, true, true, true, false]);
  });
  it("inte den dag det återkallas, och det går att se bakåt att det gällde", () => {
    expect(galler(efter(inhamtat("2024-02-01"), aterkallat("2024-06-30")))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
  it("ett återkallande av ett annat slag, eller utan samtycke, ändrar inget", () => {
    expect(galler(efter(inhamtat("2024-02-01"), aterkallat("2024-06-30", "sip")))[3]).toBe(true);
    expect(efter(aterkallat("2024-06-30"))).toEqual([]);
  });
  it("ett nytt av samma slag ersätter det gamla, också när det är snävare; ett annat slag gör det inte", () => {
    const snavare = efter(
      inhamtat("2024-02-01"),
      inhamtat("2024-06-30", { uppgiftsslag: ["planering"] }),
    );
    expect(snavare.map((s) => samtyckeGaller(s, sakerDag("2024-06-30")))).toEqual([false, true]);
    const sip = efter(inhamtat("2024-02-01"), inhamtat("2024-06-30", { samtyckesslag: "sip" }));
    expect(sip.map((s) => samtyckeGaller(s, sakerDag("2024-07-01")))).toEqual([true, true]);
    expect(gallandeSamtycke(sip, { ...mitt, dag: sakerDag("2024-07-01") }, ["sip"])?.fran).toBe(
      "2024-06-30",
    );
    expect(
      gallandeSamtycke(sip, { ...mitt, dag: sakerDag("2024-07-01") }, ["fk_eget"]),
    ).toBeUndefined();
  });
  it("det som upphört upphör inte igen: den tidigare dagen står", () => {
    const samtycken = efter(
      inhamtat("2024-02-01"),
      aterkallat("2024-06-30"),
      aterkallat("2024-07-01"),
    );
    expect(samtycken).toMatchObject([{ upphort: "2024-06-30", hur: "aterkallat" }]);
  });
});

describe("vad ett samtycke tillåter", () => {
  const samtycken = efter(inhamtat("2024-02-01"));
  const dag: Dag = sakerDag("2024-03-01");
  const far = (
    fran: "ifo" | "psykiatri" | "ame",
    till: "ifo" | "psykiatri" | "ame",
    uppgiftsslag: "planering" | "forsorjning",
    den = dag,
  ) => tillatandeSamtycke(samtycken, { ...mitt, dag: den, fran, till, uppgiftsslag }) !== undefined;

  it("bara mellan två som nämns, bara det som omfattas, bara medan det gäller", () => {
    expect(far("ifo", "psykiatri", "planering")).toBe(true);
    expect(far("psykiatri", "ifo", "planering")).toBe(true);
    expect(far("ifo", "ame", "planering")).toBe(false);
    expect(far("ame", "ifo", "planering")).toBe(false);
    expect(far("ifo", "psykiatri", "forsorjning")).toBe(false);
    expect(far("ifo", "psykiatri", "planering", sakerDag("2024-01-01"))).toBe(false);
  });
  it("okända uppgiftsslag omfattar inget", () => {
    const okant = efter(inhamtat("2024-02-01", { uppgiftsslag: "okant" }));
    expect(
      tillatandeSamtycke(okant, {
        ...mitt,
        dag,
        fran: "ifo",
        till: "psykiatri",
        uppgiftsslag: "process",
      }),
    ).toBeUndefined();
  });
});

describe("en annan individs samtycke", () => {
  const annan = { individ: individ(2) };
  const dag = sakerDag("2024-03-01");
  const delning = { dag, fran: "ifo", till: "psykiatri", uppgiftsslag: "planering" } as const;
  it("gäller inte, och tillåter inget", () => {
    const samtycken = efter(inhamtat("2024-02-01"));
    expect(samtycken.map((s) => s.individ)).toEqual([individ(1)]);
    expect(gallandeSamtycke(samtycken, { ...mitt, dag }, ["star"])).toEqual(samtycken[0]);
    expect(gallandeSamtycke(samtycken, { ...annan, dag }, ["star"])).toBeUndefined();
    expect(tillatandeSamtycke(samtycken, { ...mitt, ...delning })).toEqual(samtycken[0]);
    expect(tillatandeSamtycke(samtycken, { ...annan, ...delning })).toBeUndefined();
  });
  it("skymmer inte individens eget, vilket som än gavs först", () => {
    const eget = inhamtat("2024-02-02", { samtyckesslag: "fk_eget" });
    const annans = inhamtat("2024-02-01", annan);
    for (const samtycken of [efter(annans, eget), efter(eget, annans)]) {
      const galler = (vems: typeof mitt, slag: "star" | "fk_eget") =>
        gallandeSamtycke(samtycken, { ...vems, dag }, [slag])?.fran;
      expect([galler(mitt, "star"), galler(mitt, "fk_eget")]).toEqual([undefined, "2024-02-02"]);
      expect([galler(annan, "star"), galler(annan, "fk_eget")]).toEqual(["2024-02-01", undefined]);
    }
  });
});

describe("vad ett slag av samtycke öppnar", () => {
  const alla = ["ifo", "psykiatri", "forsakringskassan"] as const;
  const vagar: ReadonlyArray<readonly [Aktor, Aktor]> = [
    ["ifo", "psykiatri"],
    ["ifo", "forsakringskassan"],
    ["forsakringskassan", "psykiatri"],
  ];
  const till = (samtyckesslag: "star" | "fk_eget" | "sip") => {
    const samtycken = efter(inhamtat("2024-02-01", { samtyckesslag, omfattar: alla }));
    return vagar.map(([fran, mottagare]) => {
      const oppnar = samtycken.some((s) => samtyckeOppnar(s, [fran, mottagare]));
      const delning = { ...mitt, dag: sakerDag("2024-03-01"), fran, till: mottagare };
      const tillater = tillatandeSamtycke(samtycken, { ...delning, uppgiftsslag: "planering" });
      expect(tillater !== undefined).toBe(oppnar);
      return oppnar;
    });
  };
  it("STAR:s allt, Försäkringskassans eget bara till och från den, SIP:s inget", () => {
    expect(till("star")).toEqual([true, true, true]);
    expect(till("fk_eget")).toEqual([false, true, true]);
    expect(till("sip")).toEqual([false, false, false]);
  });
});
