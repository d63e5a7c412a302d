import { describe, expect, it } from "vitest";
import { type Cell, dold, visad } from "../disclosure/Cell.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { blandad, diagramMed, formMed, SLAG } from "./diagramprov.ts";
import { EXEMPEL } from "./exempel.ts";
import { iOrd } from "./index.ts";

const ord = (namn: string): string => {
  const diagram = EXEMPEL[namn];
  if (diagram === undefined) throw new Error("inget exempel");
  return iOrd(diagram, "sv");
};

describe("i ord", () => {
  it.each([
    [
      "staplar",
      "Störst av de visade talen vid aktualisering: Försörjningsstöd, 170. Minst av de visade talen vid aktualisering: Studiemedel, 0.",
    ],
    [
      "staplar",
      "Störst skillnad av de visade talen: Försörjningsstöd, vid aktualisering 170, vid avslut 42.",
    ],
    ["flode", "Störst väg av de visade talen: från försörjningsstöd till arbete, 85."],
    [
      "likert6",
      "Störst andel av de visade talen för svaret Alltid: Får du stöd på ett sätt som är till stor nytta för dig?, Är du med och bestämmer vilket stöd du ska få?, 45\u00A0%.",
    ],
    ["linjer", "Samkraft: från 47 (T1 2023) till 57 (T3 2025)."],
    ["histogram", "Flest av de visade talen: 10–19, 178."],
    [
      "lada",
      "Högst median av de visade talen: Hälsoteamet, 29. Lägst median av de visade talen: Samkraft, 16.",
    ],
    ["overlevnad", "Andelen är högst 50 procent från dag 154: 48\u00A0%."],
    ["pyramid", "Störst av de visade talen män: 20–24, 44."],
  ])("%s säger fyndet före talen", (namn, fynd) => {
    const text = ord(namn);
    expect(text).toContain(fynd);
    expect(text.startsWith("Antal deltagare. ")).toBe(true);
    const forsta = EXEMPEL[namn]?.kategorier[0]?.rubrik.sv ?? "";
    expect(text.indexOf(fynd)).toBeLessThan(text.lastIndexOf(`${forsta}: `));
  });

  it.each(SLAG)("%s säger varje cell, dold som dold", (slag) => {
    const text = iOrd(formMed(slag, 12, blandad), "sv");
    expect(text).toContain("uppgiften är dold av sekretesskäl");
    expect(text).toContain("uppgift saknas");
    expect(text).toContain("cirka");
    expect(text).not.toContain("..");
  });

  it("utan tal finns inget fynd, och lika tal ger inget störst", () => {
    const med = (cell: Cell): Diagram =>
      diagramMed(
        "grupperade_staplar",
        ["A"],
        [
          ["k", [cell]],
          ["m", [cell]],
        ],
      );
    expect(iOrd(med(dold), "sv")).not.toContain("Störst");
    expect(iOrd(med(visad(4)), "sv")).toBe("Antal deltagare. k: a 4. m: a 4.");
  });

  it("förkortningar behåller sina versaler", () => {
    const diagram = diagramMed(
      "grupperade_staplar",
      ["SIP", "Vid start"],
      [["FK", [visad(1), visad(2)]]],
    );
    expect(iOrd(diagram, "sv")).toContain("FK: SIP 1, vid start 2.");
  });
});
