/**
 * Skriver docs/nyckeltalskatalog.md ur nyckeltalen: vad vart och ett är, vad det räknar, vilka fakta det behöver och hur det
 * kan delas, och tabellerna som de räknar på. `--prova` skriver inget, utan säger om filen inte stämmer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import {
  definitionerI,
  gruppnamnFor,
  type Kodkolumn,
  katalog,
  type Nyckeltal,
  tabeller,
} from "@star-finsam/core/nyckeltal";

const FIL = "docs/nyckeltalskatalog.md";

const kod = (text: string): string => `\`${text}\``;
const koder = (lista: ReadonlyArray<string>): string => lista.map(kod).join(", ") || "–";

const slag: Readonly<Record<Nyckeltal["_tag"], string>> = {
  Antal: "antal",
  Andel: "andel med namngivna definitioner",
  Dagandel: "andel av dagarna",
  Tid: "statistik över tid",
  Overlevnad: "median enligt Kaplan–Meier",
  Livstabell: "livslängdstabell",
  Tal: "statistik över ett tal",
  Summa: "summa",
  Kvot: "kvot",
  Samtidiga: "samtidigt pågående, dag för dag",
};

const nyckeltal = (n: Nyckeltal): ReadonlyArray<string> => [
  "",
  `## ${kod(n.id)} ${n.titel.sv}`,
  "",
  `*${n.titel.en}*`,
  "",
  n.definition.sv,
  "",
  `- Räknar: ${slag[n._tag]}; enhet ${kod(n.enhet)}; tabell ${kod(n.rader)}`,
  `- Behöver: ${koder(n.behover)}`,
  `- Delas efter: ${koder(gruppnamnFor(n))}; kan också delas efter: ${koder(n.dimensioner)}`,
  ...definitionerI(n).map(
    (d) =>
      `- Definition ${kod(d.kod)}: ${d.titel.sv}${d.behover.length > 0 ? ` (behöver ${koder(d.behover)})` : ""}`,
  ),
];

const tabell = ([namn, t]: readonly [string, (typeof tabeller)[keyof typeof tabeller]]) => {
  const kodkolumner: Readonly<Record<string, Kodkolumn>> = t.koder;
  return [
    "",
    `### ${kod(namn)} ${t.titel.sv}`,
    "",
    ...Object.entries(t.dagar).map(([kolumn, titel]) => `- ${kod(kolumn)} (dag): ${titel.sv}`),
    ...Object.entries(kodkolumner).map(
      ([kolumn, { titel }]) => `- ${kod(kolumn)} (koder): ${titel.sv}`,
    ),
    ...Object.entries(t.tal).map(([kolumn, titel]) => `- ${kod(kolumn)} (tal): ${titel.sv}`),
  ];
};

const text = [
  "# Nyckeltalskatalog",
  "",
  "Skapad ur koden av `pnpm run nyckeltalskatalog`; ändra inte för hand. Andelar får Wilsons 95-procentiga intervall.",
  "Perioden är vilken som helst; `--ackumulerad` räknar från årets början, och varje rad säger vilket. Den som har skyddade",
  "personuppgifter räknas bara i totaler och i den okända gruppen.",
  ...katalog.flatMap(nyckeltal),
  "",
  "## Tabeller",
  "",
  "Varje nyckeltal räknar rader i en tabell; villkoren är skrivna i tabellens kolumner.",
  ...Object.entries(tabeller).flatMap(tabell),
  "",
].join("\n");

if (!process.argv.includes("--prova")) writeFileSync(FIL, text);
else if (readFileSync(FIL, "utf8") !== text) {
  console.error(`${FIL} stämmer inte med koden. Kör: pnpm run nyckeltalskatalog`);
  process.exitCode = 1;
}
