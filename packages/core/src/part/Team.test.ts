import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { berg } from "../testing/arendeprov.ts";
import {
  gallerDag,
  Medarbetare,
  Medlemskap,
  medlemmarDag,
  platserFor,
  Styrgrupp,
  Team,
  vakanserDag,
} from "./index.ts";

const dag = sakerDag;
const arMedarbetare = Schema.is(Medarbetare);
const person = (vem: string): Medarbetare => {
  if (arMedarbetare(vem)) return vem;
  throw new Error("fel form på medarbetaren");
};
const [kim, lo] = [person("m_kim"), person("m_lo")];
const medlem = (vem: Medarbetare, mer: Partial<Medlemskap> = {}): Medlemskap => ({
  medarbetare: vem,
  funktion: "handlaggare_ifo",
  verksamhet: "ifo-berg",
  part: "kommun",
  plats: "ordinarie",
  grad: 0.5,
  fran: dag("2025-01-01"),
  ...mer,
});
const team = (id: string, mer: Partial<Team> = {}): Team => ({
  id,
  kommun: berg,
  medlemmar: [],
  vakanser: [],
  ...mer,
});
const dagar = ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"].map(dag);

describe("när något gäller", () => {
  it("båda ändarna ingår; utan slut gäller det vidare", () => {
    const fran = dag("2025-01-01");
    const galler = (post: Parameters<typeof gallerDag>[0]) =>
      dagar.map((den) => gallerDag(post, den));
    expect(galler({ fran })).toEqual([false, true, true, true]);
    expect(galler({ fran, till: dag("2025-06-30") })).toEqual([false, true, true, false]);
    expect(galler({ fran, till: fran })).toEqual([false, true, false, false]);
  });
  it("medlemmarna en dag, i teamets ordning; lika i en styrgrupp", () => {
    const medlemmar = [
      medlem(lo, { till: dag("2025-06-30") }),
      medlem(kim),
      medlem(lo, { fran: dag("2025-07-01"), plats: "ersattare" }),
    ];
    const antal = (grupp: Parameters<typeof medlemmarDag>[0]) =>
      dagar.map((den) => medlemmarDag(grupp, den).map((m) => `${m.medarbetare} ${m.plats}`));
    const vantat = [
      [],
      ["m_lo ordinarie", "m_kim ordinarie"],
      ["m_lo ordinarie", "m_kim ordinarie"],
      ["m_kim ordinarie", "m_lo ersattare"],
    ];
    expect(antal(team("berg", { medlemmar }))).toEqual(vantat);
    const styrgrupp: Styrgrupp = { id: "sg", niva: "lokal_styrgrupp", medlemmar };
    expect(antal(styrgrupp)).toEqual(vantat);
  });
  it("vakanserna en dag, som funktioner", () => {
    const vakanser = [
      { funktion: "samordnare", fran: dag("2025-01-01"), till: dag("2025-06-30") },
      { funktion: "arbetsformedlare", fran: dag("2025-07-01") },
    ];
    expect(dagar.map((den) => vakanserDag(team("berg", { vakanser }), den))).toEqual([
      [],
      ["samordnare"],
      ["samordnare"],
      ["arbetsformedlare"],
    ]);
  });
});

describe("personens platser", () => {
  const ettTeam = team("berg", {
    medlemmar: [medlem(kim), medlem(lo), medlem(kim, { funktion: "samordnare", grad: 0.25 })],
  });
  const annatTeam = team("are", {
    medlemmar: [medlem(kim, { grad: 0.5, till: dag("2025-06-30") })],
  });
  const grader = (den: string, vem = kim) =>
    platserFor([ettTeam, annatTeam], vem, dag(den)).map(({ grad }) => grad);

  it("alla funktioner i alla team, bara de som gäller den dagen, bara personens", () => {
    expect(grader("2025-06-30")).toEqual([0.5, 0.25, 0.5]);
    expect(grader("2025-07-01")).toEqual([0.5, 0.25]);
    expect(grader("2025-06-30", lo)).toEqual([0.5]);
    expect(grader("2024-12-31")).toEqual([]);
    expect(grader("2025-06-30", person("m_ingen"))).toEqual([]);
    expect(platserFor([], kim, dag("2025-06-30"))).toEqual([]);
  });
});

describe("formen", () => {
  it("en medarbetare är en pseudonym, aldrig ett namn", () => {
    expect(["m_a", `m_${"a".repeat(40)}`, "m_a-1_b"].every(arMedarbetare)).toBe(true);
    expect(
      ["m_", `m_${"a".repeat(41)}`, "Kim Kimsson", "m_Kim", "xm_a", "m_a b"].some(arMedarbetare),
    ).toBe(false);
  });
  it("andelen av heltid är mer än noll och högst ett, eller okänd", () => {
    const ar = (grad: unknown) => Schema.is(Medlemskap)({ ...medlem(kim), grad });
    expect([0.01, 1, "okand"].every(ar)).toBe(true);
    expect([0, -0.5, 1.01, Number.NaN, "halv"].some(ar)).toBe(false);
  });
  it("medlemskapet får säga vilken kommun som är arbetsgivare, med en riktig kod", () => {
    const ar = (mer: object) => Schema.is(Medlemskap)({ ...medlem(kim), ...mer });
    expect([ar({}), ar({ kommun: berg })]).toEqual([true, true]);
    expect([ar({ kommun: "326" }), ar({ kommun: undefined }), ar({ kommun: "okand" })]).toEqual([
      false,
      false,
      false,
    ]);
  });
  it("ett team och en styrgrupp läses hela", () => {
    const vakanser = [{ funktion: "samordnare", fran: dag("2025-01-01") }];
    expect(Schema.is(Team)(team("berg", { medlemmar: [medlem(kim)], vakanser }))).toBe(true);
    expect(Schema.is(Team)({ ...team("berg"), kommun: "326" })).toBe(false);
    expect(Schema.is(Styrgrupp)({ id: "l", niva: "lansam", medlemmar: [] })).toBe(true);
    expect(Schema.is(Styrgrupp)({ id: "l", niva: "riket", medlemmar: [] })).toBe(false);
  });
});
