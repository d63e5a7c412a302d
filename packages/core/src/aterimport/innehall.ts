/**
 * Vad ett faktum säger, utan vem som sade det när: det som jämförs mellan två inläsningar.
 */
import type { Faktum } from "../faktum/index.ts";

const HUVUDET = new Set(["id", "kalla", "registrerad", "ersatter"]);

/** Innehållet som text, oberoende av nycklarnas ordning. */
export const innehall = (faktum: Faktum): string => kanonisk(faktum, HUVUDET);

/**
 * Innehållet utan dagen, för det som gäller dagen filen togs ut: samma rad i ett senare uttag är samma uppgift. `undefined`
 * om faktumet har en egen dag.
 */
export const innehallUtanUttag = (faktum: Faktum): string | undefined =>
  faktum.galler === faktum.registrerad
    ? `${faktum.kalla.avtryck}|${kanonisk(faktum, new Set([...HUVUDET, "galler"]))}`
    : undefined;

/** Sant om två fakta säger detsamma. Som att jämföra `innehall`, men utan att göra text av allt som inte ändrats. */
export const sammaInnehall = (a: Faktum, b: Faktum): boolean =>
  a._tag === b._tag && a.galler === b.galler && likadana(a, b, HUVUDET);

function likadana(a: unknown, b: unknown, utan?: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const ena = satta(a, utan);
  const andra = new Map(satta(b, utan));
  return (
    ena.length === andra.size &&
    ena.every(([nyckel, del]) => andra.has(nyckel) && likadana(del, andra.get(nyckel)))
  );
}

const satta = (a: object, utan?: ReadonlySet<string>): ReadonlyArray<readonly [string, unknown]> =>
  Object.entries(a).filter(([nyckel, del]) => del !== undefined && utan?.has(nyckel) !== true);

function kanonisk(varde: unknown, utan?: ReadonlySet<string>): string {
  if (typeof varde !== "object" || varde === null) return JSON.stringify(varde) ?? "null";
  if (Array.isArray(varde)) return `[${varde.map((del) => kanonisk(del)).join()}]`;
  const delar: Array<string> = [];
  for (const [nyckel, del] of Object.entries(varde)) {
    if (del !== undefined && utan?.has(nyckel) !== true) delar.push(`"${nyckel}":${kanonisk(del)}`);
  }
  return `{${delar.sort().join()}}`;
}
