/**
 * Bytes till text. Kodningen avgörs av det som går att se i filen, aldrig av en gissning på språk: en svensk
 * fil med bara tre å i rubriken lurar de statistiska detektorerna. Valet och skälet följer med resultatet.
 */

import type { Text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { ersattningstecken, type Filfelskod, kodningsgrund, odefinieradeBytes } from "../texter.ts";
import { avkodaWindows1252 } from "./windows1252.ts";

/** Kodningar som läses. */
export type Teckenkodning = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Texten, kodningen, varför den valdes och vad som bör kontrolleras. Texten är NFC. */
export type Avkodning = {
  readonly text: string;
  readonly kodning: Teckenkodning;
  readonly grund: Text;
  readonly varningar: ReadonlyArray<{ readonly kod: string; readonly text: Text }>;
};

/** Texten i filen, eller varför den inte går att läsa. */
export const avkoda = (
  bytes: Uint8Array,
  angiven?: Teckenkodning,
): Result.Result<Avkodning, Filfelskod> => {
  if (bytes.length === 0) return Result.fail("FIL_TOM");
  const frammande = frammandeFormat(bytes);
  if (frammande !== undefined) return Result.fail(frammande);
  const val =
    angiven === undefined ? valjKodning(bytes) : { kodning: angiven, grund: "angiven" as const };
  return Result.flatMap(avkodaSom(bytes, val.kodning), ({ text, odefinierade }) => {
    if (text.includes("\0")) return Result.fail("FIL_INTE_TEXT" as const);
    if (text.trim() === "") return Result.fail("FIL_TOM" as const);
    return Result.succeed({
      text: text.normalize("NFC"),
      kodning: val.kodning,
      grund: kodningsgrund[val.grund],
      varningar: varningarFor(text, odefinierade),
    });
  });
};

type Val = { readonly kodning: Teckenkodning; readonly grund: keyof typeof kodningsgrund };

function valjKodning(bytes: Uint8Array): Val {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { kodning: "utf-8", grund: "bom" };
  if (a === 0xff && b === 0xfe) return { kodning: "utf-16le", grund: "bom" };
  if (a === 0xfe && b === 0xff) return { kodning: "utf-16be", grund: "bom" };
  const nollor = nollandelar(bytes.subarray(0, 4096));
  if (nollor.udda >= 0.3) return { kodning: "utf-16le", grund: "nollor" };
  if (nollor.jamna >= 0.3) return { kodning: "utf-16be", grund: "nollor" };
  if (bytes.every((byte) => byte < 0x80)) return { kodning: "utf-8", grund: "ascii" };
  return Result.isSuccess(strikt(bytes, "utf-8"))
    ? { kodning: "utf-8", grund: "giltigUtf8" }
    : { kodning: "windows-1252", grund: "inteUtf8" };
}

/** Andelen nollbytes på udda och jämna platser. */
function nollandelar(bytes: Uint8Array): { readonly udda: number; readonly jamna: number } {
  let udda = 0;
  let jamna = 0;
  bytes.forEach((byte, plats) => {
    if (byte === 0) plats % 2 === 1 ? udda++ : jamna++;
  });
  const halften = Math.max(1, bytes.length / 2);
  return { udda: udda / halften, jamna: jamna / halften };
}

function avkodaSom(
  bytes: Uint8Array,
  kodning: Teckenkodning,
): Result.Result<{ readonly text: string; readonly odefinierade: number }, Filfelskod> {
  return kodning === "windows-1252"
    ? Result.succeed(avkodaWindows1252(bytes))
    : Result.map(strikt(bytes, kodning), (text) => ({ text, odefinierade: 0 }));
}

const strikt = (bytes: Uint8Array, kodning: string): Result.Result<string, Filfelskod> =>
  Result.try({
    try: () => new TextDecoder(kodning, { fatal: true }).decode(bytes),
    catch: () => "FIL_TRASIG_KODNING" as const,
  });

function varningarFor(text: string, odefinierade: number): Avkodning["varningar"] {
  const ersatta = text.split("\uFFFD").length - 1 - odefinierade;
  return [
    ...(odefinierade > 0
      ? [{ kod: "ODEFINIERADE_BYTES", text: odefinieradeBytes(odefinierade) }]
      : []),
    ...(ersatta > 0 ? [{ kod: "ERSATTNINGSTECKEN", text: ersattningstecken(ersatta) }] : []),
  ];
}

/** Filer som ofta förväxlas med CSV, på sina första bytes. */
const SIGNATURER: ReadonlyArray<readonly [ReadonlyArray<number>, Filfelskod]> = [
  [[0xd0, 0xcf, 0x11, 0xe0], "FIL_EXCEL"],
  [[0x1f, 0x8b], "FIL_PACKAD"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "FIL_PDF"],
];

function frammandeFormat(bytes: Uint8Array): Filfelskod | undefined {
  if (borjarMed(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const borjan = avkodaWindows1252(bytes.subarray(0, 4096)).text;
    return /\[Content_Types\]|xl\/|_rels/u.test(borjan) ? "FIL_EXCEL" : "FIL_PACKAD";
  }
  return SIGNATURER.find(([signatur]) => borjarMed(bytes, signatur))?.[1];
}

const borjarMed = (bytes: Uint8Array, signatur: ReadonlyArray<number>): boolean =>
  signatur.every((byte, plats) => bytes[plats] === byte);
