/**
 * Kör kommandot i testets egen process och fångar allt det skriver. Kataloger görs i en tillfällig mapp.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { kor } from "./kor.ts";

/**
 * Exempelkatalogen, så som den ligger i arkivet. Har någon läst in den för hand är det en kopia utan loggen: annars skulle
 * proven räkna på gamla fakta.
 */
export const exempel = (namn: string): string => {
  const egen = fileURLToPath(new URL(`../../../examples/${namn}`, import.meta.url));
  if (!existsSync(join(egen, ".star"))) return egen;
  const kopia = kopior.get(namn) ?? mkdtempSync(join(tmpdir(), "star-exempel-"));
  if (!kopior.has(namn)) kopiera(egen, kopia);
  kopior.set(namn, kopia);
  return kopia;
};

const kopior = new Map<string, string>();

const kopiera = (fran: string, till: string): void =>
  cpSync(fran, till, {
    recursive: true,
    filter: (fil) => !/node_modules|\/(ut|\.star)(\/|$)/u.test(fil),
  });

/** Slutkoden och det som skrevs. */
export const star = async (
  argument: ReadonlyArray<string>,
  miljo: Readonly<Record<string, string>> = {},
): Promise<{ readonly kod: number; readonly ut: string; readonly fel: string }> => {
  let ut = "";
  let fel = "";
  const kod = await kor(argument, {
    miljo,
    ut: (text) => {
      ut += text;
    },
    fel: (text) => {
      fel += text;
    },
    stderr: process.stderr,
    klocka: () => new Date("2025-01-09T12:00:00Z"),
  });
  return { kod, ut, fel };
};

/** En tom tillfällig mapp, borta när testet är klart. */
export const tillfallig = (): string => {
  const mapp = mkdtempSync(join(tmpdir(), "star-"));
  onTestFinished(() => rmSync(mapp, { recursive: true, force: true }));
  return mapp;
};

/** En katalog med de givna filerna. */
export const katalogMed = (filer: Readonly<Record<string, string | Uint8Array>>): string => {
  const mapp = tillfallig();
  for (const [namn, innehall] of Object.entries(filer)) writeFileSync(join(mapp, namn), innehall);
  return mapp;
};

/** En egen kopia av ett exempel. */
export const kopiaAv = (namn: string): string => {
  const mapp = tillfallig();
  kopiera(exempel(namn), mapp);
  return mapp;
};

/** En `star.json` med en källa. */
export const starJson = (andra: object = {}): string =>
  JSON.stringify({
    version: 1,
    forbund: { id: "f", namn: "Förbundet" },
    overenskommelser: [],
    nyckel: { demo: true },
    kallor: [{ id: "arenden", fil: "lista.csv", profil: "star-arendelista" }],
    ...andra,
  });
