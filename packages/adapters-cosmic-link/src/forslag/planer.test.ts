import type { Forslag } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import type { LinkVal } from "../LinkVal.ts";
import {
  type Linkinsats,
  Linkinsatsstatus,
  Planstatus,
  Plantyp,
  type Samordningsarende,
  Tidpunkt,
} from "../samordningsarende/index.ts";
import { exempelarende, exempelplan, exempelval, last, medPlan } from "../testing/arendeexempel.ts";
import { nyForeslagare } from "./index.ts";

const kor = (samordning: Samordningsarende, val: Partial<LinkVal> = {}) =>
  nyForeslagare({ ...exempelval, ...val }, "star-link-v1")(last(samordning));
const slaget = (en: Forslag) =>
  en._tag === "Faktumforslag" ? en.faktum._tag : en._tag === "Utkast" ? en.slag : en._tag;
const saknar = (en: Forslag) => (en._tag === "Utkast" ? en.saknar : []);
const koder = ({ brister }: ReturnType<typeof kor>) => brister.map(({ kod }) => kod);

describe("planens status", () => {
  const alla = ["PlaneringsmoteHallet", "PlanUpprattad", "Insats", "Bevakning"];
  const tabell: Readonly<Record<Planstatus, ReadonlyArray<string>>> = {
    utkast: [],
    aktiv: alla,
    vilande: alla,
    aterkallad: [],
    avslutad: alla.slice(0, 3),
    felregistrerad: [],
    okand: [],
  };
  it.each(Planstatus.literals)("%s", (status) => {
    const svar = kor(medPlan({ status }));
    const slagen = svar.forslag.map((en) => slaget(en).replace(/^(Insats).*/u, "$1"));
    expect([...new Set(slagen)]).toEqual(tabell[status]);
    const inget = tabell[status].length === 0;
    expect(koder(svar).includes("FELREGISTRERAD")).toBe(status === "felregistrerad");
    expect(koder(svar).includes("PLAN_UTAN_FORSLAG")).toBe(inget && status !== "felregistrerad");
    expect(svar.atgard).toBe("importerad");
  });
});

describe("planens slag", () => {
  it.each(Plantyp.literals)("%s", (plantyp) => {
    const som = (typ: Samordningsarende["typ"]) =>
      kor({ ...medPlan({ plantyp }), typ }).forslag.map(slaget);
    const upprattad = ["SIP", "SPU", "SPLPTLRV"].includes(plantyp);
    expect(som("SVU").includes("PlanUpprattad")).toBe(upprattad);
    expect(som("SVU").includes("PlaneringsmoteHallet")).toBe(plantyp === "SIP");
    const sagt = kor({ ...medPlan({ plantyp }), typ: "SVU" }).brister.find(
      ({ kod }) => kod === "PLAN_UTAN_FORSLAG",
    );
    expect(sagt?.kolumn).toBe(upprattad ? undefined : "planer.0.plantyp");
    const okandISip = plantyp === "okand";
    expect(som("SIP").includes("PlanUpprattad")).toBe(upprattad || okandISip);
    expect(som("SIP").includes("PlaneringsmoteHallet")).toBe(plantyp === "SIP" || okandISip);
    expect(som("SIP")).toContain("InsatsPaborjad");
  });
  it("bara en SIP granskas mot lagen", () => {
    const tom = { insatser: [], anteckningar: [] };
    expect(koder(kor(medPlan(tom)))).toContain("LAGKRAV_OBEDOMDA");
    expect(koder(kor(medPlan({ ...tom, plantyp: "VP" })))).not.toContain("LAGKRAV_OBEDOMDA");
  });
});

