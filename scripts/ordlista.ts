/**
 * Prövar docs/ordlista.md: varje ord i tabellen finns i paketen, och varje slag av faktum står i tabellen. Nyckeltalen har
 * en egen katalog, docs/nyckeltalskatalog.md.
 */
import { globSync, readFileSync } from "node:fs";
import process from "node:process";
import { faktumslag } from "@star-finsam/core/faktum";

const tabell = readFileSync("docs/ordlista.md", "utf8");
const ord = new Set([...tabell.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, namn]) => namn ?? ""));

const exporter = new Set(
  globSync("packages/*/src/**/*.ts")
    .filter((fil) => !fil.endsWith(".test.ts"))
    .flatMap((fil) => [
      ...readFileSync(fil, "utf8").matchAll(/^export (?:const|type|class) (\w+)/gmu),
    ])
    .map(([, namn]) => namn ?? ""),
);
const fel = [
  ...[...ord]
    .filter((namn) => !exporter.has(namn))
    .map((namn) => `${namn} står i ordlistan men finns inte i koden`),
  ...faktumslag
    .filter((namn) => !ord.has(namn))
    .map((namn) => `${namn} finns i koden men står inte i ordlistan`),
];
for (const rad of fel) console.error(rad);
process.exitCode = fel.length > 0 || ord.size === 0 ? 1 : 0;
