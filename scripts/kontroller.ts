/**
 * Skriver docs/kontroller.md ur koden: varje kontroll som importen gör, hur allvarlig den är och vad man gör åt den. `--prova`
 * skriver inget, utan säger om filen inte stämmer. Båda säger om en kod används utan att stå i katalogen, eller tvärtom.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { kontroller } from "@star-finsam/adapters-csv";
import type { Allvar, Kontroll, Kontrollniva } from "@star-finsam/core/adapter";
import { importkontroller } from "../packages/cli/src/aterimport/kontroller.ts";

const FIL = "docs/kontroller.md";
const alla = [...kontroller, ...importkontroller];

const ALLVAR: Readonly<Record<Allvar, string>> = {
  stopp: "stoppar raden",
  varning: "varnar",
  rattad: "rättas",
};
const NIVA: Readonly<Record<Kontrollniva, string>> = {
  fil: "Hela filen",
  kolumn: "Kolumner",
  rad: "Rader",
  cell: "Celler",
  mellan: "Mellan rader och källor",
};

const allvaret = ({ kod, allvar }: Kontroll): string =>
  kod.startsWith("FIL_") ? "avvisar filen" : allvar.map((ett) => ALLVAR[ett]).join(" eller ");

const tabell = (niva: Kontrollniva): ReadonlyArray<string> => [
  "",
  `## ${NIVA[niva]}`,
  "",
  "| kod | följd | vad | vad man gör | what | what to do |",
  "| --- | --- | --- | --- | --- | --- |",
  ...alla
    .filter((en) => en.niva === niva)
    .map(
      (en) =>
        `| \`${en.kod}\` | ${allvaret(en)} | ${en.text.sv} | ${en.atgard.sv} | ${en.text.en} | ${en.atgard.en} |`,
    ),
];

const text = [
  "# Kontroller vid import",
  "",
  "Skapad ur koden av `pnpm run kontroller`; ändra inte för hand. Koderna står i `star importera --json` och i karantänfilens",
  "kolumn `star_fel`. Varje rad får exakt en åtgärd: importerad, karantän, dubblett, oförändrad, tom, rubrik eller summa.",
  'Det som *stoppar raden* lägger den i karantän; det som *varnar* importerar den. När två regler över raden heter "stoppar eller',
  'varnar" väljer profilen.',
  ...(["fil", "kolumn", "rad", "cell", "mellan"] as const).flatMap(tabell),
  "",
].join("\n");

/** Koderna som står i källkoden, utom i katalogen själv. */
const anvanda = new Set(
  globSync("packages/{adapters-csv,cli}/src/**/*.ts")
    .filter((fil) => !/[.]test[.]ts$|\/kontroller[./]/u.test(fil))
    .flatMap((fil) => [
      ...readFileSync(fil, "utf8").matchAll(
        /"([A-Z]{3,}(?:_[A-Z]+)+)"|kod: "([A-Z_]{3,})"|funna\("([A-Z_]+)"/gu,
      ),
    ])
    .map(([, a, b, c]) => a ?? b ?? c ?? ""),
);
const kanda = new Set(alla.map(({ kod }) => kod));
const fel = [
  ...[...anvanda].filter((kod) => !kanda.has(kod)).map((kod) => `${kod} fattas i katalogen`),
  ...kontroller
    .filter(({ kod }) => !anvanda.has(kod) && !kod.startsWith("IDENTITET_"))
    .map(({ kod }) => `${kod} står i katalogen men används inte`),
  ...(kanda.size < alla.length ? ["en kod står två gånger i katalogen"] : []),
];
for (const rad of fel) console.error(rad);

const prova = process.argv.includes("--prova");
const stammer = existsSync(FIL) && readFileSync(FIL, "utf8") === text;
if (!prova) writeFileSync(FIL, text);
else if (!stammer) console.error(`${FIL} stämmer inte med koden; kör: pnpm run kontroller`);
process.exitCode = fel.length > 0 || (prova && !stammer) ? 1 : 0;
