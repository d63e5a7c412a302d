import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kopiaAv, star } from "./testkor.ts";

const berg = (): string => kopiaAv("berg");
const INSATSEN = "2020-09..2024-10";
const rapport = (katalog: string, period: string, ...flaggor: ReadonlyArray<string>) =>
  star([
    "rapport",
    katalog,
    "--mall",
    "slut-jamtland",
    "--period",
    period,
    "--format",
    "md",
    ...flaggor,
  ]);
const liggaren = (katalog: string): ReadonlyArray<string> => {
  const fil = join(katalog, "liggare.ndjson");
  return existsSync(fil) ? readFileSync(fil, "utf8").trim().split("\n") : [];
};
const skriven = (katalog: string): string =>
  readFileSync(join(katalog, "ut/slutrapport.md"), "utf8").replaceAll("\u00A0", " ");

describe("star rapport och liggaren", () => {
  it("Bergs publika rapport: totalerna står kvar, de små cellerna och deras sällskap är dolda", async () => {
    const katalog = berg();
    const { kod, fel } = await rapport(katalog, INSATSEN);
    expect(kod, fel).toBe(0);
    expect(liggaren(katalog)).toEqual([]);
    const text = skriven(katalog);
    for (const rad of [
      "| Försörjningsstöd | 17 | .. |",
      "| **Summa** | **28** | **28** |",
      "| Försäkringskassan | .. | .. |",
      "| Lön, sjukersättning eller båda, och inget annat (Berg) | 12 | 28 | 43 % |",
    ])
      expect(text).toContain(rad);
    expect(text).not.toMatch(/FÅR EJ SPRIDAS/u);
  });

  it("internt visas allt, och inget ges ut", async () => {
    const katalog = berg();
    expect((await rapport(katalog, INSATSEN, "--intern")).kod).toBe(0);
    expect(skriven(katalog)).toContain("| Försörjningsstöd | 17 | 2 |");
    const { kod, fel } = await rapport(katalog, INSATSEN, "--intern", "--publicera");
    expect([kod, liggaren(katalog)]).toEqual([2, []]);
    expect(fel).toContain("--publicera");
  });

  it("bara --publicera skriver; samma siffror förs in en gång", async () => {
    const katalog = berg();
    expect((await rapport(katalog, INSATSEN, "--publicera")).fel).toContain("nummer 1");
    const fore = liggaren(katalog);
    expect(fore).toHaveLength(1);
    expect((await rapport(katalog, INSATSEN, "--publicera")).fel).toContain("redan utgivna");
    expect((await rapport(katalog, "2020-09..2023-12")).kod).toBe(0);
    expect(liggaren(katalog)).toEqual(fore);
    for (const litet of ['"antal":1}', '"antal":2}', '"antal":3}', '"antal":4}'])
      expect(fore[0]).not.toContain(litet);
  });

  it("en del av en period som är utgiven skyddas mot den: det dolda går inte att få som en skillnad", async () => {
    const katalog = berg();
    await rapport(katalog, "2020-09..2023-12");
    const utan = skriven(katalog);
    await rapport(katalog, INSATSEN, "--publicera");
    await rapport(katalog, "2020-09..2023-12");
    const dolda = (text: string): number => text.match(/\.\./gu)?.length ?? 0;
    expect(dolda(skriven(katalog))).toBeGreaterThan(dolda(utan));
  });

  it("en ändrad liggare stoppar, med raden", async () => {
    const katalog = berg();
    await rapport(katalog, INSATSEN, "--publicera");
    const fil = join(katalog, "liggare.ndjson");
    writeFileSync(fil, readFileSync(fil, "utf8").replace('"antal":17', '"antal":18'));
    const { kod, fel } = await rapport(katalog, INSATSEN);
    expect(kod).toBe(1);
    expect(fel).toContain("Liggaren, rad 1");
    expect(fel).toContain("säkerhetskopian");
  });

  it("ett undantag kräver både vem och varför", async () => {
    const { kod, fel } = await rapport(
      berg(),
      INSATSEN,
      "--publicera",
      "--undantag-av",
      "Styrelsen",
    );
    expect(kod).toBe(2);
    expect(fel).toContain("--undantag-skal");
  });
});
