/**
 * Skriver docs/kontroller.md ur koden: varje kontroll som importen gör, hur allvarlig den är och vad man gör åt den. `--prova`
 * skriver inget, utan säger om filen inte stämmer. Båda säger om en kod används utan att stå i katalogen, eller tvärtom.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { kontroller as linkkontroller } from "@star-finsam/adapters-cosmic-link";
import { kontroller as tabellkontroller } from "@star-finsam/adapters-csv";
import type { Allvar, Kontroll, Kontrollniva } from "@star-finsam/core/adapter";
import { importkontroller } from "../packages/cli/src/aterimport/kontroller.ts";

const FIL = "docs/kontroller.md";

/** En katalog per läsare. En kod är unik inom sin katalog. */
const KATALOGER = [
  {
    rubrik: "CSV, Excel och återimport",
    kontroller: [...tabellkontroller, ...importkontroller],
    kod: "packages/{adapters-csv,cli}/src/**/*.ts",
    /** Koder som bildas av identitetsläsningens orsaker och av kopplingsfynden. */
    bildade: /^(?:IDENTITET_|OLIKA_|TVA_OPPNA_|OVERLAPPANDE_)/u,
    /** Kompilatorn vet inte vilka koder som finns. */
    typade: false,
  },
  {
    rubrik: "Samordningsärenden (Cosmic Link, FHIR, RIV-TA, star-link)",
    kontroller: linkkontroller,
    kod: "packages/adapters-cosmic-link/src/**/*.ts",
    bildade: undefined,
    typade: true,
  },
] as const;

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

const tabell = (kontroller: ReadonlyArray<Kontroll>, niva: Kontrollniva): ReadonlyArray<string> => {
  const egna = kontroller.filter((en) => en.niva === niva);
  if (egna.length === 0) return [];
  return [
    "",
    `### ${NIVA[niva]}`,
    "",
    "| kod | följd | vad | vad man gör | what | what to do |",
    "| --- | --- | --- | --- | --- | --- |",
    ...egna.map(
      (en) =>
        `| \`${en.kod}\` | ${allvaret(en)} | ${en.text.sv} | ${en.atgard.sv} | ${en.text.en} | ${en.atgard.en} |`,
    ),
  ];
};

const text = [
  "# Kontroller vid import",
  "",
  "Skapad ur koden av `pnpm run kontroller`; ändra inte för hand. Koderna står i `star importera --json`, i `star link prova --json`",
  "och i karantänfilens kolumn `star_fel`. Varje rad eller post får exakt en åtgärd: importerad, karantän, dubblett, oförändrad, tom,",
  "rubrik eller summa. Det som *stoppar raden* lägger den i karantän; det som *varnar* importerar den. När två regler över raden",
  'heter "stoppar eller varnar" väljer profilen.',
  ...KATALOGER.flatMap(({ rubrik, kontroller }) => [
    "",
    `## ${rubrik}`,
    ...(["fil", "kolumn", "rad", "cell", "mellan"] as const).flatMap((niva) =>
      tabell(kontroller, niva),
    ),
  ]),
  "",
].join("\n");

/** Källkoden, utom katalogen själv. */
const kallkoden = (filer: string): string =>
  globSync(filer)
    .filter((fil) => !/[.]test[.]ts$|\/kontroller[./]/u.test(fil))
    .map((fil) => readFileSync(fil, "utf8"))
    .join("\n");

/** Strängar i källkoden som ser ut som koder. */
const koderI = (kalla: string): ReadonlySet<string> =>
  new Set(
    [...kalla.matchAll(/"([A-Z]{3,}(?:_[A-Z]+)+)"|kod: "([A-Z_]{3,})"|funna\("([A-Z_]+)"/gu)].map(
      ([, a, b, c]) => a ?? b ?? c ?? "",
    ),
  );

const fel = KATALOGER.flatMap(({ kontroller, kod, bildade, typade }) => {
  const kalla = kallkoden(kod);
  const kanda = new Set(kontroller.map((en) => en.kod));
  const okanda = typade ? [] : [...koderI(kalla)].filter((en) => !kanda.has(en));
  const oanvanda = [...kanda].filter((en) => !kalla.includes(`"${en}"`));
  return [
    ...okanda.map((en) => `${en} fattas i katalogen`),
    ...oanvanda
      .filter((en) => bildade?.test(en) !== true)
      .map((en) => `${en} står i katalogen men används inte`),
    ...(kanda.size < kontroller.length ? ["en kod står två gånger i katalogen"] : []),
  ];
});
for (const rad of fel) console.error(rad);

const prova = process.argv.includes("--prova");
const stammer = existsSync(FIL) && readFileSync(FIL, "utf8") === text;
if (!prova) writeFileSync(FIL, text);
else if (!stammer) console.error(`${FIL} stämmer inte med koden; kör: pnpm run kontroller`);
process.exitCode = fel.length > 0 || (prova && !stammer) ? 1 : 0;
