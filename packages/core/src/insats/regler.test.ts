import { describe, expect, it } from "vitest";
import { okantArende } from "../arende/index.ts";
import { sakerDag, stoppar } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import { kategori } from "../testing/arendeprov.ts";
import { arende } from "../testing/fakta.ts";
import {
  evolveInsatser,
  Finansiering,
  type Insatshandelse,
  type Insatsregel,
  insatsregler,
} from "./index.ts";

const dag = sakerDag;
const med = (id: string): Insatsregel => {
  const regel = insatsregler.find((r) => r.id === id);
  if (regel === undefined) throw new Error(`ingen regel ${id}`);
  return regel;
};
type Paborjad = Extract<Insatshandelse, { _tag: "InsatsPaborjad" }>;
const paborjad = (mer: Partial<Paborjad> = {}): Paborjad => ({
  _tag: "InsatsPaborjad",
  galler: dag("2025-04-01"),
  arende: arende(1),
  benamning: "Kurs",
  kategori: kategori("social"),
  aktor: "ifo",
  ...mer,
});
const planerad = (mer: Partial<Paborjad> = {}): Insatshandelse => ({
  ...paborjad(mer),
  _tag: "InsatsPlanerad",
  start: dag("2025-05-01"),
});
const avslutad = (galler: string): Insatshandelse => ({
  _tag: "InsatsAvslutad",
  galler: dag(galler),
  arende: arende(1),
  benamning: "Kurs",
  paborjad: dag("2025-04-01"),
});
const avbruten: Insatshandelse = {
  _tag: "InsatsAvbruten",
  galler: dag("2025-05-01"),
  arende: arende(1),
  benamning: "Kurs",
  orsak: "sjuk",
};
const utslag = (
  id: string,
  handelse: Insatshandelse,
  fore: ReadonlyArray<Insatshandelse> = [],
  overenskommelse = jamtland2025,
) =>
  med(id).prova(
    {
      arende: okantArende,
      insatser: fore.reduce(evolveInsatser, []),
      overenskommelse,
      idag: dag("2025-12-31"),
    },
    handelse,
  );

it("ingen av reglerna stoppar: båda är upplysningar", () => {
  expect(insatsregler.map((r) => [r.id, r.niva, r.slag, r.ansvarig, r.behover])).toEqual([
    ["INSATS-1", "upplysning", "anmarkning", "teamet", []],
    ["DUBBEL-1", "upplysning", "anmarkning", "teamet", []],
  ]);
  expect(insatsregler.some(stoppar)).toBe(false);
});

describe("INSATS-1", () => {
  it("kategorin är en av överenskommelsens, när insatsen planeras och börjar", () => {
    for (const som of [paborjad, planerad]) {
      expect(utslag("INSATS-1", som())).toBe("haller");
      expect(utslag("INSATS-1", som({ kategori: kategori("jobb") }))).toBe("brott");
      expect(utslag("INSATS-1", som(), [], exempelforbundet)).toBe("brott");
      const okand = { ...jamtland2025, insatskategorier: "okand" } as const;
      expect(utslag("INSATS-1", som(), [], okand)).toBe("kan_ej_bedomas");
    }
  });
  it("rör inte slutet", () => {
    expect(utslag("INSATS-1", avslutad("2025-05-01"))).toBe("ror_inte");
    expect(utslag("INSATS-1", avbruten)).toBe("ror_inte");
  });
});

describe("DUBBEL-1", () => {
  type Hur = Finansiering | "okand";
  const betald = (hur: Hur) => (hur === "okand" ? {} : { finansiering: hur });
  const ny = (hur: Hur) => paborjad({ galler: dag("2025-04-20"), benamning: "Ny", ...betald(hur) });
  const mot = (nya: Hur, ...redan: ReadonlyArray<Hur>) =>
    utslag(
      "DUBBEL-1",
      ny(nya),
      redan.map((hur, n) => paborjad({ benamning: `Redan ${n}`, ...betald(hur) })),
    );

  it("rehabsamverkan och ESF eller samordningsförbund, åt båda håll", () => {
    const krockar = Finansiering.literals.flatMap((nya) =>
      Finansiering.literals
        .filter((redan) => mot(nya, redan) === "brott")
        .map((r) => `${nya} ${r}`),
    );
    expect(krockar).toEqual([
      "rehabsamverkan samordningsforbund",
      "rehabsamverkan esf",
      "samordningsforbund rehabsamverkan",
      "esf rehabsamverkan",
    ]);
  });
  it("håller mot det som inte krockar; ensam rör den inte regeln", () => {
    expect(mot("rehabsamverkan")).toBe("ror_inte");
    expect(mot("okand")).toBe("ror_inte");
    expect(mot("esf", "samordningsforbund")).toBe("haller");
    expect(mot("samordningsforbund", "samordningsforbund", "ordinarie")).toBe("haller");
    expect(mot("rehabsamverkan", "rehabsamverkan", "ordinarie")).toBe("haller");
  });
  it("en okänd finansiering går inte att bedöma, om inte en känd redan krockar", () => {
    expect(mot("okand", "ordinarie")).toBe("kan_ej_bedomas");
    expect(mot("esf", "okand")).toBe("kan_ej_bedomas");
    expect(mot("rehabsamverkan", "ordinarie", "okand")).toBe("kan_ej_bedomas");
    expect(mot("esf", "okand", "rehabsamverkan")).toBe("brott");
  });
  it("ordinarie rör inte regeln, vad som än pågår", () => {
    expect(mot("ordinarie", "rehabsamverkan", "esf", "okand")).toBe("ror_inte");
  });
  it("det som inte slutat före den nya räknas; sista dagen pågår det", () => {
    const redan = paborjad({ finansiering: "rehabsamverkan" });
    const slutade = (galler: string) => utslag("DUBBEL-1", ny("esf"), [redan, avslutad(galler)]);
    expect(slutade("2025-04-20")).toBe("brott");
    expect(slutade("2025-04-19")).toBe("ror_inte");
    const senare = paborjad({ galler: dag("2025-04-21"), finansiering: "rehabsamverkan" });
    expect(utslag("DUBBEL-1", ny("esf"), [senare])).toBe("brott");
    const kanske = planerad({ finansiering: "rehabsamverkan" });
    expect(utslag("DUBBEL-1", ny("esf"), [kanske])).toBe("ror_inte");
  });
  it("rör bara det som börjar", () => {
    const redan = paborjad({ finansiering: "rehabsamverkan" });
    for (const handelse of [planerad({ finansiering: "esf" }), avslutad("2025-05-01"), avbruten]) {
      expect(utslag("DUBBEL-1", handelse, [redan])).toBe("ror_inte");
    }
  });
});
