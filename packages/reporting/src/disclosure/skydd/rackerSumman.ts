/**
 * Ett snabbt nej: det som inte kan skyddas om en cell visas, för att en enda summa röjer det.
 */
import type { Samband } from "../system/System.ts";
import type { Doljning } from "./Doljning.ts";

/** Falskt när någon summa som talet står i röjer ett annat tal om det visas. Sant säger inget säkert. */
export const rackerSummorna = (
  plats: number,
  samband: ReadonlyArray<Samband>,
  doljning: Doljning,
): boolean =>
  samband.every(({ tal, koefficienter }) => {
    const rest = tal.filter((ett) => ett !== plats && doljning.dold(ett));
    const oppen = tal.some((ett, nr) => (koefficienter[nr] ?? 0) > 0 && rest.includes(ett));
    return [-1, ...new Set(rest.flatMap((ett) => doljning.vetare(ett)))].every((ensam) => {
      const okanda = rest.filter((ett) => !doljning.kand(ensam, ett));
      const bredd = Math.max(0, ...okanda.map((ett) => doljning.bredd(ett)));
      const summa = okanda.reduce((s, ett) => s + (doljning.tal[ett]?.varde ?? 0), 0);
      return bredd === 0 || (okanda.length > 1 && (oppen || summa >= bredd));
    });
  });
