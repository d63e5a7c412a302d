import { describe, expect, it } from "vitest";
import { type Dag, sakerDag } from "../kernel/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  evolveSamtycken,
  gallandeSamtycke,
  ingaSamtycken,
  type Samtycken,
  type Samtyckeshandelse,
  samtyckeGaller,
  tillatandeSamtycke,
} from "./index.ts";

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
    expect(gallandeSamtycke(sip, sakerDag("2024-07-01"), ["sip"])?.fran).toBe("2024-06-30");
    expect(gallandeSamtycke(sip, sakerDag("2024-07-01"), ["fk_eget"])).toBeUndefined();
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
  ) => tillatandeSamtycke(samtycken, { dag: den, fran, till, uppgiftsslag }) !== undefined;

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
      tillatandeSamtycke(okant, { dag, fran: "ifo", till: "psykiatri", uppgiftsslag: "process" }),
    ).toBeUndefined();
  });
});
