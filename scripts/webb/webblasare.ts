/**
 * En huvudlös Chromium för proven. Saknas den sägs det högt och proven hoppas över; med STAR_CI=1 är det underkänt.
 */
import { existsSync } from "node:fs";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = [
  process.env["STAR_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
];
const hittad = CHROMIUM.find((fil) => fil !== "" && existsSync(fil));

/** Sant om proven i webbläsare kan köras här. */
export const finnsWebblasare = hittad !== undefined;

if (!finnsWebblasare) {
  console.error(
    "INGEN WEBBLÄSARE: proven av tillgängligheten körs inte. Installera Chromium (apt-get install chromium) eller ange STAR_CHROMIUM.",
  );
}

/** Startar webbläsaren. Stäng den efteråt. */
export const oppnaWebblasare = (): Promise<Browser> => {
  if (hittad === undefined) throw new Error("Chromium saknas");
  return chromium.launch({ executablePath: hittad, args: ["--no-sandbox"] });
};
