/**
 * Avtryck av data: SHA-256 över värdet med nycklarna i bokstavsordning, så att det inte beror på hur det skrevs.
 */
import { sha256Bas64 } from "../render/sha256.ts";

/** Avtrycket, i bas 64. Utan nyckel: bara för det som är öppet. */
export const avtryck = (varde: unknown): string => sha256Bas64(kanonisk(varde));

function kanonisk(varde: unknown): string {
  if (typeof varde !== "object" || varde === null) return JSON.stringify(varde) ?? "null";
  if (Array.isArray(varde)) return `[${varde.map(kanonisk).join()}]`;
  const led = Object.entries(varde)
    .filter(([, inre]) => inre !== undefined)
    .map(([nyckel, inre]) => `${JSON.stringify(nyckel)}:${kanonisk(inre)}`);
  return `{${led.sort().join()}}`;
}
