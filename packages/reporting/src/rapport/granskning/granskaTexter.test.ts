import { katalog } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { AR, antal, delad, rad } from "../../disclosure/rader/radprov.ts";
import { internBruk, skydda } from "../../disclosure/skydda.ts";
import { byggRapport } from "../bygg.ts";
import type { Mall } from "../Mall.ts";
import { granskaTexter } from "./granskaTexter.ts";

const mall: Mall = {
  id: "m",
  version: 1,
  filnamn: "m",
  titel: { sv: "M" },
  avsnitt: [
    {
      id: "a",
      rubrik: { sv: "A" },
      block: [
        { _tag: "Siffror", nyckeltal: ["deltagare", "avslutade"] },
        { _tag: "Grupptabell", nyckeltal: "deltagare", dimension: "kon" },
        { _tag: "Textlucka", id: "t", ledtext: { sv: "Skriv." } },
      ],
    },
  ],
};
const RADER = [
  ...delad("kon", { kvinna: 19, man: 17 }, { nyckeltal: "deltagare" }),
  rad({}, antal(28), { nyckeltal: "avslutade" }),
];
const fynden = async (text: string, skydd: typeof skydda | typeof internBruk = skydda) =>
  granskaTexter(
    byggRapport(mall, await skydd(RADER), {
      forbund: { id: "f", namn: "F" },
      period: AR,
      fonster: "enskild",
      nyckeltal: katalog,
      texter: { luckor: { t: text } },
    }),
  );
const slagen = async (text: string) => (await fynden(text)).map(({ slag }) => slag);

describe("granskningen av texter", () => {
  it.each([
    "Under året har 36 deltagare fått stöd, varav 19 kvinnor.",
    "Av 28 avslutade deltagare gick det bra för de flesta.",
    "Tiden var 9,5 månader och perioden 2024-03-01 till 2024-10-31.",
    "Se avsnitt 3.1. Teamet träffas två gånger per termin, klockan 13:30.",
    "Andelen är 2 % och kostnaden 3 kr.",
    "12 av 28 (43 %) är självförsörjande.",
    "Vi är en av flera och har en plan.",
  ])("inga fynd: %s", async (text) => expect(await slagen(text)).toEqual([]));
  it("ett annat tal bredvid nyckeltalets namn, med rapportens tal", async () => {
    const [fynd] = await fynden("Vi har haft 37 deltagare.");
    expect(fynd).toMatchObject({ avsnitt: "a", lucka: "t", slag: "annan_siffra" });
    expect(fynd?.text.sv).toContain("36");
    expect(JSON.stringify(fynd)).not.toContain("37");
    expect(await slagen("Vi har haft 28 nya deltagare.")).toEqual(["annan_siffra"]);
  });
  it("en andel som inte följer av antalen", async () => {
    expect(await slagen("12 av 28 (34 %) är självförsörjande.")).toEqual(["fel_procent"]);
    expect(await slagen("Det gäller 30 av 28 ärenden, 93 procent.")).toContain("fel_procent");
    expect(await slagen("1/3: 12 av 36, 33,3 %.")).toEqual([]);
  });
  it.each(["3 fick arbete.", "Tre personer fick arbete.", "En kvinna avbröt.", "1 av dem."])(
    "ett antal som kan röja: %s",
    async (text) => {
      const svar = await fynden(text);
      expect(svar.map(({ slag }) => slag)).toEqual(["kan_roja"]);
      expect(svar[0]?.text.sv).not.toContain("arbete");
    },
  );
  it("fem räcker, och det interna får ändå ej spridas", async () => {
    expect(await slagen("5 fick arbete. Fem personer flyttade.")).toEqual([]);
    expect(await fynden("3 fick arbete.", internBruk)).toEqual([]);
  });
});
