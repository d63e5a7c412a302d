/**
 * Belopp så som svenska ekonomisystem skriver dem: `198 402,99`, `567441,87`, `−51 550 kr`. Mellanslag,
 * hårda och smala, är tusental; komma är decimaler. En ensam punkt (`1.234`) är tvetydig och ett fel.
 */
import { type Belopp, belopp } from "@star-finsam/core/kernel";

/** Beloppet i öre, eller varför det inte kan läsas. */
export const lasBelopp = (text: string): Belopp | "tvetydigt" | "ogiltigt" => {
  const rensad = text
    .replace(/[\u2212\u2013]/gu, "-")
    .replace(/[\s\u00A0\u2009\u202F]/gu, " ")
    .replace(/ ?(?:kr|SEK|:-)$/iu, "")
    .replace(/^- /u, "-");
  if (/^-?\d{1,3}(?:\.\d{3})+$/u.test(rensad)) return "tvetydigt";
  const traff = /^(-?)(\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/u.exec(rensad);
  if (traff === null) return "ogiltigt";
  const kronor = Number((traff[2] ?? "").replace(/[ .]/gu, ""));
  const ore = kronor * 100 + Number((traff[3] ?? "").padEnd(2, "0"));
  if (!Number.isSafeInteger(ore)) return "ogiltigt";
  return belopp(traff[1] === "-" && ore !== 0 ? -ore : ore);
};
