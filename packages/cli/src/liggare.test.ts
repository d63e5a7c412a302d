import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kopiaAv, star, tillfallig } from "./testkor.ts";

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

  it("en trasig liggare stoppar bara det som skyddas mot den", async () => {
    const katalog = berg();
    writeFileSync(join(katalog, "liggare.ndjson"), "trasig");
    const stoppas = async (...argument: ReadonlyArray<string>): Promise<boolean> => {
      const { kod, ut, fel } = await star(argument);
      const stopp = fel.includes("Liggaren, rad 1");
      expect([kod, ut === ""]).toEqual(stopp ? [1, true] : [0, false]);
      return stopp;
    };
    const tal = ["nyckeltal", katalog, "--period", "2024"];
    expect(await stoppas("importera", katalog)).toBe(false);
    expect(await stoppas("granska", katalog)).toBe(false);
    expect(await stoppas(...tal, "--intern")).toBe(false);
    expect(await stoppas(...tal)).toBe(true);
    expect(await stoppas(...tal, "--jamfor", "2023")).toBe(true);
    expect((await rapport(katalog, INSATSEN, "--publicera")).kod).toBe(1);
    expect(readFileSync(join(katalog, "liggare.ndjson"), "utf8")).toBe("trasig");
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

describe("var liggaren ligger", () => {
  const medLiggare = (katalog: string, liggare: string): void => {
    const fil = join(katalog, "star.json");
    const innehall = JSON.parse(readFileSync(fil, "utf8"));
    writeFileSync(fil, JSON.stringify({ ...innehall, liggare }));
  };
  const annanstans = (): string => realpathSync(tillfallig());

  it.each([
    ["en sökväg ut", (_: string, ute: string) => join("..", ute)],
    ["en absolut sökväg", (katalog: string) => join(katalog, "l.ndjson")],
    [
      "en länk till en fil utanför",
      (katalog: string, ute: string) => {
        writeFileSync(join(ute, "l.ndjson"), "");
        symlinkSync(join(ute, "l.ndjson"), join(katalog, "l.ndjson"));
        return "l.ndjson";
      },
    ],
    [
      "en mapp som är en länk ut, där filen inte finns än",
      (katalog: string, ute: string) => {
        symlinkSync(ute, join(katalog, "delad"));
        return "delad/ny/l.ndjson";
      },
    ],
  ])("%s: den lämnar inte katalogen", async (_, lagg) => {
    const katalog = berg();
    medLiggare(katalog, lagg(katalog, annanstans()));
    const { kod, fel } = await rapport(katalog, INSATSEN, "--publicera");
    expect([kod, fel]).toEqual([2, expect.stringContaining("liggare: sökvägen lämnar katalogen")]);
  });

  it("en länk till något som inte finns är ingen tom liggare", async () => {
    const katalog = berg();
    symlinkSync(join(annanstans(), "l.ndjson"), join(katalog, "liggare.ndjson"));
    const { kod, fel } = await rapport(katalog, INSATSEN);
    expect([kod, fel]).toEqual([2, expect.stringContaining("liggare: filen finns inte")]);
  });

  it("en länk inom katalogen följs: det utgivna skrivs i filen den pekar på", async () => {
    const katalog = berg();
    mkdirSync(join(katalog, "bok"));
    writeFileSync(join(katalog, "bok/utgivet.ndjson"), "");
    symlinkSync("bok", join(katalog, "lank"));
    medLiggare(katalog, "lank/utgivet.ndjson");
    expect((await rapport(katalog, INSATSEN, "--publicera")).fel).toContain("nummer 1");
    expect(readFileSync(join(katalog, "bok/utgivet.ndjson"), "utf8")).toContain('"nummer":1');
    medLiggare(katalog, "bok/finns-inte-an.ndjson");
    expect((await rapport(katalog, INSATSEN, "--publicera")).fel).toContain("nummer 1");
  });
});
