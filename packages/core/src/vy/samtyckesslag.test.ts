/**
 * Vad varje slag av samtycke öppnar: STAR:s mellan dem det nämner, Försäkringskassans eget bara till och från
 * Försäkringskassan, det till SIP ingenting.
 */
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { type Samtyckesslag, Uppgiftsslag } from "../samtycke/index.ts";
import { arende, huvud, individ } from "../testing/index.ts";
import { type Mottagare, vyFor } from "./index.ts";

type Slag = typeof Samtyckesslag.Type;
const vem = { arende: arende(1), individ: individ(1) };
const alla = ["ifo", "ame", "forsakringskassan"] as const;
const samtycke = (samtyckesslag: Slag, omfattar: ReadonlyArray<Aktor> = alla): Faktum => ({
  ...{ ...huvud("2025-02-20", `s-${samtyckesslag}`), _tag: "SamtyckeInhamtat", ...vem },
  ...{ samtyckesslag, omfattar, uppgiftsslag: Uppgiftsslag.literals, andamal: "samplanering" },
  ...{ satt: "skriftligt", egnaOrd: "finns" },
});
const steg = (aktor: Aktor): Faktum => ({
  ...{ ...huvud("2025-03-21", `steg-${aktor}`), _tag: "PlanstegAngivet", ...vem },
  ...{ aktor, nuvarande: `${aktor}-steg`, nasta: "Sedan" },
});
const stegen = [steg("ifo"), steg("ame"), steg("forsakringskassan"), steg("egen")];
const hos = (aktor: Aktor): Mottagare => ({ _tag: "Verksamhet", aktor, kontaktperson: false });
const samordnaren: Mottagare = { _tag: "Samordnare" };
/** Vems steg mottagaren ser. */
const ser = (m: Mottagare, ...samtycken: ReadonlyArray<Faktum>): ReadonlyArray<string> => {
  const vy = vyFor(
    m,
    { arende: vem.arende, fakta: [...samtycken, ...stegen] },
    sakerDag("2025-04-01"),
  );
  return vy._tag === "StangdVy"
    ? []
    : vy.uppgifter.flatMap(({ handelse }) =>
        handelse._tag === "PlanstegAngivet" ? [handelse.aktor] : [],
      );
};

describe("samtycket till STAR", () => {
  it("öppnar mellan dem det nämner, och för samordnaren", () => {
    for (const m of [hos("ifo"), hos("forsakringskassan"), samordnaren])
      expect([...ser(m, samtycke("star"))].sort()).toEqual([
        "ame",
        "egen",
        "forsakringskassan",
        "ifo",
      ]);
  });
});

describe("samtycket till SIP", () => {
  it("öppnar ingenting: var och en ser bara sitt eget, samordnaren inget", () => {
    const sip = samtycke("sip");
    for (const aktor of alla) expect(ser(hos(aktor), sip)).toEqual([aktor]);
    expect(ser(samordnaren, sip)).toEqual([]);
  });
  it("lägger inget till ett samtycke till STAR som inte nämner verksamheten", () => {
    const fakta = [samtycke("sip"), samtycke("star", ["ifo", "forsakringskassan"])];
    expect(ser(hos("ame"), ...fakta)).toEqual(["ame"]);
    expect(ser(hos("ifo"), ...fakta)).not.toContain("ame");
  });
});

describe("Försäkringskassans eget samtycke", () => {
  const fk = samtycke("fk_eget");
  it("öppnar allt till Försäkringskassan från dem det nämner, och individens eget", () => {
    expect([...ser(hos("forsakringskassan"), fk)].sort()).toEqual([
      "ame",
      "egen",
      "forsakringskassan",
      "ifo",
    ]);
  });
  it("öppnar från Försäkringskassan till de andra, men inte mellan dem, och inte individens eget", () => {
    expect([...ser(hos("ifo"), fk)].sort()).toEqual(["forsakringskassan", "ifo"]);
    expect([...ser(hos("ame"), fk)].sort()).toEqual(["ame", "forsakringskassan"]);
    expect(ser(hos("psykiatri"), fk)).toEqual([]);
  });
  it("öppnar för samordnaren bara det som kommer från Försäkringskassan", () => {
    expect(ser(samordnaren, fk)).toEqual(["forsakringskassan"]);
    expect(ser(samordnaren, samtycke("fk_eget", ["ifo", "ame"]))).toEqual([]);
  });
});