describe("planen", () => {
  const planen = (upprattad: string | undefined, val: Partial<LinkVal> = {}) => {
    const { upprattad: _, ...utan } = exempelplan;
    const plan = upprattad === undefined ? utan : { ...utan, upprattad: Tidpunkt.make(upprattad) };
    return kor({ ...exempelarende, planer: [plan] }, val).forslag.find(
      (en) => slaget(en) === "PlanUpprattad",
    );
  };
  it("gäller den svenska dagen den upprättades", () => {
    expect(planen("2025-03-09T23:30:00Z")).toMatchObject({ faktum: { galler: "2025-03-10" } });
  });
  it("utan dag, eller med en dag framåt, fyller en människa i dagen", () => {
    expect(planen(undefined)).toMatchObject({ _tag: "Utkast", saknar: ["galler"] });
    expect(planen("2025-06-02")).toMatchObject({ _tag: "Utkast", saknar: ["galler"] });
    expect(planen("2025-06-01")).toMatchObject({ _tag: "Faktumforslag" });
  });
  it("målet är med bara när fri text är det", () => {
    expect(planen("2025-03-10")).not.toHaveProperty("faktum.mal");
    expect(planen("2025-03-10", { inkluderaFritext: true })).toHaveProperty(
      "faktum.mal",
      "Ett arbete på halvtid",
    );
  });
  it("målen i flera anteckningar står i en ordning som inte är källans", () => {
    const [forsta] = exempelplan.anteckningar;
    if (forsta === undefined) throw new Error("Exemplet har en anteckning.");
    const mal = (id: string, varde: string) => ({
      ...forsta,
      id,
      falt: [{ rubrik: "Delmål", varde }],
    });
    const skrivna = (anteckningar: typeof exempelplan.anteckningar) =>
      kor(medPlan({ anteckningar }), { inkluderaFritext: true }).forslag.find(
        (en) => slaget(en) === "PlanUpprattad",
      );
    for (const ordning of [
      [mal("n1", "B"), mal("n2", "A")],
      [mal("n2", "A"), mal("n1", "B")],
    ]) {
      expect(skrivna(ordning)).toHaveProperty("faktum.mal", "A\nB");
    }
  });
});

describe("bevakningen", () => {
  const dagarna = (uppfoljningsdag: string | undefined, varde: string) => {
    const { uppfoljningsdag: _, ...utan } = exempelplan;
    const dag = uppfoljningsdag === undefined ? {} : { uppfoljningsdag: sakerDag(uppfoljningsdag) };
    const falt = [
      { rubrik: "Uppföljningsdag", varde },
      { rubrik: "Uppföljningsdag", varde },
    ];
    const anteckningar = [{ id: "n", status: "klar", signerad: true, falt }] as const;
    return kor({ ...exempelarende, planer: [{ ...utan, ...dag, anteckningar }] }).forslag.flatMap(
      (en) => (en._tag === "Bevakning" ? [[en.dag, en.arende]] : []),
    );
  };
  it("är planens egen dag, eller den i anteckningen, en gång", () => {
    expect(dagarna("2025-09-10", "2025-10-10")).toEqual([["2025-09-10", "T1"]]);
    expect(dagarna(undefined, "2025-10-10")).toEqual([["2025-10-10", "T1"]]);
    expect(dagarna(undefined, "i höst")).toEqual([]);
  });
});

