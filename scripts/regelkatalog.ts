/**
 * Skriver docs/regelkatalog.md och docs/regelkatalog.json ur regelobjekten, tabellerna och täckningen. `--prova` skriver
 * inget, utan säger om filerna inte stämmer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { arenderegler } from "@star-finsam/core/arende";
import { type Formsvar, jamtland2025, motesform } from "@star-finsam/core/overenskommelse";
import { Omrade } from "@star-finsam/core/part";
import { tackning } from "./tackning.ts";

const rad = (celler: ReadonlyArray<string>): string => `| ${celler.join(" | ")} |`;
const tabell = (rubriker: ReadonlyArray<string>, rader: ReadonlyArray<ReadonlyArray<string>>) => [
  rad(rubriker),
  rad(rubriker.map(() => "---")),
  ...rader.map(rad),
];

const regler = arenderegler.map(({ prova: _, ...regel }) => regel);

/** Frågorna till tabellen för mötesform som ger överlapp eller lucka, en rad per svar. */
const hal = (slag: Formsvar["_tag"]): ReadonlyArray<string> => {
  const { motesform: tabellen } = jamtland2025;
  if (tabellen === "okand") return [];
  const funna = new Map<string, number>();
  for (const fkBar of [true, false]) {
    for (let n = 0; n < 2 ** Omrade.literals.length; n++) {
      const deltar = new Set(Omrade.literals.filter((_, i) => (n >> i) % 2 === 1));
      const svar = motesform(tabellen, { fkBar, deltar });
      if (svar._tag !== slag) continue;
      const nyckel = `${svar.regler.join(" och ") || "ingen rad"} → ${svar.form}`;
      funna.set(nyckel, (funna.get(nyckel) ?? 0) + 1);
    }
  }
  return [...funna].map(([nyckel, antal]) => `${nyckel} (${antal} av 128 frågor)`);
};

const md = [
  "# Regelkatalog",
  "",
  "Skapad ur koden av `pnpm run regelkatalog`; ändra inte för hand. Reglerna vaktar kommandon (`decide`) och granskar historia",
  "(`granska`, `star granska`). Bara `grind` på nivån `krav` stoppar.",
  "",
  "## Regler",
  "",
  ...tabell(
    ["id", "nivå, slag", "källa", "regel", "rule", "ansvarig"],
    regler.map((r) => [
      `\`${r.id}\``,
      `${r.niva} ${r.slag}`,
      r.kalla,
      r.text.sv,
      r.text.en,
      r.ansvarig,
    ]),
  ),
  "",
  "## Hål i tabellen för mötesform",
  "",
  "Överenskommelsens rader överlappar, och de lämnar en lucka. Läsningen som biblioteket tar:",
  "",
  ...hal("Overlapp").map(
    (text) => `- överlapp: ${text}; SIP går före, eftersom den ska användas "alltid"`,
  ),
  ...hal("Lucka").map(
    (text) =>
      `- lucka: ${text}; Försäkringskassan deltar utan att bära ärendet, och inte både vård och socialtjänst`,
  ),
  "",
  "## Täckning",
  "",
  "Varje stycke i överenskommelsen och hur det bärs. `inte_an` är inte byggt.",
  "",
  ...tabell(
    ["avsnitt", "innehåll", "hur", "var"],
    tackning.map((s) => [s.avsnitt, s.innehall, s.hur, s.var]),
  ),
  "",
].join("\n");

const filer = {
  "docs/regelkatalog.md": md,
  "docs/regelkatalog.json": `${JSON.stringify({ regler, tackning }, undefined, 2)}\n`,
};
for (const [fil, text] of Object.entries(filer)) {
  if (!process.argv.includes("--prova")) writeFileSync(fil, text);
  else if (readFileSync(fil, "utf8") !== text) {
    console.error(`${fil} stämmer inte med koden; kör: pnpm run regelkatalog`);
    process.exitCode = 1;
  }
}
