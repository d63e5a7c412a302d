import { join } from "node:path";
import process from "node:process";
import { describe, expect, it, vi } from "vitest";
import { visaFramsteg } from "./framsteg.ts";
import { katalogMed } from "./testkor.ts";

/** En utskriftsström som säger sig vara en terminal, eller inte. */
const strom = (isTTY: boolean) => {
  const falsk: NodeJS.WriteStream = Object.create(process.stderr, {
    isTTY: { value: isTTY },
    columns: { value: 80 },
    write: { value: vi.fn(() => true) },
  });
  return falsk;
};
const skrivet = (till: NodeJS.WriteStream) =>
  vi
    .mocked(till.write)
    .mock.calls.map(([text]) => String(text))
    .join("");

describe("förloppsmätaren", () => {
  const filer = () => {
    const katalog = katalogMed({
      a: new Uint8Array(3_000_000),
      b: new Uint8Array(1_000_000),
      liten: "x",
    });
    return ["a", "b", "liten"].map((namn) => join(katalog, namn));
  };

  it("visar hur långt läsningen nått i en terminal, på valt språk", async () => {
    const till = strom(true);
    const framsteg = await visaFramsteg(filer().slice(0, 2), till, "sv");
    framsteg.last(0, 1);
    framsteg.last(1, 1);
    framsteg.klar();
    expect(skrivet(till)).toMatch(/Läser \[.*\] 0 %/u);
    expect(skrivet(till)).toContain("100 %");
  });

  it("skriver inget i ett rör och inget för små filer", async () => {
    for (const [till, antal] of [
      [strom(false), 0],
      [strom(true), 2],
    ] as const) {
      const framsteg = await visaFramsteg(filer().slice(antal), till, "sv");
      framsteg.last(0, 0.5);
      framsteg.klar();
      expect(skrivet(till)).toBe("");
    }
  });
});