describe("insatsens status", () => {
  const hel: Linkinsats = {
    id: "i",
    status: "planerad",
    kod: { system: "http://snomed.info/sct", kod: "1", namn: "Arbetsträning" },
    ansvarig: "a3",
    start: sakerDag("2025-03-01"),
    slut: sakerDag("2025-04-01"),
  };
  const ur = (insats: Linkinsats, val: Partial<LinkVal> = {}) =>
    kor(medPlan({ insatser: [insats], anteckningar: [] }), val).forslag.filter((en) =>
      slaget(en).startsWith("Insats"),
    );
  const paborjad = ["InsatsPaborjad", ["kategori"]];
  const tabell: Readonly<Record<Linkinsatsstatus, unknown>> = {
    planerad: [["InsatsPlanerad", ["kategori"]]],
    bokad: [["InsatsPlanerad", ["kategori"]]],
    pagaende: [paborjad],
    pausad: [paborjad],
    avslutad: [paborjad, ["InsatsAvslutad", []]],
    avbruten: [paborjad, ["InsatsAvbruten", ["orsak"]]],
    installd: [["InsatsAvbruten", ["orsak"]]],
    okand: [],
    felregistrerad: [],
  };
  it.each(Linkinsatsstatus.literals)("%s", (status) => {
    expect(ur({ ...hel, status }).map((en) => [slaget(en), saknar(en)])).toEqual(tabell[status]);
    const svar = kor(medPlan({ insatser: [{ ...hel, status }] }));
    expect(koder(svar).includes("PLAN_UTAN_FORSLAG")).toBe(
      status === "okand" || status === "felregistrerad",
    );
  });
  it("det som källan inte säger fyller en människa i", () => {
    const tom = (status: Linkinsatsstatus) =>
      ur({ id: "i", status }).map((en) => [slaget(en), saknar(en)]);
    const borjan = ["InsatsPaborjad", ["benamning", "aktor", "kategori", "galler"]];
    expect(tom("planerad")).toEqual([
      ["InsatsPlanerad", ["benamning", "aktor", "kategori", "start"]],
    ]);
    expect(tom("avslutad")).toEqual([
      borjan,
      ["InsatsAvslutad", ["benamning", "galler", "paborjad"]],
    ]);
    expect(tom("avbruten")).toEqual([
      borjan,
      ["InsatsAvbruten", ["benamning", "galler", "orsak", "paborjad"]],
    ]);
    expect(tom("installd")).toEqual([["InsatsAvbruten", ["benamning", "galler", "orsak"]]]);
  });
  it("en början eller ett slut framåt har inte hänt", () => {
    const slut = sakerDag("2025-06-02");
    expect(ur({ ...hel, status: "pagaende", start: slut }).map(saknar)).toEqual([
      ["kategori", "galler"],
    ]);
    expect(ur({ ...hel, status: "avslutad", slut }).map(saknar)).toEqual([
      ["kategori"],
      ["galler"],
    ]);
  });
  it("benämningen är kodens namn, och den skrivna bara när fri text är med", () => {
    const benamning = (val: Partial<LinkVal>) =>
      ur({ ...hel, vad: "Skrivet" }, val).map((en) =>
        en._tag === "Utkast" ? en.uppgifter["benamning"] : "",
      );
    expect(benamning({})).toEqual(["Arbetsträning"]);
    expect(benamning({ inkluderaFritext: true })).toEqual(["Skrivet"]);
  });
  it("kodens namn ur ett okänt kodverk är fri text", () => {
    const okand = { ...hel, kod: { system: "fri", kod: "1", namn: "Skrivet" } };
    expect(ur(okand).map(saknar)).toEqual([["benamning", "kategori"]]);
    expect(ur(okand, { inkluderaFritext: true }).map(saknar)).toEqual([["kategori"]]);
  });
  it("ett slut före början: ingen av dagarna används, och det sägs", () => {
    const bakvand = { ...hel, status: "avslutad" as const, start: sakerDag("2025-04-02") };
    expect(ur(bakvand).map((en) => [slaget(en), saknar(en)])).toEqual([
      ["InsatsPaborjad", ["kategori", "galler"]],
      ["InsatsAvslutad", ["galler", "paborjad"]],
    ]);
    const { brister } = kor(medPlan({ insatser: [hel, { ...bakvand, id: "j" }] }));
    const ogiltiga = brister.filter(({ kod }) => kod === "LINK_DAG_OGILTIG");
    expect(ogiltiga.map(({ kolumn }) => kolumn)).toEqual(["planer.0.insatser.1.slut"]);
    const sammaDag = { ...bakvand, start: sakerDag("2025-04-01") };
    expect(ur(sammaDag).map(saknar)).toEqual([["kategori"], []]);
  });
  it("insatser med ord i anteckningarna är med bara när fri text är det", () => {
    const skrivna = (val: Partial<LinkVal>) =>
      kor(medPlan({ insatser: [] }), val).forslag.filter((en) => slaget(en) === "InsatsPlanerad");
    expect(skrivna({})).toEqual([]);
    const svar = skrivna({ inkluderaFritext: true });
    expect(svar.map(saknar)).toEqual([1, 2, 3].map(() => ["aktor", "kategori", "start"]));
    for (const { id } of svar) {
      expect(id).toMatch(/^link:link-1\/plan-1\/anteckning\/n1\/~[0-9a-f]{16}:InsatsPlanerad:1$/u);
    }
    expect(new Set(svar.map(({ id }) => id)).size).toBe(3);
  });
});
