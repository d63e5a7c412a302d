import { describe, expect, it } from "vitest";
import { okantArende } from "../arende/index.ts";
import { arInsatskategori, type Insatskategori } from "../insats/index.ts";
import { belopp, sakerDag } from "../kernel/index.ts";
import { ingenPlan } from "../plan/index.ts";
import { ingaSamtycken } from "../samtycke/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { akter, aktFor, aktiva, type Faktum, fold, type Lage, tomAkt } from "./index.ts";

const kategori = (kod: string): Insatskategori => {
  if (arInsatskategori(kod)) return kod;
  throw new Error("fel kategorikod");
};

describe("akten", () => {
  const vem = { arende: arende(1), individ: individ(1) };
  const insats = (aktor: "ame" | "psykiatri", dag: string): Faktum => ({
    ...huvud(dag, `insats-${aktor}`),
    _tag: "InsatsPaborjad",
    arende: vem.arende,
    benamning: aktor,
    kategori: kategori("social"),
    aktor,
  });
  const plansteg = (aktor: "ame" | "egen"): Faktum => ({
    ...huvud("2025-03-01", `steg-${aktor}`),
    _tag: "PlanstegAngivet",
    ...vem,
    aktor,
    nuvarande: "Nu",
    nasta: "Nästa",
  });
  const tomma = (lage: Lage) => aktFor(lage, arende(1));

  it("ett ärende som ingen nämnt ger en tom akt", () => {
    expect(tomma(fold([]))).toEqual({
      id: "T1",
      arende: okantArende,
      samtycken: ingaSamtycken,
      plan: ingenPlan,
      insatser: [],
      individ: "okand",
    });
  });
  it("tomAkt är just den akten, utan nummer; ingen är aktiv i den", () => {
    expect({ id: arende(1), ...tomAkt }).toEqual(tomma(fold([])));
    expect(tomAkt).not.toHaveProperty("id");
    expect(aktiva(tomAkt, sakerDag("2025-03-05"))).toEqual([]);
  });
  it("individen är känd när ärendet är aktualiserat och någon registrerat hen", () => {
    const person: Faktum = {
      ...huvud("2025-03-01", "person"),
      _tag: "IndividRegistrerad",
      individ: vem.individ,
      kon: "man",
      identitet: "personnummer",
      skyddad: false,
    };
    const aktualiserat: Faktum = {
      ...huvud("2025-03-02", "aktualiserat"),
      _tag: "ArendeAktualiserat",
      ...vem,
      arendetyp: "samplanering",
      aktorer: [],
    };
    expect(tomma(fold([person, aktualiserat])).individ).toMatchObject({
      pseudonym: individ(1),
      kon: "man",
    });
    expect([tomma(fold([person])).individ, tomma(fold([aktualiserat])).individ]).toEqual([
      "okand",
      "okand",
    ]);
  });
  it("akterna är ett per ärende som någon nämnt, på något sätt", () => {
    const samtycke: Faktum = {
      ...huvud("2025-03-01", "samtycke"),
      _tag: "SamtyckeAterkallat",
      arende: arende(2),
      individ: individ(2),
    };
    const mottaget: Faktum = {
      ...huvud("2025-03-01", "mottaget"),
      _tag: "ArendeMottaget",
      arende: arende(3),
      individ: individ(3),
    };
    const lage = fold([insats("ame", "2025-03-01"), samtycke, mottaget, plansteg("ame")]);
    expect(
      akter(lage)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["T1", "T2", "T3"]);
    expect(akter(fold([plansteg("ame")])).map(({ id }) => id)).toEqual(["T1"]);
    expect(akter(fold([]))).toEqual([]);
    for (const akt of akter(lage)) expect(akt).toEqual(aktFor(lage, akt.id));
  });
  it("aktiva är de med en pågående insats den dagen eller ett eget steg, var och en en gång", () => {
    const akt = tomma(
      fold([
        insats("ame", "2025-03-02"),
        insats("psykiatri", "2025-03-05"),
        plansteg("ame"),
        plansteg("egen"),
      ]),
    );
    expect(aktiva(akt, sakerDag("2025-03-05"))).toEqual(["ame", "psykiatri", "egen"]);
    expect(aktiva(akt, sakerDag("2025-03-04"))).toEqual(["ame", "egen"]);
    const bara = tomma(fold([insats("psykiatri", "2025-03-05")]));
    expect([aktiva(bara, sakerDag("2025-03-04")), aktiva(bara, sakerDag("2025-03-05"))]).toEqual([
      [],
      ["psykiatri"],
    ]);
  });
  it("pengar, möten och redovisningar samlas var för sig", () => {
    const post = { ar: 2025, kostnadsslag: "material", belopp: belopp(700) } as const;
    const lage = fold([
      { ...huvud("2025-12-31", "u"), _tag: "UtfallBokfort", ...post },
      { ...huvud("2025-01-01", "b"), _tag: "BudgetBeslutad", ...post },
      {
        ...huvud("2025-03-01", "s"),
        _tag: "StyrgruppsmoteHallet",
        niva: "lansam",
        medTeamet: false,
        narvarande: [],
      },
      { ...huvud("2025-03-01", "k"), _tag: "AvidentifieradKonsultation", fran: "ifo" },
      {
        ...huvud("2025-03-01", "f"),
        _tag: "FragaTillFkStalld",
        fran: "ifo",
        avser: "sjukforsakringen",
      },
      { ...huvud("2025-03-01", "m"), _tag: "TeammoteHallet", narvarande: [], franvarande: [] },
    ]);
    expect([
      lage.utfall.length,
      lage.budget.length,
      lage.styrning.length,
      lage.avidentifierade.length,
      lage.teammoten.length,
    ]).toEqual([1, 1, 1, 1, 1]);
    expect(lage.arenden.size).toBe(0);
  });
});
