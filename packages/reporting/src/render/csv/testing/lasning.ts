/**
 * Filerna lästa tillbaka: uppackade, och genom andras program. Saknas ett program sägs det högt och provet hoppas över; med
 * STAR_CI=1 är det underkänt.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Sprak } from "@star-finsam/core/kernel";
import { strFromU8, unzipSync } from "fflate";
import { celltext } from "../../../format/index.ts";
import type { Rapport } from "../../../rapport/Rapport.ts";
import { rutnatI } from "../rutnat.ts";

/** Zip-paketets delar som text. */
export const uppackad = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([namn, del]) => [namn, strFromU8(del)]));

/** Sant om programmet finns; annars sägs det. */
export const finns = (program: string, paket: string): boolean => {
  const finns = spawnSync(program, ["-v"]).error === undefined;
  if (!finns) {
    process.stderr.write(
      `${program.toUpperCase()} SAKNAS: filerna läses inte tillbaka. Installera ${paket}.\n`,
    );
  }
  return finns;
};

/** Kör ett program på filen i en egen katalog; svarar med det som programmet skrev, och filerna det gjorde. */
export const medFil = (
  namn: string,
  bytes: Uint8Array,
  program: string,
  argument: (katalog: string) => ReadonlyArray<string>,
): { readonly ut: string; readonly filer: ReadonlyMap<string, string> } => {
  const katalog = mkdtempSync(join(tmpdir(), "star-las-"));
  try {
    writeFileSync(join(katalog, namn), bytes);
    const { status, stdout, stderr } = spawnSync(program, argument(katalog), {
      cwd: katalog,
      encoding: "utf8",
      timeout: 120_000,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    const filer = readdirSync(katalog, { withFileTypes: true })
      .filter((fil) => fil.isFile() && fil.name !== namn)
      .map(({ name }) => [name, readFileSync(join(katalog, name), "utf8")] as const);
    return { ut: stdout, filer: new Map(filer) };
  } finally {
    rmSync(katalog, { recursive: true, force: true });
  }
};

/** LibreOffice gör om filen; egen profil, så att flera prov kan köra samtidigt. */
export const medLibreOffice = (
  namn: string,
  bytes: Uint8Array,
  till: string,
): ReadonlyMap<string, string> =>
  medFil(namn, bytes, "soffice", (katalog) => [
    `-env:UserInstallation=file://${katalog}/profil`,
    "--headless",
    "--convert-to",
    till,
    namn,
  ]).filer;

/** Rapportens celler så som de står i text, rutnät för rutnät. */
export const cellerIText = (rapport: Rapport, sprak: Sprak): ReadonlyArray<string> =>
  rutnatI(rapport).flatMap(({ nat }) =>
    [...nat.rader.map(({ rutor }) => rutor), nat.summa ?? []].flatMap((rutor) =>
      rutor.map(({ cell, slag }) => celltext(cell, slag, sprak)),
    ),
  );

/** De som inte står i texten i den ordningen. Mellanslag av alla slag räknas lika. */
export const fattasIOrdning = (
  text: string,
  delar: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const jamn = (t: string) => t.replace(/\s+/gu, " ");
  const hela = jamn(text);
  let plats = 0;
  return delar.filter((del) => {
    const hittad = hela.indexOf(jamn(del), plats);
    if (hittad >= 0) plats = hittad + jamn(del).length;
    return hittad < 0;
  });
};
