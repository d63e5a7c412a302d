import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arendehandelse, evolve, okantArende } from "../arende/index.ts";
import { laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  decidePlan,
  evolvePlan,
  ingenPlan,
  kvaliteter,
  type Plan,
  type Planhandelse,
  type Plankommando,
  saknadeKvaliteter,
} from "./index.ts";

const vem = { arende: arende(1), individ: individ(1) };
const nagonDag = fc
  .integer({ min: 0, max: 20 })
  .map((n) => laggTillDagar(sakerDag("2025-04-01"), n));
const nagotKommando: fc.Arbitrary<Plankommando> = fc
  .record({
    _tag: fc.constantFrom(
      "UpprattaPlan",
      "RevideraPlan",
      "AngePlansteg",
      "AngePlankontakt",
      "LamnaPlan",
      "BedomPlankvalitet",
    ),
    dag: nagonDag,
    aktor: fc.constantFrom("ifo", "ame", "egen"),
    vad: fc.constantFrom("a", "b"),
    kvalitet: fc.constantFrom(...kvaliteter),
    svar: fc.constantFrom("ja", "nej"),
    medMal: fc.boolean(),
  })
  .map(({ _tag, dag, aktor, vad, kvalitet, svar, medMal }) => {
    switch (_tag) {
      case "AngePlansteg":
        return { _tag, dag, aktor, nuvarande: vad, nasta: vad };
      case "AngePlankontakt":
        return { _tag, dag, aktor, kontakt: vad };
      case "LamnaPlan":
        return { _tag, dag, satt: "papper" };
      case "BedomPlankvalitet":
        return { _tag, dag, kvalitet, av: "individ", svar };
      default:
        return { _tag, dag, ...(medMal ? { mal: vad } : {}) };
    }
  });
const namn = {
  UpprattaPlan: "PlanUpprattad",
  RevideraPlan: "PlanReviderad",
} as const;
const hande = ({ dag: galler, ...kommando }: Plankommando): Planhandelse => {
  const pa = { galler, ...vem };
  switch (kommando._tag) {
    case "AngePlansteg":
      return { ...kommando, ...pa, _tag: "PlanstegAngivet" };
    case "AngePlankontakt":
      return { ...kommando, ...pa, _tag: "PlankontaktAngiven" };
    case "LamnaPlan":
      return { ...kommando, ...pa, _tag: "PlanLamnad" };
    case "BedomPlankvalitet":
      return { ...kommando, ...pa, _tag: "PlankvalitetBedomd" };
    default:
      return { ...kommando, ...pa, _tag: namn[kommando._tag] };
  }
};
const nagonHistoria = fc.array(nagotKommando.map(hande), { maxLength: 12 });
const efter = (historia: ReadonlyArray<Planhandelse>): Plan =>
  fryst(historia).reduce<Plan>((plan, h) => fryst(evolvePlan(plan, h)), fryst(ingenPlan));
const arendet = [
  {
    _tag: "ArendeAktualiserat",
    galler: sakerDag("2025-03-01"),
    ...vem,
    arendetyp: "samplanering",
    aktorer: ["ifo"],
  },
  { _tag: "ArendeMottaget", galler: sakerDag("2025-03-20"), ...vem },
  { _tag: "PlaneringsmoteHallet", galler: sakerDag("2025-04-05"), ...vem, form: "sip" },
] as const satisfies ReadonlyArray<Arendehandelse>;

function fryst<A>(varde: A): A {
  if (typeof varde === "object" && varde !== null) Object.values(varde).forEach(fryst);
  return Object.freeze(varde);
}

/** Kvaliteten som varje regel handlar om, skriven för sig. */
const regelOm = {
  samverkad: "PLAN-1",
  lasbar_och_tillganglig: "PLAN-2",
  aktorernas_steg: "PLAN-3",
  egen_uppgift: "PLAN-4",
  kontaktuppgifter: "PLAN-5",
} as const;
/** Reglerna som kommandot borde anmärka på: när planen lämnas, eller någon säger ja till det som fattas. */
const saknadeRegler = (plan: Plan, kommando: Plankommando): ReadonlyArray<string> => {
  const saknas = plan._tag === "UpprattadPlan" ? saknadeKvaliteter(plan) : [];
  const rakna = (kvalitet: keyof typeof regelOm): boolean => {
    if (kommando._tag === "LamnaPlan") return kvalitet !== "lasbar_och_tillganglig";
    if (kommando._tag !== "BedomPlankvalitet") return false;
    return kommando.svar === "ja" && kommando.kvalitet === kvalitet;
  };
  return saknas.filter(rakna).map((kvalitet) => regelOm[kvalitet]);
};

describe("planen, lagar", () => {
  it("evolve är total: upprättad just när någon upprättat den, och den första dagen står", () => {
    fc.assert(
      fc.property(nagonHistoria, (historia) => {
        const plan = efter(historia);
        const forsta = historia.find(({ _tag }) => _tag === "PlanUpprattad");
        expect(plan._tag === "UpprattadPlan" ? plan.upprattad : undefined).toBe(forsta?.galler);
      }),
    );
  });
  it("högst ett steg och en kontakt per aktör, alltid det sist sagda", () => {
    fc.assert(
      fc.property(nagonHistoria, (historia) => {
        const { steg } = efter(historia).innehall;
        for (const aktor of ["ifo", "ame", "egen"] as const) {
          const sist = historia.findLast((h) => h._tag === "PlanstegAngivet" && h.aktor === aktor);
          expect(steg.filter((s) => s.aktor === aktor).map((s) => s.dag)).toEqual(
            sist === undefined ? [] : [sist.galler],
          );
        }
      }),
    );
  });
  it("att säga mer gör aldrig att läsbarhet, egen uppgift eller aktörernas steg saknas", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando.map(hande), (historia, mer) => {
        const [fore, sedan] = [efter(historia), efter([...historia, mer])];
        fc.pre(fore._tag === "UpprattadPlan" && sedan._tag === "UpprattadPlan");
        const nya = saknadeKvaliteter(sedan).filter((k) => !saknadeKvaliteter(fore).includes(k));
        expect(nya.filter((k) => k !== "kontaktuppgifter")).toEqual([]);
      }),
    );
  });
  it("ett vägrat kommando ändrar inget, och det som händer är kommandot självt", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, nagonDag, (historia, kommando, idag) => {
        const fore = fryst({
          arende: arendet.reduce(evolve, okantArende),
          plan: efter(historia),
          overenskommelse: jamtland2025,
          idag,
        });
        const svar = decidePlan(fore, fryst(kommando));
        if (Result.isSuccess(svar)) {
          const { handelse, anmarkningar } = svar.success;
          expect(handelse).toEqual(hande(kommando));
          expect(anmarkningar.map(({ regel }) => regel.id)).toEqual(
            saknadeRegler(fore.plan, kommando),
          );
        } else expect(svar.failure.text.sv).not.toBe("");
      }),
    );
  });
});
