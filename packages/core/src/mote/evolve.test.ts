import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende } from "../testing/fakta.ts";
import { evolveMoten, type Moteshandelse, motetDag } from "./index.ts";

const dag = sakerDag;
const kallat = (galler: string, motesdag = "2025-05-20", nummer = 1): Moteshandelse => ({
  _tag: "TeammoteKallat",
  galler: dag(galler),
  motesdag: dag(motesdag),
  arenden: [arende(nummer)],
});
type Hallet = Extract<Moteshandelse, { _tag: "TeammoteHallet" }>;
const hallet = (galler = "2025-05-20", mer: Partial<Hallet> = {}): Hallet => ({
  _tag: "TeammoteHallet",
  galler: dag(galler),
  narvarande: ["ifo"],
  franvarande: ["ame"],
  ...mer,
});
const installt = (galler: string, motesdag = "2025-05-20"): Moteshandelse => ({
  _tag: "TeammoteInstallt",
  galler: dag(galler),
  motesdag: dag(motesdag),
});
const efter = (...handelser: ReadonlyArray<Moteshandelse>) => handelser.reduce(evolveMoten, []);

const motesdag = "2025-05-20";
const avKallelsen = { motesdag, kallat: "2025-05-10", arenden: ["T1"] };
const utanMer = {
  _tag: "HalletTeammote",
  timmar: "okant",
  narvarande: ["ifo"],
  franvarande: ["ame"],
  ersattare: [],
  behandladeArenden: "okant",
  platser: "okant",
};

describe("mötenas läge", () => {
  it("kallat minns när och vilka ärenden", () => {
    expect(efter(kallat("2025-05-10"))).toEqual([{ _tag: "KallatTeammote", ...avKallelsen }]);
  });
  it("en kallelse till lägger till ärenden, och den första dagen står; en annan dag är ett annat möte", () => {
    expect(
      efter(
        kallat("2025-05-10"),
        kallat("2025-05-11", "2025-06-17", 2),
        kallat("2025-05-12", motesdag, 3),
      ),
    ).toEqual([
      { _tag: "KallatTeammote", motesdag, kallat: "2025-05-10", arenden: ["T1", "T3"] },
      { _tag: "KallatTeammote", motesdag: "2025-06-17", kallat: "2025-05-11", arenden: ["T2"] },
    ]);
  });
  it("hållet minns kallelsen och det som mötet sade", () => {
    const platser = { kvinna: 4, man: 2, okant: 0 };
    const mer = { timmar: 3, ersattare: ["ifo"], behandladeArenden: 4, platser } as const;
    expect(efter(kallat("2025-05-10"), hallet(motesdag, mer))).toEqual([
      { ...utanMer, ...avKallelsen, ...mer },
    ]);
  });
  it("det som mötet inte sade är okänt; utan kallelse är den okänd", () => {
    expect(efter(hallet())).toEqual([{ ...utanMer, motesdag, kallat: "okand", arenden: [] }]);
  });
  it("mötets egen uppgift om kallelsen går före kallelsens", () => {
    const kallelseSkickad = dag("2025-05-02");
    expect(efter(kallat("2025-05-10"), hallet(motesdag, { kallelseSkickad }))).toMatchObject([
      { kallat: "2025-05-02" },
    ]);
    expect(efter(hallet(motesdag, { kallelseSkickad }))).toMatchObject([{ kallat: "2025-05-02" }]);
  });
  it("inställt minns kallelsen, om den fanns", () => {
    const in_ = { _tag: "InstalltTeammote", installt: "2025-05-15" };
    expect(efter(kallat("2025-05-10"), installt("2025-05-15"))).toEqual([
      { ...in_, ...avKallelsen },
    ]);
    expect(efter(installt("2025-05-15"))).toEqual([
      { ...in_, motesdag, kallat: "okand", arenden: [] },
    ]);
  });
  it("hållet förblir hållet, också om någon kallar till det eller ställer in det", () => {
    const innan = efter(hallet());
    expect(evolveMoten(innan, kallat("2025-05-10"))).toBe(innan);
    expect(evolveMoten(innan, installt("2025-05-21"))).toBe(innan);
    expect(efter(hallet(), installt("2025-05-21", "2025-06-17"))).toMatchObject([
      { _tag: "HalletTeammote", motesdag },
      { _tag: "InstalltTeammote", motesdag: "2025-06-17" },
    ]);
  });
  it("ett inställt möte kan kallas igen, och det hölls om historien säger det", () => {
    expect(efter(installt("2025-05-15"), kallat("2025-05-16"))).toMatchObject([
      { _tag: "KallatTeammote", kallat: "2025-05-16" },
    ]);
    expect(efter(kallat("2025-05-10"), installt("2025-05-15"), hallet())).toMatchObject([
      { _tag: "HalletTeammote", kallat: "2025-05-10", arenden: ["T1"] },
    ]);
  });
  it("en avidentifierad konsultation ändrar inget möte", () => {
    const innan = efter(kallat("2025-05-10"));
    const fraga = {
      _tag: "AvidentifieradKonsultation",
      galler: dag(motesdag),
      fran: "ifo",
    } as const;
    expect(evolveMoten(innan, fraga)).toBe(innan);
  });
  it("mötet en dag är just den dagens", () => {
    const moten = efter(kallat("2025-05-10"), kallat("2025-05-11", "2025-06-17"));
    expect(motetDag(moten, dag("2025-06-17"))?.kallat).toBe("2025-05-11");
    expect(motetDag(moten, dag("2025-06-18"))).toBeUndefined();
  });
});
