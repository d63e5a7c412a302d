/**
 * Vilka som hör till överenskommelsen.
 */
import { type Aktor, type Kommunkod, partslagFor } from "../part/index.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Sant om kommunen är part, eller om ingen vet vilka parterna är. En kommun utan angiven kod säger inget. */
export const kommunenArPart = ({ parter }: Overenskommelse, kommun: Kommunkod): boolean =>
  parter === "okand" ||
  parter.some((part) => part.slag === "kommun" && part.kommun === undefined) ||
  parter.some((part) => part.kommun === kommun);

/** Sant om aktören hör till någon part, eller är individen själv eller någon annan. */
export const aktorenArPart = ({ parter }: Overenskommelse, aktor: Aktor): boolean => {
  const slag = partslagFor(aktor);
  return parter === "okand" || slag === "ingen" || parter.some((part) => part.slag === slag);
};

/** Sant om kategorin finns, eller om ingen vet vilka kategorierna är. */
export const kategorinFinns = ({ insatskategorier }: Overenskommelse, kategori: string): boolean =>
  insatskategorier === "okand" || insatskategorier.some(({ kod }) => kod === kategori);

/** Sant om skälet till avslut finns, eller om ingen vet vilka skälen är. */
export const skaletFinns = ({ avslut }: Overenskommelse, orsak: string): boolean =>
  avslut === "okand" || avslut.some(({ kod }) => kod === orsak);
