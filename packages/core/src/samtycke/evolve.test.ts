import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { evolveSamtycken, ingaSamtycken, type Samtyckeshandelse } from "./index.ts";

const dag = sakerDag;
const vem = { individ: individ(1), arende: arende(1) };
type Inhamtat = Extract<Samtyckeshandelse, { _tag: "SamtyckeInhamtat" }>;
const inhamtat = (galler: string, mer: Partial<Inhamtat> = {}): Inhamtat => ({
  _tag: "SamtyckeInhamtat",
  galler: dag(galler),
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "psykiatri"],
  uppgiftsslag: ["halsa"],
  andamal: "uppfoljning",
  satt: "muntligt",
  egnaOrd: "saknas",
  ...mer,
});
const aterkallat = (galler: string, mer: { readonly samtyckesslag?: "star" } = {}) =>
  ({ _tag: "SamtyckeAterkallat", galler: dag(galler), ...vem, ...mer }) as const;
const efter = (...handelser: ReadonlyArray<Samtyckeshandelse>) =>
  handelser.reduce(evolveSamtycken, ingaSamtycken);
const bestar = {
  individ: vem.individ,
  omfattar: ["ifo", "psykiatri"],
  uppgiftsslag: ["halsa"],
  andamal: "uppfoljning",
  satt: "muntligt",
  egnaOrd: "saknas",
};
const star = {
  ...bestar,
  _tag: "GivetSamtycke",
  samtyckesslag: "star",
  fran: "2025-03-01",
  gallerTill: "tills_vidare",
};

describe("samtyckenas läge", () => {
  it("ett givet samtycke minns allt som det sade", () => {
    expect(efter(inhamtat("2025-03-01"))).toEqual([star]);
    expect(efter(inhamtat("2025-03-01", { gallerTill: dag("2025-08-31") }))).toEqual([
      { ...star, gallerTill: "2025-08-31" },
    ]);
  });
  it("ett nytt av samma slag ersätter det förra från sin dag; ett annat slag står", () => {
    const sip = inhamtat("2025-03-05", { samtyckesslag: "sip" });
    expect(efter(inhamtat("2025-03-01"), sip, inhamtat("2025-04-01"))).toEqual([
      { ...star, _tag: "UpphortSamtycke", upphort: "2025-04-01", hur: "ersatt" },
      { ...star, samtyckesslag: "sip", fran: "2025-03-05" },
      { ...star, fran: "2025-04-01" },
    ]);
  });
  it("ett återkallande av ett slag rör bara det; utan slag rör det alla", () => {
    const sip = inhamtat("2025-03-05", { samtyckesslag: "sip" });
    const upphort = { _tag: "UpphortSamtycke", upphort: "2025-04-01", hur: "aterkallat" };
    const sipet = { ...star, samtyckesslag: "sip", fran: "2025-03-05" };
    expect(
      efter(inhamtat("2025-03-01"), sip, aterkallat("2025-04-01", { samtyckesslag: "star" })),
    ).toEqual([{ ...star, ...upphort }, sipet]);
    expect(efter(inhamtat("2025-03-01"), sip, aterkallat("2025-04-01"))).toEqual([
      { ...star, ...upphort },
      { ...sipet, ...upphort },
    ]);
  });
  it("det ersatta blir inte återkallat i efterhand", () => {
    const samtycken = efter(
      inhamtat("2025-03-01"),
      inhamtat("2025-04-01"),
      aterkallat("2025-05-01"),
    );
    expect(samtycken).toMatchObject([
      { upphort: "2025-04-01", hur: "ersatt" },
      { upphort: "2025-05-01", hur: "aterkallat" },
    ]);
  });
});
