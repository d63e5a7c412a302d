/**
 * Skyddet följer individen, inte posten: är någon märkt som skyddad på ett ställe i källan är hen det i hela källan, också när
 * posten med märkningen inte gick att läsa.
 */
import type { LastArende, Skyddad } from "./Lasdel.ts";
import type { Linkindivid, Skydd } from "./samordningsarende/index.ts";

const STYRKA = ["okant", "ingen", "sekretessmarkering", "skyddad_folkbokforing"] as const;

/** Det starkare skyddet. */
export const starkast = (a: Skydd, b: Skydd): Skydd =>
  STYRKA.indexOf(a) < STYRKA.indexOf(b) ? b : a;

/** Sant om skyddet är ett. */
export const arSkydd = (skydd: Skydd): boolean => skydd !== "ingen" && skydd !== "okant";

const KODER: ReadonlyMap<string, Skydd> = new Map<string, Skydd>([
  ["skyddadfolkbokforing", "skyddad_folkbokforing"],
  ["skyddadfolkbokföring", "skyddad_folkbokforing"],
  ["sekretessmarkering", "sekretessmarkering"],
  ["protectedinformation", "sekretessmarkering"],
  ["demo", "sekretessmarkering"],
]);

/** Skyddet som koden anger, hur den än skrivs; `okant` om den inte anger något. De två sista är äldre skrivsätt. */
export const skyddskod = (kod: string): Skydd =>
  KODER.get(
    kod
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s_-]/gu, ""),
  ) ?? "okant";

/** Sant om namnet är det som folkbokföringen skriver i stället för ett skyddat namn. */
export const arSkyddatNamn = (namn: string): boolean =>
  namn.trim().replace(/\s+/gu, " ").toLowerCase() === "skyddad uppgift";

/** De skyddade i källan, med det starkaste skydd som anges för var och en. */
export const skyddadeI = (
  lasta: ReadonlyArray<LastArende>,
  skyddade: ReadonlyArray<Skyddad>,
): ReadonlyMap<string, Skydd> => {
  const ut = new Map<string, Skydd>();
  const lagg = (nummer: string, skydd: Skydd) => {
    if (arSkydd(skydd)) ut.set(nummer, starkast(ut.get(nummer) ?? "okant", skydd));
  };
  for (const { nummer, skydd } of skyddade) lagg(nummer, skydd);
  for (const { arende } of lasta) lagg(arende.individ.identitet.nummer, eget(arende.individ));
  return ut;
};

const eget = ({ namn, skydd }: Linkindivid): Skydd =>
  namn !== undefined && arSkyddatNamn(namn) ? starkast(skydd, "sekretessmarkering") : skydd;

/** Ärendena, med skyddet som gäller för var och en. */
export const medSkydd = (
  lasta: ReadonlyArray<LastArende>,
  skyddade: ReadonlyMap<string, Skydd>,
): ReadonlyArray<LastArende> => {
  if (skyddade.size === 0) return lasta;
  return lasta.map((last) => {
    const { individ } = last.arende;
    const skydd = starkast(individ.skydd, skyddade.get(individ.identitet.nummer) ?? "okant");
    return skydd === individ.skydd
      ? last
      : { ...last, arende: { ...last.arende, individ: { ...individ, skydd } } };
  });
};
