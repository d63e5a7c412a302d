import { describe, expect, it } from "vitest";
import { provaRegel, sakerDag, stoppar } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  evolveSamtycken,
  ingaSamtycken,
  type Samtyckeshandelse,
  type Samtyckesregel,
  samtyckesregler,
} from "./index.ts";

const dag = sakerDag;
const vem = { individ: individ(1), arende: arende(1) };
const med = (id: string): Samtyckesregel => {
  const regel = samtyckesregler.find((r) => r.id === id);
  if (regel === undefined) throw new Error(`ingen regel ${id}`);
  return regel;
};
type Inhamtat = Extract<Samtyckeshandelse, { _tag: "SamtyckeInhamtat" }>;
const samtycke = (mer: Partial<Inhamtat> = {}): Inhamtat => ({
  _tag: "SamtyckeInhamtat",
  galler: dag("2025-03-10"),
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "psykiatri"],
  uppgiftsslag: ["planering", "halsa"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
  gallerTill: dag("2025-06-30"),
  ...mer,
});
type Lamnad = Extract<Samtyckeshandelse, { _tag: "UppgiftLamnad" }>;
const lamnad = (mer: Partial<Lamnad> = {}): Lamnad => ({
  _tag: "UppgiftLamnad",
  galler: dag("2025-04-01"),
  ...vem,
  fran: "ifo",
  till: "psykiatri",
  tillKontaktperson: false,
  uppgiftsslag: ["planering"],
  grund: { _tag: "Samtycke" },
  ...mer,
});
const aterkallat: Samtyckeshandelse = {
  _tag: "SamtyckeAterkallat",
  galler: dag("2025-05-01"),
  ...vem,
};
const fraga = (avser: "sjukforsakringen" | "enskilt_arende"): Samtyckeshandelse => ({
  _tag: "FragaTillFkStalld",
  galler: dag("2025-04-01"),
  fran: "ifo",
  avser,
});
const lage = (...handelser: ReadonlyArray<Samtyckeshandelse>) => ({
  samtycken: handelser.reduce(evolveSamtycken, ingaSamtycken),
  overenskommelse: jamtland2025,
  idag: dag("2025-12-31"),
});
const utslag = (
  id: string,
  handelse: Samtyckeshandelse,
  ...fore: ReadonlyArray<Samtyckeshandelse>
) => med(id).prova(lage(...fore), handelse);

it("reglerna är grindar på nivån krav, i den här ordningen, och har sin källa", () => {
  expect(samtyckesregler.map(({ id, behover }) => ({ id, behover }))).toEqual([
    { id: "SAMTYCKE-3", behover: ["SamtyckeInhamtat"] },
    { id: "FK-1", behover: [] },
  ]);
  expect(samtyckesregler.every(stoppar)).toBe(true);
  expect(samtyckesregler.map(({ kalla, ansvarig }) => `${kalla}: ${ansvarig}`)).toEqual([
    "bilaga 1, Identifiering; OSL 10:1, 12:2: utlamnande",
    "Försäkringskassan: teamet",
  ]);
});

