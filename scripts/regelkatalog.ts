/**
 * Skriver docs/regelkatalog.md och docs/regelkatalog.json ur regelobjekten, tabellerna och täckningen. `--prova` skriver
 * inget, utan säger om filerna inte stämmer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { dataregler, overenskommelseregler } from "@star-finsam/core/granskning";
import type { Regelgrund } from "@star-finsam/core/kernel";
import { type Formsvar, jamtland2025, motesform } from "@star-finsam/core/overenskommelse";
import { Omrade } from "@star-finsam/core/part";
import { namndaHal, tackning } from "./tackning.ts";

const rad = (celler: ReadonlyArray<string>): string => `| ${celler.join(" | ")} |`;
const tabell = (rubriker: ReadonlyArray<string>, rader: ReadonlyArray<ReadonlyArray<string>>) => [
  rad(rubriker),
  rad(rubriker.map(() => "---")),
  ...rader.map(rad),
];

/** Regeln som data: det som alla regler bär, utan sin prövning. */
const somData = (r: Regelgrund) => ({
  id: r.id,
  niva: r.niva,
  slag: r.slag,
  kalla: r.kalla,
  text: r.text,
  ansvarig: r.ansvarig,
  atgard: r.atgard,
  behover: r.behover,
});

/** I den ordning som överenskommelsen räknar upp dem. */
const ordning: ReadonlyArray<string> = jamtland2025.regler === "okand" ? [] : jamtland2025.regler;
const regler = [...overenskommelseregler]
  .sort((a, b) => ordning.indexOf(a.id) - ordning.indexOf(b.id))
  .map(somData);
const rimlighet = dataregler.map(somData);

const regeltabell = (lista: ReadonlyArray<Regelgrund>) =>
  tabell(
    ["id", "nivå, slag", "källa", "regel", "rule", "ansvarig"],
    lista.map((r) => [
      `\`${r.id}\``,
      `${r.niva} ${r.slag}`,
      r.kalla,
      r.text.sv,
      r.text.en,
      r.ansvarig,
    ]),
  );

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
  "(`granska`, `star granska`). Bara `grind` på nivån `krav` stoppar. En `plikt` har förfallodag och ägare (`plikter`).",
  "",
  "## Regler",
  "",
  ...regeltabell(regler),
  "",
  "## Bibliotekets egna regler om orimliga uppgifter",
  "",
  "Prövas alltid, oavsett överenskommelse. Ett levande system vägrar detsamma med ett namngivet avslag.",
  "",
  ...regeltabell(rimlighet),
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
  "## Andra hål, och läsningen som biblioteket tar",
  "",
  ...namndaHal.map(([hal, lasning]) => `- ${hal}: ${lasning}`),
  "",
  "## Täckning",
  "",
  "Varje stycke i överenskommelsen och hur det bärs. `vaktas`: en regel stoppar eller anmärker på kommandon, och granskar.",
  "`granskas`: en plikt med förfallodag och ägare, eller en regel om organisationen. `data`: står som data. `rapport`: bärs av",
  "nyckeltal. `inte_an`: inte byggt. `utanfor`: går inte att uttrycka i data.",
  "",
  ...tabell(
    ["avsnitt", "innehåll", "hur", "var"],
    tackning.map((s) => [s.avsnitt, s.innehall, s.hur, s.var]),
  ),
  "",
].join("\n");

/** Reglerna och täckningen hör ihop: varje nämnd regel finns, och varje regel bär något stycke. */
const idn = new Set([...regler, ...rimlighet].map(({ id }) => id));
const namnda = new Set(
  tackning.flatMap((s) => {
    const spann = s.var.replaceAll("PLAN-1..5", "PLAN-1 PLAN-2 PLAN-3 PLAN-4 PLAN-5");
    return spann.match(/\b[A-Z]+[0-9]?-[A-Z0-9]+(?:-[A-Z]+)?\b/gu) ?? [];
  }),
);
for (const id of namnda) {
  if (idn.has(id)) continue;
  console.error(`täckningen nämner ${id}, som inte är en regel`);
  process.exitCode = 1;
}
for (const { id } of regler) {
  if (namnda.has(id)) continue;
  console.error(`${id} bär inget stycke i täckningen`);
  process.exitCode = 1;
}

const filer = {
  "docs/regelkatalog.md": md,
  "docs/regelkatalog.json": `${JSON.stringify({ regler, rimlighet, hal: namndaHal, tackning }, undefined, 2)}\n`,
};
for (const [fil, text] of Object.entries(filer)) {
  if (!process.argv.includes("--prova")) writeFileSync(fil, text);
  else if (readFileSync(fil, "utf8") !== text) {
    console.error(`${fil} stämmer inte med koden; kör: pnpm run regelkatalog`);
    process.exitCode = 1;
  }
}
