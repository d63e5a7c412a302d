/**
 * Text till bytes i källans kodning, så att den som rättar kan spara filen som hen är van.
 */
import type { Teckenkodning } from "../bytes/avkoda.ts";
import { avkodaWindows1252 } from "../bytes/windows1252.ts";

/** Texten i kodningen. Tecken som Windows-1252 saknar blir frågetecken. */
export const koda = (text: string, kodning: Teckenkodning, marke: boolean): Uint8Array => {
  const hel = marke && kodning !== "windows-1252" ? `\uFEFF${text}` : text;
  switch (kodning) {
    case "utf-8":
      return new TextEncoder().encode(hel);
    case "windows-1252":
      return Uint8Array.from(hel, (tecken) => KODER.get(tecken) ?? FRAGETECKEN);
    case "utf-16le":
    case "utf-16be":
      return utf16(hel, kodning === "utf-16le");
  }
};

const FRAGETECKEN = 0x3f;

const KODER: ReadonlyMap<string, number> = new Map(
  [...avkodaWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte)).text]
    .map((tecken, byte) => [tecken, byte] as const)
    .filter(([tecken]) => tecken !== "\uFFFD"),
);

function utf16(text: string, liten: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const vy = new DataView(bytes.buffer);
  for (let plats = 0; plats < text.length; plats++) {
    vy.setUint16(plats * 2, text.charCodeAt(plats), liten);
  }
  return bytes;
}