describe("SAMTYCKE-3", () => {
  const prova = (mer: Partial<Lamnad>, ...fore: ReadonlyArray<Samtyckeshandelse>) =>
    utslag("SAMTYCKE-3", lamnad(mer), ...fore);

  it("håller mellan två som nämns, åt båda håll", () => {
    expect(prova({}, samtycke())).toBe("haller");
    expect(prova({ fran: "psykiatri", till: "ifo" }, samtycke())).toBe("haller");
  });
  it("bryts utan samtycke, och när en av de två inte nämns", () => {
    expect(prova({})).toBe("brott");
    expect(prova({ till: "ame" }, samtycke())).toBe("brott");
    expect(prova({ fran: "ame" }, samtycke())).toBe("brott");
  });
  it("gäller från dagen det gavs till och med sista dagen", () => {
    const den = (galler: string) => prova({ galler: dag(galler) }, samtycke());
    expect(["2025-03-09", "2025-03-10", "2025-06-30", "2025-07-01"].map(den)).toEqual([
      "brott",
      "haller",
      "haller",
      "brott",
    ]);
  });
  it("ett återkallat stoppar samma dag, inte dagen före", () => {
    const den = (galler: string) => prova({ galler: dag(galler) }, samtycke(), aterkallat);
    expect(["2025-04-30", "2025-05-01"].map(den)).toEqual(["haller", "brott"]);
  });
  it("varje slag av uppgift måste omfattas; olika samtycken får bära var sitt", () => {
    const blandat = { uppgiftsslag: ["planering", "forsorjning"] } as const;
    expect(prova({ uppgiftsslag: ["forsorjning"] }, samtycke())).toBe("brott");
    expect(prova(blandat, samtycke())).toBe("brott");
    const eget = samtycke({
      samtyckesslag: "fk_eget",
      omfattar: ["ifo", "forsakringskassan"],
      uppgiftsslag: ["forsorjning"],
    });
    const star = samtycke({ omfattar: ["ifo", "psykiatri", "forsakringskassan"] });
    const tillFk = { ...blandat, till: "forsakringskassan" } as const;
    expect(prova(tillFk, star, eget)).toBe("haller");
    expect(prova(tillFk, eget)).toBe("brott");
    expect(prova(tillFk, star)).toBe("brott");
  });
  it("ett samtycke till SIP öppnar inget, och Försäkringskassans eget inget mellan andra", () => {
    for (const samtyckesslag of ["sip", "fk_eget"] as const) {
      const annat = samtycke({
        samtyckesslag,
        omfattar: ["ifo", "psykiatri", "forsakringskassan"],
      });
      expect(prova({}, annat)).toBe("brott");
      expect(prova({}, samtycke(), annat)).toBe("haller");
      for (const vag of [{ fran: "forsakringskassan" }, { till: "forsakringskassan" }] as const) {
        expect(prova(vag, annat)).toBe(samtyckesslag === "sip" ? "brott" : "haller");
      }
    }
  });
  it("en annan individs samtycke räknas inte", () => {
    const annans = samtycke({ individ: individ(2) });
    expect(prova({}, annans)).toBe("brott");
    expect(prova({ individ: individ(2) }, annans)).toBe("haller");
    expect(prova({ individ: individ(2) }, samtycke())).toBe("brott");
  });
  it("ett annat angivet lagrum räcker, utan samtycke", () => {
    expect(prova({ grund: { _tag: "Lagrum", lagrum: "osl-10-27" } })).toBe("haller");
  });
  it("rör inte det som stannar i verksamheten, och inga andra händelser", () => {
    expect(prova({ till: "ifo" })).toBe("ror_inte");
    expect(utslag("SAMTYCKE-3", samtycke())).toBe("ror_inte");
    expect(utslag("SAMTYCKE-3", aterkallat)).toBe("ror_inte");
    expect(utslag("SAMTYCKE-3", fraga("enskilt_arende"))).toBe("ror_inte");
  });
  it("kan inte påstås bruten av en källa som aldrig nämner samtycken", () => {
    const av = (...kanda: ReadonlyArray<string>) =>
      provaRegel(med("SAMTYCKE-3"), lage(), lamnad(), new Set(kanda));
    expect(av("UppgiftLamnad")).toBe("kan_ej_bedomas");
    expect(av("SamtyckeInhamtat")).toBe("brott");
  });
});

describe("FK-1", () => {
  const tillFk = { till: "forsakringskassan" } as const;
  const namnerFk = samtycke({ omfattar: ["ifo", "forsakringskassan"] });

  it("frågan gäller sjukförsäkringen, aldrig ett enskilt ärende", () => {
    expect(utslag("FK-1", fraga("sjukforsakringen"))).toBe("haller");
    expect(utslag("FK-1", fraga("enskilt_arende"), namnerFk)).toBe("brott");
  });
  it("uppgifter till FK går till handläggaren, aldrig till kontaktpersonen, också med samtycke", () => {
    const prova = (tillKontaktperson: boolean) =>
      utslag("FK-1", lamnad({ ...tillFk, tillKontaktperson }), namnerFk);
    expect([prova(false), prova(true)]).toEqual(["haller", "brott"]);
  });
  it("rör inte andra mottagare eller andra händelser", () => {
    expect(utslag("FK-1", lamnad({ tillKontaktperson: true }), samtycke())).toBe("ror_inte");
    expect(utslag("FK-1", lamnad({ fran: "forsakringskassan" }))).toBe("ror_inte");
    expect(utslag("FK-1", namnerFk)).toBe("ror_inte");
    expect(utslag("FK-1", aterkallat)).toBe("ror_inte");
  });
});
