/**
 * Belopp så som svenska ekonomisystem skriver dem: `198 402,99`, `567441,87`, `−51 550 kr`. Mellanslag,
 * hårda och smala, är tusental; komma är decimaler. En ensam punkt (`1.234`) är tvetydig och ett fel.
 */
import { type Belopp, belopp } from "@star-finsam/core/kernel";

/** Vad en punkt betyder i källan, om profilen säger det. */
export type Punkt = "tusental" | "decimal";

/** Beloppet i öre, eller varför det inte kan läsas. */
export const lasBelopp = (text: string, punkt?: Punkt): Belopp | "tvetydigt" | "ogiltigt" => {
  const rensad = text
    .replace(/[\u2212\u2013]/gu, "-")
    .replace(/[\s\u00A0\u2009\u202F]/gu, " ")
    .replace(/ ?(?:kr|SEK|:-)$/iu, "")
    .replace(/^- /u, "-");
  if (punkt === undefined && /^-?\d{1,3}(?:\.\d{3})+$/u.test(rensad)) return "tvetydigt";
  const traff = (punkt === "decimal" ? MED_DECIMALPUNKT : MED_DECIMALKOMMA).exec(rensad);
  if (traff === null) return "ogiltigt";
  const kronor = Number((traff[2] ?? "").replace(/[ .]/gu, ""));
  const ore = kronor * 100 + Number((traff[3] ?? "").padEnd(2, "0"));
  if (!Number.isSafeInteger(ore)) return "ogiltigt";
  return belopp(traff[1] === "-" && ore !== 0 ? -ore : ore);
};

const MED_DECIMALKOMMA = /^(-?)(\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/u;
const MED_DECIMALPUNKT = /^(-?)(\d+|\d{1,3}(?: \d{3})+)(?:\.(\d{1,2}))?$/u;
