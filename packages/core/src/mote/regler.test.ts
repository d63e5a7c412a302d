import { describe, expect, it } from "vitest";
import { type ArendeId, sakerDag, stoppar } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, jamtlandTidigare } from "../overenskommelse/index.ts";
import { arende } from "../testing/fakta.ts";
import { evolveMoten, type Moteshandelse, type Motesregel, motesregler } from "./index.ts";

const dag = sakerDag;
const motesdag = dag("2025-05-20");
const med = (id: string): Motesregel => {
  const regel = motesregler.find((r) => r.id === id);
  if (regel === undefined) throw new Error(`ingen regel ${id}`);
  return regel;
};
const kallat = (galler: string): Moteshandelse => ({
  _tag: "TeammoteKallat",
  galler: dag(galler),
  motesdag,
  arenden: [],
});
type Hallet = Extract<Moteshandelse, { _tag: "TeammoteHallet" }>;
const hallet = (mer: Partial<Hallet> = {}): Hallet => ({
  _tag: "TeammoteHallet",
  galler: motesdag,
  narvarande: ["ifo"],
  franvarande: [],
  ...mer,
});
const skickad = (den: string) => hallet({ kallelseSkickad: dag(den) });
const installt: Moteshandelse = { _tag: "TeammoteInstallt", galler: motesdag, motesdag };
const fraga: Moteshandelse = {
  _tag: "AvidentifieradKonsultation",
  galler: motesdag,
  fran: "ifo",
};
const utslag = (
  id: string,
  handelse: Moteshandelse,
  fore: ReadonlyArray<Moteshandelse> = [],
  overenskommelse = jamtland2025,
) =>
  med(id).prova(
    { moten: fore.reduce(evolveMoten, []), overenskommelse, idag: dag("2025-12-31") },
    handelse,
  );

it("bara MOTE-4 stoppar; reglerna står i överenskommelsens ordning", () => {
  expect(motesregler.map((r) => [r.id, r.niva, r.slag, r.ansvarig, r.behover])).toEqual([
    ["MOTE-2", "krav", "anmarkning", "samordnare", []],
    ["MOTE-3-DIGITALT", "krav", "anmarkning", "samordnare", []],
    ["MOTE-4", "krav", "grind", "teamet", []],
  ]);
  expect(motesregler.filter(stoppar).map(({ id }) => id)).toEqual(["MOTE-4"]);
  expect(motesregler.map(({ kalla }) => kalla)).toEqual([
    "bilaga 1, Aktualisering",
    "bilaga 1, Möte med samverkansteam",
    "bilaga 1, Möte med samverkansteam",
  ]);
});

describe("MOTE-2", () => {
  it("kallelsen går minst sju kalenderdagar före", () => {
    const den = (galler: string) => utslag("MOTE-2", kallat(galler));
    expect(["2025-05-12", "2025-05-13", "2025-05-14", "2025-05-20"].map(den)).toEqual([
      "haller",
      "haller",
      "brott",
      "brott",
    ]);
  });
  it("antalet dagar är överenskommelsens", () => {
    const den = (galler: string) => utslag("MOTE-2", kallat(galler), [], exempelforbundet);
    expect(["2025-05-06", "2025-05-07"].map(den)).toEqual(["haller", "brott"]);
    expect(utslag("MOTE-2", kallat("2025-05-01"), [], jamtlandTidigare)).toBe("kan_ej_bedomas");
  });
  it("en kallelse till prövas bara när den har ett nytt ärende", () => {
    const [ett, annat] = [arende(1), arende(2)];
    const med = (galler: string, ...arenden: ReadonlyArray<ArendeId>) => ({
      ...kallat(galler),
      arenden,
    });
    const igen = (...arenden: ReadonlyArray<ArendeId>) =>
      utslag("MOTE-2", med("2025-05-19", ...arenden), [med("2025-05-01", ett)]);
    expect(igen(ett)).toBe("ror_inte");
    expect(igen(ett, annat)).toBe("brott");
    expect(igen(annat)).toBe("brott");
    expect(utslag("MOTE-2", med("2025-05-19"), [med("2025-05-01")])).toBe("brott");
  });
  it("ett möte utan egen kallelse prövas på sin egen uppgift", () => {
    expect(utslag("MOTE-2", skickad("2025-05-13"))).toBe("haller");
    expect(utslag("MOTE-2", skickad("2025-05-14"))).toBe("brott");
    expect(utslag("MOTE-2", hallet())).toBe("kan_ej_bedomas");
  });
  it("en kallelse som redan prövats prövas inte en gång till när mötet hålls", () => {
    expect(utslag("MOTE-2", hallet(), [kallat("2025-05-19")])).toBe("ror_inte");
    expect(utslag("MOTE-2", skickad("2025-05-19"), [kallat("2025-05-01")])).toBe("ror_inte");
  });
  it("ett möte vars kallelse är okänd prövas på sin egen uppgift", () => {
    expect(utslag("MOTE-2", skickad("2025-05-14"), [installt])).toBe("brott");
    expect(utslag("MOTE-2", hallet(), [installt])).toBe("kan_ej_bedomas");
  });
  it("en kallelse till ett annat möte är inte det här mötets", () => {
    const annat = { ...kallat("2025-05-01"), motesdag: dag("2025-06-17") } as const;
    expect(utslag("MOTE-2", hallet(), [annat])).toBe("kan_ej_bedomas");
  });
  it("rör inte inställda möten och konsultationer", () => {
    expect([utslag("MOTE-2", installt), utslag("MOTE-2", fraga)]).toEqual(["ror_inte", "ror_inte"]);
  });
});

describe("MOTE-3-DIGITALT", () => {
  const med3 = (handelse: Moteshandelse) => utslag("MOTE-3-DIGITALT", handelse);
  it("det går att delta digitalt", () => {
    expect(med3(hallet({ digitaltMojligt: true }))).toBe("haller");
    expect(med3(hallet({ digitaltMojligt: false }))).toBe("brott");
    expect(med3(hallet())).toBe("kan_ej_bedomas");
  });
  it("rör bara hållna möten", () => {
    expect([kallat("2025-05-01"), installt, fraga].map(med3)).toEqual(Array(3).fill("ror_inte"));
  });
});

describe("MOTE-4", () => {
  const med4 = (handelse: Moteshandelse) => utslag("MOTE-4", handelse);
  it("individen deltar inte, vare sig det sägs eller syns bland de närvarande", () => {
    expect(med4(hallet({ individenDeltog: false }))).toBe("haller");
    expect(med4(hallet({ individenDeltog: true }))).toBe("brott");
    expect(med4(hallet({ narvarande: ["ifo", "egen"] }))).toBe("brott");
    expect(med4(hallet({ individenDeltog: false, narvarande: ["egen"] }))).toBe("brott");
  });
  it("att individen var frånvarande är inget brott; tystnad går inte att bedöma", () => {
    expect(med4(hallet({ individenDeltog: false, franvarande: ["egen"] }))).toBe("haller");
    expect(med4(hallet())).toBe("kan_ej_bedomas");
  });
  it("rör bara hållna möten", () => {
    expect([kallat("2025-05-01"), installt, fraga].map(med4)).toEqual(Array(3).fill("ror_inte"));
  });
});
