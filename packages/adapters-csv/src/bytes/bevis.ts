/**
 * Det som talar för att texten lästs fel, räknat medan den läses: hur många och vilket slag, aldrig texten själv. Inget
 * rättas; den som vet bättre anger kodningen.
 */
import type { Text } from "@star-finsam/core/kernel";
import { dubbelkodad, ersattningstecken, misstanktKodning, odefinieradeBytes } from "../texter.ts";

/** En varning om kodningen. */
export type Kodningsvarning = { readonly kod: string; readonly text: Text };

/** Räknare som fylls under läsningen. */
export type Bevis = {
  /** Bytes som Windows-1252 saknar tecken för. */
  odefinierade: number;
  /** U+FFFD i texten, de odefinierade medräknade. */
  ersatta: number;
  /** Å, ä och ö som blivit två tecken. */
  dubbla: number;
  /** Bytes som är å, ä, ö i Windows-1252, CP850 och MacRoman, med en bokstav efter sig. */
  svenska: { windows: number; cp850: number; macroman: number };
};

/** Inga bevis än. */
export const ingaBevis = (): Bevis => ({
  odefinierade: 0,
  ersatta: 0,
  dubbla: 0,
  svenska: { windows: 0, cp850: 0, macroman: 0 },
});

/** Slaget av bokstav per byte: 1 Windows-1252, 2 CP850, 3 MacRoman. */
const SLAG = new Uint8Array(256);
for (const byte of [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]) SLAG[byte] = 1;
for (const byte of [0x84, 0x86, 0x94, 0x8e, 0x8f, 0x99]) SLAG[byte] = 2;
for (const byte of [0x8a, 0x8c, 0x9a, 0x80, 0x81, 0x85]) SLAG[byte] = 3;

/** Räknar bytes som är svenska bokstäver i någon av de tre kodningarna. */
export function raknaBytes(bevis: Bevis, bytes: Uint8Array): void {
  for (let plats = 0; plats < bytes.length; plats++) {
    const byte = bytes[plats] ?? 0;
    if (byte < 0x80) continue;
    const slag = SLAG[byte];
    if (slag === 1) bevis.svenska.windows += 1;
    else if (slag !== 0 && arBokstav(bytes[plats + 1] ?? 0)) {
      if (slag === 2) bevis.svenska.cp850 += 1;
      else bevis.svenska.macroman += 1;
    }
  }
}

const arBokstav = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

const DUBBLA = /\u00C3[\u00A5\u00A4\u00B6\u0085\u0084\u0096\u2026\u201E\u2013]/gu;

/** Räknar det som syns i texten. */
export function raknaText(bevis: Bevis, text: string): void {
  for (let plats = text.indexOf("\uFFFD"); plats !== -1; plats = text.indexOf("\uFFFD", plats + 1))
    bevis.ersatta += 1;
  if (text.includes("\u00C3")) bevis.dubbla += text.match(DUBBLA)?.length ?? 0;
}

/** Varningarna som bevisen ger. */
export function varningarAv(bevis: Bevis): ReadonlyArray<Kodningsvarning> {
  const { odefinierade, dubbla, svenska } = bevis;
  const ersatta = bevis.ersatta - odefinierade;
  return [
    ...(odefinierade > 0
      ? [{ kod: "ODEFINIERADE_BYTES", text: odefinieradeBytes(odefinierade) }]
      : []),
    ...(ersatta > 0 ? [{ kod: "ERSATTNINGSTECKEN", text: ersattningstecken(ersatta) }] : []),
    ...(dubbla > 0 ? [{ kod: "DUBBELKODAD", text: dubbelkodad(dubbla) }] : []),
    ...(svenska.cp850 > svenska.windows && svenska.cp850 >= svenska.macroman
      ? [{ kod: "MISSTANKT_KODNING", text: misstanktKodning("CP850", svenska.cp850) }]
      : svenska.macroman > svenska.windows
        ? [{ kod: "MISSTANKT_KODNING", text: misstanktKodning("MacRoman", svenska.macroman) }]
        : []),
  ];
}
