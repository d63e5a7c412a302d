/**
 * Skriver docs/gor/profilfalt.md ur koden: vilka fält varje radtyp har, och vilka koder och skrivsätt kodlistorna känner.
 * `--prova` skriver inget, utan säger om filen inte stämmer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { kodlistor } from "@star-finsam/adapters-csv";
import { radtyper } from "../packages/adapters-csv/src/radtyper/index.ts";

const FIL = "docs/gor/profilfalt.md";

const rad = (celler: ReadonlyArray<string>): string => `| ${celler.join(" | ")} |`;
const kod = (text: string): string => `\`${text}\``;

const faltabell = Object.entries(radtyper).flatMap(([id, { falt }]) => [
  "",
  `## Radtypen ${kod(id)}`,
  "",
  rad(["fält", "typ", "måste finnas", "koder eller spann"]),
  rad(["---", "---", "---", "---"]),
  ...Object.entries(falt).map(([namn, { typ, maste, koder, spann }]) =>
    rad([
      kod(namn),
      typ.map(kod).join(" eller "),
      maste ? "ja" : "",
      spann === undefined ? (koder ?? []).map(kod).join(" ") : `${spann.minst}–${spann.hogst}`,
    ]),
  ),
]);

const listtabell = Object.entries(kodlistor).flatMap(([namn, lista]) => [
  "",
  `### ${kod(namn)}`,
  "",
  rad(["kod", "skrivsätt som känns igen"]),
  rad(["---", "---"]),
  ...Object.entries(lista).map(([k, alias]) => rad([kod(k), alias.join(", ")])),
]);

const text = [
  "# Fält och koder i en profil",
  "",
  "Skapad ur koden av `pnpm run profilfalt`; ändra inte för hand. Hur en profil skrivs står i [egen-profil.md](egen-profil.md).",
  ...faltabell,
  "",
  "## Kodlistor",
  "",
  "Koden själv är alltid ett skrivsätt. Versaler, dubbla mellanslag och mjuka bindestreck spelar ingen roll.",
  ...listtabell,
  "",
].join("\n");

if (!process.argv.includes("--prova")) writeFileSync(FIL, text);
else if (readFileSync(FIL, "utf8") !== text) {
  console.error(`${FIL} stämmer inte med koden; kör: pnpm run profilfalt`);
  process.exitCode = 1;
}
